/** Data for a partnership that has a law of its own since 2025, without that law. */
import type { IsoDate } from '../knowledge/datum.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinnenVan, type Plaats } from '../model/passages.ts';
import type { Pad } from '../model/structure/deel.ts';
import { tekstenVan } from '../model/verwerking/citaten.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { verwijzingenIn } from '../model/verwijzingen.ts';
import type { Tekst, Verwerking } from '../model/verwerking/verwerking.ts';
import { derived } from '../text/derived.ts';
import { spanIn, type Passage, type Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

const partnerships = ['zorg- en veiligheidshuis', 'RIEC', 'FEC', 'iCOV'] as const;
type Partnership = (typeof partnerships)[number];

/** The partnerships of the law (source: Stb. 2024, 198, confidence high). */
const PARTNERSHIPS: Readonly<Record<Partnership, RegExp>> = {
  'zorg- en veiligheidshuis': /\b(?:Zorg-?\s?en\s)?veiligheids-?\s?hui(?:s|zen)\b/i,
  RIEC: /\b(?:RIEC(?:['’]s)?|Regionaal\sInformatie-?\s?en\sExpertise\s?centrum)\b/i,
  FEC: /\b(?:FEC|Financieel\sExpertise\sCentrum)\b/i,
  iCOV: /\b(?:iCOV|Infobox\sCrimineel\sen\sOnverklaarbaar\sVermogen)\b/i,
};
/** The first day on which the law held (source: Stb. 2024, 380, confidence high). */
const IN_FORCE: IsoDate = '2025-03-01';
/** It gets the data, or takes part in a talk about people. */
const SHARES =
  /\b(?:verstrek[a-zà-ɏ]{0,4}|deelt|delen|gedeeld|uitwissel[a-zà-ɏ]{0,3}|uitgewisseld|aanmeld[a-zà-ɏ]{0,3}|aangemeld|bespreek[a-zà-ɏ]{0,2}|bespreken|besproken|doorgeven|doorgegeven|overleg|casus[a-zà-ɏ]{0,8}|gegevens)\b/i;
/** The name of an agreement, or a sentence of what the partnership is. */
const NAMED_ONLY = /\b(?:convenant[a-zà-ɏ]{0,3}|wordt\sverstaan|definitie)\b/i;
const LAW_NAME = /\bWet\s+gegevensverwerking\s+door\s+samenwerkingsverbanden\b/i;
const LAW_SHORT = /\bWGS\b/u;

export default defineRule({
  id: 'samenwerkingsverband-zonder-wgs',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'sociaal domein',
  summary: 'Gegevens voor een Zorg- en Veiligheidshuis, RIEC, FEC of iCOV rusten op de WGS.',
  cites: [],
  timed: true,
  messages: {
    zonderWet: (naam = '') => ({
      wat: `‘${naam}’ krijgt hier gegevens, zonder de wet die dat sinds 1 maart 2025 regelt.`,
      waarom:
        'De Wet gegevensverwerking door samenwerkingsverbanden (WGS) zegt welke gegevens dit samenwerkingsverband mag krijgen, van wie en waarvoor. Een convenant alleen is niet meer genoeg.',
      herstel:
        'Noem de WGS met het artikel voor dit samenwerkingsverband, en beperk de gegevens tot wat die wet toelaat.',
    }),
  },
  check: ({ uri, protocol }, { peildatum }) => (peildatum < IN_FORCE ? [] : inProtocol(uri, protocol)),
  also: {
    // A row of a protocol is among its passages.
    verwerking: ({ verwerking, register }, { peildatum, kennis }) =>
      !register || peildatum < IN_FORCE ? [] : inVerwerking(verwerking, kennis),
  },
});

function inProtocol(uri: string, { regeling }: Protocol): Report<'zonderWet'>[] {
  if (passagesWithLaw(regeling).length > 0) return [];
  const perPartnership = new Map<Partnership, Vondst[]>();
  for (const vondst of passagesWithPartnership(regeling).flatMap(inPassage))
    perPartnership.set(vondst.partnership, [...(perPartnership.get(vondst.partnership) ?? []), vondst]);
  return [...perPartnership.values()].flatMap(([first, ...more]) => {
    const related = more.map(({ at }) => ({
      uri,
      span: at,
      note: 'ook hier krijgt dit samenwerkingsverband gegevens',
    }));
    return first ? [reportOf(first, related)] : [];
  });
}

interface Vondst {
  readonly partnership: Partnership;
  readonly at: Span;
  readonly naam: string;
}

function reportOf({ at, naam }: Vondst, related: Report['related'] = []): Report<'zonderWet'> {
  const law = 'Wet gegevensverwerking door samenwerkingsverbanden';
  return { at, message: 'zonderWet', args: [naam], related, citations: [law] };
}

/** A cell names whom one has contact with; a sentence must say that data go there. */
function inPassage({ passage, soort, pad }: Plaats): Vondst[] {
  if (soort === 'titel' || pad.at(-1)?.soort === 'aanhef' || isDefinition(pad)) return [];
  return (soort === 'cel' ? namedIn : sharedIn)(passage.reading).map((named) => placed(passage, named));
}

function isDefinition(pad: Pad): boolean {
  return pad.some(
    ({ titel }) => titel !== undefined && /\b(?:begrip[a-zà-ɏ]*|definities?)\b/i.test(titel.reading.text),
  );
}

interface Named extends Span {
  readonly partnership: Partnership;
}

function placed(passage: Passage, { partnership, start, end }: Named): Vondst {
  const naam = passage.reading.text.slice(start, end).replace(/\s+/g, ' ');
  return { partnership, at: spanIn(passage, start, end), naam };
}

const passagesWithLaw = passagesWith(({ text }) => LAW_NAME.test(text) || LAW_SHORT.test(text));
const passagesWithPartnership = passagesWith(({ text }) => partnershipsIn(text, 0).length > 0);

const namedIn = derived(({ text }: Reading): readonly Named[] =>
  NAMED_ONLY.test(text) ? [] : partnershipsIn(text, 0),
);

const sharedIn = derived((reading: Reading): readonly Named[] =>
  zinnenVan(reading).flatMap(({ start, end }) => {
    const text = reading.text.slice(start, end);
    return SHARES.test(text) && !NAMED_ONLY.test(text) ? partnershipsIn(text, start) : [];
  }),
);

function partnershipsIn(text: string, from: number): readonly Named[] {
  return partnerships.flatMap((partnership) => {
    const found = PARTNERSHIPS[partnership].exec(text);
    return found ? [{ partnership, start: from + found.index, end: from + found.index + found[0].length }] : [];
  });
}

/** A recipient; the law may stand in any field of the verwerking. */
function inVerwerking(verwerking: Verwerking, kennis: Kennis): Report<'zonderWet'>[] {
  const found = verwerking.ontvangers.flatMap(({ passage }) =>
    namedIn(passage.reading).map((named) => placed(passage, named)),
  );
  if (found.length === 0) return [];
  const names = ({ passage }: Tekst): boolean =>
    verwijzingenIn(passage.reading, kennis).wetten.some(({ kandidaten }) => kandidaten.includes('WGS-samenwerking'));
  return tekstenVan(verwerking).some(names) ? [] : found.map((vondst) => reportOf(vondst));
}
