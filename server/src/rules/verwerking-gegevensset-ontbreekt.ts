/** A verwerking that does not say which data it uses. */
import { parseJaNee } from '../knowledge/jaNee.ts';
import { defineRule } from '../lint/rule.ts';
import { veldFixes } from '../lint/veldfix.ts';
import { vraagtVeld } from '../lint/veldplicht.ts';
import { naamVan, plaatsVan, type BijzonderGegeven, type Verwerking } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'verwerking-gegevensset-ontbreekt',
  on: 'verwerking',
  severity: 'fout',
  category: 'register',
  summary: 'Elke verwerking noemt welke persoonsgegevens zij gebruikt.',
  cites: ['AVG 30 lid 1 onder c'],
  messages: {
    register: (naam = '') => ({
      wat:
        naam === ''
          ? 'Deze verwerking noemt geen persoonsgegevens.'
          : `De verwerking ‘${naam}’ noemt geen persoonsgegevens.`,
      waarom: 'Het register moet de soorten persoonsgegevens noemen (artikel 30 lid 1 onder c AVG).',
      herstel: 'Noem de soorten gegevens, zoals naam en adres, geboortedatum of inkomen.',
    }),
    bijlage: (naam = '') => ({
      wat:
        naam === ''
          ? 'In deze rij zijn geen persoonsgegevens ingevuld.'
          : `Bij ‘${naam}’ zijn geen persoonsgegevens ingevuld.`,
      waarom: 'De tabel heeft er een kolom voor; nu is niet vast te stellen welke gegevens het protocol toestaat.',
      herstel: 'Vul de soorten gegevens in, of neem ze over uit het register.',
    }),
  },
  *check({ uri, verwerking, register }, context) {
    const fixes = () => veldFixes(context, uri, verwerking, 'persoonsgegevens');
    if (namesData(verwerking) || !vraagtVeld(register, 'persoonsgegevens')) return;
    const args = [naamVan(verwerking)];
    if (verwerking.soort === 'register')
      yield { at: plaatsVan(verwerking, 'persoonsgegevens'), message: 'register', args, fixes };
    else if (verwerking.velden.get('persoonsgegevens')?.leeg)
      yield { at: verwerking.kop, message: 'bijlage', args, severity: 'waarschuwing', fixes };
  },
});

/** Special or criminal data are data too: a verwerking may have no others. */
function namesData({ persoonsgegevens, bijzondere, strafrechtelijke }: Verwerking): boolean {
  return persoonsgegevens.length > 0 || [...bijzondere, ...strafrechtelijke].some(isNamed);
}

/** `Geen` and `n.v.t.` name no data. */
function isNamed({ categorie }: BijzonderGegeven): boolean {
  const { antwoord } = parseJaNee(categorie.tekst);
  return antwoord !== false && antwoord !== 'nvt';
}
