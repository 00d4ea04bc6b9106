/**
 * Examples in Markdown: the fenced blocks of rule pages and of `test/fixtures/regels`.
 *
 * The info string of a block says what is in it and what to expect: a language (`markdown`, `text`,
 * `yaml`), then `fout` (the rule finds something), `goed` (it finds nothing) or `bijna` (a near miss:
 * it finds nothing although the words of the rule are there), then `sleutel=waarde` pairs: `peildatum`,
 * `klasse` (of every finding), `boodschap` (which message of the rule), `noemt` (of its words, with `|` between two),
 * `zegt` (a stretch of the whole message), `citeert` (a provision that each finding rests on), `erbij` (what the related
 * places hold, or `niets`), `aantal` (of findings), `soort` (how to read the text), `bestand` (its name). In these `_`
 * stands for a space. A block `naast` is no case of its own: it stands beside the next one, as another document of the
 * same dossier. `«…»` in a block `fout` marks exactly what the rule points at; the marks are taken out.
 *
 * A block `hersteld` follows a block `fout` and holds the text, or that of `bestand`, after a repair of its first finding:
 * the first repair, or the first with `titel` in its title. `herstel` is of which kind it is, `aantal` how many repairs the
 * finding has. `herstel=geen` on the block `fout` says that none of its findings has a repair.
 */
import type { Span } from '../../server/src/text/span.ts';

export type Taal = 'markdown' | 'text' | 'yaml';

export interface Naast {
  readonly taal: Taal;
  readonly tekst: string;
  readonly eigenschappen: ReadonlyMap<string, string>;
}

/** A text after a repair. */
export interface Hersteld {
  readonly tekst: string;
  readonly eigenschappen: ReadonlyMap<string, string>;
  readonly regel: number;
}

export interface Voorbeeld {
  readonly taal: Taal;
  /** The other documents of the dossier. */
  readonly naast: readonly Naast[];
  readonly verwachting: 'fout' | 'goed' | 'bijna';
  readonly tekst: string;
  /** What the rule must point at, where the block says so. */
  readonly marks: readonly Span[];
  readonly hersteld: readonly Hersteld[];
  readonly eigenschappen: ReadonlyMap<string, string>;
  /** Line of the opening fence in the Markdown file, from 1. */
  readonly regel: number;
}

const FENCE = /^(`{3,})(markdown|text|yaml) +(fout|goed|bijna|naast|hersteld)((?: +\S+=\S+)*) *\n([\s\S]*?)^\1 *$/gm;

export function leesVoorbeelden(markdown: string): Voorbeeld[] {
  let naast: Naast[] = [];
  let hersteld: Hersteld[] = [];
  return [...markdown.matchAll(FENCE)].flatMap((found): Voorbeeld[] => {
    const [, , taal, verwachting, pairs = '', body = ''] = found;
    const eigenschappen = propertiesIn(pairs);
    const { tekst, marks } = takeMarks(body);
    const known: Taal = taal === 'yaml' ? 'yaml' : taal === 'text' ? 'text' : 'markdown';
    const regel = markdown.slice(0, found.index).split('\n').length;
    if (verwachting === 'naast') {
      naast.push({ taal: known, tekst, eigenschappen });
      return [];
    }
    if (verwachting === 'hersteld') {
      hersteld.push({ tekst, eigenschappen, regel });
      return [];
    }
    const beside = naast;
    naast = [];
    // What follows is added to it until the next case.
    hersteld = [];
    return [
      {
        taal: known,
        naast: beside,
        verwachting: verwachting === 'goed' ? 'goed' : verwachting === 'bijna' ? 'bijna' : 'fout',
        tekst,
        marks,
        hersteld,
        eigenschappen,
        regel,
      },
    ];
  });
}

function propertiesIn(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .trim()
      .split(/ +/)
      .filter(Boolean)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  );
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
