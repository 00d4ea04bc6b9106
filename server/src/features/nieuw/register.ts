/** A new verwerkingsregister in YAML. */
import type { Domeinmodel, Modelverwerking } from './modellen.ts';
import type { Schrijver } from './schrijver.ts';

export function registerTekst(modellen: readonly Domeinmodel[], schrijver: Schrijver): string {
  const { gemeente } = schrijver;
  const items = modellen.flatMap((model) =>
    model.verwerkingen.map((verwerking) => item(model, verwerking, schrijver).join('\n')),
  );
  return [
    `# Verwerkingsregister van de gemeente ${gemeente}.`,
    '#',
    '# De verwerkingen hieronder zijn voorbeelden. Pas ze aan aan wat de gemeente doet, en voeg toe wat ontbreekt.',
    '# Geeft u gegevens door aan een verwerker of naar een land buiten de EER? Voeg dan ‘verwerkers’ en ‘doorgifte’ toe.',
    'versie: 1',
    '',
    'verwerkingsregister:',
    '  verwerkingsverantwoordelijke:',
    `    naam: ${scalar(`College van burgemeester en wethouders van ${gemeente}`)}`,
    `    contact: ${scalar(`gemeentehuis van ${gemeente}`)}`,
    '  fg:',
    `    naam: ${scalar(`Functionaris voor gegevensbescherming van ${gemeente}`)}`,
    `    contact: ${scalar(`gemeentehuis van ${gemeente}, ter attentie van de functionaris voor gegevensbescherming`)}`,
    '  rol: verantwoordelijke',
    '',
    'verwerkingen:',
    items.join('\n\n'),
    '',
  ].join('\n');
}

function item({ domein, afdeling }: Domeinmodel, one: Modelverwerking, { noem }: Schrijver): string[] {
  return [
    `  - id: ${one.id}`,
    `    naam: ${scalar(one.naam)}`,
    `    domein: ${domein}`,
    `    afdeling: ${scalar(afdeling)}`,
    '    doelen:',
    `      - doel: ${scalar(one.doel)}`,
    `        grondslag: ${scalar(`artikel 6 lid 1 onder e AVG; ${noem(one.taak)}`)}`,
    `    betrokkenen: ${list(one.betrokkenen)}`,
    '    persoonsgegevens:',
    ...one.persoonsgegevens.map((gegeven) => `      - ${scalar(gegeven)}`),
    ...bijzonderLines(one),
    ...bsnLines(one, noem),
    '    bewaartermijn:',
    `      termijn: ${scalar(one.bewaartermijn.termijn)}`,
    `      vanaf: ${scalar(one.bewaartermijn.vanaf)}`,
    `      bron: ${scalar(one.bewaartermijn.bron)}`,
    `    ontvangers: ${one.ontvangers.length === 0 ? 'geen' : list(one.ontvangers)}`,
    '    beveiliging: [BIO2, toegang per rol, logging van raadplegingen]',
    '    dpia: nog te beoordelen, voordat deze verwerking begint',
  ];
}

function bijzonderLines({ bijzonder }: Modelverwerking): string[] {
  if (!bijzonder) return ['    bijzondere-persoonsgegevens: geen'];
  return [
    '    bijzondere-persoonsgegevens:',
    `      - categorie: ${scalar(bijzonder.categorie)}`,
    `        uitzondering: ${scalar(bijzonder.uitzondering)}`,
  ];
}

function bsnLines({ bsn }: Modelverwerking, noem: Schrijver['noem']): string[] {
  if (!bsn) return ['    bsn: nee'];
  return [
    '    bsn:',
    '      verwerkt: ja',
    `      van: ${list(bsn.van)}`,
    `      grondslag: ${scalar(noem(bsn.grondslag))}`,
  ];
}

function list(words: readonly string[]): string {
  return `[${words.map((word) => (/[,[\]{}]/.test(word) ? JSON.stringify(word) : scalar(word))).join(', ')}]`;
}

/** A text as YAML reads it back: between quotes where its signs would mean something else. */
function scalar(text: string): string {
  return /^[\p{L}\d][^:#]*$/u.test(text) ? text : JSON.stringify(text);
}
