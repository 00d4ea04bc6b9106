/** A register that does not say how to reach the FG. */
import { isOverheidsorgaan } from '../knowledge/overheid.ts';
import { fgVeld, heeftHoofd, hoofdGebrek, verantwoordelijkeVeld } from '../lint/hoofdregel.ts';
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'register-fg-ontbreekt',
  on: 'dossier',
  severity: 'fout',
  category: 'register',
  summary: 'Het register noemt hoe de functionaris voor gegevensbescherming te bereiken is.',
  cites: ['AVG 30 lid 1 onder a', 'AVG 37 lid 1 onder a'],
  messages: {
    overheid: (artikel = '') => ({
      wat: 'Dit register noemt geen functionaris voor gegevensbescherming (FG).',
      waarom: `Een overheidsorgaan moet een FG hebben (artikel 37 lid 1 onder a AVG), en het register noemt diens naam en contactgegevens (${artikel}).`,
      herstel:
        'Noem de FG met een e-mailadres of telefoonnummer. Eén keer per dossier is genoeg; het mag ook in doelbinding.yml.',
    }),
    ontbreekt: (artikel = '') => ({
      wat: 'Dit register noemt geen functionaris voor gegevensbescherming (FG).',
      waarom: `Wie een FG heeft, noemt diens naam en contactgegevens in het register (${artikel}); een overheidsorgaan moet er een hebben (artikel 37 lid 1 onder a AVG).`,
      herstel: 'Noem de FG met een e-mailadres of telefoonnummer, ook als u hem met andere organisaties deelt.',
    }),
    contact: (artikel = '') => ({
      wat: 'Bij de functionaris voor gegevensbescherming staan geen contactgegevens.',
      waarom: `Het register noemt behalve de naam ook de contactgegevens (${artikel}).`,
      herstel: 'Zet er een e-mailadres of telefoonnummer bij; een algemeen adres van de FG is goed.',
    }),
  },
  *check({ dossier }, context) {
    const found = hoofdGebrek(fgVeld, dossier, context, () => true);
    // An address of the FG without a name reaches the FG all the same.
    if (!found || found.gebrek === 'geen naam') return;
    const { gebrek, uri, at, register } = found;
    const isVerwerker = register.hoofd.rol === 'verwerker';
    const args = [isVerwerker ? 'artikel 30 lid 2 onder a AVG' : 'artikel 30 lid 1 onder a AVG'];
    const owner = isVerwerker ? register.hoofd.verwerker : verantwoordelijkeVeld.partij(context.dossier);
    const base = { at, uri, args };
    if (gebrek === 'geen contact') yield { ...base, message: 'contact', severity: 'waarschuwing' };
    else if (!isOverheidsorgaan(owner?.naam?.tekst ?? '')) {
      // Others need no FG as a rule, and may say so.
      if (gebrek !== 'ontkend') yield { ...base, message: 'ontbreekt', severity: 'waarschuwing' };
    } else yield { ...base, message: 'overheid', severity: heeftHoofd(register) ? 'fout' : 'waarschuwing' };
  },
});
