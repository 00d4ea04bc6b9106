/**
 * What the rules on the head of a register have in common. Head fields stand once per dossier, so
 * they are missed once, at its first register.
 */
import { parseJaNee } from '../knowledge/jaNee.ts';
import { problemsOf, type ReadDocument } from '../model/document.ts';
import { textWithoutComments } from '../model/opmerkingen.ts';
import type { Partij, Register } from '../model/register/register.ts';
import { registerKey, writtenKeys } from '../model/register/yaml.ts';
import { foldName } from '../model/verwerking/velden.ts';
import { emptySpan, shift, type Span } from '../text/span.ts';
import {
  fgVan,
  isConfiguration,
  registersVan,
  verantwoordelijkeVan,
  type Dossier,
  type InDocument,
} from '../workspace/dossier.ts';
import type { RuleContext } from './rule.ts';

export interface HoofdVeld {
  readonly partij: (dossier: Dossier) => Partij | undefined;
  /** The same party in the head of one register. */
  readonly inHoofd: (register: Register) => Partij | undefined;
  /** Names of keys and words of a text under which the party may stand where we do not read it. */
  readonly elders: RegExp;
}

export const verantwoordelijkeVeld: HoofdVeld = {
  partij: verantwoordelijkeVan,
  inHoofd: ({ hoofd }) => hoofd.verantwoordelijke,
  elders: /verantwoordelijke(?! dienst)|\bcontroller\b/,
};

export const fgVeld: HoofdVeld = {
  partij: fgVan,
  inHoofd: ({ hoofd }) => hoofd.fg,
  elders: /\bfg\b|functionaris|\bdpo\b|data protection officer/,
};

/** A head field that a dossier lacks, or of which it says too little. */
export interface HoofdGebrek {
  /** `ontkend`: the field says that there is none. */
  readonly gebrek: 'ontbreekt' | 'ontkend' | 'geen contact' | 'geen naam';
  readonly uri: string;
  readonly at: Span;
  /** The first register that owes the field. */
  readonly register: Register;
}

/**
 * Whether a register has a head in its own file. A table has none, and a file with one verwerking has
 * it elsewhere: perhaps in a document that we were not given.
 */
export function heeftHoofd({ notatie, vorm }: Register): boolean {
  return notatie === 'yaml' && vorm === 'heel';
}

/**
 * What lacks of a head field; undefined where nothing does and where we cannot know.
 * @param dossier the documents that are judged; the field is looked for in those of the context too
 * @param owes whether a register owes the field
 */
export function hoofdGebrek(
  veld: HoofdVeld,
  dossier: Dossier,
  context: RuleContext,
  owes: (register: Register) => boolean,
): HoofdGebrek | undefined {
  const eerste = registersVan(dossier).find(({ inhoud }) => owes(inhoud));
  if (!eerste) return undefined;
  const register = eerste.inhoud;
  const partij = veld.partij(context.dossier);
  const gebrek = partij ? tekort(partij) : 'ontbreekt';
  if (partij && gebrek) return { gebrek, register, ...plaatsVanPartij(veld, partij, context.dossier, eerste.uri) };
  if (!gebrek || registersVan(context.dossier).some((one) => mayStandElsewhere(veld.elders, one, context)))
    return undefined;
  return { gebrek, register, uri: eerste.uri, at: hoofdPlaats(register, context.document(eerste.uri)) };
}

/** What a party lacks: `geen` and `n.v.t.` are no party. */
function tekort({ naam, contact }: Partij): HoofdGebrek['gebrek'] | undefined {
  const { antwoord } = parseJaNee(naam?.tekst ?? '');
  if (!contact && (antwoord === false || antwoord === 'nvt')) return 'ontkend';
  if (!contact && !hasContact(naam?.tekst ?? '')) return 'geen contact';
  return naam ? undefined : 'geen naam';
}

/** An e-mail address, a number of a telephone or a house, a site: contact details in the text of the name. */
function hasContact(tekst: string): boolean {
  return /@|\d|www\.|https?:|\[/.test(tekst);
}

function plaatsVanPartij(
  veld: HoofdVeld,
  { span }: Partij,
  { map, documenten }: Dossier,
  first: string,
): { uri: string; at: Span } {
  const holder = documenten.find(
    ({ model: { inhoud } }) => inhoud.soort === 'register' && veld.inHoofd(inhoud)?.span === span,
  );
  const configuratie = documenten.find(({ uri }) => isConfiguration(uri) && uri.startsWith(map));
  return { uri: holder?.uri ?? configuratie?.uri ?? first, at: span };
}

/**
 * Whether a register may name the party where we do not read it: in the prose of a Markdown text, under
 * a key of its own, or in a head that could not be parsed.
 */
export function mayStandElsewhere(
  elders: RegExp,
  { uri, inhoud }: InDocument<Register>,
  context: RuleContext,
): boolean {
  const document = context.document(uri);
  if (inhoud.onbekend.some(({ naam }) => elders.test(foldName(naam)))) return true;
  if (document?.syntax.kind !== 'data') return document !== undefined && elders.test(wholeText(document).toLowerCase());
  const start = inhoud.verwerkingen[0]?.span.start ?? document.source.text.length;
  return (
    problemsOf(document).some(({ span }) => span.start < start) ||
    writtenKeys(document.syntax).some((key) => elders.test(foldName(key)))
  );
}

function wholeText(document: ReadDocument): string {
  return textWithoutComments(document, { start: 0, end: document.source.text.length });
}

/** The key of the head or of the list, else the first verwerking. */
export function hoofdPlaats({ verwerkingen }: Register, document: ReadDocument | undefined): Span {
  const key = document?.syntax.kind === 'data' ? registerKey(document.syntax) : undefined;
  if (key) return shift(key.node.keySpan, key.origin);
  return verwerkingen[0]?.kop ?? emptySpan(0);
}
