/** A retention period that the law has replaced by another. */
import { vroegereBewaarregels, wettelijkeBewaarregel, type Bewaarregel } from '../knowledge/bewaarregels.ts';
import { formatDuration, sameDuration } from '../knowledge/bewaartermijn/duration.ts';
import { formatDatum, type IsoDate } from '../knowledge/datum.ts';
import { notatie, plaatsVan } from '../knowledge/wetten/bepaling.ts';
import type { Fix, Klasse } from '../lint/finding.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule, type Report, type RuleContext } from '../lint/rule.ts';
import { bewaaruitsprakenIn, bewaaruitsprakenVan, type Bewaaruitspraak } from '../model/bewaaruitspraken.ts';

/** Words that speak of the file under the Jeugdwet, and not of the college's own case file. */
const STATUTORY_FILE = /\b(?:jeugdwet|jeugdhulpdossiers?|jeugdhulpverleners?|jeugdhulpaanbieders?)\b/i;
/** Files under another law than that of the domein. */
const OTHER_FILE =
  /\b(?:jeugdgezondheidszorg|wgbo|medische? dossiers?|pleegvergoeding[a-zà-ɏ]*|subsidie[a-zà-ɏ]*|afgewezen|geweigerd|afgebroken|ingetrokken)\b/i;
/** The text tells how it was, or keeps to the list of before for older files. */
const HISTORICAL =
  /\b(?:voorheen|vroeger|destijds|was|waren|gold|golden|tot (?:1 januari )?2020|vóór 2020|voor 2020|selectielijst (?:[a-zà-ɏ]+ ){0,4}2017|2017)\b/i;

export default defineRule({
  id: 'bewaartermijn-verouderd',
  on: 'regeling',
  severity: 'fout',
  category: 'bewaren',
  summary: 'Een bewaartermijn heeft de duur die de wet op de peildatum noemt.',
  cites: [],
  timed: true,
  messages: {
    verouderd: (oud = '', nieuw = '', sinds = '', bepaling = '') => ({
      wat: `De termijn van ${oud} is verouderd: sinds ${sinds} is dat ${nieuw}.`,
      waarom: `Die duur staat nu in ${bepaling}. Wie de oude termijn volgt, vernietigt dossiers te vroeg.`,
      herstel: `Vervang ${oud} door ${nieuw}.`,
    }),
    dossier: (oud = '', nieuw = '', sinds = '', bepaling = '') => ({
      wat: `De jeugdtermijn van ${oud} is verouderd: sinds ${sinds} is dat ${nieuw}.`,
      waarom: `Voor de jeugdhulpverlener staat die duur in ${bepaling}; voor eigen dossiers van het college noemt de Selectielijst 2020 (resultaat 8.1.2) dezelfde.`,
      herstel: `Vervang ${oud} door ${nieuw}, of noem waarom hier een andere termijn geldt.`,
    }),
  },
  check: ({ uri, protocol }, context) => bewaaruitsprakenIn(protocol).flatMap((one) => judge(uri, one, context)),
  also: {
    verwerking: ({ uri, verwerking }, context) =>
      bewaaruitsprakenVan(verwerking).flatMap((one) => judge(uri, one, context)),
  },
});

function judge(
  uri: string,
  uitspraak: Bewaaruitspraak,
  { kennis: { catalogus }, peildatum }: Pick<RuleContext, 'kennis' | 'peildatum'>,
): Report<'verouderd' | 'dossier'>[] {
  const regel = replacedBy(uitspraak, peildatum);
  if (regel?.bron.soort !== 'wet') return [];
  const bepaling = notatie(catalogus, plaatsVan(regel.bron.bepaling));
  const statutory = STATUTORY_FILE.test(uitspraak.zin);
  return [
    {
      at: uitspraak.span,
      message: statutory ? 'verouderd' : 'dossier',
      args: [formatDuration(uitspraak.termijn.duur), formatDuration(regel.duur), formatDatum(regel.sinds), bepaling],
      severity: classOf(uitspraak, statutory),
      citations: [bepaling],
      fixes: () => fixesOf(uri, uitspraak, regel),
    },
  ];
}

/** The rule of today, where the text has the duration of an earlier one. */
function replacedBy(
  { termijn, domein, zin, voorwaardelijk }: Bewaaruitspraak,
  peildatum: IsoDate,
): Bewaarregel | undefined {
  const now = domein && wettelijkeBewaarregel(domein, peildatum);
  if (!now || sameDuration(now.duur, termijn.duur) || voorwaardelijk || OTHER_FILE.test(zin)) return undefined;
  const [before] = vroegereBewaarregels(now.domein, peildatum);
  return before && sameDuration(before.duur, termijn.duur) ? now : undefined;
}

/** A fout only where the text speaks of the file under the law and gives the period without reserve. */
function classOf({ termijn, zin, omgeving }: Bewaaruitspraak, statutory: boolean): Klasse {
  if (HISTORICAL.test(zin)) return 'oordeel';
  const reserved = termijn.voorbehoud ?? termijn.bijBenadering ?? termijn.bovengrens;
  return statutory && !reserved && !SAVINGS.test(omgeving) ? 'fout' : 'waarschuwing';
}

/** A savings clause elsewhere in the lid. */
const SAVINGS = /\b(?:tenzij|zo ?veel langer|of langer|langere (?:bewaar)?termijn)\b/i;

function fixesOf(uri: string, { termijn, span }: Bewaaruitspraak, { duur }: Bewaarregel): Fix[] {
  if (termijn.modaliteit !== 'precies') return [];
  const text = formatDuration(duur);
  return [vervang(`Vervang de termijn door ‘${text}’`, 'suggestion', uri, span, text)];
}
