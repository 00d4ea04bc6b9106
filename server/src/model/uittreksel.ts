/** Whether a text is an excerpt: running text was cut out, so that what it lacks may stand in the whole. */
import { derived } from '../text/derived.ts';
import { passageGroups, type GroupBase } from './passageGroups.ts';
import { passagesVan } from './passages.ts';
import type { Deel } from './structure/deel.ts';

/** A paragraph that is nothing but a mark of omission. */
const OMISSION = /^(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3})$/;
/** A sentence that breaks off; a row of full stops is a blank to fill in. */
const BREAKS_OFF = /[^.…\s]\s?(?:…|\.{3}|\[(?:…|\.{3})\])[.;:,]?$/;
/** One paragraph may break off for the sake of style. */
const LEAST_BROKEN = 2;

/** @returns true for a text with a mark of omission of its own, or with paragraphs that break off */
export const isUittreksel = derived((regeling: Deel): boolean => {
  let broken = 0;
  for (const { base } of passageGroups(passagesVan(regeling))) {
    const found = omissionsIn(base);
    if (found.omitted) return true;
    broken += found.broken;
  }
  return broken >= LEAST_BROKEN;
});

const omissionsIn = derived(({ parts }: GroupBase) => {
  const texts = parts.flatMap(({ reading, soort }) => (soort === 'alinea' ? [reading.text.trim()] : []));
  return {
    omitted: texts.some((text) => OMISSION.test(text)),
    broken: texts.filter((text) => BREAKS_OFF.test(text.slice(-12))).length,
  };
});
