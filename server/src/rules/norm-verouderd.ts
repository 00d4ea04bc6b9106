/** Baselines for information security that were replaced. */
import { verouderdeNormen } from '../knowledge/termen/normen.ts';
import { defineRule } from '../lint/rule.ts';
import { verouderdeWoorden } from '../lint/termregel.ts';
import { termenIn } from '../model/termvermeldingen.ts';

const vind = termenIn(verouderdeNormen);

export default defineRule({
  id: 'norm-verouderd',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'verouderd recht',
  summary: 'Een regeling noemt de beveiligingsnorm die nu geldt.',
  cites: ['AVG 32 lid 1'],
  timed: true,
  messages: {
    verouderd: (woorden = '', nieuw = '', datum = '', waarom = '') => ({
      wat: `‘${woorden}’ is vervangen; sinds ${datum} is de norm: ${nieuw}.`,
      waarom: `${waarom} Wat passend is, meet u aan de stand van de techniek (artikel 32 lid 1 AVG).`,
      herstel: 'Noem de norm die nu geldt, of schrijf ‘de geldende baseline’.',
    }),
  },
  check(subject, context) {
    return verouderdeWoorden(subject, context, vind);
  },
});
