/**
 * The file beside a text that may not be edited, `<bestand>.afwijkingen.yml`: an item that sets a
 * finding of the text aside, in the file that is there or in a new one.
 */
import { lineBreakOf, lineEndAt, lineStartAt } from '../../model/edit/regels.ts';
import { yamlTekst } from '../../model/edit/yamlTekst.ts';
import { padenOf, vindplaatsNaam } from '../../model/structure/deel.ts';
import type { TextEdit } from '../../text/edit.ts';
import { contains, emptySpan, shift, type Span } from '../../text/span.ts';
import type { Dossier, DossierDocument } from '../../workspace/dossier.ts';
import type { Finding, Fix, Verantwoording } from '../finding.ts';
import { bijlageUri, placeNamed } from './vind.ts';

/** Undefined where the file that is there has no room that we understand. */
export function ernaast(
  own: DossierDocument,
  dossier: Dossier,
  { ruleId, span }: Finding,
  words: Verantwoording,
  title: string,
): Fix | undefined {
  const uri = bijlageUri(own.uri);
  const bij = nameOf(own, span);
  const item = itemLines(ruleId, bij, words);
  const beside = dossier.documenten.find((one) => one.uri === uri);
  // Without a place the item holds for the whole text, and that must be said before it is chosen.
  const said = bij === undefined ? `${title}, in de hele tekst` : title;
  if (beside) {
    const edit = addItem(beside, item);
    return edit && { title: said, kind: 'placeholder', edits: [{ uri, edits: [edit] }] };
  }
  const newText = ['afwijkingen:', ...indented(item, '  '), ''].join(lineBreakOf(own.document.source.text));
  return { title: said, kind: 'placeholder', edits: [{ uri, edits: [{ span: emptySpan(0), newText }], isNew: true }] };
}

function itemLines(ruleId: string, bij: string | undefined, { reden, door }: Verantwoording): string[] {
  return [
    `regel: ${ruleId}`,
    ...(bij === undefined ? [] : [`bij: ${yamlTekst(bij)}`]),
    reden === undefined ? 'beoordeeld: akkoord' : `reden: ${yamlTekst(reden)}`,
    `door: ${yamlTekst(door)}`,
  ];
}

function indented(lines: readonly string[], dash: string): string[] {
  return lines.map((line, index) => `${dash}${index === 0 ? '- ' : '  '}${line}`);
}

/** The smallest place around a finding that has a name of its own; undefined where none has. */
function nameOf(own: DossierDocument, span: Span): string | undefined {
  const { inhoud } = own.model;
  if (inhoud.soort !== 'protocol' && inhoud.soort !== 'overeenkomst') return undefined;
  const around = [...padenOf(inhoud.regeling)].filter((pad) => contains(pad.at(-1)?.span ?? span, span));
  const names = ['titel', ...around.map(vindplaatsNaam)].filter((name) => name !== '');
  // What is read must be what was meant: an artikel of an annex can bear the number of another.
  return names.findLast((name) => contains(placeNamed(own, name), span));
}

/** A further item behind the last, as far indented; the list itself where there is none yet. */
function addItem({ document }: DossierDocument, item: readonly string[]): TextEdit | undefined {
  if (document.language !== 'yaml' || document.syntax.problems.length > 0) return undefined;
  const { text } = document.source;
  const eol = lineBreakOf(text);
  const { entries } = document.syntax;
  const list = entries.find(({ node }) => node.key === 'afwijkingen')?.node;
  const last = list?.items?.at(-1);
  if (last) {
    const { start, end } = shift(last.node.span, last.origin);
    const dash = /^( *)- +$/.exec(text.slice(lineStartAt(text, start), start))?.[1];
    if (dash === undefined) return undefined;
    const at = lineEndAt(text, start + Math.max(0, text.slice(start, end).trimEnd().length - 1));
    return {
      span: emptySpan(at),
      newText: indented(item, dash)
        .map((line) => eol + line)
        .join(''),
    };
  }
  if (list) return undefined;
  const end = text.trimEnd().length;
  const lines = ['afwijkingen:', ...indented(item, '  '), ''];
  return { span: { start: end, end: text.length }, newText: (end === 0 ? '' : eol) + lines.join(eol) };
}
