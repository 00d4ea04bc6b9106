/** Protocol and register differ on the special data of one verwerking. */
import { verschilReport } from '../lint/koppelregel.ts';
import { defineRule } from '../lint/rule.ts';
import { vergelijkBijzonder } from '../model/verwerking/vergelijk.ts';

export default defineRule({
  id: 'koppeling-bijzonder-verschilt',
  on: 'koppeling',
  severity: 'waarschuwing',
  category: 'koppeling',
  summary: 'Protocol en register noemen voor een verwerking dezelfde bijzondere persoonsgegevens.',
  cites: ['AVG 9 lid 1'],
  messages: {
    verschilt: (naam = '', links = '', rechts = '') => ({
      wat: `Protocol en register noemen voor ‘${naam}’ andere bijzondere persoonsgegevens.`,
      waarom: `${links === '' ? '' : `Alleen in het protocol: ${links}. `}${rechts === '' ? '' : `Alleen in het register: ${rechts}. `}Eén van beide klopt niet, en voor elk bijzonder persoonsgegeven is een uitzondering nodig (artikel 9 AVG).`,
      herstel: 'Neem over wat klopt, of leg uit waarom het verschilt.',
    }),
  },
  check: (subject, context) =>
    verschilReport(subject, context, 'bijzondere-persoonsgegevens', vergelijkBijzonder, 'waarschuwing'),
});
