/**
 * Repairs of texts as they are while people write: each applies, the text is read as well as before and its finding is
 * gone; all that are safe together reach a text in which nothing is left to repair.
 */
import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../server/src/lint/finding.ts';
import type { JudgedFile, WorkspaceFile } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { service, vandaag } from '../support/engine.ts';
import { randomEdit, seededRandom, type Random } from '../support/randomEdits.ts';
import { courses, type Course } from './courses.ts';
import { patience, rounds, seed } from './rounds.ts';
import { assertSound, repaired, type Texts } from './sound.ts';

const DOSSIERS = rounds(40);
/** Edits before a text is judged: the fewer, the more it is still like one. */
const MOST_EDITS = 6;
/** Repairs that are tried of a dossier; which of them is up to chance. */
const MOST_REPAIRS = 8;
const MOST_FAULTS = 20;

const settings = service.settings({ vandaag });

interface Offered {
  readonly finding: Finding;
  readonly fix: Fix;
}

function filesOf(texts: Texts): WorkspaceFile[] {
  return [...texts].map(([uri, text]) => {
    const document = service.open(uri, text);
    assert.ok(document);
    return { uri, document };
  });
}

function judge(texts: Texts): JudgedFile[] {
  return service.judgeAll(filesOf(texts), settings, { eenmalig: true });
}

/** A document of one of the courses, or two that belong together, after some edits. */
function dossier(random: Random): Texts {
  const chosen = [pick(random, courses), ...(random() < 0.5 ? [pick(random, courses)] : [])];
  return new Map(chosen.map((course) => [`file:///voorbeeld/${course.name}`, edited(random, course)]));
}

function edited(random: Random, { text, tokens }: Course): string {
  let now = text;
  for (let count = Math.floor(random() * (MOST_EDITS + 1)); count > 0; count--)
    now = applyEdits(now, [randomEdit(random, now, tokens)]);
  return now.startsWith('\uFEFF') ? now.slice(1) : now;
}

function pick<Value>(random: Random, values: readonly Value[]): Value {
  const value = values[Math.floor(random() * values.length)];
  assert.ok(value !== undefined);
  return value;
}

/** How often the same is said of a document. */
function alike(judged: readonly JudgedFile[], { ruleId, uri, message, args }: Finding): number {
  const said = (one: Finding): string => JSON.stringify([one.ruleId, one.uri, one.message, one.args]);
  const own = JSON.stringify([ruleId, uri, message, args]);
  return judged.flatMap(({ findings }) => findings).filter((one) => said(one) === own).length;
}

/** How much of the texts cannot be read. */
function unread(judged: readonly JudgedFile[]): number {
  return judged.flatMap(({ findings }) => findings).filter(({ ruleId }) => ruleId === 'yaml-ongeldig').length;
}

function faultsOf(texts: Texts, judged: readonly JudgedFile[], { finding, fix }: Offered): string[] {
  const after = repaired(texts, fix);
  const again = judge(after);
  const faults: string[] = [];
  if (unread(again) > unread(judged)) faults.push('is read less well');
  // Beside a fault of notation one cannot tell what the text would say without it.
  if (unread(judged) === 0 && alike(again, finding) >= alike(judged, finding)) faults.push('the finding stays');
  return faults.map((fault) => `${finding.ruleId}, ${fix.title}: ${fault} — ${JSON.stringify(fix.edits)}`);
}

function togetherFaults(texts: Texts): string[] {
  const { files, changed } = service.repair(filesOf(texts), settings);
  const faults = changed
    .filter(({ before, after, edits }) => applyEdits(before, edits) !== after)
    .map(({ uri }) => `the edits of ${uri} do not give its text`);
  const more = service.repair(files, settings).changed;
  if (more.length > 0) faults.push(`more to repair: ${JSON.stringify(more.map(({ uri, edits }) => ({ uri, edits })))}`);
  return faults;
}

function check(own: number): { readonly faults: string[]; readonly repairs: number } {
  const random = seededRandom(own);
  const texts = dossier(random);
  const judged = judge(texts);
  assertSound(judged, texts);
  const offered = judged.flatMap((file) =>
    file.findings.flatMap((finding) => file.fixesOf(finding).map((fix) => ({ finding, fix }))),
  );
  const tried = offered.filter(() => random() < MOST_REPAIRS / offered.length);
  const faults = [...tried.flatMap((one) => faultsOf(texts, judged, one)), ...togetherFaults(texts)];
  const told = `again with DOELBINDING_ZAAD=${String(own)} DOELBINDING_PROEVEN=1: ${JSON.stringify([...texts])}`;
  return { faults: faults.map((fault) => `${fault}; ${told}`), repairs: tried.length };
}

describe('fuzz: repairs', () => {
  it(`mend what they are offered for, one by one and together: ${String(DOSSIERS)} dossiers`, () => {
    const faults: string[] = [];
    let repairs = 0;
    for (let own = seed; own < seed + DOSSIERS && faults.length < MOST_FAULTS; own++) {
      const found = check(own);
      faults.push(...found.faults);
      repairs += found.repairs;
    }
    assert.deepEqual(faults, []);
    assert.ok(repairs > DOSSIERS, `only ${String(repairs)} repairs were tried`);
  }).timeout(patience(100 * DOSSIERS));
});
