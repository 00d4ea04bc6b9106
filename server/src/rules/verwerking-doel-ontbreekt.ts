/** A verwerking without a purpose: without it nothing else can be weighed. */
import { defineRule } from '../lint/rule.ts';
import { veldFixes } from '../lint/veldfix.ts';
import { vraagtVeld } from '../lint/veldplicht.ts';
import { naamVan, plaatsVan } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'verwerking-doel-ontbreekt',
  on: 'verwerking',
  severity: 'fout',
  category: 'register',
  summary: 'Elke verwerking noemt haar doel.',
  cites: ['AVG 5 lid 1 onder b', 'AVG 30 lid 1 onder b'],
  messages: {
    register: (naam = '') => ({
      wat: naam === '' ? 'Deze verwerking noemt geen doel.' : `De verwerking ‘${naam}’ noemt geen doel.`,
      waarom:
        'Het register moet van elke verwerking het doel noemen (artikel 30 lid 1 onder b AVG); zonder doel is niet te toetsen of de gegevens nodig zijn.',
      herstel: 'Schrijf in één zin waarvoor u de gegevens gebruikt.',
    }),
    bijlage: (naam = '') => ({
      wat: naam === '' ? 'In deze rij is het doel niet ingevuld.' : `Bij ‘${naam}’ is het doel niet ingevuld.`,
      waarom:
        'De tabel heeft een kolom voor het doel; een lezer kan niet nagaan waarvoor de gegevens dienen (artikel 5 lid 1 onder b AVG).',
      herstel: 'Vul het doel in, of neem het over uit het register.',
    }),
  },
  *check({ uri, verwerking, register }, context) {
    const fixes = () => veldFixes(context, uri, verwerking, 'doelen');
    if (verwerking.doelen.some((doel) => doel.doel)) return;
    if (!vraagtVeld(register, 'doelen')) return;
    const args = [naamVan(verwerking)];
    if (verwerking.soort === 'register')
      yield { at: plaatsVan(verwerking, 'doelen'), message: 'register', args, fixes };
    else if (verwerking.velden.get('doelen')?.leeg)
      yield { at: verwerking.kop, message: 'bijlage', args, severity: 'waarschuwing', fixes };
  },
});
