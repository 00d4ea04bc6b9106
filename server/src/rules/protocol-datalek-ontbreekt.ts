/** A regulation that says nothing of data breaches, or leaves out the report or the notice to the people. */
import { defineRule } from '../lint/rule.ts';
import { lackOf } from '../lint/volledigheid.ts';

export default defineRule({
  id: 'protocol-datalek-ontbreekt',
  on: 'regeling',
  severity: 'oordeel',
  category: 'volledigheid',
  summary: 'Een privacyregeling zegt wat er gebeurt bij een datalek.',
  cites: ['AVG 33 lid 1', 'AVG 34 lid 1'],
  timed: true,
  bundle: 'volledigheid',
  messages: {
    ontbreekt: () => ({
      wat: 'Over datalekken staat er niets.',
      waarom:
        'Een datalek wordt zo mogelijk binnen 72 uur gemeld aan de Autoriteit Persoonsgegevens, en bij een hoog risico ook aan de betrokkenen (artikelen 33 lid 1 en 34 lid 1 AVG).',
      herstel: 'Schrijf op bij wie een datalek wordt gemeld en wie het daarna meldt, of noem de procedure daarvoor.',
    }),
    melding: () => ({
      wat: 'Er staat niet dat datalekken worden gemeld aan de Autoriteit Persoonsgegevens, en wanneer betrokkenen het horen.',
      waarom:
        'Een melding binnen de eigen organisatie is niet genoeg: de Autoriteit Persoonsgegevens hoort het zo mogelijk binnen 72 uur, en de betrokkenen bij een hoog risico (artikelen 33 lid 1 en 34 lid 1 AVG).',
      herstel: 'Vul de melding en de mededeling aan, of noem de procedure waarin zij staan.',
    }),
    autoriteit: () => ({
      wat: 'Er staat niet dat een datalek binnen 72 uur wordt gemeld aan de Autoriteit Persoonsgegevens.',
      waarom:
        'Die melding is verplicht, tenzij een risico voor betrokkenen niet waarschijnlijk is (artikel 33 lid 1 AVG).',
      herstel: 'Vul de melding aan, of noem de procedure waarin zij staat.',
    }),
    betrokkenen: () => ({
      wat: 'Er staat niet wanneer betrokkenen zelf over een datalek worden ingelicht.',
      waarom:
        'Dat moet onverwijld als het lek waarschijnlijk een hoog risico voor hen oplevert (artikel 34 lid 1 AVG).',
      herstel: 'Vul de mededeling aan betrokkenen aan, of noem de procedure waarin zij staat.',
    }),
  },
  *check(subject, context) {
    const lack = lackOf(subject, context, 'datalek');
    if (!lack) return;
    const { at, missing, fixes } = lack;
    if (missing.includes('datalek genoemd')) yield { at, message: 'ontbreekt', fixes };
    else if (missing.length > 1) yield { at, message: 'melding', fixes };
    else if (missing.includes('datalek gemeld')) yield { at, message: 'autoriteit', fixes };
    else yield { at, message: 'betrokkenen', fixes };
  },
});
