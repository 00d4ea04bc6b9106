/**
 * Examples in Markdown: the fenced blocks of rule pages and of `test/fixtures/regels`.
 *
 * The info string of a block says what is in it and what to expect: a language (`markdown`, `text`,
 * `yaml`), then `fout` (the rule finds something), `goed` (it finds nothing) or `bijna` (a near miss:
 * it finds nothing although the words of the rule are there), then `sleutel=waarde` pairs: `peildatum`,
 * `klasse` (of every finding), `boodschap` (which message of the rule), `noemt` (one of its words, with `_` for a
 * space), `aantal` (of findings), `soort` (how to read the text), `bestand` (its
 * name). A block `naast` is no case of its own: it stands beside the next one, as another document of the
 * same dossier. `«…»` in a block `fout` marks exactly what the rule points at; the marks are taken out.
 */
import type { Span } from '../../server/src/text/span.ts';

export type Taal = 'markdown' | 'text' | 'yaml';

export interface Naast {
  readonly taal: Taal;
  readonly tekst: string;
  readonly eigenschappen: ReadonlyMap<string, string>;
}

export interface Voorbeeld {
  readonly taal: Taal;
  /** The other documents of the dossier. */
  readonly naast: readonly Naast[];
  readonly verwachting: 'fout' | 'goed' | 'bijna';
  readonly tekst: string;
  /** What the rule must point at, where the block says so. */
  readonly marks: readonly Span[];
  readonly eigenschappen: ReadonlyMap<string, string>;
  /** Line of the opening fence in the Markdown file, from 1. */
  readonly regel: number;
}

const FENCE = /^(`{3,})(markdown|text|yaml) +(fout|goed|bijna|naast)((?: +\S+=\S+)*) *\n([\s\S]*?)^\1 *$/gm;

export function leesVoorbeelden(markdown: string): Voorbeeld[] {
  let naast: Naast[] = [];
  return [...markdown.matchAll(FENCE)].flatMap((found): Voorbeeld[] => {
    const [, , taal, verwachting, pairs = '', body = ''] = found;
    const eigenschappen = new Map(
      pairs
        .trim()
        .split(/ +/)
        .filter(Boolean)
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
    );
    const { tekst, marks } = takeMarks(body);
    const known: Taal = taal === 'yaml' ? 'yaml' : taal === 'text' ? 'text' : 'markdown';
    if (verwachting === 'naast') {
      naast.push({ taal: known, tekst, eigenschappen });
      return [];
    }
    const beside = naast;
    naast = [];
    return [
      {
        taal: known,
        naast: beside,
        verwachting: verwachting === 'goed' ? 'goed' : verwachting === 'bijna' ? 'bijna' : 'fout',
        tekst,
        marks,
        eigenschappen,
        regel: markdown.slice(0, found.index).split('\n').length,
      },
    ];
  });
}

function takeMarks(body: string): { tekst: string; marks: Span[] } {
  const marks: Span[] = [];
  let tekst = '';
  let open = 0;
  for (const sign of body) {
    if (sign === '«') open = tekst.length;
    else if (sign === '»') marks.push({ start: open, end: tekst.length });
    else tekst += sign;
  }
  return { tekst, marks };
}
