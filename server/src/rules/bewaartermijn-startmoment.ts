/** A retention period that is counted from another moment than the statute says. */
import { sameDuration } from '../knowledge/bewaartermijn/duration.ts';
import { wettelijkeBewaarregel, type Bewaarregel } from '../knowledge/bewaarregels.ts';
import type { IsoDate } from '../knowledge/datum.ts';
import { notatie, plaatsVan } from '../knowledge/wetten/bepaling.ts';
import { vervang } from '../lint/fix.ts';
import type { Klasse } from '../lint/finding.ts';
import { defineRule, type Report, type RuleContext } from '../lint/rule.ts';
import { bewaaruitsprakenIn, bewaaruitsprakenVan, type Bewaaruitspraak } from '../model/bewaaruitspraken.ts';

/** The selectielijst lets its terms start when a case closes: right for its own results. */
const SELECTION_LIST = /\bselectielijst[a-zà-ɏ]*\b/i;
/** Words that speak of the file under the statute, and not of the college's own case file. */
const STATUTORY_FILE = /\b(?:jeugdwet|jeugdhulpdossiers?|jeugdhulpverleners?|jeugdhulpaanbieders?)\b/i;

export default defineRule({
  id: 'bewaartermijn-startmoment',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'bewaren',
  summary: 'Een wettelijke bewaartermijn begint op het moment dat de wet noemt.',
  cites: [],
  timed: true,
  messages: {
    college: (wet = '', duur = '', begin = '', bepaling = '') => ({
      wat: `De ${wet}-termijn van ${duur} begint bij ${begin}, niet op het moment dat hier staat.`,
      waarom: `Zo luidt ${bepaling}. Wie later begint te tellen, bewaart te lang; wie eerder begint, vernietigt te vroeg.`,
      herstel: 'Noem voor elke wet haar eigen begin van de termijn.',
    }),
    jeugdhulpverlener: (wet = '', duur = '', begin = '', bepaling = '') => ({
      wat: `In de ${wet} begint de termijn van ${duur} bij ${begin}. Gaat het om het dossier van een jeugdhulpverlener?`,
      waarom: `Voor jeugdhulpverleners geldt ${bepaling}. Voor eigen dossiers van het college geldt de selectielijst, en die telt vanaf het sluiten van de zaak.`,
      herstel: 'Schrijf op over welk dossier u het hebt, en noem het begin dat daarbij hoort.',
    }),
  },
  check: ({ uri, protocol }, context) => [...judge(uri, bewaaruitsprakenIn(protocol), context)],
  also: {
    verwerking: ({ uri, verwerking }, context) => [...judge(uri, bewaaruitsprakenVan(verwerking), context)],
  },
});

function* judge(
  uri: string,
  uitspraken: readonly Bewaaruitspraak[],
  { kennis: { catalogus }, peildatum }: Pick<RuleContext, 'kennis' | 'peildatum'>,
): Generator<Report<Bewaarregel['bindt']>> {
  const passed = new Set<number>();
  for (const { uitspraak, regel } of byWeight(uitspraken, peildatum)) {
    const { startmoment, enige } = uitspraak;
    if (!startmoment || passed.has(startmoment.span.start)) continue;
    passed.add(startmoment.span.start);
    const bepaling = regel.bron.soort === 'wet' ? regel.bron.bepaling : undefined;
    if (!bepaling) continue;
    const plaats = plaatsVan(bepaling);
    const own = `na ${regel.vanafTekst}`;
    const replaceable = enige && regel.bindt === 'college' && uitspraak.termijn.startmoment !== undefined;
    const title = `Vervang het begin van de termijn door ‘${own}’`;
    yield {
      at: startmoment.span,
      message: regel.bindt,
      args: [
        catalogus.wet(plaats.wet).kort,
        uitspraak.passage.reading.text.slice(uitspraak.termijn.span.start, uitspraak.termijn.span.end),
        regel.vanafTekst,
        notatie(catalogus, plaats),
      ],
      severity: classOf(uitspraak, regel),
      citations: [notatie(catalogus, plaats)],
      ...(replaceable && { fixes: () => [vervang(title, 'suggestion', uri, startmoment.span, own)] }),
    };
  }
}

interface Afwijkend {
  readonly uitspraak: Bewaaruitspraak;
  readonly regel: Bewaarregel;
}

/** Several periods may share one start: what binds the college goes first. */
function byWeight(uitspraken: readonly Bewaaruitspraak[], peildatum: IsoDate): Afwijkend[] {
  const found = uitspraken.flatMap((uitspraak) => differing(uitspraak, peildatum));
  return [
    ...found.filter(({ regel }) => regel.bindt === 'college'),
    ...found.filter(({ regel }) => regel.bindt !== 'college'),
  ];
}

function differing(uitspraak: Bewaaruitspraak, peildatum: IsoDate): Afwijkend[] {
  const { domein, termijn, startmoment, zin } = uitspraak;
  const regel = domein && wettelijkeBewaarregel(domein, peildatum);
  const soort = startmoment?.moment.soort;
  if (!regel || soort === undefined || regel.vanaf.includes(soort)) return [];
  if (!sameDuration(termijn.duur, regel.duur)) return [];
  const ownFile = regel.bindt === 'jeugdhulpverlener' && (!STATUTORY_FILE.test(zin) || SELECTION_LIST.test(zin));
  return ownFile ? [] : [{ uitspraak, regel }];
}

function classOf({ omgeving }: Bewaaruitspraak, { bindt }: Bewaarregel): Klasse {
  return bindt === 'college' && !SELECTION_LIST.test(omgeving) ? 'waarschuwing' : 'oordeel';
}
