/** The sources that a report names: one provision as a lawyer writes it, with the address of its text. */
import type { Antwoord, Uitlegger } from '../uitleg/uitlegger.ts';
import type { Bron, Bronnen } from './bevinding.ts';

/** Each provision is looked up once for each date. */
export function bronnenVan(uitlegger: Pick<Uitlegger, 'zoek'>): Bronnen {
  const known = new Map<string, Bron>();
  return (bepaling, op) => {
    const key = `${op} ${bepaling}`;
    const bron = known.get(key) ?? bronIn(bepaling, uitlegger.zoek(bepaling, op));
    known.set(key, bron);
    return bron;
  };
}

/** One provision as a lawyer writes it; several as they are written, with the address of the first. */
function bronIn(bepaling: string, antwoorden: readonly Antwoord[]): Bron {
  const [first, ...more] = antwoorden;
  if (first?.soort !== 'bepaling') return { tekst: bepaling, link: undefined };
  return { tekst: more.length === 0 ? first.uitleg.titel : bepaling, link: first.uitleg.link };
}
