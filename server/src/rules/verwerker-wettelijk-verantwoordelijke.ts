/** Bodies that a law makes responsible for their own task, called verwerker. */
import type { Klasse } from '../lint/finding.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinnenVan, type Plaats } from '../model/passages.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { derived } from '../text/derived.ts';
import { openedBy, type Stretch } from '../text/openedBy.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** Named by law as responsible (source: Wmo 2015 5.1.1 lid 9 and 5.1.2 to 5.1.6, confidence high). */
const BODIES = String.raw`(?:CAK|Centraal\s+Administratie\s+Kantoor|SVB|Sociale\s+Verzekeringsbank|Veilig\s+Thuis|(?:zorg|jeugdhulp|jeugd|wmo-?|hulp)aanbieders?|aanbieders?\s+van\s+(?:jeugdhulp|zorg|maatschappelijke\s+ondersteuning|maatwerkvoorzieningen)|jeugdhulpverleners?|gecertificeerde\s+instellingen?)`;
/** For these bodies other laws say other things of other tasks: a question. */
const BUREAUS = String.raw`(?:Inlichtingenbureau|Bureau\s+Informatiediensten(?:\s+Nederland)?)`;
const PARTY = String.raw`(?:${BODIES}|${BUREAUS})`;
const WHOLE = new RegExp(String.raw`^(?:de|het)?\s*${PARTY}(?:\s*\([^()]{0,40}\))?$`, 'i');
const PARTY_WORDS = new RegExp(String.raw`\b${PARTY}\b`, 'i');
const IS_BUREAU = new RegExp(BUREAUS, 'i');

const CALLED: readonly (readonly [opening: RegExp, rest: RegExp])[] = [
  [
    new RegExp(String.raw`\b${PARTY}\b`, 'gi'),
    /^[^.;:]{0,40}?\b(?:is|zijn|als|treedt\sop\sals|treden\sop\sals|geldt\sals|gelden\sals|aangemerkt\sals|fungeert\sals|fungeren\sals)\s(?:een\s|de\s)?(?:be|ver)werkers?\b/i,
  ],
  [
    /\b(?:be|ver)werkers?\b/gi,
    new RegExp(
      String.raw`^[\s,(]{1,3}(?:zoals|waaronder|bijvoorbeeld|te\sweten|namelijk|als)\s(?:de\s|het\s)?${PARTY}\b`,
      'i',
    ),
  ],
  [
    /\b(?:be|ver)werkersovereenkomst(?:en)?\b/gi,
    new RegExp(String.raw`^[^.;:]{0,30}?\bmet\s(?:(?:de|het|een|alle|iedere|elke|haar|zijn)\s){0,2}${PARTY}\b`, 'i'),
  ],
];
const DENIED = /\b(?:geen|niet|noch|in\splaats\svan)\b/i;

export default defineRule({
  id: 'verwerker-wettelijk-verantwoordelijke',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'sociaal domein',
  summary: 'Wie voor een eigen wettelijke taak gegevens verwerkt, is geen verwerker.',
  cites: ['AVG 4 onder 7', 'AVG 4 onder 8', 'Wmo2015 5.1.1 lid 9', 'Wmo2015 5.1.2', 'Jeugdwet 7.4.3a'],
  messages: {
    eigen: (naam = '') => ({
      wat: `‘${naam}’ verwerkt gegevens voor een eigen wettelijke taak en is dan verwerkingsverantwoordelijke, geen verwerker.`,
      waarom:
        'De wet geeft zelf aan wie waarvoor gegevens verwerkt (artikelen 5.1.1 tot en met 5.1.6 Wmo 2015 en paragraaf 7.4 Jeugdwet). Een verwerkersovereenkomst past daar niet bij.',
      herstel:
        'Noem deze partij als ontvanger, met het artikel dat de verstrekking toestaat. Doet zij ook werk in opdracht, noem dan dat werk.',
    }),
  },
  check: ({ protocol }) => passagesThatCall(protocol.regeling).flatMap(inPassage),
  also: { verwerking: ({ verwerking, register }) => (register?.rol === 'verwerker' ? [] : inVerwerking(verwerking)) },
});

function inPassage({ passage, soort }: Plaats): Report<'eigen'>[] {
  if (soort === 'titel') return [];
  return calledIn(passage.reading).map(({ start, end }) => {
    const naam = passage.reading.text.slice(start, end);
    return {
      at: spanIn(passage, start, end),
      message: 'eigen',
      args: [naam.replace(/\s+/g, ' ')],
      severity: classOf(naam),
    };
  });
}

const passagesThatCall = passagesWith((reading) => calledIn(reading).length > 0);

/** Of each sentence the party that it calls so. */
const calledIn = derived((reading: Reading): readonly Span[] =>
  zinnenVan(reading).flatMap(({ start, end }) => {
    const text = reading.text.slice(start, end);
    const found = DENIED.test(text) ? undefined : firstOf(text);
    const party = found && PARTY_WORDS.exec(found.text);
    if (!found || !party) return [];
    const from = start + found.index + party.index;
    return [{ start: from, end: from + party[0].length }];
  }),
);

function firstOf(text: string): Stretch | undefined {
  for (const [opening, rest] of CALLED) {
    const found = openedBy(text, opening, rest);
    if (found) return found;
  }
  return undefined;
}

function inVerwerking({ verwerkers }: Verwerking): Report<'eigen'>[] {
  return verwerkers.flatMap(({ naam }): Report<'eigen'>[] =>
    WHOLE.test(naam.tekst)
      ? [{ at: spanIn(naam.passage), message: 'eigen', args: [naam.tekst], severity: classOf(naam.tekst) }]
      : [],
  );
}

function classOf(naam: string): Klasse {
  return IS_BUREAU.test(naam) ? 'oordeel' : 'waarschuwing';
}
