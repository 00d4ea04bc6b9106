/** A verwerking that leaves open whether it uses the BSN, where others of its register say so. */
import { defineRule } from '../lint/rule.ts';
import { veldFixes } from '../lint/veldfix.ts';
import { vraagtVeld } from '../lint/veldplicht.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'verwerking-bsn-ontbreekt',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'bsn',
  summary: 'Waar een register of Bijlage 1 naar het BSN vraagt, is dat bij elke verwerking ingevuld.',
  cites: ['UAVG 46'],
  messages: {
    leeg: (naam = '') => ({
      wat: naam === '' ? 'Hier is het BSN niet ingevuld.' : `Bij ‘${naam}’ is het BSN niet ingevuld.`,
      waarom:
        'Het BSN mag u alleen gebruiken als een wet dat toestaat (artikel 46 UAVG); een lezer kan nu niet zien of het wordt gebruikt.',
      herstel: 'Schrijf nee, of ja met het wetsartikel en van wie.',
    }),
    afwezig: (naam = '') => ({
      wat:
        naam === ''
          ? 'Deze verwerking zegt niet of het BSN wordt gebruikt; andere in dit register wel.'
          : `‘${naam}’ zegt niet of het BSN wordt gebruikt; andere verwerkingen in dit register wel.`,
      waarom:
        'Het BSN mag u alleen gebruiken als een wet dat toestaat (artikel 46 UAVG); een lezer kan nu niet zien of het wordt gebruikt.',
      herstel: 'Voeg het veld ‘bsn’ toe: nee, of ja met het wetsartikel en van wie.',
    }),
  },
  *check({ uri, verwerking, register }, context) {
    if (verwerking.bsn || !vraagtVeld(register, 'bsn')) return;
    const fixes = () => veldFixes(context, uri, verwerking, 'bsn');
    const args = [naamVan(verwerking)];
    const plaats = verwerking.velden.get('bsn');
    if (plaats?.leeg)
      yield {
        at: register && verwerking.notatie !== 'tabel' ? plaats.kop : verwerking.kop,
        message: 'leeg',
        args,
        fixes,
      };
    else if (!plaats && register && verwerking.notatie === 'yaml' && register.noemtBsn)
      yield { at: verwerking.kop, message: 'afwezig', args, severity: 'oordeel', fixes };
  },
});
