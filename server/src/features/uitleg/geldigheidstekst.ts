/** Whether a law and a place in it hold on a date, in sentences for a reader. */
import { formatDatum, isIsoDate } from '../../knowledge/datum.ts';
import { isVerouderd } from '../../knowledge/wetten/actualiteit.ts';
import { opsomming, type Plaats } from '../../knowledge/wetten/bepaling.ts';
import { bestaat, type Niet, type Onbekend, type Wel } from '../../knowledge/wetten/bestaat.ts';
import type { WettenCatalogus } from '../../knowledge/wetten/catalogus.ts';
import { geldigOp } from '../../knowledge/wetten/geldigheid.ts';
import type { Datum, Moment, Wet } from '../../knowledge/wetten/wet.ts';
import { capitalise } from '../../text/capitalise.ts';

/** `Van toepassing sinds 25 mei 2018.`, `Vervallen op 25 mei 2018; opgevolgd door AVG en UAVG.` */
export function geldigheidVanWet(catalogus: WettenCatalogus, wet: Wet, datum: Datum): string {
  const { antwoord, toelichting } = geldigOp(wet, datum);
  const begin = wet.vanToepassing ?? wet.inWerking;
  const since = begin === undefined ? '' : ` ${written(begin)}`;
  switch (antwoord) {
    case 'geldend':
      return `${wet.vanToepassing ? 'Van toepassing' : 'In werking'}${begin ? ` sinds${since}` : ''}.`;
    case 'nog-niet':
      return `Nog niet ${wet.vanToepassing ? 'van toepassing' : 'in werking'}: pas vanaf${since}.`;
    case 'vervallen':
      return vervallen(catalogus, wet);
    case 'onbekend':
      return toelichting ?? 'Of zij in werking is, weten wij niet.';
  }
}

function vervallen(catalogus: WettenCatalogus, { einde, opvolger }: Wet): string {
  const names = (opvolger?.wetten ?? []).map((id) => catalogus.wet(id).kort);
  const end = einde ? ` ${written(einde)}` : '';
  if (einde?.soort === 'hernoemd') return `Heet sinds${end} ${opsomming(names)}.`;
  const successors = names.length === 0 ? '' : `; opgevolgd door ${opsomming(names)}`;
  return `Vervallen${einde ? ` op${end}` : ''}${successors}.`;
}

/** A moment of which nobody is sure says so. */
function written({ datum, zekerheid }: Moment): string {
  const text = isIsoDate(datum) ? formatDatum(datum) : datum;
  return zekerheid === 'laag' ? `${text} (niet nagekeken)` : text;
}

/** What is to be said of the existence of a place on a date; nothing where it surely exists. */
export function bestaanVan(catalogus: WettenCatalogus, plaats: Plaats, datum: Datum): string[] {
  const answer = bestaat(catalogus, plaats, datum);
  switch (answer.antwoord) {
    case 'ja':
      return since(plaats, answer);
    case 'nee':
      return nee(catalogus, plaats, answer, datum);
    case 'onbekend':
      return [unknown[answer.reden]];
  }
}

const unknown: Readonly<Record<Onbekend['reden'], string>> = {
  'buiten-dekking': 'Of deze bepaling bestaat, weten wij niet: van deze wet kennen wij niet elk artikel.',
  'andere-datum':
    'Of deze bepaling er op de peildatum zo stond, weten wij niet: wij kennen de tekst van een andere dag.',
  'niet-geteld': 'Of dit lid of onderdeel bestaat, weten wij niet: in dit artikel zijn zij niet geteld.',
};

function since({ lid, onderdeel }: Plaats, { artikel: { sinds, toelichting } }: Wel): string[] {
  const date = sinds?.datum !== undefined && isIsoDate(sinds.datum) ? formatDatum(sinds.datum) : undefined;
  // A remark is about the article as a whole; what it is about is said by its explanation.
  const remark = lid === undefined && onderdeel === undefined && toelichting?.startsWith('Over: ') === false;
  return [
    ...(date === undefined ? [] : [`Dit artikel is er ${sinds?.exact ? '' : 'in elk geval '}sinds ${date}.`]),
    ...(remark ? [toelichting] : []),
  ];
}

function nee(catalogus: WettenCatalogus, plaats: Plaats, answer: Niet, datum: Datum): string[] {
  const stale = isIsoDate(datum) && isVerouderd(catalogus, datum);
  const sentence = missing(plaats, answer);
  const said = answer.zekerheid === 'hoog' && !stale ? capitalise(sentence) : `Voor zover wij weten: ${sentence}`;
  return [said, ...(answer.toelichting === undefined ? [] : [answer.toelichting])];
}

function missing({ lid = '', onderdeel = '' }: Plaats, { reden, leden = 0, onderdelen = [], datum }: Niet): string {
  const date = datum !== undefined && isIsoDate(datum) ? formatDatum(datum) : (datum ?? '');
  switch (reden) {
    case 'artikel':
      return 'dit artikel bestaat niet.';
    case 'vervallen':
      return 'dit artikel is vervallen.';
    case 'nog-niet':
      return `dit artikel is er pas vanaf ${date}.`;
    case 'lid':
      return `dit artikel heeft geen lid ${lid}; het heeft ${leden === 1 ? 'één lid' : `${String(leden)} leden`}.`;
    case 'geen-leden':
      return `dit artikel heeft geen leden, dus ook geen lid ${lid}.`;
    case 'onderdeel-als-lid':
      return `dit artikel heeft geen leden; ${lid} is een onderdeel: schrijf ‘onder ${lid}’.`;
    case 'vervallen-lid':
      return `lid ${lid} is vervallen; het gold tot en met ${date}.`;
    case 'onderdeel':
      return `er is geen onderdeel ${onderdeel}; de onderdelen heten ${opsomming(onderdelen)}.`;
    case 'geen-onderdelen':
      return `er zijn geen onderdelen, dus ook geen onderdeel ${onderdeel}.`;
  }
}
