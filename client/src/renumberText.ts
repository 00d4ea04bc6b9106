/** What renumbering did, in words: a message, a page and a list of places. */
import type { LeftReference } from '../../server/src/lsp/requests.ts';

/** As `l10n.t`. */
type Translate = (message: string, ...args: (string | number)[]) => string;

/** How the reader knows a document. */
type NameOf = (uri: string) => string;

/** @param left how many references did not follow */
export function renumberedText(followed: number, left: number, t: Translate): string {
  return left === 0
    ? t('Renumbered. References that followed: {0}.', followed)
    : t('Renumbered. References that followed: {0}. Left for you to look at: {1}.', followed, left);
}

/** A page in Markdown, by document and in the order of the lines. */
export function leftPage(left: readonly LeftReference[], nameOf: NameOf, t: Translate): string {
  const heading = `# ${t('To look at yourself')}`;
  if (left.length === 0) return `${heading}\n\n${t('Every reference followed.')}\n`;
  const documents = [...new Set(left.map(({ uri }) => uri))];
  const parts = documents.map((uri) => {
    const items = inOrder(left.filter((one) => one.uri === uri)).map(
      ({ range, tekst, reden }) =>
        `- **${t('line {0}', range.start.line + 1)}**: ‘${asText(tekst)}’ – ${asText(reden)}`,
    );
    return `## ${asText(nameOf(uri))}\n\n${items.join('\n')}`;
  });
  return `${heading}\n\n${t('These references were not changed, because it is not certain what they should become.')}\n\n${parts.join('\n\n')}\n`;
}

export interface LeftPlace {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  readonly place: LeftReference;
}

export function leftPlaces(left: readonly LeftReference[], nameOf: NameOf, t: Translate): LeftPlace[] {
  return inOrder(left).map((place) => ({
    label: `‘${oneLine(place.tekst)}’`,
    description: `${nameOf(place.uri)}, ${t('line {0}', place.range.start.line + 1)}`,
    detail: place.reden,
    place,
  }));
}

/** By line; documents keep the order in which they are first named. */
function inOrder(left: readonly LeftReference[]): LeftReference[] {
  const documents = [...new Set(left.map(({ uri }) => uri))];
  return [...left].sort(
    (a, b) =>
      documents.indexOf(a.uri) - documents.indexOf(b.uri) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.character - b.range.start.character,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Text in Markdown that reads as that text. */
function asText(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>&#|~]/g, '\\$&');
}
