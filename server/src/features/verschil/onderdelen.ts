/**
 * A regulation as a list of parts that are compared: each artikel with its leden, and each chapter,
 * annex or heading with what stands in it outside artikelen. Texts are as they are read: markup, line
 * breaks and notation make no difference.
 */
import type { Protocol } from '../../model/protocol/protocol.ts';
import type { Deel, DeelSoort, Pad } from '../../model/structure/deel.ts';
import { vindplaatsNaam } from '../../model/structure/deel.ts';
import { rowsOf } from '../../model/verwerking/tabel.ts';
import type { Passage } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { woordenVan } from './gelijkenis.ts';
import { derived } from '../../text/derived.ts';

/** One piece of text within a part: a lid, an onderdeel, a paragraph, a row of a table. */
export interface Tekstdeel {
  /** Within its part: `lid 2 onder a`; empty for running text. */
  readonly plaats: string;
  readonly tekst: string;
}

export interface Onderdeel {
  readonly soort: DeelSoort;
  /** `artikel 3`, `bijlage 1 artikel 2`, `hoofdstuk 2`; empty where it has no number. */
  readonly plaats: string;
  readonly titel: string;
  /** The chapter or annex that holds it, by name; empty at the top. */
  readonly onder: string;
  readonly teksten: readonly Tekstdeel[];
  readonly span: Span;
}

const WITHIN: ReadonlySet<DeelSoort> = new Set<DeelSoort>(['lid', 'onderdeel']);

/** Parts in order of the text; the tables of verwerkingen are compared as verwerkingen and left out. */
export function onderdelenVan(regeling: Deel, tabellen: Protocol['tabellen']): Onderdeel[] {
  const known = new Set(tabellen.map(({ tabel }) => tabel.table.node));
  const found: Onderdeel[] = [];
  const visit = (deel: Deel, above: Pad): void => {
    if (deel.soort === 'publicatie') return;
    const pad = [...above, deel];
    const within = (under: Deel): boolean => WITHIN.has(under.soort) || deel.soort === 'artikel';
    const teksten = [...tekstenVan(deel, [], known, within)];
    const titel = deel.titel ? readAs(deel.titel) : '';
    if (titel !== '' || teksten.length > 0 || deel.nummer)
      found.push({
        soort: deel.soort,
        plaats: deel.nummer ? vindplaatsNaam(pad) : '',
        titel,
        onder: holderOf(above),
        teksten,
        span: deel.span,
      });
    for (const under of deel.delen) if (!within(under)) visit(under, pad);
  };
  visit(regeling, []);
  return found;
}

/** The nearest numbered or titled part above, the whole regulation left out. */
function holderOf(above: Pad): string {
  const deel = above.slice(1).at(-1);
  if (!deel) return '';
  const name = vindplaatsNaam(above);
  const titel = deel.titel ? readAs(deel.titel) : '';
  return [name, titel].filter((text) => text !== '').join(' ');
}

function* tekstenVan(
  deel: Deel,
  above: readonly string[],
  known: ReadonlySet<object>,
  within: (under: Deel) => boolean,
): Generator<Tekstdeel> {
  const plaats = above.join(' ');
  for (const passage of deel.alineas) yield* said(plaats, readAs(passage));
  for (const { table } of deel.tabellen) {
    if (known.has(table.node)) continue;
    for (const row of rowsOf(table))
      yield* said(plaats, row.node.cells.map(({ reading }) => folded(reading.text)).join(' | '));
  }
  for (const { passage } of deel.noten) yield* said(plaats, readAs(passage));
  for (const under of deel.delen) {
    if (!within(under)) continue;
    const titel = under.titel ? readAs(under.titel) : '';
    const own = [...above, placeName(under)].filter((word) => word !== '');
    yield* said(own.join(' '), titel);
    yield* tekstenVan(under, own, known, within);
  }
}

function placeName({ soort, nummer }: Deel): string {
  if (!nummer) return '';
  return soort === 'onderdeel' ? `onder ${nummer.tekst}` : `${soort} ${nummer.tekst}`;
}

function* said(plaats: string, tekst: string): Generator<Tekstdeel> {
  if (tekst.replaceAll('|', '').trim() !== '') yield { plaats, tekst };
}

function readAs({ reading }: Passage): string {
  return folded(reading.text);
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The words of a part, its title included. */
export const woordenVanOnderdeel = derived(({ titel, teksten }: Onderdeel) =>
  woordenVan([titel, ...teksten.map(({ tekst }) => tekst)].join(' ')),
);

/** All that a part says, with its places, as one text: equal for parts that say the same. */
export const inhoudVanOnderdeel = derived(({ titel, teksten }: Onderdeel) =>
  [titel, ...teksten.map(({ plaats, tekst }) => `${plaats}\t${tekst}`)].join('\n'),
);
