/** Where a passage stands: what rules on wording ask about the headings above it. */
import type { Naamdeel, Plek } from './passages.ts';

const DEFINITIONS = /\b(?:begrip\p{L}*|definities?)\b/iu;

/** Whether a heading above says that terms are explained here. */
export function staatInBegrippen(pad: readonly Naamdeel[]): boolean {
  return pad.some(({ titel }) => titel !== undefined && DEFINITIONS.test(titel.reading.text));
}

/** The artikel, hoofdstuk or other deel under a heading that holds a place. */
export function artikelVan<Kop extends Naamdeel>(pad: readonly Kop[]): Kop | undefined {
  return pad.findLast(({ soort }) => soort !== 'lid' && soort !== 'onderdeel');
}

/** The headings above a place, that of the regulation first. */
export function koppenVan({ pad }: Pick<Plek, 'pad'>): string {
  return pad.flatMap(({ titel }) => titel?.reading.text ?? []).join('\n');
}

/** The headings below that of the regulation. */
export function tussenkoppenVan({ pad }: Pick<Plek, 'pad'>): string {
  return koppenVan({ pad: pad.slice(1) });
}
