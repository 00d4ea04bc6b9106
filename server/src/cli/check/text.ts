/** The findings for a reader: place, class, the words that it is about, why, and what to do. */
import pc from 'picocolors';
import type { Klasse } from '../../lint/finding.ts';
import type { Shown } from '../../service.ts';
import { excerptFrame, visible } from './frame.ts';
import { countOf, locatedBy, type CheckedFile, type Located, type Outcome } from './outcome.ts';

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
  const paths = new Map(outcome.files.map(({ uri, path }) => [uri, path]));
  for (const file of outcome.files) {
    const locate = locatedBy(file);
    for (const shown of file.shown) {
      const { finding, bevindingen } = shown;
      const found = locate(finding);
      const place = `${file.path}:${String(found.place.line)}:${String(found.place.column)}`;
      lines.push(
        `${colours.bold(visible(place))}  ${paint[finding.severity](finding.severity)}  ${colours.dim(bevindingen.map(({ ruleId }) => ruleId).join(', '))}`,
      );
      const [wat = '', ...rest] = message(shown).split('\n');
      lines.push(`  ${colours.bold(visible(wat))}`, ...rest.map((part) => `  ${visible(part)}`));
      lines.push(...frameLines(found, style, paint[finding.severity]));
      lines.push(...relatedLines(paths, file, found, colours.dim), '');
    }
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

function frameLines({ excerpt }: Located, style: TextStyle, paint: (text: string) => string): string[] {
  if (!excerpt) return [];
  const [source, marks] = excerptFrame(excerpt, style.columns);
  return [source, paint(marks)];
}

/** The other places of a finding, each line once: those in its own file by their line, others with their file. */
function relatedLines(
  paths: ReadonlyMap<string, string>,
  file: CheckedFile,
  found: Located,
  dim: (text: string) => string,
): string[] {
  const own = `regel ${String(found.place.line)}`;
  const notes = new Map<string, string>();
  for (const { uri, place: other, note } of found.others) {
    const path = paths.get(uri);
    if (path === undefined) continue;
    const line = String(other.line);
    const place = uri === file.uri ? `regel ${line}` : visible(`${path}:${line}`);
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
    (sum, { afwijkingen }) => sum + afwijkingen.reduce((count, one) => count + one.bevindingen.length, 0),
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
    ...basislijnParts(outcome),
    ...(outcome.unreadable.length > 0 ? [`${String(outcome.unreadable.length)} niet gelezen`] : []),
  ];
  return `${parts.join('; ')}.\nPeildatum ${peildata(outcome)}; wetgegevens bijgewerkt tot ${outcome.wetgegevens}.`;
}

function basislijnParts({ files, basislijn }: Outcome): string[] {
  if (!basislijn) return [];
  const known = files.reduce((sum, { bekend }) => sum + bekend.length, 0);
  return known === 0
    ? []
    : [`${plural(known, 'bekende bevinding', 'bekende bevindingen')} uit de basislijn niet getoond`];
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

export function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
