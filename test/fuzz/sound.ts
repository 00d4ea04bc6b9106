/** What holds of every judgment, whatever the text: places lie in the text and cut no sign in two, and all can be said. */
import assert from 'node:assert/strict';
import type { Finding, Fix } from '../../server/src/lint/finding.ts';
import type { JudgedFile } from '../../server/src/service.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import type { Span } from '../../server/src/text/span.ts';
import { service } from '../support/engine.ts';

/** The texts of a dossier by URI. */
export type Texts = ReadonlyMap<string, string>;

/** Fails where a judgment holds what no host could show, or a repair what no host could carry out. */
export function assertSound(judged: readonly JudgedFile[], texts: Texts): void {
  for (const file of judged) {
    assert.deepEqual(file.defects, [], 'a rule failed');
    for (const finding of file.findings) assertFinding(finding, texts);
    for (const finding of file.findings) assertRepairs(file, finding, texts);
  }
}

function assertFinding(finding: Finding, texts: Texts): void {
  const label = `${finding.ruleId} ${JSON.stringify(finding.args)}`;
  assertPlace(texts.get(finding.uri), finding.span, label);
  const within = (texts.get(finding.uri) ?? '').slice(finding.span.start, finding.span.end);
  assert.doesNotMatch(within, /[\r\n]/, `${label}: over more than one line`);
  for (const { uri, span, note } of finding.related) {
    assertPlace(texts.get(uri), span, `${label}, related`);
    assert.ok(note.length > 0 && note.length < 2_000, `${label}: related without words`);
  }
  const message = service.message(finding);
  assert.ok(message.length > 0 && message.length < 5_000, `${label}: a message of ${String(message.length)} units`);
  assert.doesNotMatch(message, /\b(?:undefined|NaN|Infinity|\[object )\b/, label);
}

function assertRepairs(file: JudgedFile, finding: Finding, texts: Texts): void {
  const fixes = [...file.fixesOf(finding), ...file.voorstellenVoor(finding)];
  assert.ok(finding.fixable || fixes.length === 0, `${finding.ruleId}: repairs that are not told of`);
  const aside = file.asideOf(finding);
  for (const fix of [...fixes, ...(aside ? [aside] : [])]) assertFix(fix, texts, finding.ruleId);
}

/** The texts after a repair. */
export function repaired(texts: Texts, fix: Fix): Texts {
  const after = new Map(texts);
  for (const { uri, edits } of fix.edits) after.set(uri, applyEdits(after.get(uri) ?? '', edits));
  return after;
}

function assertFix(fix: Fix, texts: Texts, ruleId: string): void {
  const label = `${ruleId}: ${fix.title}`;
  assert.ok(fix.title.length > 0 && fix.title.length < 500, label);
  assert.ok(fix.edits.length > 0, `${label}: changes nothing`);
  for (const { uri, edits, isNew } of fix.edits) {
    const text = isNew === true ? '' : texts.get(uri);
    for (const { span, newText } of edits) {
      assertPlace(text, span, label);
      assert.doesNotMatch(newText, /\b(?:undefined|NaN|\[object )\b/, label);
    }
    // Edits that overlap are refused.
    applyEdits(text ?? '', edits);
  }
}

function assertPlace(text: string | undefined, { start, end }: Span, label: string): void {
  assert.ok(text !== undefined, `${label}: in a text that is not there`);
  const place = `${label}: ${String(start)}–${String(end)} of ${String(text.length)}`;
  assert.ok(Number.isInteger(start) && Number.isInteger(end), place);
  assert.ok(start >= 0 && start <= end && end <= text.length, place);
  for (const at of [start, end]) assert.ok(!cuts(text, at), `${place} cuts a sign in two`);
}

/** Whether a place lies within a surrogate pair or between the two signs of a line end. */
function cuts(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  const pair = left >= 0xd800 && left <= 0xdbff && right >= 0xdc00 && right <= 0xdfff;
  return pair || (left === 13 && right === 10);
}
