/** Protocol and register differ on the BSN of one verwerking. */
import { verschilReport } from '../lint/koppelregel.ts';
import { defineRule } from '../lint/rule.ts';
import { vergelijkBsn } from '../model/verwerking/vergelijk.ts';

export default defineRule({
  id: 'koppeling-bsn-verschilt',
  on: 'koppeling',
  severity: 'fout',
  category: 'koppeling',
  summary: 'Protocol en register zeggen hetzelfde over het BSN.',
  cites: ['UAVG 46'],
  messages: {
    verschilt: (naam = '', links = '', rechts = '') => ({
      wat: `Protocol en register noemen voor ‘${naam}’ iets anders over het BSN.`,
      waarom: `In het protocol staat ‘${links}’ en in het register ‘${rechts}’. Eén van beide klopt niet, en het BSN mag alleen worden verwerkt waar een wet dat toestaat (artikel 46 UAVG).`,
      herstel: 'Neem over wat klopt, of leg uit waarom het verschilt.',
    }),
  },
  check: (subject, context) => verschilReport(subject, context, 'bsn', vergelijkBsn, 'fout'),
});
