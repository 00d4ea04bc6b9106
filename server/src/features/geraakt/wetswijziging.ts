/** What of the law, as our data have it, changes between two dates for provisions and periods that documents use. */
import { formatDuration } from '../../knowledge/bewaartermijn/duration.ts';
import { bewaarregels, type Bewaarregel } from '../../knowledge/bewaarregels.ts';
import { formatDatum, type IsoDate } from '../../knowledge/datum.ts';
import type { Domein } from '../../knowledge/domein.ts';
import { bepalingVan, notatie, plaatsVan, type Plaats } from '../../knowledge/wetten/bepaling.ts';
import type { WettenCatalogus } from '../../knowledge/wetten/catalogus.ts';
import { bestaat } from '../../knowledge/wetten/bestaat.ts';
import { geldigOp } from '../../knowledge/wetten/geldigheid.ts';
import { bestaanVan, geldigheidVanWet } from '../uitleg/geldigheidstekst.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';
import { raakt, type Gebruik, type Reikwijdte } from './gebruik.ts';

export interface Wetswijziging {
  /** The law, the provision, or the domein whose period changes. */
  readonly wat: string;
  /** A sentence. */
  readonly tekst: string;
  readonly gebruik: readonly Gebruik[];
}

export function wetswijzigingen(
  gebruik: readonly Gebruik[],
  domeinen: ReadonlySet<Domein>,
  van: IsoDate,
  tot: IsoDate,
  catalogus: WettenCatalogus,
): Wetswijziging[] {
  const perWet = grouped(gebruik, ({ wet }) => wet);
  return [
    ...[...perWet.values()].flatMap((uses) => lawChange(uses, van, tot, catalogus)),
    ...plaatsenIn(gebruik, catalogus).flatMap((plaats) => placeChange(plaats, gebruik, van, tot, catalogus)),
    ...[...domeinen].flatMap((domein) => periodChange(domein, van, tot, catalogus)),
  ];
}

/** Every place that is named, and every place in the law that a range runs over. */
function plaatsenIn(gebruik: readonly Gebruik[], catalogus: WettenCatalogus): Plaats[] {
  const named = gebruik.flatMap(({ plaats }) => plaats ?? []);
  const within = gebruik.flatMap((one) => (one.tot ? inBereik(one, catalogus) : []));
  return [...new Map([...named, ...within].map((plaats) => [bepalingVan(plaats), plaats])).values()];
}

/** What our data have between the ends of a range: artikelen of the law, leden of the artikel, or onderdelen. */
function inBereik(use: Gebruik, catalogus: WettenCatalogus): Plaats[] {
  const { plaats, tot } = use;
  if (!plaats || !tot) return [];
  const artikel = catalogus.artikel(plaats.wet, plaats.artikel);
  const candidates: Plaats[] =
    tot.deel === 'artikel'
      ? catalogus.artikelen(plaats.wet).map(({ nummer }) => ({ wet: plaats.wet, artikel: nummer }))
      : tot.deel === 'lid'
        ? counted(tot.nummer).map((lid) => ({ ...plaats, lid }))
        : (artikel?.onderdelen[plaats.lid ?? '-'] ?? []).map((onderdeel) => ({ ...plaats, onderdeel }));
  return candidates.filter((one) => raakt(use, one));
}

/** More leden than any artikel has. */
const MOST_LEDEN = 60;

function counted(last: string): string[] {
  const most = Math.min(MOST_LEDEN, Number.parseInt(last, 10) || 0);
  return Array.from({ length: most }, (_, index) => String(index + 1));
}

function grouped(gebruik: readonly Gebruik[], key: (one: Gebruik) => string): ReadonlyMap<string, readonly Gebruik[]> {
  const groups = new Map<string, Gebruik[]>();
  for (const one of gebruik) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return groups;
}

function lawChange(uses: readonly Gebruik[], van: IsoDate, tot: IsoDate, catalogus: WettenCatalogus): Wetswijziging[] {
  const [first] = uses;
  if (!first) return [];
  const wet = catalogus.wet(first.wet);
  const [before, after] = [geldigOp(wet, van).antwoord, geldigOp(wet, tot).antwoord];
  if (before === after || after === 'onbekend') return [];
  return [{ wat: wet.citeertitel, tekst: geldigheidVanWet(catalogus, wet, tot), gebruik: uses }];
}

/** Said of a place only where its law holds on both dates: else the law itself is told. */
function placeChange(
  plaats: Plaats,
  gebruik: readonly Gebruik[],
  van: IsoDate,
  tot: IsoDate,
  catalogus: WettenCatalogus,
): Wetswijziging[] {
  if (!holdsOn(plaats.wet, van, catalogus) || !holdsOn(plaats.wet, tot, catalogus)) return [];
  const [before, after] = [bestaat(catalogus, plaats, van), bestaat(catalogus, plaats, tot)];
  if (before.antwoord === after.antwoord || before.antwoord === 'onbekend' || after.antwoord === 'onbekend') return [];
  const said = bestaanVan(catalogus, plaats, tot).join(' ');
  const tekst = said === '' ? changeText(after.antwoord === 'ja', van, tot) : said;
  const uses = gebruik.filter((one) => raaktPrecies(one, plaats));
  return [{ wat: notatie(catalogus, plaats), tekst, gebruik: uses }];
}

/** The place itself, or a range over it: who cites the artikel as a whole is not told of each of its leden. */
function raaktPrecies(use: Gebruik, plaats: Plaats): boolean {
  const { plaats: own, tot } = use;
  if (!own) return false;
  return (
    bepalingVan(own) === bepalingVan(plaats) || (tot !== undefined && sameDepth(tot, plaats) && raakt(use, plaats))
  );
}

function sameDepth({ deel }: Reikwijdte, { lid, onderdeel }: Plaats): boolean {
  return deel === (onderdeel !== undefined ? 'onderdeel' : lid !== undefined ? 'lid' : 'artikel');
}

function changeText(exists: boolean, van: IsoDate, tot: IsoDate): string {
  const [from, to] = [formatDatum(van), formatDatum(tot)];
  return exists ? `Bestond niet op ${from}, wel op ${to}.` : `Bestond op ${from}, niet op ${to}.`;
}

function holdsOn(wet: WetId, datum: IsoDate, catalogus: WettenCatalogus): boolean {
  return geldigOp(catalogus.wet(wet), datum).antwoord === 'geldend';
}

/** A period of a statute that ended between the dates, with what came in its place. */
function periodChange(domein: Domein, van: IsoDate, tot: IsoDate, catalogus: WettenCatalogus): Wetswijziging[] {
  return bewaarregels.flatMap((was): Wetswijziging[] => {
    if (was.domein !== domein || was.tot === undefined || was.tot <= van || was.tot > tot) return [];
    const next = bewaarregels.find(
      (one) => one.domein === domein && one.sinds === was.tot && sourceKey(one) === sourceKey(was),
    );
    if (!next) return [];
    const length =
      was.duur === next.duur
        ? `de bewaartermijn blijft ${formatDuration(next.duur)}`
        : `de bewaartermijn gaat van ${formatDuration(was.duur)} naar ${formatDuration(next.duur)}`;
    const begin =
      was.vanafTekst === next.vanafTekst
        ? ''
        : `, te rekenen vanaf ${next.vanafTekst} en niet meer vanaf ${was.vanafTekst}`;
    return [
      {
        wat: `Bewaartermijn ${domein}`,
        tekst: `Op ${formatDatum(was.tot)}: ${length}${begin} (${sourceText(next, catalogus)}).`,
        gebruik: [],
      },
    ];
  });
}

function sourceKey({ bron }: Bewaarregel): string {
  return bron.soort === 'wet' ? bron.bepaling : bron.nummer;
}

function sourceText({ bron, bindt }: Bewaarregel, catalogus: WettenCatalogus): string {
  if (bron.soort === 'selectielijst') return `selectielijst, resultaat ${bron.nummer}`;
  const whom = bindt === 'college' ? '' : ', dat voor de jeugdhulpverlener geldt';
  return `${notatie(catalogus, plaatsVan(bron.bepaling))}${whom}`;
}
