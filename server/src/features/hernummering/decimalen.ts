/** References to a lid by its number with that of its artikel, `lid 3.1`: the grammar of citations does not read these. */
import { passagesVan } from '../../model/passages.ts';
import { delenOf, type Deel } from '../../model/structure/deel.ts';
import { derived } from '../../text/derived.ts';
import type { TextEdit } from '../../text/edit.ts';
import { spanIn, type Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Reden, Wijziging } from './wijziging.ts';

const NUMBERS =
  /(?<=^|[^a-zà-ɏ])(?:lid|leden)\s+\d{1,3}\.\d{1,2}(?![\d.]*\d)(?:(?:,|\s+en|\s+of|\s+tot en met)\s+\d{1,3}\.\d{1,2}(?![\d.]*\d)){0,8}/gi;
const NUMBER = /\d{1,3}\.\d{1,2}/g;

interface Genoemd {
  readonly span: Span;
  readonly nummers: readonly { readonly tekst: string; readonly span: Span }[];
}

const namedIn = derived(({ text }: Reading): readonly Genoemd[] =>
  [...text.matchAll(NUMBERS)].map(({ index, 0: found }) => ({
    span: { start: index, end: index + found.length },
    nummers: [...found.matchAll(NUMBER)].map((number) => ({
      tekst: number[0],
      span: { start: index + number.index, end: index + number.index + number[0].length },
    })),
  })),
);

/** The delen whose number is written with that of what holds them, by that number. */
const geschrevenIn = derived((root: Deel): ReadonlyMap<string, readonly Deel[]> => {
  const found = new Map<string, Deel[]>();
  for (const deel of delenOf(root)) {
    const written = deel.nummer?.geschreven;
    if (written === undefined || written === deel.nummer?.tekst) continue;
    found.set(written, [...(found.get(written) ?? []), deel]);
  }
  return found;
});

/** `3.1`: the one deel that has its number written so; undefined where none or several have. */
export function geschrevenAls(tekst: string, root: Deel | undefined): Deel | undefined {
  const named = root && /^\d+\.\d+$/.test(tekst) ? (geschrevenIn(root).get(tekst) ?? []) : [];
  return named.length === 1 ? named[0] : undefined;
}

export interface Decimalen {
  readonly edits: readonly TextEdit[];
  readonly achtergebleven: readonly { readonly span: Span; readonly reden: Reden }[];
}

export function decimaleVerwijzingen(regeling: Deel, { nummers, weg }: Wijziging): Decimalen {
  const edits: TextEdit[] = [];
  const achtergebleven: { span: Span; reden: Reden }[] = [];
  for (const { passage } of passagesVan(regeling))
    for (const { span, nummers: named } of namedIn(passage.reading)) {
      const delen = named.map(({ tekst }) => geschrevenAls(tekst, regeling));
      const changed = delen.map((deel) => deel && nummers.get(deel)?.geschreven);
      const place = spanIn(passage, span.start, span.end);
      if (delen.some((deel) => deel && weg.has(deel))) achtergebleven.push({ span: place, reden: 'weg' });
      else
        for (const [index, { tekst, span: own }] of named.entries()) {
          const newText = changed[index];
          if (newText !== undefined && newText !== tekst)
            edits.push({ span: spanIn(passage, own.start, own.end), newText });
        }
    }
  return { edits, achtergebleven };
}
