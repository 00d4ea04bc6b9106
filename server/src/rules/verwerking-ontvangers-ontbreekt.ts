/** A verwerking that does not say who receives its data. */
import { parseJaNee } from '../knowledge/jaNee.ts';
import { defineRule } from '../lint/rule.ts';
import { veldFixes } from '../lint/veldfix.ts';
import { vraagtVeld } from '../lint/veldplicht.ts';
import { naamVan, plaatsVan, type Verwerking } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'verwerking-ontvangers-ontbreekt',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'register',
  summary: 'Elke verwerking noemt wie de gegevens ontvangt, of dat niemand ze ontvangt.',
  cites: ['AVG 30 lid 1 onder d'],
  messages: {
    register: (naam = '') => ({
      wat: naam === '' ? 'Deze verwerking noemt geen ontvangers.' : `De verwerking ‘${naam}’ noemt geen ontvangers.`,
      waarom:
        'Het register noemt de soorten ontvangers (artikel 30 lid 1 onder d AVG); ook een verwerker is een ontvanger (artikel 4 onder 9 AVG).',
      herstel: 'Noem aan wie u gegevens verstrekt. Verstrekt u ze aan niemand, schrijf dan ‘geen’.',
    }),
    kolom: () => ({
      wat: 'Deze tabel heeft geen kolom waarin wij de ontvangers herkennen.',
      waarom: 'Het register noemt van elke verwerking de soorten ontvangers (artikel 30 lid 1 onder d AVG).',
      herstel: 'Voeg een kolom ‘Ontvangers’ toe, of geef de kolom met de ontvangers die naam.',
    }),
    bijlage: (naam = '') => ({
      wat: naam === '' ? 'In deze rij zijn geen ontvangers ingevuld.' : `Bij ‘${naam}’ zijn geen ontvangers ingevuld.`,
      waarom:
        'De tabel heeft er een kolom voor; nu is niet te zien of niemand de gegevens ontvangt, of dat dit nog moet worden ingevuld.',
      herstel: 'Vul de ontvangers in, of ‘geen’.',
    }),
  },
  *check({ uri, verwerking, register }, context) {
    if (namesReceivers(verwerking) || !vraagtVeld(register, 'ontvangers')) return;
    const fixes = () => veldFixes(context, uri, verwerking, 'ontvangers');
    const args = [naamVan(verwerking)];
    const { velden, kop, notatie } = verwerking;
    if (!register) {
      if (velden.get('ontvangers')?.leeg) yield { at: kop, message: 'bijlage', args, fixes };
    } else if (notatie === 'tabel' && !velden.has('ontvangers')) {
      if (register.mist.has('ontvangers')) yield { at: kop, message: 'kolom' };
    } else yield { at: plaatsVan(verwerking, 'ontvangers'), message: 'register', args, fixes };
  },
});

/** `Geen` is an answer among the ontvangers; among the verwerkers it says nothing of others. */
function namesReceivers({ ontvangers, verwerkers }: Verwerking): boolean {
  return ontvangers.length > 0 || verwerkers.some(({ naam }) => isNamed(naam.tekst));
}

function isNamed(tekst: string): boolean {
  const { antwoord } = parseJaNee(tekst);
  return antwoord !== false && antwoord !== 'nvt';
}
