/** A deviation that sets nothing aside: what it was for has been repaired, or it stands in the wrong place. */
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'afwijking-onnodig',
  on: 'afwijking',
  severity: 'waarschuwing',
  category: 'verantwoording',
  summary: 'Een afwijking zet iets opzij.',
  cites: [],
  messages: {
    onnodig: (regels = '') => ({
      wat: `Deze afwijking zet niets opzij: ${regels} vindt hier niets.`,
      waarom: 'Een afwijking die niets doet, verbergt straks een nieuwe fout op dezelfde plaats.',
      herstel: 'Haal de afwijking weg, of zet haar bij de tekst waar zij voor is.',
    }),
  },
  *check({ afwijking, onderdrukt, gedraaid, regels }, { peildatum }) {
    const { reden, door, akkoord, tot, totOnleesbaar, span } = afwijking;
    const holds =
      (reden !== undefined || akkoord) &&
      door !== undefined &&
      !totOnleesbaar &&
      (tot === undefined || peildatum <= tot);
    if (!holds || onderdrukt > 0 || !gedraaid || afwijking.regels.some(({ id }) => !regels.has(id))) return;
    if (afwijking.regels.length > 0)
      yield { at: span, message: 'onnodig', args: [afwijking.regels.map(({ id }) => id).join(', ')] };
  },
});
