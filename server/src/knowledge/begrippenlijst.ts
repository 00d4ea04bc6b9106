/**
 * The glossary: the terms of the AVG and of the field with what they mean in plain words of our own,
 * the provisions that they come from, and the words that are used for them, rightly or not.
 */
import { list, oneOf, optional, record, text, texts, type Rec } from './shape.ts';
import { parseBepaling, type Plaats } from './wetten/bepaling.ts';
import { zekerheden, type Datum, type Zekerheid } from './wetten/wet.ts';

export interface BegripUitleg {
  readonly term: string;
  /** The chapter of the glossary that it stands in, in Dutch. */
  readonly groep: string;
  /** Where the law has it, the most important first; empty for what no law defines. */
  readonly bepalingen: readonly Plaats[];
  /** In Dutch. */
  readonly uitleg: string;
  /** Other words for the same, abbreviations too. */
  readonly synoniemen: readonly string[];
  /** Words that were right once. */
  readonly verouderd: readonly VerouderdWoord[];
  /** Words that are mistaken for it. */
  readonly verward: readonly VerwardWoord[];
  /** Confidence in the explanation. */
  readonly zekerheid: Zekerheid;
}

export interface VerouderdWoord {
  readonly woord: string;
  /** The first day on which the new term held, where it is known. */
  readonly sinds?: Datum;
  /** In Dutch. */
  readonly toelichting?: string;
  readonly zekerheid: Zekerheid;
}

export interface VerwardWoord {
  readonly woord: string;
  /** In Dutch. */
  readonly waarom: string;
}

export interface Begrippenlijst {
  /** In the order of the glossary: group by group. */
  readonly alle: readonly BegripUitleg[];
  /**
   * The terms that a word names, whatever its capitals and hyphens: as term or synonym, else as an
   * outdated word, else as one that is mistaken for it.
   */
  zoek(woord: string): readonly BegripUitleg[];
}

export async function loadBegrippenlijst(): Promise<Begrippenlijst> {
  const { default: file } = await import('../../data/begrippenlijst.json', { with: { type: 'json' } });
  return createBegrippenlijst(file);
}

/** @throws TypeError when the file has another form than the reader knows, or names no provision. */
export function createBegrippenlijst(file: unknown): Begrippenlijst {
  const alle = list(record(file)['begrippen']).map((begrip) => readBegrip(record(begrip)));
  const [named, outdated, mistaken] = [
    byWord(alle, ({ term, synoniemen }) => [term, ...synoniemen]),
    byWord(alle, ({ verouderd }) => verouderd.map(({ woord }) => woord)),
    byWord(alle, ({ verward }) => verward.map(({ woord }) => woord)),
  ];
  return {
    alle,
    zoek(woord) {
      const key = keyOf(woord);
      return named.get(key) ?? outdated.get(key) ?? mistaken.get(key) ?? [];
    },
  };
}

type ByWord = ReadonlyMap<string, readonly BegripUitleg[]>;

function byWord(alle: readonly BegripUitleg[], wordsOf: (begrip: BegripUitleg) => readonly string[]): ByWord {
  const found = new Map<string, BegripUitleg[]>();
  for (const begrip of alle)
    for (const key of new Set(wordsOf(begrip).map(keyOf))) found.set(key, [...(found.get(key) ?? []), begrip]);
  return found;
}

/** `Sofi-nummer`, `sofinummer` and `sofi nummer` are one word. */
function keyOf(woord: string): string {
  return woord
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function readBegrip(begrip: Rec): BegripUitleg {
  return {
    term: text(begrip['term']),
    groep: text(begrip['groep']),
    bepalingen: texts(begrip['bepalingen']).map(place),
    uitleg: text(begrip['uitleg']),
    synoniemen: texts(begrip['synoniemen'] ?? []),
    verouderd: list(begrip['verouderd'] ?? []).map((one) => readVerouderd(record(one))),
    verward: list(begrip['verward'] ?? []).map((one) => readVerward(record(one))),
    zekerheid: gradeOf(begrip),
  };
}

function readVerouderd(one: Rec): VerouderdWoord {
  return {
    woord: text(one['woord']),
    ...optional(one, 'sinds', text),
    ...optional(one, 'toelichting', text),
    zekerheid: gradeOf(one),
  };
}

function readVerward(one: Rec): VerwardWoord {
  return { woord: text(one['woord']), waarom: text(one['waarom']) };
}

/** What was read in the law itself needs no grade. */
function gradeOf(one: Rec): Zekerheid {
  return oneOf(one['zekerheid'] ?? 'hoog', zekerheden);
}

function place(key: string): Plaats {
  const plaats = parseBepaling(key);
  if (!plaats) throw new TypeError(`geen bepaling: ${key}`);
  return plaats;
}
