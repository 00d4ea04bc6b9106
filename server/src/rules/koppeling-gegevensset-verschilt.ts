/** Protocol and register differ on the data of one verwerking. */
import { verschilReport } from '../lint/koppelregel.ts';
import { defineRule } from '../lint/rule.ts';
import { vergelijkGegevensset } from '../model/verwerking/vergelijk.ts';

export default defineRule({
  id: 'koppeling-gegevensset-verschilt',
  on: 'koppeling',
  severity: 'waarschuwing',
  category: 'koppeling',
  summary: 'Protocol en register noemen voor een verwerking dezelfde persoonsgegevens.',
  cites: ['AVG 5 lid 2'],
  messages: {
    verschilt: (naam = '', links = '', rechts = '') => ({
      wat: `Protocol en register noemen voor ‘${naam}’ andere persoonsgegevens.`,
      waarom: `${links === '' ? '' : `Alleen in het protocol: ${links}. `}${rechts === '' ? '' : `Alleen in het register: ${rechts}. `}Eén van beide klopt niet, en een lezer kan niet nagaan welke gegevens u verwerkt (artikel 5 lid 2 AVG).`,
      herstel: 'Neem over wat klopt, of leg uit waarom het verschilt.',
    }),
  },
  check: (subject, context) =>
    verschilReport(subject, context, 'persoonsgegevens', vergelijkGegevensset, 'waarschuwing'),
});
