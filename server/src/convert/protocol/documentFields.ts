/**
 * What a protocol says of itself above its text, as Word keeps it: properties of the document, which stay when people
 * edit and save it.
 */
import { frontMatterSchema } from '../../model/schema.ts';

const PREFIX = 'Doelbinding ';
/** A field on one line, its value with or without quotes. */
const LINE = /^([a-z]{1,20}): {0,5}(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([^\s"'#][^\n#]{0,60}))/gm;

/** @param above the front matter, with its lines of dashes; what we do not know there is left out */
export function propertiesOf(above: string): { readonly name: string; readonly value: string }[] {
  return [...above.matchAll(LINE)].flatMap(([, key = '', double, single, bare]) => {
    const value = (double ?? single ?? bare ?? '').trim();
    return isField(key, value) ? [{ name: `${PREFIX}${key}`, value }] : [];
  });
}

/** The fields among the properties of a document, in the order in which they are written. */
export function fieldsOf(
  properties: readonly (readonly [name: string, value: string])[],
): (readonly [string, string])[] {
  const found = new Map(
    properties.flatMap(([name, value]) => {
      const key = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
      return isField(key, value) ? [[key, value] as const] : [];
    }),
  );
  return Object.keys(frontMatterSchema.shape).flatMap((key): (readonly [string, string])[] => {
    const value = found.get(key);
    return value === undefined ? [] : [[key, value]];
  });
}

function isField(key: string, value: string): boolean {
  return Object.hasOwn(frontMatterSchema.shape, key) && frontMatterSchema.safeParse({ [key]: value }).success;
}
