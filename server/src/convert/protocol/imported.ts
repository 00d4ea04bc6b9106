/** What a reader gave as the result of an import: Markdown, and the account of every word of the source. */
import { renamed, type Geweigerd, type Imported, type Weggelaten } from '../importer.ts';
import type { ReadProtocol, Segment } from './blocks.ts';
import { protocolMarkdown } from './markdown.ts';
import { structured } from './structure.ts';
import { compareWords, markdownWords, wordsOf } from './words.ts';

const UNPLACED = 'heeft geen plaats gekregen; zet dit zelf over';

export function importedProtocol(read: ReadProtocol, filename: string): Imported | Geweigerd {
  const text = protocolMarkdown(structured(read.blocks), read.notes, read.frontMatter);
  const kept = read.segments.filter(({ reden }) => reden === undefined);
  const source = kept.flatMap((segment) => wordsOf(segment.text));
  if (source.length === 0) return { reden: 'het bestand bevat geen tekst die wij kunnen lezen.' };
  const { missing, extra, moved } = compareWords(source, markdownWords(text));
  const weggelaten = [
    ...read.segments.flatMap(leftOut),
    ...missing.map((tekst): Weggelaten => ({ tekst, reden: UNPLACED })),
  ];
  const gelezen = read.segments.reduce((sum, segment) => sum + wordsOf(segment.text).length, 0);
  const geplaatst = gelezen - weggelaten.reduce((sum, { tekst }) => sum + wordsOf(tekst).length, 0);
  const opmerkingen = [
    ...read.opmerkingen,
    ...(extra.length > 0
      ? [`in het resultaat staan woorden die de bron zo niet heeft: ‘${extra.slice(0, 3).join('’, ‘')}’.`]
      : []),
    ...(moved === undefined ? [] : [`de volgorde wijkt af van de bron, voor het eerst bij ‘${moved}’.`]),
  ];
  const samenvatting = { eenheid: 'woorden', gelezen, geplaatst, weggelaten, opmerkingen };
  return { soort: 'protocol', text, filename: renamed(filename, '.md'), samenvatting };
}

function leftOut({ text, reden, waar }: Segment): Weggelaten[] {
  return reden === undefined || wordsOf(text).length === 0 ? [] : [{ tekst: text.trim(), reden, waar }];
}
