/** A verwerking without a name: nobody can point at it. */
import { defineRule } from '../lint/rule.ts';
import { veldFixes } from '../lint/veldfix.ts';
import { vraagtVeld } from '../lint/veldplicht.ts';
import { plaatsVan } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'verwerking-naam-ontbreekt',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'register',
  summary: 'Elke verwerking heeft een naam.',
  cites: ['AVG 30 lid 1 onder b'],
  messages: {
    ontbreekt: () => ({
      wat: 'Deze verwerking heeft geen naam.',
      waarom:
        'Zonder naam kan niemand naar de verwerking verwijzen, en is niet te zien waar het doel bij hoort dat het register moet noemen (artikel 30 lid 1 onder b AVG).',
      herstel: 'Geef de verwerking de naam waaronder u haar intern kent.',
    }),
    rij: () => ({
      wat: 'Deze rij heeft geen naam; hoort zij bij de verwerking erboven?',
      waarom:
        'Zonder naam is niet te zien bij welke verwerking dit doel en deze gegevens horen (artikel 30 lid 1 onder b AVG).',
      herstel: 'Vul een naam in, of herhaal die van de rij erboven.',
    }),
  },
  *check({ uri, verwerking, register }, context) {
    if (verwerking.naam || !vraagtVeld(register, 'naam')) return;
    const fixes = () => veldFixes(context, uri, verwerking, 'naam');
    const at = plaatsVan(verwerking, 'naam');
    if (verwerking.notatie !== 'tabel') yield { at, message: 'ontbreekt', fixes };
    // People leave a cell open that says the same as the one above it.
    else if (verwerking.velden.get('naam')?.leeg) yield { at: verwerking.kop, message: 'rij', severity: 'oordeel' };
  },
});
