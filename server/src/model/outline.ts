/**
 * The outline of a text: how it is divided, numbered and titled. What a reference within the text leads to depends on
 * its own words and on this, so that an answer holds for as long as the outline is the same.
 */
import { derived } from '../text/derived.ts';
import type { Passage, Reading } from '../text/reading.ts';
import { passagesVan } from './passages.ts';
import type { Deel } from './structure/deel.ts';
import { openingsIn } from './structure/sectiezoeker.ts';
import { enumeratorsInReading } from './structure/verwijsdoel.ts';

/** One object for as long as the outline stays the same. */
export type Outline = object;

/** The version of a text that was looked at last. It is not held on to: the words by which it is known may outlive it. */
interface Last {
  known: { readonly regeling: WeakRef<Deel>; readonly outline: Outline } | undefined;
}

/** A text is known by its first passage; where that changes, its outline counts as another. */
const lastOf = derived((_first: Reading): Last => ({ known: undefined }));

export const outlineVan = derived((regeling: Deel): Outline => {
  const [first] = passagesVan(regeling);
  if (!first) return {};
  const last = lastOf(first.passage.reading);
  const before = last.known?.regeling.deref();
  const outline = before && last.known && isSameOutline(before, regeling) ? last.known.outline : {};
  last.known = { regeling: new WeakRef(regeling), outline };
  return outline;
});

/** All of a deel that the answer to a reference may depend on; see `structure/verwijsdoel`. */
function isSameOutline(was: Deel, is: Deel): boolean {
  if (was === is) return true;
  if (was.soort !== is.soort || was.delen.length !== is.delen.length) return false;
  if (was.tabellen.length !== is.tabellen.length || was.alineas.length !== is.alineas.length) return false;
  if (was.nummer?.tekst !== is.nummer?.tekst || was.nummer?.geschreven !== is.nummer?.geschreven) return false;
  if (was.titel?.reading.text !== is.titel?.reading.text) return false;
  for (let index = 0; index < was.alineas.length; index++)
    if (!countAlike(was.alineas[index], is.alineas[index])) return false;
  for (let index = 0; index < was.delen.length; index++) {
    const [one, other] = [was.delen[index], is.delen[index]];
    if (!one || !other || !isSameOutline(one, other)) return false;
  }
  return true;
}

/** A line that begins with a number may be a heading, and an enumerator in running text an item. */
function countAlike(was: Passage | undefined, is: Passage | undefined): boolean {
  if (!was || !is) return was === is;
  if (was.reading === is.reading) return true;
  return (
    sameWords(openingsIn(was.reading), openingsIn(is.reading)) &&
    sameWords(enumeratorsInReading(was.reading), enumeratorsInReading(is.reading))
  );
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
