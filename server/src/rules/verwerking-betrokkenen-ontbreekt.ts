/** A verwerking that does not say whose data it uses. */
import { parseJaNee } from '../knowledge/jaNee.ts';
import { defineRule } from '../lint/rule.ts';
import { veldFixes } from '../lint/veldfix.ts';
import { vraagtVeld } from '../lint/veldplicht.ts';
import { naamVan, plaatsVan, type Verwerking } from '../model/verwerking/verwerking.ts';

/** A field of one's own that may hold the betrokkenen under a name that we do not know. */
const OVER_WIE = /betrokken|doelgroep|persoon|personen|over wie|van wie|wiens/i;

export default defineRule({
  id: 'verwerking-betrokkenen-ontbreekt',
  on: 'verwerking',
  severity: 'fout',
  category: 'register',
  summary: 'Elke verwerking noemt van wie zij gegevens gebruikt.',
  cites: ['AVG 30 lid 1 onder c'],
  messages: {
    register: (naam = '') => ({
      wat: naam === '' ? 'Deze verwerking noemt geen betrokkenen.' : `De verwerking ‘${naam}’ noemt geen betrokkenen.`,
      waarom:
        'Het register moet de soorten personen noemen van wie u gegevens verwerkt (artikel 30 lid 1 onder c AVG).',
      herstel: 'Noem de groepen, zoals aanvragers, huisgenoten of medewerkers.',
    }),
    geen: (naam = '', tekst = '') => ({
      wat: `${naam === '' ? 'Bij deze verwerking' : `Bij ‘${naam}’`} staat ‘${tekst}’ als betrokkenen; persoonsgegevens gaan altijd over iemand.`,
      waarom:
        'Het register moet de soorten personen noemen van wie u gegevens verwerkt (artikel 30 lid 1 onder c AVG).',
      herstel: 'Noem de groepen. Gaat het echt om niemand, dan hoort de verwerking niet in dit register.',
    }),
    kolom: () => ({
      wat: 'Deze tabel heeft geen kolom waarin wij de betrokkenen herkennen.',
      waarom: 'Het register moet van elke verwerking de soorten personen noemen (artikel 30 lid 1 onder c AVG).',
      herstel: 'Voeg een kolom ‘Categorieën betrokkenen’ toe, of geef de kolom met de personen die naam.',
    }),
    bijlage: (naam = '') => ({
      wat:
        naam === '' ? 'In deze rij zijn geen betrokkenen ingevuld.' : `Bij ‘${naam}’ zijn geen betrokkenen ingevuld.`,
      waarom: 'De tabel heeft er een kolom voor; nu is niet te zien over wie deze verwerking gaat.',
      herstel: 'Vul de groepen in, of neem ze over uit het register.',
    }),
  },
  *check({ uri, verwerking, register }, context) {
    if (!vraagtVeld(register, 'betrokkenen')) return;
    const fixes = () => veldFixes(context, uri, verwerking, 'betrokkenen');
    const args = [naamVan(verwerking)];
    const { betrokkenen, velden, kop } = verwerking;
    const at = plaatsVan(verwerking, 'betrokkenen');
    if (betrokkenen.length > 0) {
      const [only] = betrokkenen;
      if (only && betrokkenen.length === 1 && namesNobody(only.tekst))
        yield { at, message: 'geen', args: [...args, only.tekst], severity: 'waarschuwing' };
    } else if (!register) {
      if (velden.get('betrokkenen')?.leeg) yield { at: kop, message: 'bijlage', args, severity: 'waarschuwing', fixes };
    } else if (verwerking.notatie === 'tabel' && !velden.has('betrokkenen')) {
      // Another column may hold them under a name that we do not know.
      if (register.mist.has('betrokkenen')) yield { at: kop, message: 'kolom', severity: 'waarschuwing' };
    } else {
      const severity = hasOwnField(verwerking) || hasNoData(verwerking) ? 'waarschuwing' : 'fout';
      yield { at, message: 'register', args, severity, fixes };
    }
  },
});

/** `Geen` and `n.v.t.`, with nothing behind it. */
function namesNobody(tekst: string): boolean {
  const { antwoord, toelichting } = parseJaNee(tekst);
  return (antwoord === false || antwoord === 'nvt') && toelichting === undefined;
}

/** Who says that there are no personal data at all may not have to name anybody. */
function hasNoData({ persoonsgegevens: [first] }: Verwerking): boolean {
  return first !== undefined && parseJaNee(first.tekst).antwoord === false;
}

function hasOwnField({ onbekend }: Verwerking): boolean {
  return onbekend.some(({ naam }) => OVER_WIE.test(naam));
}
