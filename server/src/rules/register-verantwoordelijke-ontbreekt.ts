/** A register that does not say who is responsible, or how to reach them. */
import { heeftHoofd, hoofdGebrek, verantwoordelijkeVeld } from '../lint/hoofdregel.ts';
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'register-verantwoordelijke-ontbreekt',
  on: 'dossier',
  severity: 'fout',
  category: 'register',
  summary: 'Het register noemt de naam en de contactgegevens van de verwerkingsverantwoordelijke.',
  cites: ['AVG 30 lid 1 onder a'],
  messages: {
    ontbreekt: () => ({
      wat: 'Dit register noemt geen verwerkingsverantwoordelijke.',
      waarom:
        'Het register moet de naam en de contactgegevens noemen van wie verantwoordelijk is (artikel 30 lid 1 onder a AVG).',
      herstel:
        'Noem het bestuursorgaan met een adres, telefoonnummer of e-mailadres. Eén keer per dossier is genoeg; het mag ook in doelbinding.yml.',
    }),
    contact: () => ({
      wat: 'Bij de verwerkingsverantwoordelijke staan geen contactgegevens.',
      waarom: 'Het register noemt behalve de naam ook de contactgegevens (artikel 30 lid 1 onder a AVG).',
      herstel: 'Zet er een adres, telefoonnummer of e-mailadres bij.',
    }),
    naam: () => ({
      wat: 'Bij de contactgegevens van de verwerkingsverantwoordelijke staat geen naam.',
      waarom: 'Het register noemt behalve de contactgegevens ook de naam (artikel 30 lid 1 onder a AVG).',
      herstel: 'Noem het bestuursorgaan, zoals het college van burgemeester en wethouders.',
    }),
  },
  *check({ dossier }, context) {
    const found = hoofdGebrek(verantwoordelijkeVeld, dossier, context, ({ hoofd }) => hoofd.rol !== 'verwerker');
    if (!found) return;
    const { gebrek, uri, at, register } = found;
    if (gebrek === 'geen contact') yield { at, uri, message: 'contact', severity: 'waarschuwing' };
    else if (gebrek === 'geen naam') yield { at, uri, message: 'naam', severity: 'waarschuwing' };
    else yield { at, uri, message: 'ontbreekt', severity: heeftHoofd(register) ? 'fout' : 'waarschuwing' };
  },
});
