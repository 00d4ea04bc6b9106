/**
 * The names of HTML elements. What stands between `<` and `>` and is none of these, such as
 * `<Bedrijfsnaam>`, is a place to fill in and part of the text.
 */

/** Elements within a line of words: their tags vanish. */
const INLINE =
  'a abbr acronym b bdi bdo big button cite code data del dfn em embed font i img input ins kbd label link map mark ' +
  'meta meter nobr object output progress q rp rt ruby s samp select small source span strike strong sub sup svg time ' +
  'tt u var video audio picture wbr';

/** Elements that stand on lines of their own: their tags read as line breaks. */
const BLOCK =
  'address area article aside base basefont blockquote body br canvas caption center col colgroup dd details dialog dir ' +
  'div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe ' +
  'legend li main menu menuitem nav noframes noscript ol optgroup option p param pre script search section style ' +
  'summary table tbody td template textarea tfoot th thead title tr track ul';

const inline = new Set(INLINE.split(' '));
const block = new Set(BLOCK.split(' '));

/** What the tags of an element do to the text; undefined for a name that HTML does not know. */
export function tagEffect(name: string): 'vanishes' | 'breaks' | undefined {
  const lower = name.toLowerCase();
  if (inline.has(lower)) return 'vanishes';
  return block.has(lower) ? 'breaks' : undefined;
}

/** Whether the content of an element is no text at all. */
export function hidesContent(name: string): boolean {
  const lower = name.toLowerCase();
  return lower === 'script' || lower === 'style';
}
