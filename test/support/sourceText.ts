/**
 * Whether readings say what stands at their place in the source: run by run, and as a whole once the
 * markup is taken out of the source.
 */
import { spanIn, type Passage } from '../../server/src/text/reading.ts';

/** What is wrong with the way back from a passage to `text`; undefined when all is well. */
export function passageFault(text: string, passage: Passage): string | undefined {
  return runFault(text, passage) ?? wholeFault(text, passage);
}

/** The same run by run: for a passage with other text between its parts, such as a cell over several rows. */
export function runFault(text: string, { reading, origin }: Passage): string | undefined {
  let at = 0;
  let source = -Infinity;
  for (const run of reading.runs) {
    const words = reading.text.slice(run.at, run.at + run.length);
    const start = origin + run.source;
    const written = text.slice(start, start + run.sourceLength);
    if (run.at !== at) return `a gap in the reading at ${at}`;
    if (run.source < source) return `the source goes back at ${start}`;
    if (start < 0 || start + run.sourceLength > text.length) return `${JSON.stringify(words)} lies outside the text`;
    if (run.length === run.sourceLength && withoutMarkup(words) !== withoutMarkup(written))
      return `${JSON.stringify(words)} for ${JSON.stringify(written)} at ${start}`;
    at += run.length;
    source = run.source + run.sourceLength;
  }
  return at === reading.text.length ? undefined : 'text without a source';
}

function wholeFault(text: string, passage: Passage): string | undefined {
  const { start, end } = spanIn(passage);
  const [said, written] = [withoutMarkup(passage.reading.text), withoutMarkup(text.slice(start, end))];
  return said === written ? undefined : `${JSON.stringify(said)} for ${JSON.stringify(written)} at ${start}`;
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00A0',
  eacute: 'é',
};

/**
 * The letters, digits and marks of a text: tags, comments, character references, backslashes, the
 * signs and addresses of links, signs of emphasis and white space are out, and so are hyphens, for a word cut at the end of a line is
 * read whole.
 */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<!--[\s\S]*?-->|<\/?[a-z][^<>]*>/gi, '')
    .replace(/&([a-z]+);/gi, (whole, name: string) => references[name.toLowerCase()] ?? whole)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\]\([^)\s]*\)|''/g, (found) => found.slice(0, found === "''" ? 1 : 0))
    .replace(/[\s\\*_`~|>#[\]\u00AD-]/gu, '');
}
