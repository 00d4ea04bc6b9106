/** From a finding to the diagnostic that an editor shows. */
import type { Diagnostic, DiagnosticRelatedInformation, Range } from 'vscode-languageserver';
import { DiagnosticSeverity } from './protocol.ts';
import type { Finding, Klasse, RelatedPlace } from '../lint/finding.ts';
import { derivedFromWords } from '../lint/words.ts';
import type { Shown } from '../service.ts';
import type { ClientFacts } from './clientFacts.ts';
import { fingerprint } from './fingerprint.ts';
import { rangeOf, type CountedText } from './place.ts';

const severities: Readonly<Record<Klasse, DiagnosticSeverity>> = {
  fout: DiagnosticSeverity.Error,
  waarschuwing: DiagnosticSeverity.Warning,
  oordeel: DiagnosticSeverity.Information,
};

/** A text as the editor knows it. */
export interface NamedText extends CountedText {
  /** As the editor writes it. */
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
}

/** The texts among which places are counted. */
export interface Texts {
  /** Undefined for a file whose text is not at hand: a place in it is left out. */
  textOf(key: string): NamedText | undefined;
}

/** What is told of a finding. */
export interface Told {
  readonly diagnostic: Diagnostic;
  /** The same for the same words at the same place. */
  readonly id: string;
}

/**
 * What an editor is told of a finding: the same object as before where that still stands on the same place of the same
 * line, as it does for nearly all of them at a keystroke.
 *
 * @param message makes the words of what is shown
 */
export function toldOf(
  shown: Shown,
  message: (shown: Shown) => string,
  text: CountedText,
  texts: Texts,
  client: ClientFacts,
): Told {
  const { finding, bevindingen } = shown;
  const range = rangeOf(finding.span, text);
  const tell = (): Told => {
    const diagnostic = diagnosticOf(shown, range, message(shown), texts, client);
    return { diagnostic, id: idOf(diagnostic, bevindingen) };
  };
  // What stands elsewhere may have moved by itself.
  if (bevindingen.length > 1 || finding.related.length > 0) return tell();
  const last = lastTold(finding);
  if (last.told === undefined || last.client !== client || !isSame(last.told.diagnostic.range, range)) {
    last.told = tell();
    last.client = client;
  }
  return last.told;
}

/** What was told last of a finding with these words, and to whom. */
const lastTold = derivedFromWords((): { told: Told | undefined; client: ClientFacts | undefined } => ({
  told: undefined,
  client: undefined,
}));

function isSame(one: Range, other: Range): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
}

function idOf({ range: { start, end }, relatedInformation }: Diagnostic, bevindingen: readonly Finding[]): string {
  const place = [start.line, start.character, end.line, end.character].join(' ');
  const others = relatedInformation ? JSON.stringify(relatedInformation) : '';
  return fingerprint(`${place} ${bevindingen.map(wordsId).join(' ')} ${others}`);
}

/** The same for the same words. */
const wordsId = derivedFromWords(({ ruleId, severity, message, args, citations, peildatum, fixable }) =>
  fingerprint(JSON.stringify([ruleId, severity, message, args, citations, peildatum, fixable])),
);

function diagnosticOf(
  { finding, bevindingen }: Shown,
  range: Range,
  message: string,
  texts: Texts,
  client: ClientFacts,
): Diagnostic {
  const { ruleId, severity } = finding;
  const related = client.showsRelated ? finding.related.flatMap((place) => relatedOf(place, texts)) : [];
  const href = client.linksCodes ? client.rulePageLink?.replaceAll('{regel}', encodeURIComponent(ruleId)) : undefined;
  return {
    range,
    severity: severities[severity],
    code: ruleId,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: 'doelbinding',
    message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
    ...(client.keepsData ? { data: bevindingen.length > 1 ? bundledData(bevindingen) : dataOf(finding) } : {}),
  };
}

/** What a diagnostic says of its finding to other programs. */
interface FindingData extends Pick<Finding, 'citations' | 'peildatum' | 'fixable'> {
  readonly klasse: Klasse;
  /** The rules of a bundle: the code names only the first. */
  readonly regels?: readonly string[];
}

const dataOf = derivedFromWords(
  ({ severity: klasse, citations, peildatum, fixable }): FindingData => ({
    klasse,
    citations,
    peildatum,
    fixable,
  }),
);

function bundledData(bevindingen: readonly Finding[]): FindingData | undefined {
  const [first] = bevindingen;
  return (
    first && {
      ...dataOf(first),
      citations: [...new Set(bevindingen.flatMap((one) => one.citations))],
      fixable: bevindingen.some((one) => one.fixable),
      regels: bevindingen.map(({ ruleId }) => ruleId),
    }
  );
}

function relatedOf({ uri, span, note }: RelatedPlace, texts: Texts): DiagnosticRelatedInformation[] {
  const text = texts.textOf(uri);
  return text ? [{ location: { uri: text.uri, range: rangeOf(span, text) }, message: note }] : [];
}
