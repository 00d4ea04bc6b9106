/** A verwerking that says nothing of how its data are secured. */
import { defineRule } from '../lint/rule.ts';
import { veldFixes } from '../lint/veldfix.ts';
import { vraagtVeld } from '../lint/veldplicht.ts';
import { naamVan, plaatsVan } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'verwerking-beveiliging-ontbreekt',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'register',
  summary: 'Elke verwerking noemt op hoofdlijnen hoe de gegevens beveiligd zijn.',
  cites: ['AVG 30 lid 1 onder g'],
  messages: {
    register: (naam = '') => ({
      wat:
        naam === ''
          ? 'Deze verwerking zegt niets over de beveiliging.'
          : `De verwerking ‘${naam}’ zegt niets over de beveiliging.`,
      waarom:
        'Het register bevat, als dat kan, een algemene beschrijving van de beveiliging (artikel 30 lid 1 onder g AVG).',
      herstel: 'Noem de maatregelen op hoofdlijnen, zoals BIO2 en toegang per functie, of verwijs naar het beleid.',
    }),
    kolom: () => ({
      wat: 'Deze tabel heeft geen kolom waarin wij de beveiliging herkennen.',
      waarom:
        'Het register bevat, als dat kan, een algemene beschrijving van de beveiliging (artikel 30 lid 1 onder g AVG).',
      herstel:
        'Voeg een kolom ‘Beveiliging’ toe. Geldt voor alle verwerkingen hetzelfde, verwijs dan naar één beschrijving.',
    }),
    bijlage: (naam = '') => ({
      wat:
        naam === '' ? 'In deze rij is de beveiliging niet ingevuld.' : `Bij ‘${naam}’ is de beveiliging niet ingevuld.`,
      waarom: 'De tabel heeft er een kolom voor; nu is niet te zien hoe deze gegevens beveiligd zijn.',
      herstel: 'Vul de maatregelen in, of neem ze over uit het register.',
    }),
  },
  *check({ uri, verwerking, register }, context) {
    const { overig, velden, kop, notatie } = verwerking;
    if (overig.has('beveiliging') || !vraagtVeld(register, 'beveiliging')) return;
    const fixes = () => veldFixes(context, uri, verwerking, 'beveiliging');
    const args = [naamVan(verwerking)];
    if (!register) {
      if (velden.get('beveiliging')?.leeg) yield { at: kop, message: 'bijlage', args, fixes };
    } else if (notatie === 'tabel' && !velden.has('beveiliging')) {
      if (register.mist.has('beveiliging')) yield { at: kop, message: 'kolom' };
    } else yield { at: plaatsVan(verwerking, 'beveiliging'), message: 'register', args, fixes };
  },
});
