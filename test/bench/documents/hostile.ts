/**
 * Documents that are as hard to read as what people write can be: no stretch of them is plain, so
 * what reads plain text by a shorter way gains nothing here.
 */
import { chanceOf, type Chance } from './chance.ts';
import { letter, zin } from './protocol.ts';
import { TABLE_HEAD } from './tableRegister.ts';
import { generateVerwerking, type GeneratedVerwerking } from './verwerking.ts';
import { HEAD } from './yamlRegister.ts';

/** A register with anchors, merges, block scalars, quotes of both kinds and flow over several lines. */
export function hostileRegister(seed: number, count: number): string {
  const chance = chanceOf(seed);
  const items = Array.from({ length: count }, (_, index) =>
    hostileItem(chance, generateVerwerking(chance, index), index),
  );
  return [...HEAD.slice(0, -1), ...SHARED, ...HEAD.slice(-1), ...items.flat(), ''].join('\n');
}

const SHARED = [
  'sjabloon: &sjabloon',
  '  beveiliging: &maatregelen [BIO2, "autorisatiematrix: \\u00e9\\u00e9n per team", \'toegang ’s nachts: nee\']',
  '  doorgifte: geen',
];

function hostileItem(chance: Chance, verwerking: GeneratedVerwerking, index: number): string[] {
  const { id, naam, doelen, betrokkenen, persoonsgegevens, bsn, bewaartermijn } = verwerking;
  const anchor = `grond-${String(index)}`;
  return [
    `  - "id": '${id}' # door het team 'Zorg & Inkomen'`,
    '    <<: *sjabloon',
    `    ? naam`,
    `    : "${naam.replace(' in wijk', '\\x20in \\"wijk\\"')}"`,
    '    doelen:',
    ...doelen.flatMap(({ doel, grondslag }, at) => [
      `      - doel: ${at === 0 ? '|-' : '>'}`,
      `          ${doel}:`,
      '',
      '            # dit is geen opmerking maar tekst',
      `          voor wie daarom vraagt.`,
      `        grondslag: ${at === 0 ? `&${anchor} ` : ''}"${grondslag.replace('; ', '; \\\n          ')}"`,
    ]),
    `    betrokkenen: [ ${betrokkenen.map((wie) => `'${wie}'`).join(',\n      ')}, ]`,
    `    persoonsgegevens: ${persoonsgegevens.join(',\n      ')}`,
    `    beveiliging: *maatregelen`,
    `    bsn: { verwerkt: ${bsn === undefined ? 'nee' : `ja, grondslag: "${bsn}"`} }`,
    ...(bewaartermijn
      ? [`    bewaartermijn: {"termijn":"${String(bewaartermijn.jaren)} jaar",vanaf: ${bewaartermijn.vanaf}}`]
      : []),
    ...(chance.happens(0.5) ? ['    toelichting: |2+', '        ingesprongen tekst', '      en minder', ''] : []),
    `    herkomst: *${anchor}`,
  ];
}

/** A protocol with inline markup in every sentence, deep lists, quotes, notes, comments and HTML. */
export function hostileProtocol(seed: number, size: number): string {
  const chance = chanceOf(seed);
  let body = '# Privacyprotocol *sociaal domein* gemeente Voorbeeldstad\n\n';
  for (let nummer = 1; body.length < size - 1000; nummer++) body += hostileArtikel(chance, nummer);
  const rows = Array.from({ length: 3 }, (_, index) => {
    const { naam, bsn } = generateVerwerking(chance, index);
    return `| **${naam}** | het doel \\| *de ander*<br>artikel&nbsp;6 lid 1 onder e AVG | [ouders][w] | ~~naam~~ | \`geen\` | ${bsn ?? 'Nee'} | 5&#32;jaar |`;
  });
  return [body, '## Bijlage 1 Verwerkingen', '', ...TABLE_HEAD, ...rows, '', ''].join('\n');
}

function hostileArtikel(chance: Chance, nummer: number): string {
  const next = (): string => hostileZin(chance, nummer);
  const label = `n${String(nummer)}`;
  return [
    `Artikel ${String(nummer)} *Titel* met [een verwijzing][w${String(nummer)}]`,
    '---',
    '',
    `1) ${next()}[^${label}]`,
    `   ${next()}\\`,
    `   ${next()}`,
    '',
    ...chance.some([0, 1, 2, 3], 1, 4).map((at) => `    * ${letter(at)}) ${next()}`),
    '        1. ***dieper***',
    `           > geciteerd: ${next()}`,
    'lui vervolg van het citaat',
    '',
    `> ${next()}`,
    '>',
    `> - ${next()}`,
    '>   <!-- tussen haken: geen afwijking -->',
    '',
    `<div>${next()}</div>`,
    '',
    `Een paar\tkolommen\tmet tabs`,
    `1. ${next()}\tnee\t-`,
    '',
    `[w${String(nummer)}]: <https://voorbeeldstad.example/${label}> 'wijk ${String(nummer)}'`,
    `[^${label}]: Noot bij artikel ${String(nummer)}: ${next()}`,
    '',
    '',
  ].join('\n');
}

function hostileZin(chance: Chance, nummer: number): string {
  return zin(chance, nummer)
    .split(' ')
    .map((woord) => (chance.happens(0.3) ? markup(chance, woord) : woord))
    .join(' ');
}

function markup(chance: Chance, woord: string): string {
  return chance.pick([
    `**${woord}**`,
    `_${woord}_`,
    `*${woord}*`,
    `\`${woord}\``,
    `[${woord}](https://voorbeeldstad.example/a_(b) "t")`,
    `<b>${woord}</b>`,
    `${woord}&amp;co`,
    `\\*${woord}\\_`,
    `[${woord}`,
    `${woord}*`,
    `![${woord}](a.png)`,
    `\u00ad${woord}`,
  ]);
}
