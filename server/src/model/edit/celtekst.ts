/** What a verwerking says in one field, as one writes it in a cell. Read back, it says the same. */
import type { Domein } from '../../knowledge/domein.ts';
import { parseJaNee } from '../../knowledge/jaNee.ts';
import type { VeldNaam } from '../verwerking/velddefinities.ts';
import type {
  BewaartermijnVeld,
  BijzonderGegeven,
  BsnVeld,
  Doel,
  Tekst,
  Verwerking,
} from '../verwerking/verwerking.ts';

/** How a sub-heading calls a domein. */
export const domeinKop: Readonly<Record<Domein, string>> = {
  jeugd: 'Jeugd',
  wmo: 'Wmo',
  participatie: 'Participatie',
  schuldhulp: 'Schuldhulp',
  leerplicht: 'Leerplicht',
  inburgering: 'Inburgering',
  'veilig-thuis': 'Veilig Thuis',
  'zorg-veiligheid': 'Zorg en veiligheid',
  algemeen: 'Algemeen',
};

/** The text of a column that holds these fields; empty where the verwerking says nothing of them. */
export function celtekst(verwerking: Verwerking, velden: readonly VeldNaam[]): string {
  if (velden.includes('doelen') && velden.includes('grondslag')) return doelEnGrondslag(verwerking.doelen);
  return velden
    .map((veld) => veldtekst(verwerking, veld))
    .filter((tekst) => tekst !== '')
    .join('; ');
}

function veldtekst(verwerking: Verwerking, veld: VeldNaam): string {
  const { id, naam, domein, doelen, betrokkenen, persoonsgegevens, bijzondere, strafrechtelijke } = verwerking;
  switch (veld) {
    case 'id':
      return id?.tekst ?? '';
    case 'naam':
      return naam?.tekst ?? '';
    case 'domein':
      return domein ? domeinKop[domein.domein] : '';
    case 'doelen':
      return doelen.flatMap(({ doel }) => doel?.tekst ?? []).join('; ');
    case 'grondslag':
      return doelen.flatMap(({ grondslag }) => grondslag?.tekst.tekst ?? []).join('; ');
    case 'betrokkenen':
      return lijst(betrokkenen, ', ');
    case 'persoonsgegevens':
      return lijst(persoonsgegevens, '; ');
    case 'bijzondere-persoonsgegevens':
      return bijzondere.map(bijzonder).join('; ');
    case 'strafrechtelijke-gegevens':
      return strafrechtelijke.map(bijzonder).join('; ');
    case 'bsn':
      return bsn(verwerking.bsn);
    case 'bewaartermijn':
      return bewaartermijn(verwerking.bewaartermijn);
    case 'ontvangers':
      return lijst(verwerking.ontvangers, ', ');
    case 'verwerkers':
      return verwerking.verwerkers.map(({ naam: verwerker }) => verwerker.tekst).join(', ');
    default:
      return lijst(verwerking.overig.get(veld) ?? [], ', ');
  }
}

function lijst(teksten: readonly Tekst[], separator: string): string {
  return teksten.map(({ tekst }) => tekst).join(separator);
}

function doelEnGrondslag(doelen: readonly Doel[]): string {
  return doelen
    .map(({ doel, grondslag }) =>
      [withStop(doel?.tekst), grondslag?.tekst.tekst].filter((part) => part !== undefined).join(' '),
    )
    .join('; ');
}

function withStop(tekst: string | undefined): string | undefined {
  return tekst === undefined || /[.;:!?]$/.test(tekst) ? tekst : `${tekst}.`;
}

function bijzonder({ categorie, uitzondering }: BijzonderGegeven): string {
  return uitzondering ? `${categorie.tekst} (${uitzondering.tekst.tekst})` : categorie.tekst;
}

function bsn(veld: BsnVeld | undefined): string {
  if (!veld) return '';
  if (veld.verwerkt === undefined) return veld.tekst.tekst;
  const van = veld.verwerkt && veld.van.length > 0 ? `, van ${opsomming(veld.van)}` : '';
  // In a cell the provision stands behind the answer, and is no part by itself.
  const meer = veld.grondslag?.tekst.tekst ?? parseJaNee(veld.tekst.tekst).toelichting;
  return `${veld.verwerkt ? 'Ja' : 'Nee'}${van}${meer === undefined ? '' : ` (${meer})`}`;
}

function opsomming(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} en ${last}` : last;
}

function bewaartermijn(veld: BewaartermijnVeld | undefined): string {
  if (!veld) return '';
  const vanaf = veld.vanaf ? ` vanaf ${veld.vanaf.tekst.replace(/^vanaf\s+/i, '')}` : '';
  const bron = veld.bron && veld.bron !== veld.tekst ? ` (${veld.bron.tekst})` : '';
  return `${veld.tekst.tekst}${vanaf}${bron}`;
}
