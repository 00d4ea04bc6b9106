/** From a finding to the diagnostic that an editor shows. */
import type { Diagnostic, DiagnosticRelatedInformation } from 'vscode-languageserver';
import { DiagnosticSeverity } from './protocol.ts';
import type { Finding, Klasse, RelatedPlace } from '../lint/finding.ts';
import { derivedFromWords } from '../lint/words.ts';
import type { Shown } from '../service.ts';
import type { ClientFacts } from './clientFacts.ts';
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

/** @param message the words of what is shown */
export function diagnosticOf(
  { finding, bevindingen }: Shown,
  message: string,
  text: CountedText,
  texts: Texts,
  client: ClientFacts,
): Diagnostic {
  const { ruleId, severity, span } = finding;
  const related = client.showsRelated ? finding.related.flatMap((place) => relatedOf(place, texts)) : [];
  const href = client.linksCodes ? client.rulePageLink?.replaceAll('{regel}', encodeURIComponent(ruleId)) : undefined;
  return {
    range: rangeOf(span, text),
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
    citations: [...new Set(citations)],
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
