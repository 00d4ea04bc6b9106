/**
 * Names of columns that say more than which field: a part of a field, the head of the register, or a category with a
 * yes or a no. Gathered from published registers, products and standards; names of whole fields are in the model.
 */
import { foldName } from '../../model/verwerking/velden.ts';
import { doelveldOf, type Doelveld } from './kolomdoelen.ts';

const names: Readonly<Record<Doelveld, readonly string[]>> = {
  id: ['code'],
  'doelen.grondslag': ['rechtsgrond avg', 'toelichting bij gekozen rechtsgrond', 'toelichting grondslag'],
  'bijzondere-persoonsgegevens.uitzondering': [
    'uitzondering',
    'uitzonderingsgrond',
    'uitzondering bijzondere persoonsgegevens',
    'grondslag bijzondere persoonsgegevens',
    'uitleg doorbreking verwerkingsverbod',
  ],
  'strafrechtelijke-gegevens.grondslag': ['grondslag strafrechtelijke gegevens'],
  'bsn.van': ['bsn van'],
  'bsn.grondslag': ['grondslag bsn', 'bsn grondslag'],
  'bewaartermijn.vanaf': [
    'vanaf',
    'ingang bewaartermijn',
    'startmoment',
    'startmoment bewaartermijn',
    'begin bewaartermijn',
  ],
  'bewaartermijn.bron': ['bron bewaartermijn', 'grondslag bewaartermijn', 'selectielijst', 'resultaat selectielijst'],
  'bewaartermijn.termijn': ['retention periods'],
  'verwerkers.overeenkomst': [
    'verwerkersovereenkomst',
    'datum verwerkersovereenkomst',
    'is er een verwerkersovereenkomst',
  ],
  'verwerkers.tot': ['einde verwerkersovereenkomst', 'verwerkersovereenkomst tot', 'einddatum verwerkersovereenkomst'],
  'gezamenlijk-verantwoordelijken.naam': ['name joint data controller'],
  'gezamenlijk-verantwoordelijken.regeling': ['onderlinge regeling', 'regeling gezamenlijke verantwoordelijkheid'],
  'doorgifte.waarborg': ['waarborg', 'waarborgen doorgifte', 'passende waarborgen', 'safeguards'],
  'dpia.nodig': ['dpia nodig', 'dpia verplicht', 'dpia required', 'is dpia required', 'isdpiarequired'],
  'dpia.uitgevoerd': ['datum dpia', 'dpia datum', 'dpia date', 'dpiadate'],
  dpia: ['dpia toelichting'],
  betrokkenen: ['categories data subjects'],
  ontvangers: ['categories recipients'],
  afdeling: ['department'],
  beveiliging: [
    'technical measures',
    'organizational measures',
    'technische maatregelen',
    'organisatorische maatregelen',
  ],
  'hoofd.verantwoordelijke.naam': [
    'verwerkingsverantwoordelijke',
    'verwerkingsverantwoordelijken',
    'verantwoordelijke',
    'naam verwerkingsverantwoordelijke',
    'organisatie',
    'naam organisatie',
    'name data controller',
    'controller',
  ],
  'hoofd.verantwoordelijke.contact': [
    'contactgegevens verwerkingsverantwoordelijke',
    'contact verwerkingsverantwoordelijke',
    'contact data controller',
  ],
  'hoofd.fg.naam': [
    'fg',
    'fg dpo',
    'dpo',
    'functionaris gegevensbescherming',
    'functionaris voor gegevensbescherming',
    'naam fg',
    'data protection officer',
  ],
  'hoofd.fg.contact': [
    'contactgegevens fg',
    'contact fg',
    'contactgegevens functionaris gegevensbescherming',
    'e mail fg',
  ],
  'bijzondere-persoonsgegevens = ras of etnische afkomst': ['registratie van ras', 'ras of etniciteit', 'racial data'],
  'bijzondere-persoonsgegevens = politieke opvattingen': [
    'registratie van politieke voorkeur',
    'politieke gezindheid',
    'political opinions',
  ],
  'bijzondere-persoonsgegevens = godsdienst of levensovertuiging': [
    'registratie van religie',
    'godsdienst of levensovertuiging',
    'religious beliefs',
  ],
  'bijzondere-persoonsgegevens = lidmaatschap van een vakbond': [
    'registratie van lidmaatschap vakbond',
    'lidmaatschap vakvereniging',
    'trade union membership',
  ],
  'bijzondere-persoonsgegevens = genetische gegevens': ['registratie van genetische gegevens', 'genetic data'],
  'bijzondere-persoonsgegevens = biometrische gegevens': ['registratie van biometrische gegevens', 'biometric data'],
  'bijzondere-persoonsgegevens = gezondheid': ['registratie van gezondheidsgegevens', 'health data'],
  'bijzondere-persoonsgegevens = seksuele gerichtheid': ['registratie van seksuele geaardheid', 'sexual orientations'],
  'bsn.verwerkt': ['national identification number'],
};

const byName: ReadonlyMap<string, Doelveld> = new Map(
  Object.entries(names).flatMap(([doel, list]) => list.map((name) => [name, doel] as const)),
);

/** Where a column goes by its name; undefined for a name that is no field. */
export function recogniseKolom(name: string): Doelveld | undefined {
  const flat = name.replace(/\s+/g, ' ');
  const words = flat.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return byName.get(foldName(flat)) ?? byName.get(foldName(words)) ?? ownName(flat) ?? doelveldOf(flat);
}

/** The heads that our own exports write: `Bewaartermijn: vanaf`. */
function ownName(name: string): Doelveld | undefined {
  const at = name.indexOf(': ');
  if (at < 0) return undefined;
  const [veld, deel] = [foldName(name.slice(0, at)).replaceAll(' ', '-'), foldName(name.slice(at + 2))];
  return doelveldOf(`${veld === 'verwerkingsregister' ? 'hoofd' : veld}.${deel.replaceAll(' ', '.')}`);
}
