/** Terms of repealed law and of organisations that have another name by now. */
import { verouderdeTermen } from '../knowledge/termen/termen.ts';
import { defineRule } from '../lint/rule.ts';
import { verouderdeWoorden } from '../lint/termregel.ts';
import { termenIn } from '../model/termvermeldingen.ts';

const vind = termenIn(verouderdeTermen);

export default defineRule({
  id: 'term-verouderd',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'verouderd recht',
  summary: 'Een regeling gebruikt de termen die nu gelden.',
  cites: [],
  timed: true,
  messages: {
    verouderd: (woorden = '', nieuw = '', datum = '', waarom = '', wat = '') => ({
      wat: wat === '' ? `‘${woorden}’ is een oude term; sinds ${datum} is het: ${nieuw}.` : wat,
      waarom,
      herstel: 'Gebruik de nieuwe term, of maak duidelijk dat u over het verleden schrijft.',
    }),
  },
  check(subject, context) {
    return verouderdeWoorden(subject, context, vind);
  },
});
