/** A regulation that names none of the rights of the people whose data it is about, or not all of them. */
import { rechten, type Recht } from '../knowledge/volledigheid/onderwerpen.ts';
import { defineRule } from '../lint/rule.ts';
import { lackOf } from '../lint/volledigheid.ts';

const NAMEN: Readonly<Record<Recht, string>> = {
  inzage: 'inzage (artikel 15)',
  rectificatie: 'rectificatie (artikel 16)',
  wissing: 'wissing (artikel 17)',
  beperking: 'beperking (artikel 18)',
  bezwaar: 'bezwaar (artikel 21)',
  geautomatiseerd: 'geautomatiseerde besluiten (artikel 22)',
};

export default defineRule({
  id: 'protocol-rechten-onvolledig',
  on: 'regeling',
  severity: 'oordeel',
  category: 'volledigheid',
  summary: 'Een privacyregeling noemt de rechten van betrokkenen.',
  cites: ['AVG 15', 'AVG 16', 'AVG 17', 'AVG 18', 'AVG 21', 'AVG 22'],
  timed: true,
  bundle: 'volledigheid',
  messages: {
    ontbreekt: () => ({
      wat: 'Over de rechten van betrokkenen staat er niets.',
      waarom:
        'De betrokkene heeft recht op inzage, rectificatie, wissing, beperking en bezwaar, en op een mens achter een besluit (artikelen 15 tot en met 18, 21 en 22 AVG).',
      herstel: 'Noem de rechten en zeg waar de betrokkene zijn verzoek doet, of verwijs naar waar dat staat.',
    }),
    onvolledig: (namen = '') => ({
      wat: `Van de rechten van betrokkenen ontbreken er hier: ${namen}.`,
      waarom:
        'Wie een lijst met rechten leest, denkt dat hij andere niet heeft; de AVG geeft ze wel (artikelen 15 tot en met 18, 21 en 22 AVG).',
      herstel: 'Vul de lijst aan, of verwijs naar de rechten in de AVG of in de privacyverklaring.',
    }),
  },
  *check(subject, context) {
    const lack = lackOf(subject, context, 'rechten');
    if (!lack) return;
    const { at, whole, missing, fixes } = lack;
    if (whole) {
      yield { at, message: 'ontbreekt', fixes };
      return;
    }
    const names = rechten.filter((recht) => missing.includes(recht));
    // Decisions without a person are rare: their absence alone is no gap, and policy may name rights by example.
    const isGap = names.some((recht) => recht !== 'geautomatiseerd') && subject.protocol.variant !== 'beleid';
    if (isGap) yield { at, message: 'onvolledig', args: [names.map((recht) => NAMEN[recht]).join(', ')], fixes };
  },
});
