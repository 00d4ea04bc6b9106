/** A document as Markdown for its export: as it is, or made of a published text, with its findings moved along. */
import type { ExportSource, NietGeschreven, Opmerking } from '../exporter.ts';

export interface AsMarkdown {
  readonly markdown: string;
  /** With spans in the Markdown. */
  readonly opmerkingen: readonly Opmerking[];
}

export async function markdownOf({
  document,
  filename,
  opmerkingen,
}: ExportSource): Promise<AsMarkdown | NietGeschreven> {
  const { text } = document.source;
  if (document.language === 'markdown') return { markdown: text, opmerkingen };
  if (document.language !== 'text') return { reden: 'een register schrijven wij niet als protocol.' };
  const { publishedProtocol } = await import('../tekst/readPublishedText.ts');
  const outcome = publishedProtocol(document, filename);
  if ('reden' in outcome) return outcome;
  return { markdown: outcome.text, opmerkingen: moved(opmerkingen, text, outcome.text) };
}

/** The letters of a text with the place of each: signs and white space differ between the two. */
function lettersOf(text: string): { readonly letters: string; readonly places: readonly number[] } {
  const places: number[] = [];
  const letters: string[] = [];
  for (const { 0: sign, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    for (let unit = 0; unit < sign.length; unit++) places.push(index + unit);
    letters.push(sign);
  }
  return { letters: letters.join(''), places };
}

const CONTEXT = 60;

/** Each finding at the same words in the other text, looked for from the one before it on. */
function moved(opmerkingen: readonly Opmerking[], from: string, to: string): Opmerking[] {
  const target = lettersOf(to);
  let at = 0;
  return [...opmerkingen]
    .sort((a, b) => a.span.start - b.span.start)
    .map((opmerking) => {
      const own = lettersOf(from.slice(opmerking.span.start, opmerking.span.end)).letters;
      const behind = lettersOf(from.slice(opmerking.span.end, opmerking.span.end + CONTEXT)).letters;
      const exact = target.letters.indexOf(own + behind, at);
      const found = exact >= 0 ? exact : target.letters.indexOf(own, at);
      if (found < 0 || own === '')
        return { ...opmerking, span: { start: target.places[at] ?? 0, end: (target.places[at] ?? 0) + 1 } };
      at = found;
      const start = target.places[found] ?? 0;
      return { ...opmerking, span: { start, end: (target.places[found + own.length - 1] ?? start) + 1 } };
    });
}
