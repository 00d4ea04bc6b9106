/**
 * Reads the gold sets of test/fixtures/citaten: a sentence with marked spans, and below it, indented,
 * what each of them means. Other spellings of white space are escaped: `\n`, `\t`, `\u00AD`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../server/src/text/span.ts';
import type { Citaat, Deel, Vindplaats } from '../../server/src/knowledge/citaat/citaat.ts';

export interface GoldItem {
  /** File and line, for the messages. */
  readonly where: string;
  readonly text: string;
  /** Words behind an `@` on the line before. */
  readonly directives: readonly string[];
  readonly marked: readonly { readonly span: Span; readonly meaning: string }[];
}

const folder = fileURLToPath(new URL('../fixtures/citaten/', import.meta.url));

export function readGold(name: RegExp): readonly GoldItem[] {
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .sort()
    .flatMap((file) => parseGold(readFileSync(join(folder, file), 'utf8'), file));
}

function parseGold(source: string, file: string): GoldItem[] {
  const items: GoldItem[] = [];
  let directives: readonly string[] = [];
  let open: { where: string; line: string; meanings: string[]; directives: readonly string[] } | undefined;
  const close = (): void => {
    if (open) items.push(itemOf(open));
    open = undefined;
  };
  for (const [index, line] of source.split('\n').entries()) {
    if (line.startsWith('#')) continue;
    if (line.startsWith('  ')) open?.meanings.push(line.trim());
    else close();
    if (line.startsWith('@')) directives = line.slice(1).split(' ');
    else if (line !== '' && !line.startsWith('  ')) {
      open = { where: `${file}:${index + 1}`, line, meanings: [], directives };
      directives = [];
    }
  }
  close();
  return items;
}

function itemOf({
  where,
  line,
  meanings,
  directives,
}: {
  where: string;
  line: string;
  meanings: string[];
  directives: readonly string[];
}): GoldItem {
  const pieces = unescape(line).split(/([«»])/);
  let text = '';
  const spans: Span[] = [];
  let start = 0;
  for (const piece of pieces) {
    if (piece === '«') start = text.length;
    else if (piece === '»') spans.push({ start, end: text.length });
    else text += piece;
  }
  if (spans.length !== meanings.length) throw new Error(`${where}: ${spans.length} spans, ${meanings.length} meanings`);
  return { where, text, directives, marked: spans.map((span, index) => ({ span, meaning: meanings[index] ?? '' })) };
}

function unescape(line: string): string {
  return line
    .replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t');
}

/** A citation in the notation of the gold set; candidates in alphabetical order. */
export function meaningOf({ soort, wet, vindplaatsen }: Citaat): string {
  const work = soort === 'intern' ? 'intern' : [...(wet?.kandidaten ?? [])].sort().join('|') || 'onbekend';
  return vindplaatsen.map((place) => `${work} ${placeText(place)}`).join('; ');
}

function placeText({ eenheid, nummer, tot, leden, aanhef, onderdelen, subonderdelen, zin, ev }: Vindplaats): string {
  const parts = [
    eenheid === 'artikel' ? '' : eenheid,
    deelText({ ...nummer, tot }),
    list('lid', leden),
    aanhef ? 'aanhef' : '',
    list('onder', onderdelen),
    list('sub', subonderdelen),
    zin ? 'zin' : '',
    ev ? 'e.v.' : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function list(word: string, delen: readonly Deel[]): string {
  return delen.length === 0 ? '' : `${word} ${delen.map(deelText).join(',')}`;
}

function deelText({ tekst, tot }: Deel): string {
  return tot ? `${tekst} ${tot.woord} ${tot.nummer.tekst}` : tekst;
}
