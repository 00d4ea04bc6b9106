/** A key or column that is nearly the name of a field, where that field is missing: a slip of the pen. */
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { nabij } from '../model/nabij.ts';
import type { OnbekendVeld, Register } from '../model/register/register.ts';
import { foldName, naamVanVeld, veldDefinities, type VeldNaam } from '../model/verwerking/velden.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { capitalise } from '../text/capitalise.ts';
import { contains } from '../text/span.ts';

/** A name under which a field may stand. */
interface Naam {
  readonly veld: VeldNaam;
  readonly naam: string;
}

/** The keys of the format. */
const SLEUTELS: readonly Naam[] = [...veldDefinities.map(({ veld }) => ({ veld, naam: veld })), { veld: 'doelen', naam: 'doel' }];
/** The other Dutch names: there are many, so that a word must be nearer to one of them. */
const ALIASSEN: readonly Naam[] = veldDefinities.flatMap(({ veld, aliassen }) => (aliassen.nl ?? []).map((naam) => ({ veld, naam })));

/** Shorter names are near to too many words. */
const SHORTEST = 4;

export default defineRule({
  id: 'register-veld-onbekend',
  on: 'register',
  severity: 'waarschuwing',
  category: 'register',
  summary: 'Elk veld van een register heeft een naam die wordt herkend.',
  cites: [],
  messages: {
    onbekend: (naam = '', bedoeld = '') => ({
      wat: `Het veld ‘${naam}’ kennen wij niet; bedoelt u ‘${bedoeld}’?`,
      waarom: 'Wat hier staat, telt nu niet mee: noch bij de controle van dit register, noch bij de vergelijking met het protocol.',
      herstel: 'Verbeter de naam. Is het een eigen veld, laat het dan staan en noteer bij een afwijking waarom.',
    }),
  },
  *check({ uri, register }) {
    if (register.taal !== 'nl') return;
    for (const own of register.onbekend) {
      const verwerking = holderOf(own, register);
      const bedoeld = verwerking && meant(own.naam, verwerking);
      if (!bedoeld) continue;
      const { span, naam } = own;
      yield {
        at: span,
        message: 'onbekend',
        args: [naam, bedoeld],
        fixes: () => [vervang(`Verander ‘${naam}’ in ‘${bedoeld}’`, 'suggestion', uri, span, bedoeld)],
      };
    }
  },
});

/** The verwerking that has the field; for a column the first row below its head. */
function holderOf({ span }: OnbekendVeld, { verwerkingen }: Register): Verwerking | undefined {
  return verwerkingen.find((one) => contains(one.span, span)) ?? verwerkingen.find((one) => one.notatie === 'tabel' && one.span.start > span.end);
}

/** The name that was meant, of a field that the verwerking lacks. */
function meant(naam: string, { velden }: Verwerking): string | undefined {
  const word = foldName(naam);
  if (word.length < SHORTEST) return undefined;
  const near = (names: readonly Naam[], most: number): Naam | undefined => {
    const absent = names.filter(({ veld }) => !velden.has(veld));
    const found = nabij(word, absent.map((one) => foldName(one.naam)), most);
    return found === undefined ? undefined : absent.find((one) => foldName(one.naam) === found);
  };
  const found = near(SLEUTELS, word.length < 6 ? 1 : 2) ?? near(ALIASSEN, word.length < 10 ? 1 : 2);
  if (!found) return undefined;
  return written(found, naam);
}

/** The name as its author would have written it: with the trema that our list leaves out, and with the capital. */
function written({ veld, naam }: Naam, mistyped: string): string {
  if (!/^\p{Lu}/u.test(mistyped)) return naam.replace('categorieen', 'categorieën');
  return capitalise(naam.includes('-') ? naamVanVeld(veld) : naam).replace(/categorieen/i, (found) => (found.startsWith('C') ? 'Categorieën' : 'categorieën'));
}
