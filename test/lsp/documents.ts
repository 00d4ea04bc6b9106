/** Documents for the tests of the server, and places in them, drawn with « and ». */
import type { Diagnostic, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

export interface Drawn {
  readonly text: string;
  /** Where the marks stood, as the protocol counts. */
  readonly ranges: readonly Range[];
}

/** Takes the marks out of a text. The protocol's own library counts, not ours. */
export function drawn(marked: string): Drawn {
  const spans: (readonly [number, number])[] = [];
  let text = '';
  let start = 0;
  for (const sign of marked) {
    if (sign === '«') start = text.length;
    else if (sign === '»') spans.push([start, text.length]);
    else text += sign;
  }
  const document = TextDocument.create('', '', 0, text);
  return {
    text,
    ranges: spans.map(([from, to]) => ({ start: document.positionAt(from), end: document.positionAt(to) })),
  };
}

/** A protocol with one fault, marked: an artikel that the AVG does not have. */
export function protocol(before = '', newline = '\n'): string {
  return [
    '# Privacyprotocol gemeente Voorbeeldstad',
    '',
    '## Artikel 1 Grondslag',
    '',
    `${before}De gemeente verwerkt gegevens op grond van artikel «250» AVG.`,
    '',
  ].join(newline);
}

export const cleanProtocol = protocol().replace('«250»', '6 lid 1 onder e');

/** A register with one finding, marked: a verwerking without grondslag. */
export function register(naam = 'Leerplicht'): string {
  return [
    'verwerkingen:',
    '  - id: leerplicht',
    `    naam: «${naam}»`,
    '    doel: Toezien op schoolgang',
    '    betrokkenen: [leerlingen]',
    '    persoonsgegevens: [naam]',
    '    bewaartermijn: 3 jaar na het einde van de leerplicht',
    '',
  ].join('\n');
}

export const readme = '# Leesmij\n\nOver artikel 250 AVG staat hier niets van belang.\n';

export function codes(diagnostics: readonly Diagnostic[] | undefined): unknown[] {
  return (diagnostics ?? []).map(({ code }) => code);
}

export function ranges(diagnostics: readonly Diagnostic[]): Range[] {
  return diagnostics.map(({ range }) => range);
}

export function wordsOf({ message }: Diagnostic): string {
  if (typeof message !== 'string') throw new TypeError('a message is plain text');
  return message;
}
