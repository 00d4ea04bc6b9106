/** Where a regulation asks for consent to process data, and what it says of that consent. */
import type { Kennis } from '../knowledge/kennis.ts';
import { citeertWettelijkeToestemming } from '../knowledge/toestemming/wettelijk.ts';
import { leesToestemmingszin, noemtVrijwilligheid } from '../knowledge/toestemming/zin.ts';
import { derivedPair } from '../text/derived.ts';
import { inOrder } from '../text/inOrder.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import { passagesWith } from './passageScan.ts';
import { zinnenVan } from './passages.ts';
import { staatInBegrippen } from './plaats.ts';
import type { Protocol } from './protocol/protocol.ts';

/** Words that ask for consent; offsets in a reading, or in the document once placed. */
export interface Toestemmingsvraag {
  readonly span: Span;
  /** The word for it: `instemming` is mostly said of help. */
  readonly woord: 'toestemming' | 'instemming';
  /** Only with consent, consent if nothing else helps, or consent beside a law that allows it too. */
  readonly beperkend: boolean;
}

export interface Toestemmingen {
  /** In order of the text; those that a statute asks for are left out. */
  readonly vragen: readonly Toestemmingsvraag[];
  /** Whether the text says that consent can be withdrawn. */
  readonly intrekbaar: boolean;
  /** Whether it says that consent is free, or that a refusal has no consequences. */
  readonly vrijwillig: boolean;
}

/** A sentence on refusing may leave out what is refused. */
const CONSENT = /toestemming|\binstemming\b|\bweiger/i;
const WITHDRAWN = /intrek|ingetrokken|herroep/i;
const WITHDRAWS = /\btrek(?:t|ken)\b/gi;
const BESIDE_LAW =
  /\bwettelijke?\s(?:voorschrift[a-zà-ɏ]*|plicht[a-zà-ɏ]*|verplicht[a-zà-ɏ]*|bepaling[a-zà-ɏ]*|regeling)/i;
/** Who refers to the article on consent refers to all of its conditions. */
const ARTICLE_ON_CONSENT = /\bartikel\s7\s(?:van\sde\s)?(?:AVG|Algemene\sverordening)\b/i;

export const toestemmingenIn = derivedPair((protocol: Protocol, kennis: Kennis): Toestemmingen => {
  const vragen: Toestemmingsvraag[] = [];
  let [intrekbaar, vrijwillig] = [false, false];
  for (const { passage, pad, soort } of passagesOnConsent(protocol.regeling)) {
    const found = toestemmingInReading(passage.reading, kennis);
    intrekbaar ||= found.intrekbaar;
    vrijwillig ||= found.vrijwillig;
    if (soort !== 'alinea' || staatInBegrippen(pad)) continue;
    for (const vraag of found.vragen)
      vragen.push({ ...vraag, span: spanIn(passage, vraag.span.start, vraag.span.end) });
  }
  return { vragen, intrekbaar, vrijwillig };
});

const passagesOnConsent = passagesWith(({ text }) => CONSENT.test(text));

const NOTHING: Toestemmingen = { vragen: [], intrekbaar: false, vrijwillig: false };

/** What one reading says, once for each. */
const toestemmingInReading = derivedPair((reading: Reading, { wetsnamen }: Kennis): Toestemmingen => {
  const { text } = reading;
  if (!CONSENT.test(text)) return NOTHING;
  const vragen = zinnenVan(reading).flatMap(({ start, end }): Toestemmingsvraag[] => {
    const zin = text.slice(start, end);
    const found = leesToestemmingszin(zin);
    if (!found) return [];
    const woorden = zin.slice(found.span.start, found.span.end);
    return [
      {
        span: { start: start + found.span.start, end: start + found.span.end },
        woord: /\binstemming\b/i.test(woorden) ? 'instemming' : 'toestemming',
        beperkend: found.beperkend || BESIDE_LAW.test(zin),
      },
    ];
  });
  return {
    vragen: vragen.length > 0 && citeertWettelijkeToestemming(text, wetsnamen) ? [] : vragen,
    intrekbaar:
      WITHDRAWN.test(text) || inOrder(text, WITHDRAWS, /\bin\b/i) !== undefined || ARTICLE_ON_CONSENT.test(text),
    vrijwillig: noemtVrijwilligheid(text),
  };
});
