/** A register that says that decisions are made without a person, and not what allows it. */
import type { Citaat } from '../knowledge/citaat/citaat.ts';
import { parseVerwijzingen } from '../knowledge/citaat/parse.ts';
import { parseJaNee } from '../knowledge/jaNee.ts';
import { defineRule } from '../lint/rule.ts';
import { citatenVan, tekstenVan } from '../model/verwerking/citaten.ts';
import { naamVan, plaatsVan } from '../model/verwerking/verwerking.ts';

/** Profiling without a decision is another thing. */
const DECISION = /besluit/i;
/** A person looks at it, or one of the exceptions is named in words. */
const EXPLAINED =
  /\b(?:menselijke|medewerker|beoordelaar|handmatig|mens|toestemming|overeenkomst|wettelijke?\s(?:grondslag|basis|bepaling|voorschrift)|gebonden\sbeschikking)\b/i;

export default defineRule({
  id: 'automatisch-besluit-zonder-basis',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'sociaal domein',
  summary: 'Bij geautomatiseerde besluitvorming staat de bepaling die haar toestaat.',
  cites: ['AVG 22 lid 2', 'UAVG 40 lid 1'],
  messages: {
    zonderBasis: (naam = '') => ({
      wat: `${naam === '' ? 'Deze verwerking' : `‘${naam}’`} neemt geautomatiseerde besluiten, en er staat niet op welke bepaling.`,
      waarom:
        'Een besluit dat alleen op geautomatiseerde verwerking berust, is verboden, behalve in de gevallen van artikel 22 lid 2 AVG en artikel 40 UAVG.',
      herstel: 'Noem de bepaling en de waarborgen, of schrijf op welke medewerker het besluit beoordeelt.',
    }),
  },
  *check({ uri, verwerking, register }, context) {
    const teksten = verwerking.overig.get('geautomatiseerde-besluitvorming') ?? [];
    const veld = verwerking.velden.get('geautomatiseerde-besluitvorming');
    if (!veld || register?.rol === 'verwerker') return;
    const kop = context.document(uri)?.source.text.slice(veld.kop.start, veld.kop.end) ?? '';
    const [first] = teksten;
    if (!first || !DECISION.test(kop) || parseJaNee(first.tekst).antwoord !== true) return;
    const { wetsnamen } = context.kennis;
    const cited = tekstenVan(verwerking).flatMap(({ tekst }) => parseVerwijzingen(tekst, wetsnamen).citaten);
    if ([...citatenVan(verwerking), ...cited].some(allows)) return;
    if (teksten.some(({ tekst }) => EXPLAINED.test(tekst))) return;
    yield {
      at: plaatsVan(verwerking, 'geautomatiseerde-besluitvorming'),
      message: 'zonderBasis',
      args: [naamVan(verwerking)],
    };
  },
});

/** Artikel 22 AVG or artikel 40 UAVG. */
function allows({ wet, vindplaatsen }: Citaat): boolean {
  return vindplaatsen.some(
    ({ eenheid, nummer }) =>
      eenheid === 'artikel' &&
      ((nummer.tekst === '22' && wet?.kandidaten.includes('AVG') === true) ||
        (nummer.tekst === '40' && wet?.kandidaten.includes('UAVG') === true)),
  );
}
