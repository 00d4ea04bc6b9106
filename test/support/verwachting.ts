/** What an example expects of what a rule finds in it: where, in which class, with which words and which repairs. */
import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../server/src/lint/finding.ts';
import type { Messages } from '../../server/src/lint/rule.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { Hersteld, Voorbeeld } from './voorbeelden.ts';

const EXTENSION = { markdown: 'md', text: 'txt', yaml: 'yaml' } as const;

export interface Judged {
  /** Of the one rule. */
  readonly findings: readonly Finding[];
  /** What is carried out, or only proposed because a text was adopted. */
  readonly repairsOf: (finding: Finding) => readonly Fix[];
}

/** Where a document of an example is, by its own name or by that of its part in the example. */
export function uriOf({ taal, eigenschappen }: Pick<Voorbeeld, 'taal' | 'eigenschappen'>, stem: string): string {
  return `file:///voorbeeld/${eigenschappen.get('bestand') ?? `${stem}.${EXTENSION[taal]}`}`;
}

export function expectOutcome(voorbeeld: Voorbeeld, findings: readonly Finding[]): void {
  if (voorbeeld.verwachting !== 'fout') {
    assert.deepEqual(
      findings.map(({ span }) => voorbeeld.tekst.slice(span.start, span.end)),
      [],
    );
    return;
  }
  assert.ok(findings.length > 0, 'de regel vindt niets');
  const { marks, tekst, eigenschappen } = voorbeeld;
  if (marks.length > 0)
    assert.deepEqual(
      findings.map(({ span }) => tekst.slice(span.start, span.end)),
      marks.map(({ start, end }) => firstLine(tekst.slice(start, end))),
    );
  const klasse = eigenschappen.get('klasse');
  if (klasse) assert.deepEqual([...new Set(findings.map(({ severity }) => severity))], [klasse]);
  const boodschap = eigenschappen.get('boodschap');
  if (boodschap) assert.deepEqual([...new Set(findings.map(({ message }) => message))], [boodschap]);
  for (const noemt of words(eigenschappen, 'noemt')?.split('|') ?? [])
    for (const { args } of findings) assert.ok(args.includes(noemt), `${noemt}: ${args.join('; ')}`);
  const citeert = words(eigenschappen, 'citeert');
  if (citeert)
    for (const { citations } of findings) assert.ok(citations.includes(citeert), `${citeert}: ${citations.join('; ')}`);
  const erbij = words(eigenschappen, 'erbij');
  if (erbij)
    for (const { related } of findings) assert.equal(relatedWords(voorbeeld, related).join('; ') || 'niets', erbij);
  const aantal = eigenschappen.get('aantal');
  if (aantal) assert.equal(findings.length, Number(aantal));
}

/** Every finding has a message of whole sentences, and what it offers or shows besides is told in words. */
export function expectWhole(voorbeeld: Voorbeeld, { findings, repairsOf }: Judged, messages: Messages): void {
  for (const finding of findings) {
    const { wat, waarom, herstel } = messages[finding.message]?.(...finding.args) ?? assert.fail(finding.message);
    const zegt = words(voorbeeld.eigenschappen, 'zegt') ?? '';
    assert.ok(`${wat} ${waarom} ${herstel}`.includes(zegt), `${wat} ${waarom} ${herstel}`);
    for (const part of [wat, waarom, herstel]) assert.match(part, /^[\p{Lu}‘].+[.?’]$/su);
    for (const { uri, span, note } of finding.related) {
      assert.notEqual(note, '');
      assert.notEqual(textOf(voorbeeld, uri).slice(span.start, span.end).trim(), '');
    }
    for (const { title, kind, edits } of repairsOf(finding)) {
      assert.match(title, /^\p{Lu}.* /u);
      assert.ok(['safe', 'suggestion', 'placeholder'].includes(kind), `${title}: ${kind}`);
      assert.ok(edits.length > 0, title);
    }
  }
}

/** What a block says in a property of several words. */
function words(eigenschappen: ReadonlyMap<string, string>, name: string): string | undefined {
  return eigenschappen.get(name)?.replaceAll('_', ' ');
}

function relatedWords(voorbeeld: Voorbeeld, related: Finding['related']): string[] {
  return related.map(({ uri, span }) => textOf(voorbeeld, uri).slice(span.start, span.end));
}

/** The text of a document of the dossier of an example. */
function textOf(voorbeeld: Voorbeeld, uri: string): string {
  const naast = voorbeeld.naast.find((one) => uriOf(one, 'naast') === uri);
  if (naast) return naast.tekst;
  assert.equal(uri, uriOf(voorbeeld, 'voorbeeld'));
  return voorbeeld.tekst;
}

/** The text after a repair of the first finding, and of which kind that is. */
export function expectRepaired(voorbeeld: Voorbeeld, { tekst, eigenschappen }: Hersteld, judged: Judged): void {
  const [finding] = judged.findings;
  assert.ok(finding, 'de regel vindt niets');
  const titel = words(eigenschappen, 'titel') ?? '';
  const repairs = judged.repairsOf(finding);
  const repair = repairs.find(({ title }) => title.includes(titel));
  assert.ok(repair, repairs.map(({ title }) => title).join('; '));
  const uri = uriOf({ taal: voorbeeld.taal, eigenschappen }, 'voorbeeld');
  const edits = repair.edits.filter((edit) => edit.uri === uri).flatMap((edit) => edit.edits);
  assert.equal(applyEdits(textOf(voorbeeld, uri), edits), tekst);
  const herstel = eigenschappen.get('herstel');
  if (herstel) assert.equal(repair.kind, herstel);
  const aantal = eigenschappen.get('aantal');
  if (aantal) assert.equal(repairs.length, Number(aantal));
}

/** A finding points into one line. */
function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
