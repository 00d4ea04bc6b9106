/** A real BSN in a text that others will read. */
import { isBsn } from '../knowledge/bsn.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { lineMatches } from '../text/lineMatches.ts';
import { sliceSpan } from '../text/span.ts';

/** Nine digits, also as people group them, and nothing that makes them part of a longer number or word. */
const numbersIn = lineMatches(
  /(?<![\p{L}\p{N}.,/+-])(?:\d{9}|\d{3}[ .]\d{3}[ .]\d{3}|\d{4}\.\d{2}\.\d{3})(?![\p{L}\p{N}]|[.,/-]\d)/gu,
);
const CONTEXT = /\b(?:bsn|burger ?service ?nummers?|sofi-?nummers?|sofi)\b/i;
/** The same words around a number of another kind, or an example. */
const OTHER =
  /\b(?:iban|kvk|telefoon|tel|mobiel|fictie(?:f|ve)|voorbeeldnummer|testnummer|testbsn|test-bsn|elfproef|zaaknummer|dossiernummer)\b/i;
/** What ends a sentence or a cell on a line. */
const BOUNDARY = /[|\t\r\n]|[.!?]\s/u;
const REACH = 120;
const MASK = 'xxxxxxxxx';

export default defineRule({
  id: 'bsn-echt-nummer',
  on: 'bestand',
  severity: 'waarschuwing',
  category: 'bsn',
  summary: 'In een document staan geen echte burgerservicenummers.',
  cites: ['UAVG 46', 'AVG 5 lid 1 onder c'],
  messages: {
    nummer: () => ({
      wat: 'Hier staat een nummer dat een echt BSN kan zijn.',
      waarom:
        'Het slaagt voor de elfproef en er staat BSN bij. Wie dit document leest, mag het BSN van een ander meestal niet zien (artikel 46 UAVG).',
      herstel: 'Haal het nummer weg. Hebt u een voorbeeld nodig, gebruik dan een testnummer als 123456782.',
    }),
  },
  *check({ uri, source }) {
    if (!source) return;
    const { text } = source;
    for (const at of numbersIn(source)) {
      if (!isBsn(sliceSpan(text, at).replace(/\D/gu, ''))) continue;
      const around = surroundings(text, at.start, at.end);
      if (!CONTEXT.test(around) || OTHER.test(around)) continue;
      yield {
        at,
        message: 'nummer',
        fixes: () => [vervang('Maak het nummer onleesbaar', 'suggestion', uri, at, MASK)],
      };
    }
  },
});

/** The rest of the sentence or cell on both sides. */
function surroundings(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(BOUNDARY)
      .at(-1) ?? '';
  const behind = text.slice(end, end + REACH).split(BOUNDARY)[0] ?? '';
  return `${before} ${behind}`;
}
