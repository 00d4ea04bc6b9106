/** The `id` of each verwerking: what its source gives it, else made of its name, and never twice the same. */
import { foldName } from '../../model/verwerking/velden.ts';
import { eersteWaarde, type Velden } from './inhoud.ts';

const LONGEST = 60;

export function metKenmerken(verwerkingen: readonly Velden[]): readonly Velden[] {
  const taken = new Set(verwerkingen.flatMap((velden) => velden.get('id') ?? []));
  const given = new Set<string>();
  return verwerkingen.map((velden) => {
    const own = eersteWaarde(velden, 'id');
    const wanted = own === '' ? kenmerkVan(velden) : own;
    const isFree = (id: string): boolean => !given.has(id) && (id === own || !taken.has(id));
    const id = isFree(wanted) ? wanted : numbered(wanted, isFree);
    given.add(id);
    return new Map([['id', [id]], ...[...velden].filter(([veld]) => veld !== 'id')]);
  });
}

function kenmerkVan(velden: Velden): string {
  const name = ['naam', 'doelen.doel', 'domein']
    .map((veld) => eersteWaarde(velden, veld))
    .find((tekst) => tekst !== '');
  const whole = foldName(name ?? '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return cut(whole === '' ? 'verwerking' : whole).replaceAll(' ', '-');
}

/** At a border between words. */
function cut(words: string): string {
  if (words.length <= LONGEST) return words;
  const end = words.lastIndexOf(' ', LONGEST);
  return words.slice(0, end > 0 ? end : LONGEST);
}

function numbered(id: string, isFree: (id: string) => boolean): string {
  let number = 2;
  while (!isFree(`${id}-${String(number)}`)) number++;
  return `${id}-${String(number)}`;
}
