/** Two verwerkingen under one kenmerk, or under one name: nobody can refer to either. */
import { foldName } from '../model/verwerking/velden.ts';
import { plaatsVan, type Verwerking } from '../model/verwerking/verwerking.ts';
import { defineRule } from '../lint/rule.ts';
import { derived } from '../text/derived.ts';

export default defineRule({
  id: 'register-id-dubbel',
  on: 'register',
  severity: 'fout',
  category: 'register',
  summary: 'Elke verwerking heeft een eigen kenmerk.',
  cites: ['AVG 30 lid 1'],
  messages: {
    kenmerk: (id = '') => ({
      wat: `Het kenmerk ‘${id}’ hoort al bij een andere verwerking.`,
      waarom:
        'Wie naar dit kenmerk verwijst, kan beide bedoelen; dan is onduidelijk welke gegevens van artikel 30 lid 1 AVG bij welke verwerking horen.',
      herstel: 'Geef een van de twee een eigen kenmerk, of voeg ze samen als het dezelfde verwerking is.',
    }),
    naam: (naam = '') => ({
      wat: `De naam ‘${naam}’ hoort al bij een andere verwerking.`,
      waarom:
        'Zonder kenmerk zijn de twee niet uit elkaar te houden; dan is onduidelijk welke gegevens van artikel 30 lid 1 AVG bij welke verwerking horen.',
      herstel: 'Geef beide een kenmerk, of noem in de naam waarin zij verschillen.',
    }),
  },
  *check({ uri, register }) {
    const byId = new Map<string, Verwerking>();
    /** Of those without a kenmerk. */
    const byName = new Map<string, Verwerking>();
    let before: Verwerking | undefined;
    for (const verwerking of register.verwerkingen) {
      const { id, naam, name } = namesOf(verwerking.base);
      const same = id ? byId.get(id) : byName.get(name);
      // Rows of one activity that follow each other are one: a table repeats the kenmerk on each row.
      if (id && same && same === before && register.notatie === 'tabel') continue;
      before = verwerking;
      if (!same) {
        if (id) byId.set(id, verwerking);
        else if (name !== '') byName.set(name, verwerking);
      } else if (id)
        yield { at: plaatsVan(verwerking, 'id'), message: 'kenmerk', args: [id], related: [relatedTo(uri, same)] };
      else
        yield {
          at: plaatsVan(verwerking, 'naam'),
          message: 'naam',
          args: [naam],
          severity: 'waarschuwing',
          related: [relatedTo(uri, same)],
        };
    }
  },
});

/** What it is called by; `name` for comparing. */
const namesOf = derived(({ id, naam }: Verwerking) => ({
  id: id?.tekst,
  naam: naam?.tekst ?? '',
  name: foldName(naam?.tekst ?? ''),
}));

function relatedTo(uri: string, verwerking: Verwerking) {
  return { uri, span: verwerking.kop, note: 'de andere verwerking' };
}
