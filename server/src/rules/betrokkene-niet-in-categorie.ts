/** Data of people whom the column of betrokkenen does not name. */
import { findPersonen, omvat, type GevondenPersoon, type Persoonsgroep } from '../knowledge/personen.ts';
import { defineRule } from '../lint/rule.ts';
import type { VeldNaam } from '../model/verwerking/velddefinities.ts';
import { naamVan, plaatsVan, type Tekst, type Verwerking } from '../model/verwerking/verwerking.ts';
import { shift, type Span } from '../text/span.ts';

/** Fields in which a label may say whose data follow. */
const DATA_FIELDS: readonly VeldNaam[] = [
  'persoonsgegevens',
  'bijzondere-persoonsgegevens',
  'strafrechtelijke-gegevens',
];
/** Between the people of one label: `Leden huishouden/mantelzorg:`. */
const JOINT = /^\s?(?:\/|,|en|of|&)\s?$/i;
const LABEL_END = /^\s?\*{0,2}:/u;
/** `Relatie tot aanvrager:` names a datum, and no person whose data follow. */
const PART_OF_DATUM = /\b(?:tot|tov|t\.o\.v\.|met|relatie)\s(?:de\s|het\s)?$/i;
const LONGEST_FIELD = 5000;

export default defineRule({
  id: 'betrokkene-niet-in-categorie',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'rechtmatigheid',
  summary: 'Iedereen van wie gegevens worden verwerkt, staat bij de categorieën betrokkenen.',
  cites: ['AVG 30 lid 1 onder c'],
  messages: {
    ontbreekt: (naam = '', persoon = '') => ({
      wat: `${naam === '' ? 'Hier' : `Bij ‘${naam}’`} staan gegevens van ‘${persoon}’, maar die ontbreken bij de betrokkenen.`,
      waarom:
        'De categorieën betrokkenen noemen iedereen van wie u gegevens verwerkt (artikel 30 lid 1 onder c AVG). Wie er niet staat, wordt ook niet geïnformeerd.',
      herstel: 'Zet deze groep bij de betrokkenen, of haal haar gegevens weg.',
    }),
    synoniem: (naam = '', persoon = '') => ({
      wat: `${naam === '' ? 'Hier' : `Bij ‘${naam}’`} heet een groep ‘${persoon}’; bij de betrokkenen staat een ander woord.`,
      waarom: 'Zijn het dezelfde mensen? Met twee woorden is dat niet zeker (artikel 30 lid 1 onder c AVG).',
      herstel: 'Gebruik in beide kolommen hetzelfde woord.',
    }),
  },
  *check({ uri, verwerking, register, bron }) {
    if (register?.rol === 'verwerker' || verwerking.betrokkenen.length === 0) return;
    const genoemd = new Set(
      verwerking.betrokkenen.flatMap(({ tekst }) => findPersonen(tekst)).map(({ groep }) => groep),
    );
    if (genoemd.size === 0 || genoemd.has('anderen')) return;
    const passed = new Set<Persoonsgroep>(['aanvrager', 'anderen']);
    for (const { groepen, span, tekst } of labelsOf(verwerking, bron)) {
      const fresh = groepen.filter((groep) => !passed.has(groep));
      for (const groep of fresh) passed.add(groep);
      const absent = fresh.some((groep) => !omvat(genoemd, groep));
      const synonym = fresh.every((groep) => genoemd.has(groep)) && !sameWord(verwerking.betrokkenen, tekst);
      if (fresh.length === 0 || (!absent && !synonym)) continue;
      yield {
        at: span,
        message: absent ? 'ontbreekt' : 'synoniem',
        args: [naamVan(verwerking), tekst],
        severity: absent && allKnown(verwerking.betrokkenen) ? 'waarschuwing' : 'oordeel',
        related: [{ uri, span: plaatsVan(verwerking, 'betrokkenen'), note: 'hier staan de betrokkenen' }],
      };
    }
  },
});

interface Label {
  readonly groepen: readonly Persoonsgroep[];
  readonly span: Span;
  readonly tekst: string;
}

/** The people to whom the data fields give data by a label, in order. */
function labelsOf(verwerking: Verwerking, bron: (stretch: Span) => string): Label[] {
  return DATA_FIELDS.flatMap((veld) => {
    const plaats = verwerking.velden.get(veld);
    if (!plaats || plaats.leeg) return [];
    const { start, end } = plaats.waarde;
    const text = bron({ start, end: Math.min(end, start + LONGEST_FIELD) });
    return labelsIn(text).map((label) => ({ ...label, span: shift(label.span, start) }));
  });
}

function labelsIn(text: string): Label[] {
  const labels: Label[] = [];
  let run: GevondenPersoon[] = [];
  for (const persoon of findPersonen(text)) {
    const before = run.at(-1);
    const goesOn = before && JOINT.test(text.slice(before.span.end, persoon.span.start));
    run = goesOn ? [...run, persoon] : [persoon];
    const start = run[0]?.span.start ?? persoon.span.start;
    const closes = LABEL_END.test(text.slice(persoon.span.end, persoon.span.end + 4));
    if (!closes || PART_OF_DATUM.test(text.slice(Math.max(0, start - 20), start))) continue;
    const span = { start, end: persoon.span.end };
    labels.push({ groepen: run.map(({ groep }) => groep), span, tekst: text.slice(span.start, span.end) });
  }
  return labels;
}

/** Whether the betrokkenen are called by the word of the label too. */
function sameWord(betrokkenen: readonly Tekst[], label: string): boolean {
  const words = betrokkenen.flatMap(({ tekst }) =>
    findPersonen(tekst).map(({ span }) => tekst.slice(span.start, span.end)),
  );
  const stems = new Set(words.map(stemOf));
  return findPersonen(label).every(
    ({ groep, span }) => groep === 'aanvrager' || stems.has(stemOf(label.slice(span.start, span.end))),
  );
}

/** Singular and plural of one word have one stem: `huisgenoot` and `huisgenoten`. */
function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/(?:eren|en|s|e)$/u, '')
    .replace(/([aeou])\1/gu, '$1');
}

/** Whether every category of betrokkenen was recognised: an unknown word may be the group that seems to lack. */
function allKnown(betrokkenen: readonly Tekst[]): boolean {
  return betrokkenen.every(({ tekst }) => {
    const rest = findPersonen(tekst).reduceRight(
      (text, { span }) => text.slice(0, span.start) + text.slice(span.end),
      tekst,
    );
    return !/\p{L}{4,}/u.test(rest);
  });
}
