/**
 * What a reading of a document claims of its text, held against the text: every title, number, lid,
 * cell, field and citation must stand at the place that is given for it.
 */
import { parseVerwijzingen } from '../../server/src/knowledge/citaat/parse.ts';
import type { Citaat } from '../../server/src/knowledge/citaat/citaat.ts';
import type { Model } from '../../server/src/model/classify.ts';
import type { ReadDocument } from '../../server/src/model/document.ts';
import { passagesVan } from '../../server/src/model/passages.ts';
import { delenOf, type Deel } from '../../server/src/model/structure/deel.ts';
import { buildStructure } from '../../server/src/model/structure/structure.ts';
import { unitsOf } from '../../server/src/model/structure/unit.ts';
import { tekstenVan } from '../../server/src/model/verwerking/citaten.ts';
import { cellPassage, rowsOf } from '../../server/src/model/verwerking/tabel.ts';
import { recogniseVeld } from '../../server/src/model/verwerking/velden.ts';
import type { Verwerking } from '../../server/src/model/verwerking/verwerking.ts';
import { spanIn, type Passage } from '../../server/src/text/reading.ts';
import { contains, shift, type Span } from '../../server/src/text/span.ts';
import { kennis } from './engine.ts';
import { passageFault, withoutMarkup } from './sourceText.ts';
import { verwerkingenIn } from './verwerkingWords.ts';

/** What is checked of a document, to see that a test checks anything. */
export interface Claims {
  readonly faults: readonly string[];
  readonly counts: Readonly<Record<'delen' | 'nummers' | 'cellen' | 'velden' | 'citaten', number>>;
}

export function claimsOf(document: ReadDocument, model: Model): Claims {
  const text = document.source.text;
  const faults: string[] = [];
  const counts = { delen: 0, nummers: 0, cellen: 0, velden: 0, citaten: 0 };
  const add = (where: string, found: Iterable<string>): void => {
    for (const fault of found) faults.push(`${where}: ${fault}`);
  };
  if (document.syntax.kind === 'prose') {
    const { regeling } = buildStructure(unitsOf(document.syntax, text));
    for (const deel of delenOf(regeling)) {
      counts.delen++;
      if (deel.nummer) counts.nummers++;
      for (const { table } of deel.tabellen) for (const { node } of table.node.rows) counts.cellen += node.cells.length;
      add(`${deel.soort} ${deel.nummer?.tekst ?? ''}`, deelFaults(deel, text));
    }
    for (const { passage } of passagesVan(regeling)) {
      const { citaten } = parseVerwijzingen(passage.reading.text, kennis.wetsnamen, {});
      counts.citaten += citaten.length;
      for (const citaat of citaten) add('citaat', citaatFaults(citaat, passage, text));
    }
  }
  for (const verwerking of verwerkingenIn(model)) {
    counts.velden += verwerking.velden.size;
    add(`verwerking ${verwerking.naam?.tekst ?? ''}`, verwerkingFaults(verwerking, text));
  }
  return { faults, counts };
}

function* deelFaults(deel: Deel, text: string): Generator<string> {
  const { nummer, titel, kopSpan, span, alineas, tabellen, noten, delen } = deel;
  if (nummer && numberAt(text, nummer.span) !== bareNumber(nummer.geschreven))
    yield `number ${JSON.stringify(nummer.geschreven)} is ${JSON.stringify(text.slice(nummer.span.start, nummer.span.end))}`;
  if (!contains(span, kopSpan)) yield 'its head lies outside it';
  for (const passage of [...(titel ? [titel] : []), ...alineas, ...noten.map((noot) => noot.passage)]) {
    const fault = passageFault(text, passage);
    if (fault !== undefined) yield fault;
    if (!contains(span, spanIn(passage))) yield `a passage lies outside it: ${passage.reading.text.slice(0, 40)}`;
  }
  for (const { table } of tabellen)
    for (const row of rowsOf(table))
      for (const cell of row.node.cells) {
        const written = textAt(text, shift(cell.span, row.origin));
        if (withoutMarkup(written) !== withoutMarkup(cell.reading.text))
          yield `cell ${JSON.stringify(cell.reading.text)} is ${JSON.stringify(written)}`;
        const fault = passageFault(text, cellPassage(row, cell));
        if (fault !== undefined) yield `cell: ${fault}`;
      }
  let end = -Infinity;
  for (const under of delen) {
    if (!contains(span, under.span)) yield `${under.soort} ${under.nummer?.tekst ?? ''} lies outside it`;
    if (under.span.start < end) yield `${under.soort} ${under.nummer?.tekst ?? ''} overlaps the one before it`;
    end = under.span.end;
  }
}

function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function numberAt(text: string, span: Span): string {
  return bareNumber(textAt(text, span));
}

/** `(3.1.)` as `3.1`. */
function bareNumber(text: string): string {
  return text.replace(/[\s()°*\\_]/g, '').replace(/[.]+$/, '');
}

function* citaatFaults(citaat: Citaat, passage: Passage, text: string): Generator<string> {
  const words = (span: Span): readonly [said: string, written: string] => [
    withoutMarkup(textAt(passage.reading.text, span)),
    withoutMarkup(textAt(text, spanIn(passage, span.start, span.end))),
  ];
  const [said, written] = words(citaat.span);
  if (said !== written) yield `${JSON.stringify(said)} is ${JSON.stringify(written)}`;
  for (const { nummer, leden, onderdelen } of citaat.vindplaatsen)
    for (const { tekst, span } of [nummer, ...leden, ...onderdelen]) {
      const [number, source] = words(span);
      if (number !== source) yield `number ${number} is ${source}`;
      if (/^\d+$/.test(tekst) && /\d/.test(number) && !number.includes(tekst)) yield `number ${tekst} is ${number}`;
    }
}

/** A value that says nothing, once signs of lists are out. */
const NOTHING = /^(?:null|\{\}|""|')?$/i;

function* verwerkingFaults(verwerking: Verwerking, text: string): Generator<string> {
  const { span, velden, naam } = verwerking;
  for (const { passage } of [...tekstenVan(verwerking), ...(naam ? [naam] : [])]) {
    const fault = passageFault(text, passage);
    if (fault !== undefined) yield fault;
  }
  for (const [veld, { kop, waarde, leeg }] of velden) {
    const key = textAt(text, kop);
    const name = key.replace(/<br\s*\/?>/gi, ' ').replace(/[*_"']/g, '');
    if (!(recogniseVeld(name) ?? recogniseVeld(key))?.velden.includes(veld))
      yield `${veld} has the head ${JSON.stringify(key)}`;
    if (!contains(span, waarde)) yield `the value of ${veld} lies outside it`;
    const written = textAt(text, waarde);
    // A record of keys without values is empty too.
    if (!written.includes(':') && leeg !== NOTHING.test(withoutMarkup(written)))
      yield `${veld} is ${leeg ? 'empty' : 'filled'}: ${JSON.stringify(written)}`;
  }
}
