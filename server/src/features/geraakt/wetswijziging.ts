/** What of the law, as our data have it, changes between two dates for provisions and periods that documents use. */
import { formatDuration } from '../../knowledge/bewaartermijn/duration.ts';
import { bewaarregels, type Bewaarregel } from '../../knowledge/bewaarregels.ts';
import { formatDatum, type IsoDate } from '../../knowledge/datum.ts';
import type { Domein } from '../../knowledge/domein.ts';
import { bepalingVan, notatie, plaatsVan } from '../../knowledge/wetten/bepaling.ts';
import type { WettenCatalogus } from '../../knowledge/wetten/catalogus.ts';
import { bestaat } from '../../knowledge/wetten/bestaat.ts';
import { geldigOp } from '../../knowledge/wetten/geldigheid.ts';
import { bestaanVan, geldigheidVanWet } from '../uitleg/geldigheidstekst.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';
import type { Gebruik } from './gebruik.ts';

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
  const perPlaats = grouped(
    gebruik.filter(({ plaats }) => plaats !== undefined),
    ({ plaats }) => (plaats ? bepalingVan(plaats) : ''),
  );
  return [
    ...[...perWet.values()].flatMap((uses) => lawChange(uses, van, tot, catalogus)),
    ...[...perPlaats.values()].flatMap((uses) => placeChange(uses, van, tot, catalogus)),
    ...[...domeinen].flatMap((domein) => periodChange(domein, van, tot, catalogus)),
  ];
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
  uses: readonly Gebruik[],
  van: IsoDate,
  tot: IsoDate,
  catalogus: WettenCatalogus,
): Wetswijziging[] {
  const plaats = uses[0]?.plaats;
  if (!plaats || !holdsOn(plaats.wet, van, catalogus) || !holdsOn(plaats.wet, tot, catalogus)) return [];
  const [before, after] = [bestaat(catalogus, plaats, van), bestaat(catalogus, plaats, tot)];
  if (before.antwoord === after.antwoord || before.antwoord === 'onbekend' || after.antwoord === 'onbekend') return [];
  const said = bestaanVan(catalogus, plaats, tot).join(' ');
  const tekst = said === '' ? changeText(after.antwoord === 'ja', van, tot) : said;
  return [{ wat: notatie(catalogus, plaats), tekst, gebruik: uses }];
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
