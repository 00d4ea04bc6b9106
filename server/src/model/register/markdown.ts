/**
 * A register in Markdown: a table with a row per verwerking, or a section per verwerking with a
 * table of two columns or with lines `**Veld:** waarde`.
 */
import type { Kennis } from '../../knowledge/kennis.ts';
import { slicePassage, spanIn, type Passage } from '../../text/reading.ts';
import { cover, type Span } from '../../text/span.ts';
import type { DataNode, Located, Table } from '../../syntax/tree.ts';
import type { TextUnit, Unit } from '../structure/unit.ts';
import type { Bron, BronVeld } from '../verwerking/bron.ts';
import { tekst } from '../verwerking/lees.ts';
import { lowerVerwerking, type Omgeving } from '../verwerking/lower.ts';
import { verwerkingVanRij } from '../verwerking/rij.ts';
import { cellPassage, readVerwerkingenTabel, rowsOf, type Kolom } from '../verwerking/tabel.ts';
import { makeVerwerking } from '../verwerking/kenmerkend.ts';
import { recogniseVeld } from '../verwerking/velden.ts';
import type { VeldTaal } from '../verwerking/velddefinities.ts';
import type { Notatie, Tekst, Verwerking } from '../verwerking/verwerking.ts';
import { leegHoofd, taalVan, type Register } from './register.ts';

const LABEL = /^([^:\n]{2,60}?)\s*:\s*/;

interface Found {
  readonly notatie: Notatie;
  readonly start: number;
  readonly talen: readonly VeldTaal[];
  readonly onbekend: Bron['onbekend'];
  readonly lees: (kennis: Kennis) => Verwerking;
}

/** The verwerkingen that a Markdown text lists, if it lists any. */
export function readMarkdownRegister(units: readonly Unit[], kennis: Kennis): Register | undefined {
  const found = [...tableEntries(units), ...lineEntries(units)].sort((a, b) => a.start - b.start);
  const [first] = found;
  if (!first) return undefined;
  const taal = taalVan(found.flatMap(({ talen }) => talen));
  const verwerkingen = found.map(({ lees }) => lees(kennis));
  return {
    soort: 'register',
    notatie: first.notatie,
    taal,
    nederlandsRecht: taal === 'nl',
    vorm: 'heel',
    hoofd: leegHoofd,
    verwerkingen,
    onbekend: found.flatMap(({ onbekend }) => onbekend),
    onleesbaar: [],
  };
}

function* tableEntries(units: readonly Unit[]): Generator<Found> {
  let heading: TextUnit | undefined;
  for (const unit of units) {
    if (unit.kind === 'text' && unit.depth > 0) heading = unit;
    if (unit.kind !== 'table') continue;
    const tabel = readVerwerkingenTabel(unit.table);
    if (tabel && makeVerwerking(tabel.kolommen.flatMap(({ velden }) => velden))) {
      for (const [index, rij] of tabel.rijen.entries())
        yield {
          notatie: 'tabel',
          start: rij.span.start,
          talen: tabel.kolommen.flatMap(({ taal }) => taal ?? []),
          // A column is unknown once, and not in each of its rows.
          onbekend: index === 0 ? unknownColumns(tabel.kolommen) : [],
          lees: (kennis) => verwerkingVanRij(rij, tabel, { soort: 'register', domein: undefined }, kennis),
        };
      continue;
    }
    const bron = sectionTable(unit.table, unit.span);
    if (bron) yield inSection(bron, heading);
  }
}

function inSection(bron: Bron, heading: TextUnit | undefined): Found {
  const omgeving: Omgeving = {
    soort: 'register',
    notatie: 'secties',
    domein: undefined,
    naam: heading && headingName(heading),
  };
  return {
    notatie: 'secties',
    start: bron.span.start,
    talen: bron.talen,
    onbekend: bron.onbekend,
    lees: (kennis) => lowerVerwerking(bron, omgeving, kennis),
  };
}

/** The columns whose head names no field. */
function unknownColumns(kolommen: readonly Kolom[]): Bron['onbekend'] {
  return kolommen.flatMap(({ kop, kopSpan, velden }) => {
    const naam = kop.reading.text.trim();
    return velden.length > 0 || naam === '' ? [] : [{ naam, span: kopSpan }];
  });
}

function headingName(heading: TextUnit): Tekst {
  return tekst(heading.passage);
}

/** A table of two columns with field names in the first. */
function sectionTable(table: Located<Table>, span: Span): Bron | undefined {
  const velden: BronVeld[] = [];
  const onbekend: { naam: string; span: Span }[] = [];
  const talen: VeldTaal[] = [];
  for (const row of rowsOf(table)) {
    const [label, value, ...more] = row.node.cells;
    if (!label || !value || more.length > 0) continue;
    const labelPassage = cellPassage(row, label);
    const kop = spanIn(labelPassage);
    const found = recogniseVeld(label.reading.text);
    if (!found) {
      onbekend.push({ naam: label.reading.text, span: kop });
      continue;
    }
    talen.push(found.taal);
    const waardeSpan = { start: value.span.start + row.origin, end: value.span.end + row.origin };
    const waarde = scalar(cellPassage(row, value), value.span);
    for (const veld of found.velden)
      velden.push({ veld, kop, waarde, waardeSpan, samenMet: found.velden.filter((other) => other !== veld) });
  }
  if (!makeVerwerking(velden.map(({ veld }) => veld))) return undefined;
  return { span, velden, onbekend, talen };
}

function scalar(passage: Passage, span: Span): Located<DataNode> {
  const { text } = passage.reading;
  return {
    origin: passage.origin,
    node: { kind: 'scalar', value: text === '' ? null : text, reading: passage.reading, span },
  };
}

/** Sections whose lines are `Veld: waarde`. */
function* lineEntries(units: readonly Unit[]): Generator<Found> {
  let heading: TextUnit | undefined;
  let velden: BronVeld[] = [];
  let talen: VeldTaal[] = [];
  const close = (): Found | undefined => {
    const bron = lineBron(velden, talen);
    const made = bron && inSection(bron, heading);
    velden = [];
    talen = [];
    return made;
  };
  for (const unit of units) {
    if (unit.kind !== 'text') continue;
    if (unit.depth > 0) {
      const made = close();
      if (made) yield made;
      heading = unit;
      continue;
    }
    for (const line of linesOf(unit.passage)) {
      const field = fieldLine(line);
      if (!field) continue;
      velden.push(...field.velden);
      talen.push(field.taal);
    }
  }
  const made = close();
  if (made) yield made;
}

function lineBron(velden: readonly BronVeld[], talen: readonly VeldTaal[]): Bron | undefined {
  const [first] = velden;
  if (!first || !makeVerwerking(velden.map(({ veld }) => veld))) return undefined;
  const span = velden.reduce((whole, { kop, waardeSpan }) => cover(whole, cover(kop, waardeSpan)), first.kop);
  return { span, velden, onbekend: [], talen };
}

function* linesOf(passage: Passage): Generator<Passage> {
  let start = 0;
  const { text } = passage.reading;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    yield slicePassage(passage, start, end < 0 ? text.length : end);
    if (end < 0) return;
    start = end + 1;
  }
}

function fieldLine(line: Passage): { readonly velden: readonly BronVeld[]; readonly taal: VeldTaal } | undefined {
  const label = LABEL.exec(line.reading.text);
  const found = label?.[1] === undefined ? undefined : recogniseVeld(label[1]);
  if (!label?.[1] || !found) return undefined;
  const kop = spanIn(line, 0, label[1].length);
  const value = slicePassage(line, label[0].length);
  const waardeSpan = value.reading.text === '' ? { start: kop.end, end: kop.end } : spanIn(value);
  const relative = { start: waardeSpan.start - value.origin, end: waardeSpan.end - value.origin };
  const waarde = scalar(value, relative);
  const velden = found.velden.map((veld) => ({
    veld,
    kop,
    waarde,
    waardeSpan,
    samenMet: found.velden.filter((other) => other !== veld),
  }));
  return { velden, taal: found.taal };
}
