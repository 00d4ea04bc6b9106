/** A period for a request that starts once somebody has proved who he is, and not when the request arrives. */
import { compareDatum, type IsoDate } from '../knowledge/datum.ts';
import { defineRule } from '../lint/rule.ts';
import { koppenVan } from '../model/plaats.ts';
import { inOrder } from '../text/inOrder.ts';
import { spanIn } from '../text/reading.ts';

const SINCE_AVG: IsoDate = '2018-05-25';
const AFTER = /\b(?:nadat|zodra|na|vanaf|wanneer|als)\b/gi;
const FIRST_AFTER = /\b(?:nadat|zodra|na|vanaf|wanneer|als|op het moment)\b/i;
const IDENTITY =
  /\b(?:geïdentificeerd|geidentificeerd|identificatie|identiteit|gelegitimeerd|legitimatie|id[- ]check)\b/i;
const STARTS = /\b(?:gaat|ingaat|ingaan|start|begint|vangt|aanvangt|loopt|lopen)\b/i;
const PERIOD = /(?:termijn|\bmaand|\bweken)\b/gi;
const WITHIN = /\bbinnen\b/gi;
const A_WHILE = /\b(?:maand|weken|dagen)\b/i;
const ANY_PERIOD = /(?:termijn|\bmaand|\bweken)\b/i;
/** Doubt about who somebody is stops the clock by law; the other words deny the start. */
const EXCEPTIONS =
  /\b(?:twijfel[a-zà-ɏ]*|opgeschort|opschort[a-zà-ɏ]*|ongeacht|niet pas|niet eerst|klacht[a-zà-ɏ]*)\b/i;
const REQUEST = /\b(?:verzoek[a-zà-ɏ]*|recht(?:en)?|betrokkenen?|inzage|verzoeker)\b/i;

export default defineRule({
  id: 'termijn-verzoek-start',
  on: 'zin',
  severity: 'waarschuwing',
  category: 'verouderd recht',
  summary: 'De termijn voor een verzoek begint bij de ontvangst ervan.',
  cites: ['AVG 12 lid 3', 'AVG 12 lid 6'],
  timed: true,
  messages: {
    identificatie: () => ({
      wat: 'De termijn van één maand begint bij de ontvangst van het verzoek, niet bij de identificatie.',
      waarom:
        'Dat staat in artikel 12 lid 3 AVG. Om meer bewijs vragen mag alleen als er reden is om aan iemands identiteit te twijfelen (artikel 12 lid 6 AVG); dan kunt u de termijn wellicht opschorten.',
      herstel:
        'Laat de termijn bij de ontvangst beginnen, en regel apart wat u doet als u twijfelt aan wie het verzoek deed.',
    }),
  },
  *check({ zin, plaats }, { peildatum }) {
    const { text } = zin.reading;
    if (!IDENTITY.test(text) || compareDatum(peildatum, SINCE_AVG) < 0) return;
    if (EXCEPTIONS.test(text) || !REQUEST.test(`${text}\n${koppenVan(plaats)}`)) return;
    const found =
      (ANY_PERIOD.test(text) ? inOrder(text, AFTER, IDENTITY, STARTS) : undefined) ??
      inOrder(text, PERIOD, STARTS, FIRST_AFTER, IDENTITY) ??
      inOrder(text, WITHIN, A_WHILE, FIRST_AFTER, IDENTITY);
    if (found) yield { at: spanIn(zin, found.index, found.index + found.text.length), message: 'identificatie' };
  },
});
