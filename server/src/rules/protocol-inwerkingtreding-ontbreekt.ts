/** A regulation that does not say since when it holds. */
import { defineRule } from '../lint/rule.ts';
import { lackOf } from '../lint/volledigheid.ts';

export default defineRule({
  id: 'protocol-inwerkingtreding-ontbreekt',
  on: 'regeling',
  severity: 'oordeel',
  category: 'volledigheid',
  summary: 'Een privacyregeling zegt wanneer zij in werking treedt.',
  cites: ['Awb 3:40'],
  bundle: 'volledigheid',
  messages: {
    ontbreekt: () => ({
      wat: 'Er staat niet wanneer de regeling in werking treedt.',
      waarom:
        'Zonder datum weten medewerkers en inwoners niet vanaf wanneer zij geldt; een besluit werkt pas na bekendmaking (artikel 3:40 Awb).',
      herstel: 'Noem de dag van inwerkingtreding, en hoe de regeling wordt aangehaald.',
    }),
  },
  *check(subject, context) {
    const lack = lackOf(subject, context, 'inwerkingtreding');
    if (lack?.whole) yield { at: lack.at, message: 'ontbreekt', fixes: lack.fixes };
  },
});
