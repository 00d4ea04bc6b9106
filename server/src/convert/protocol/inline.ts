/** Runs as Markdown: text, emphasis where Markdown can say it, calls of footnotes. */
import type { Run } from './blocks.ts';
import { escapeText } from './escape.ts';

/** @param lineBreak how a line break is written: a backslash and a line end, or `<br>` in a table */
export function inlineMarkdown(runs: readonly Run[], lineBreak: string, emphasis = true): string {
  const merged = emphasis ? mergedRuns(runs) : runs.map(({ text, ...run }) => ({ text, ...noted(run) }));
  const parts = merged.map((run, at) =>
    runMarkdown(run, lastSign(merged[at - 1]), firstSign(merged[at + 1]), lineBreak),
  );
  return parts.join('');
}

function noted({ note }: Omit<Run, 'text'>): Pick<Run, 'note'> {
  return note === undefined ? {} : { note };
}

function runMarkdown(run: Run, before: string, after: string, lineBreak: string): string {
  if (run.note !== undefined) return `[^${run.note}]`;
  const written = (text: string): string => escapeText(text).replaceAll('\n', lineBreak);
  const sign = `${run.bold ? '**' : ''}${run.italic ? '*' : ''}`;
  const core = run.text.trim();
  if (sign === '' || core === '' || core.includes('\n')) return written(run.text);
  const lead = run.text.slice(0, run.text.length - run.text.trimStart().length);
  const tail = run.text.slice(run.text.trimEnd().length);
  const opens = flanks(core.charAt(0), lead === '' ? before : ' ');
  const closes = flanks(core.charAt(core.length - 1), tail === '' ? after : ' ');
  return opens && closes ? `${lead}${sign}${written(core)}${sign}${tail}` : written(run.text);
}

/** Whether emphasis can begin or end between a sign within it and the one outside. */
function flanks(inside: string, outside: string): boolean {
  const isPunctuation = (sign: string): boolean => /[\p{P}\p{S}]/u.test(sign);
  if (outside === '*' || outside === '_') return false;
  return !isPunctuation(inside) || outside === '' || /\s/.test(outside) || isPunctuation(outside);
}

function firstSign(run: Run | undefined): string {
  if (!run) return '';
  const sign = run.text.charAt(0);
  // Two emphasised runs beside each other would run together.
  return run.note !== undefined ? '[' : (run.bold || run.italic) && sign.trim() !== '' ? '*' : sign;
}

function lastSign(run: Run | undefined): string {
  if (!run) return '';
  const sign = run.text.charAt(run.text.length - 1);
  return run.note !== undefined ? ']' : (run.bold || run.italic) && sign.trim() !== '' ? '*' : sign;
}

function mergedRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    const same = last !== undefined && last.note === undefined && run.note === undefined;
    const blank = run.text.trim() === '' && !run.text.includes('\n');
    if (
      same &&
      (blank || ((last.bold ?? false) === (run.bold ?? false) && (last.italic ?? false) === (run.italic ?? false)))
    )
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}
