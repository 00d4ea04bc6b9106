/** Joint controllers without the arrangement between them that article 26 AVG asks. */
import { parseJaNee } from '../knowledge/jaNee.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinnenVan, type Plaats } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { derived } from '../text/derived.ts';
import { openedBy } from '../text/openedBy.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

const ARE = /\b(?:is|zijn|treden|treedt|gelden|geldt|worden|wordt)\b/gi;
const JOINT =
  /^[^.;:]{0,80}?\bgezamenlijke?n?\s(?:voor\sde\sverwerking\s)?verwerkingsverantwoordelijk(?:en|e|heid)?\b/i;
/** The sentence defines, asks, supposes or denies. */
const NOT_SAID = /\b(?:wanneer|indien|als\stwee|wordt\sverstaan|sprake|mogelijk|kan|kunnen|niet|geen|of)\b/i;
/** An arrangement, wherever the text speaks of it, or a law that arranges it. */
const ARRANGED =
  /\b(?:onderlinge\s(?:regeling|afspraken|verdeling)|(?:samenwerkings|dienstverlenings)?overeenkomst\b|convenant[a-zà-ɏ]{0,3}|artikel\s26\b|afspraken|afgesproken|spreken[a-zà-ɏ]{0,2}\saf|taakverdeling|gemeenschappelijke\sregeling)/i;
const LAW = /\b(?:wet|wettelijke?|artikel|art\.?|besluit|verordening)\b/i;
/** Whose joint responsibility a law arranges: the Wet gegevensverwerking door samenwerkingsverbanden. */
const BY_LAW = /\b(?:veiligheids-?hui(?:s|zen)|RIEC|FEC|iCOV|expertise\s?centrum)\b/i;

const WAAROM =
  'Wie samen doel en middelen bepalen, leggen in een onderlinge regeling vast wie welke plicht nakomt, vooral bij rechten en informatie (artikel 26 lid 1 AVG).';

export default defineRule({
  id: 'gezamenlijk-zonder-regeling',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'sociaal domein',
  summary: 'Gezamenlijke verwerkingsverantwoordelijken hebben een onderlinge regeling.',
  cites: ['AVG 26 lid 1'],
  messages: {
    register: (naam = '') => ({
      wat: `Bij gezamenlijk verantwoordelijke ‘${naam}’ staat geen onderlinge regeling.`,
      waarom: WAAROM,
      herstel: 'Noem de regeling met haar datum, of de wet die de verdeling regelt.',
    }),
    tekst: () => ({
      wat: 'Hier zijn partijen gezamenlijk verwerkingsverantwoordelijk, en nergens staat hun onderlinge regeling.',
      waarom: WAAROM,
      herstel: 'Noem de onderlinge regeling en waar de betrokkene terechtkan, of de wet die de verdeling regelt.',
    }),
  },
  check: ({ protocol }) => inProza(protocol),
  also: { verwerking: ({ verwerking }) => inVerwerking(verwerking) },
});

/** A convenant is itself the arrangement. */
function inProza({ variant, regeling }: Protocol): Report<'tekst'>[] {
  if (variant === 'convenant') return [];
  if (passagesThatArrange(regeling).some(isAlinea)) return [];
  for (const { passage } of passagesWithJoint(regeling).filter(isAlinea)) {
    const found = jointIn(passage.reading);
    if (found) return [{ at: spanIn(passage, found.start, found.end), message: 'tekst' }];
  }
  return [];
}

function isAlinea({ soort }: Plaats): boolean {
  return soort === 'alinea';
}

const passagesThatArrange = passagesWith(({ text }) => ARRANGED.test(text));
const passagesWithJoint = passagesWith((reading) => jointIn(reading) !== undefined);

const jointIn = derived((reading: Reading): Span | undefined => {
  for (const { start, end } of zinnenVan(reading)) {
    const text = reading.text.slice(start, end);
    const found = NOT_SAID.test(text) || BY_LAW.test(text) ? undefined : openedBy(text, ARE, JOINT);
    if (found) return { start: start + found.index, end: start + found.index + found.text.length };
  }
  return undefined;
});

/** Only YAML has a place for the arrangement; elsewhere words that deny it would have to say so. */
function inVerwerking({ gezamenlijken, notatie }: Verwerking): Report<'register'>[] {
  if (notatie !== 'yaml') return [];
  return gezamenlijken.flatMap(({ naam, regeling }): Report<'register'>[] => {
    const { antwoord } = parseJaNee(naam.tekst);
    const named = antwoord === undefined && !ARRANGED.test(naam.tekst) && !BY_LAW.test(naam.tekst);
    const denied = regeling && parseJaNee(regeling.tekst).antwoord === false && !LAW.test(regeling.tekst);
    if (!named || (regeling && !denied)) return [];
    const at = spanIn((denied ? regeling : naam).passage);
    return [{ at, message: 'register', args: [naam.tekst] }];
  });
}
