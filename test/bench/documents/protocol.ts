/** A protocol in Markdown: artikelen with leden and onderdelen, citations, and the table of Bijlage 1. */
import { chanceOf, type Chance } from './chance.ts';
import { TABLE_HEAD, tableRow } from './tableRegister.ts';
import { generateVerwerking } from './verwerking.ts';
import { gegevens, momenten, ontvangers, rollen, titels, werkvelden } from './words.ts';

/** UTF-16 units of artikelen for which Bijlage 1 has a row. */
const UNITS_PER_ROW = 3500;
const ARTIKELEN_PER_HOOFDSTUK = 12;
/** Share of the sentences that rest on a law which is no longer in force. */
const FAULTY = 0.02;

/** @param size UTF-16 units, met to within an artikel */
export function protocol(seed: number, size: number): string {
  const chance = chanceOf(seed);
  const bijlage = ['## Bijlage 1 Verwerkingen', '', ...TABLE_HEAD];
  for (let row = 0; row < size / UNITS_PER_ROW; row++) bijlage.push(tableRow(generateVerwerking(chance, row)));
  const tail = [...bijlage, '', ...DEFINITIONS, ''].join('\n');
  let body = HEAD.join('\n');
  for (let nummer = 1; body.length + tail.length < size; nummer++) {
    if (nummer % ARTIKELEN_PER_HOOFDSTUK === 1)
      body += `# Hoofdstuk ${String(Math.ceil(nummer / ARTIKELEN_PER_HOOFDSTUK))} ${chance.pick(titels)}\n\n`;
    body += artikel(chance, nummer);
  }
  return body + tail;
}

const HEAD = [
  '---',
  'soort: protocol',
  'gemeente: Voorbeeldstad',
  '---',
  '# Privacyprotocol sociaal domein gemeente Voorbeeldstad',
  '',
  'Het college van burgemeester en wethouders van Voorbeeldstad,',
  '',
  'gelet op de Algemene verordening gegevensbescherming (AVG), de Jeugdwet en de Wmo 2015,',
  '',
  'besluit vast te stellen het Privacyprotocol sociaal domein gemeente Voorbeeldstad.',
  '',
  '',
];

const DEFINITIONS = [
  '[fg]: https://voorbeeldstad.example/fg',
  '[register]: https://voorbeeldstad.example/register "Het register"',
  '',
  '[^wijk]: Een wijk is een deel van Voorbeeldstad met een eigen team.',
];

function artikel(chance: Chance, nummer: number): string {
  const leden = Array.from({ length: chance.between(2, 6) }, () => lid(chance, nummer));
  // Some number their leden as the list that they are, others write the number themselves.
  const decimal = chance.happens(0.4);
  const lines = leden.flatMap(({ tekst, onderdelen }, index) => {
    const enumerator = decimal ? `- ${String(nummer)}.${String(index + 1)}` : `${String(index + 1)}.`;
    const inset = decimal ? '  ' : '   ';
    return [`${enumerator} ${tekst}`, ...onderdelen.map((onderdeel, at) => `${inset}- ${letter(at)}. ${onderdeel}`)];
  });
  return [`## Artikel ${String(nummer)} ${chance.pick(titels)}`, '', ...lines, '', ''].join('\n');
}

interface Lid {
  readonly tekst: string;
  readonly onderdelen: readonly string[];
}

function lid(chance: Chance, nummer: number): Lid {
  const zinnen = Array.from({ length: chance.between(1, 3) }, () => marked(chance, zin(chance, nummer)));
  if (!chance.happens(0.3)) return { tekst: zinnen.join(' '), onderdelen: [] };
  const onderdelen = chance.some(gegevens, 2, 5);
  return {
    tekst: `${zinnen.join(' ')} ${capitalised(chance.pick(rollen))} gebruikt daarbij:`,
    onderdelen: onderdelen.map((gegeven, at) => `${gegeven}${at < onderdelen.length - 1 ? ';' : '.'}`),
  };
}

/** A sentence of the field; it may cite the law or another artikel of the protocol. */
export function zin(chance: Chance, nummer: number): string {
  if (chance.happens(FAULTY)) return 'Hierbij geldt artikel 8 van de Wet bescherming persoonsgegevens (Wbp).';
  const veld = chance.pick(werkvelden);
  const rol = chance.pick(rollen);
  const elders = `artikel ${String(chance.between(1, nummer))}`;
  return chance.pick([
    `${capitalised(rol)} verwerkt ${chance.pick(gegevens)} om ${chance.pick(veld.onderwerpen)} te regelen.`,
    `De grondslag daarvoor is ${chance.pick(veld.grondslagen)}, in samenhang met artikel 6 lid 1 onder e AVG.`,
    `Wat in ${elders} staat, geldt ook als ${rol} met een ketenpartner (${chance.pick(ontvangers)}) overlegt.`,
    `Het burgerservicenummer wordt gebruikt op grond van ${veld.bsn}.`,
    `Het dossier wordt ${String(chance.pick([2, 5, 7, 15, 20]))} jaar bewaard, te rekenen vanaf ${chance.pick(momenten)}.`,
    `In afwijking van ${elders}, eerste lid, vraagt ${rol} niet naar ${chance.pick(gegevens)} van huisgenoten.`,
    `De inwoner krijgt te horen welke gegevens zijn gedeeld, met wie en waarom, voordat ${rol} een besluit neemt.`,
    `Alleen wie betrokken is bij ${chance.pick(veld.onderwerpen)} ziet wat daarvoor nodig is: ${chance.pick(gegevens)}.`,
    `Een verzoek als bedoeld in artikel 15 AVG wordt binnen een maand afgehandeld door ${rol}.`,
  ]);
}

/** Now and then a writer makes a word stand out, links, or adds a note. */
function marked(chance: Chance, tekst: string): string {
  if (!chance.happens(0.08)) return tekst;
  return chance.pick([
    `**Let op:** ${tekst}`,
    `${tekst} Zie [het register][register].`,
    `${tekst} Vragen gaan naar [de functionaris][fg] of naar fg@voorbeeldstad.example.`,
    `${tekst}[^wijk]`,
  ]);
}

export function letter(at: number): string {
  return String.fromCharCode(97 + (at % 26));
}

export function capitalised(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
