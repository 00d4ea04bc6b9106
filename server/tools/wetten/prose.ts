/**
 * Reads the prose in which the source wraps its facts: `2015-01-01 (hernoemd)`, `hoog (art. 52
 * UAVG)`, `alleen hoofdstuk 7 en 8 (2026-01-01)`. Prose that it does not know stops the conversion,
 * so that a person reads it.
 */
import type { Dekking, Moment, Naam, Sinds, Wet, Zekerheid } from '../../src/knowledge/wetten/wet.ts';

const day = String.raw`\d{4}-\d{2}-\d{2}`;

/** `2015-01-01 (hernoemd)` → the date, and `hernoemd`. */
export function parseDatum(prose: string): { readonly datum: string; readonly toelichting?: string } {
  const [, datum, between, after] = new RegExp(`^(${day})(?:\\s*\\(([^)]*)\\)|\\s+(.+))?$`).exec(prose) ?? [];
  if (datum === undefined) throw new Error(`geen datum: ‘${prose}’`);
  const toelichting = between ?? after;
  return toelichting === undefined ? { datum } : { datum, toelichting };
}

/** The first date in a text about several, such as `2026-01-01 (hfst 7 en 8) / 2015-01 (rest)`. */
export function firstDatum(prose: string): string | undefined {
  return new RegExp(day).exec(prose)?.[0];
}

/** `hoog (art. 52 UAVG)` → `hoog`; without prose `middel`: a fact that nobody graded is no certainty. */
export function parseZekerheid(prose: string | undefined): Zekerheid {
  if (prose === undefined) return 'middel';
  const word = /^(hoog|middel|laag)\b/.exec(prose)?.[1];
  if (word === 'hoog' || word === 'middel' || word === 'laag') return word;
  throw new Error(`geen zekerheid: ‘${prose}’`);
}

export function parseMoment(prose: string, zekerheid: string | undefined): Moment {
  return { ...parseDatum(prose), zekerheid: parseZekerheid(zekerheid) };
}

/** In what state a law is, and what the source says beside it. */
export function parseStaat(prose: string): { readonly staat: Wet['staat']; readonly toelichting?: string } {
  if (prose.startsWith('oude citeertitel')) return { staat: 'hernoemd' };
  if (prose.startsWith('uitgewerkt')) return { staat: 'uitgewerkt' };
  if (/^(wetsvoorstel|implementatie)\b/.test(prose)) return { staat: 'onbekend' };
  const [, word, note] = /^(geldend|vervallen)(?: \((.*)\)| op .*)?$/.exec(prose) ?? [];
  if (word !== 'geldend' && word !== 'vervallen') throw new Error(`onbekende status: ‘${prose}’`);
  return note === undefined
    ? { staat: word }
    : { staat: word, toelichting: `${note[0]?.toUpperCase() ?? ''}${note.slice(1)}.` };
}

/** An entry of `mag_bestaat_niet_zeggen`. `since` is the date of a reading that names none. */
export function parseDekking(prose: string, since: string): Dekking {
  const whole = new RegExp(`^alle artikelen(, leden, onderdelen)?(?: \\((?:toestand )?(${day})(?:;.*)?\\))?$`).exec(
    prose,
  );
  if (whole)
    return { volledig: true, toestand: whole[2] ?? since, diepte: whole[1] === undefined ? 'lid' : 'onderdeel' };
  const part = new RegExp(`^alleen hoofdstuk ([\\d en]+?)(?: behalve ([\\d.a-z en]+?))? \\((${day})\\)$`).exec(prose);
  const [, hoofdstukken, uitgezonderd, toestand] = part ?? [];
  if (hoofdstukken === undefined || toestand === undefined) throw new Error(`onbekende dekking: ‘${prose}’`);
  const list = (text: string): string[] => text.split(' en ').map((item) => item.trim());
  return {
    volledig: false,
    hoofdstukken: list(hoofdstukken),
    ...(uitgezonderd === undefined ? {} : { uitgezonderd: list(uitgezonderd) }),
    toestand,
    diepte: 'lid',
  };
}

/** `Wkkp (2010–2017)`, `Wet (verplichte) meldcode`, `RMC (functie, geen wet)`: the names that it stands for. */
export function parseAfkorting(prose: string): readonly Naam[] {
  const inside = /^(.*?) ?\(([^)]*)\) ?(.*)$/.exec(prose);
  if (!inside || inside[2] === 'oud') return [{ tekst: prose, soort: 'afkorting' }];
  const [, before = '', note = '', after = ''] = inside;
  if (after !== '')
    return [
      { tekst: `${before} ${note} ${after}`, soort: 'afkorting' },
      { tekst: `${before} ${after}`, soort: 'afkorting' },
    ];
  if (note.includes('geen wet')) return [];
  if (note === 'informeel') return [{ tekst: before, soort: 'informeel' }];
  if (note.startsWith('fout')) return [{ tekst: before, soort: 'foute-afkorting' }];
  const years = /^(\d{4})–(\d{4})$/.exec(note);
  if (years)
    return [{ tekst: before, soort: 'afkorting', toelichting: `In gebruik van ${years[1]} tot en met ${years[2]}.` }];
  const part = /^afd\. (\d+)\.(\S+): art\. (\d+)–(\d+)$/.exec(note);
  if (!part) throw new Error(`onbekende afkorting: ‘${prose}’`);
  const [, boek, afdeling, from, to] = part;
  const toelichting = `Afdeling ${boek}.${afdeling} BW: de artikelen ${boek}:${from} tot en met ${boek}:${to}.`;
  return [{ tekst: before, soort: 'afkorting', toelichting }];
}

/** Since when an article is there: an exact date, or a date by which it was there. */
export function parseSinds(prose: string): Sinds {
  const exact = new RegExp(`^(${day})$`).exec(prose)?.[1];
  if (exact !== undefined) return { datum: exact, exact: true };
  const seen = new RegExp(`aanwezig(?: in toestand)? (${day})`).exec(prose)?.[1];
  if (seen === undefined && !/^na \d{4}/.test(prose)) throw new Error(`onbekende begindatum: ‘${prose}’`);
  return { datum: seen, exact: false };
}

/** Where the articles were read, without the remarks about how. */
export function parseBron(prose: string): string {
  return prose
    .split(/ \+ |; /)
    .map((source) =>
      source
        .replace(/^git:/, '')
        .replace(/ \(.*$/, '')
        .replace(/ gdpr\.json$/, '')
        .trim(),
    )
    .filter((source, index, all) => /^[\w-]+\/[\w@-]+$/.test(source) && all.indexOf(source) === index)
    .join('; ');
}
