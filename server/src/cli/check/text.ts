/** The findings for a reader: place, class, the words that it is about, why, and what to do. */
import pc from 'picocolors';
import type { Finding, Klasse } from '../../lint/finding.ts';
import type { Shown } from '../../service.ts';
import { codeFrame, visible } from './frame.ts';
import { countOf, type CheckedFile, type Outcome } from './outcome.ts';

export interface TextStyle {
  readonly colour: boolean;
  readonly columns: number;
  readonly quiet: boolean;
}

export function textOutput(outcome: Outcome, message: (shown: Shown) => string, style: TextStyle): string {
  const colours = pc.createColors(style.colour);
  const paint: Readonly<Record<Klasse, (text: string) => string>> = {
    fout: colours.red,
    waarschuwing: colours.yellow,
    oordeel: colours.cyan,
  };
  const lines: string[] = [];
  const files = new Map(outcome.files.map((file) => [file.uri, file]));
  for (const file of outcome.files)
    for (const shown of file.shown) {
      const { finding, bevindingen } = shown;
      const { line, column } = file.lines.position(finding.span.start);
      const place = `${file.path}:${String(line + 1)}:${String(column + 1)}`;
      lines.push(
        `${colours.bold(visible(place))}  ${paint[finding.severity](finding.severity)}  ${colours.dim(bevindingen.map(({ ruleId }) => ruleId).join(', '))}`,
      );
      const [wat = '', ...rest] = message(shown).split('\n');
      lines.push(`  ${colours.bold(visible(wat))}`, ...rest.map((part) => `  ${visible(part)}`));
      if (file.text !== '') lines.push(...frameLines(file, finding, style, paint[finding.severity]));
      lines.push(...relatedLines(files, file, finding, colours.dim), '');
    }
  const told = new Set(
    outcome.files
      .filter(({ soort, findings }) => soort === 'onleesbaar' && findings.length > 0)
      .map(({ path }) => path),
  );
  for (const { path, reden } of outcome.unreadable.filter((one) => !told.has(one.path)))
    lines.push(`${colours.bold(visible(path))}  ${colours.red('niet gelezen')}`, `  ${visible(reden)}`, '');
  if (!style.quiet) lines.push(summary(outcome), '');
  return lines.join('\n');
}

function frameLines(file: CheckedFile, finding: Finding, style: TextStyle, paint: (text: string) => string): string[] {
  const [source, marks] = codeFrame(file.text, file.lines, finding.span, style.columns);
  return [source, paint(marks)];
}

/** The other places of a finding, each line once: those in its own file by their line, others with their file. */
function relatedLines(
  files: ReadonlyMap<string, CheckedFile>,
  file: CheckedFile,
  finding: Finding,
  dim: (text: string) => string,
): string[] {
  const own = `regel ${String(file.lines.position(finding.span.start).line + 1)}`;
  const notes = new Map<string, string>();
  for (const { uri, span, note } of finding.related) {
    const other = files.get(uri);
    if (!other) continue;
    const line = String(other.lines.position(span.start).line + 1);
    const place = other === file ? `regel ${line}` : visible(`${other.path}:${line}`);
    if (place !== own && !notes.has(place)) notes.set(place, note);
  }
  const shown = [...notes].slice(0, 5).map(([place, note]) => dim(`  zie ook ${place}: ${visible(note)}`));
  const more = notes.size - shown.length;
  return more > 0 ? [...shown, dim(`  en nog ${String(more)} plaatsen`)] : shown;
}

/** `2 fouten, 1 waarschuwing en 0 oordelen in 3 bestanden`. */
export function summary(outcome: Outcome): string {
  const fouten = countOf(outcome, 'fout');
  const waarschuwingen = countOf(outcome, 'waarschuwing');
  const oordelen = countOf(outcome, 'oordeel');
  const judged = outcome.files.filter(({ soort }) => soort !== 'anders' && soort !== 'onleesbaar').length;
  const others = outcome.files.filter(({ soort }) => soort === 'anders').length;
  const aside = outcome.files.reduce(
    (sum, { afwijkingen }) => sum + afwijkingen.reduce((count, one) => count + one.aantal, 0),
    0,
  );
  const parts = [
    `${plural(fouten, 'fout', 'fouten')}, ${plural(waarschuwingen, 'waarschuwing', 'waarschuwingen')} en ${plural(oordelen, 'oordeel', 'oordelen')} in ${plural(judged, 'document', 'documenten')}`,
    ...(others > 0
      ? [
          `${plural(others, 'ander bestand', 'andere bestanden')} met rust gelaten${judged === 0 ? ' (waarom: doelbinding uitleg BESTAND)' : ''}`,
        ]
      : []),
    ...(aside > 0 ? [`${plural(aside, 'bevinding', 'bevindingen')} opzij gezet met een afwijking`] : []),
    ...(outcome.unreadable.length > 0 ? [`${String(outcome.unreadable.length)} niet gelezen`] : []),
  ];
  return `${parts.join('; ')}.\nPeildatum ${peildata(outcome)}; wetgegevens bijgewerkt tot ${outcome.wetgegevens}.`;
}

/** The peildatum of the run, and of the documents that were judged as of another. */
function peildata({ files, peildatum }: Outcome): string {
  const others = files.filter(
    (file) => file.soort !== 'anders' && file.soort !== 'onleesbaar' && file.peildatum !== peildatum,
  );
  if (others.length === 0) return peildatum;
  const named = others.slice(0, 3).map((file) => `${visible(file.path)}: ${file.peildatum}`);
  const more = others.length - named.length;
  return `${peildatum} (${[...named, ...(more > 0 ? [`en nog ${plural(more, 'document', 'documenten')}`] : [])].join('; ')})`;
}

function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
