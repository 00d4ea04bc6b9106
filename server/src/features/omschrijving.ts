/** How a document was understood, in lines for a reader: kind, reason, date, and what was found in it. */
import { formatDatum } from '../knowledge/datum.ts';
import type { Model } from '../model/classify.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import type { Register } from '../model/register/register.ts';
import { delenOf, type Deel } from '../model/structure/deel.ts';
import { naamVanVeld } from '../model/verwerking/velden.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import type { Peildatum } from '../workspace/peildatum.ts';

const SOORTEN = {
  protocol: 'protocol',
  register: 'verwerkingsregister',
  overeenkomst: 'overeenkomst',
  anders: 'geen protocol of register; wordt met rust gelaten',
} as const;
const BRONNEN: Readonly<Record<Peildatum['bron'], string>> = {
  opdracht: 'gevraagd met --peildatum',
  document: 'zo gevraagd bovenaan het document',
  configuratie: 'uit doelbinding.yml',
  editor: 'uit de instellingen van de editor',
  vandaag: 'vandaag',
};

export function omschrijf(model: Model, peildatum: Peildatum): string[] {
  const { inhoud, reden } = model;
  const lines = [
    `Soort: ${SOORTEN[inhoud.soort]}${inhoud.soort === 'protocol' && inhoud.variant !== 'protocol' ? ` (${inhoud.variant})` : ''}`,
    `Waarom: ${reden}`,
  ];
  if (inhoud.soort === 'anders') return lines;
  lines.push(`Peildatum: ${formatDatum(peildatum.datum)} (${BRONNEN[peildatum.bron]})`);
  switch (inhoud.soort) {
    case 'protocol':
      return [...lines, ...protocolLines(inhoud)];
    case 'register':
      return [...lines, ...registerLines(inhoud)];
    case 'overeenkomst':
      return [...lines, ...countLines(inhoud.regeling)];
  }
}

function protocolLines(protocol: Protocol): string[] {
  const { titel, bijlagen, begrippen, verwerkingen, matrices } = protocol;
  const rows = matrices.reduce(
    (sum, { matrix }) => sum + matrix.delen.reduce((count, deel) => count + deel.rijen.length, 0),
    0,
  );
  return [
    `Titel: ${titel?.reading.text.replace(/\s+/g, ' ') ?? 'niet gevonden'}`,
    ...countLines(protocol.regeling),
    ...(begrippen.length > 0 ? [`Begrippen: ${String(begrippen.length)}`] : []),
    ...bijlagen.map((bijlage) =>
      `Bijlage ${bijlage.nummer?.tekst ?? ''} ${bijlage.titel?.reading.text ?? ''}`.trimEnd(),
    ),
    ...(rows > 0 ? [`Contactmatrix: ${String(rows)} ${rows === 1 ? 'rij' : 'rijen'}`] : []),
    ...verwerkingen.flatMap(verwerkingLines),
  ];
}

function countLines(regeling: Deel): string[] {
  const delen = [...delenOf(regeling)];
  const count = (soort: Deel['soort']): number => delen.filter((deel) => deel.soort === soort).length;
  const parts = [
    [count('hoofdstuk'), 'hoofdstuk', 'hoofdstukken'],
    [count('paragraaf'), 'paragraaf', 'paragrafen'],
    [count('artikel'), 'artikel', 'artikelen'],
    [count('lid'), 'lid', 'leden'],
    [count('onderdeel'), 'onderdeel', 'onderdelen'],
  ] as const;
  const words = parts
    .filter(([number]) => number > 0)
    .map(([number, one, more]) => `${String(number)} ${number === 1 ? one : more}`);
  return [`Indeling: ${words.length > 0 ? words.join(', ') : 'geen artikelen of hoofdstukken gevonden'}`];
}

function registerLines(register: Register): string[] {
  return [
    ...(register.nederlandsRecht
      ? []
      : ['De velden staan in een andere taal: dit register wordt gelezen en niet naar Nederlands recht beoordeeld.']),
    `Verwerkingen: ${String(register.verwerkingen.length)}`,
    ...register.verwerkingen.flatMap(verwerkingLines),
  ];
}

function verwerkingLines(verwerking: Verwerking): string[] {
  const { naam, id, domein, velden } = verwerking;
  const filled = [...velden].filter(([, plaats]) => !plaats.leeg).map(([veld]) => naamVanVeld(veld));
  const empty = [...velden].filter(([, plaats]) => plaats.leeg).map(([veld]) => naamVanVeld(veld));
  return [
    `  ${naam?.tekst ?? id?.tekst ?? '(zonder naam)'}${domein ? ` [${domein.domein}]` : ''}`,
    `    gelezen: ${filled.join(', ')}`,
    ...(empty.length > 0 ? [`    leeg: ${empty.join(', ')}`] : []),
  ];
}
