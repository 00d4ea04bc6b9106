/**
 * Reads the selectielijst as it stands in the file of server/data/selectielijst. The file is checked
 * when it is made, so a value of another form is a defect of the program and throws.
 */
import { isIsoDuration } from '../bewaartermijn/duration.ts';
import { isIsoDate } from '../datum.ts';
import type { Procestermijn, Resultaat, Selectielijst } from './selectielijst.ts';

const waarderingen: readonly Resultaat['waardering'][] = ['vernietigen', 'bewaren', 'anders'];
const procestermijnen: readonly Procestermijn[] = ['nihil', 'geldigheid', 'samengevoegd', 'onbekend'];
const zekerheden: readonly Selectielijst['zekerheid'][] = ['hoog', 'middel', 'laag'];

/** @throws TypeError when the value has another form than the converter writes. */
export function readSelectielijst(value: unknown): Selectielijst {
  const file = record(value);
  const geldigVanaf = text(file, 'geldigVanaf');
  if (!isIsoDate(geldigVanaf)) throw new TypeError(`no date: ${geldigVanaf}`);
  return {
    titel: text(file, 'titel'),
    bron: text(file, 'bron'),
    opgehaald: text(file, 'opgehaald'),
    geldigVanaf,
    zekerheid: oneOf(zekerheden, text(file, 'zekerheid')),
    resultaten: list(file['processen']).map(record).flatMap(readProces),
  };
}

function readProces(proces: Readonly<Record<string, unknown>>): Resultaat[] {
  const naam = text(proces, 'naam');
  return list(proces['resultaten']).map((resultaat) => readResultaat(naam, record(resultaat)));
}

/** What most results share is left out of the file. */
function readResultaat(proces: string, row: Readonly<Record<string, unknown>>): Resultaat {
  const termijn = row['termijn'] === undefined ? undefined : text(row, 'termijn');
  if (termijn !== undefined && !isIsoDuration(termijn)) throw new TypeError(`no duration: ${termijn}`);
  return {
    nummer: text(row, 'nummer'),
    proces,
    resultaat: text(row, 'resultaat'),
    waardering: row['waardering'] === undefined ? 'vernietigen' : oneOf(waarderingen, text(row, 'waardering')),
    procestermijn: row['procestermijn'] === undefined ? 'nihil' : oneOf(procestermijnen, text(row, 'procestermijn')),
    langerMogelijk: row['langerMogelijk'] === true,
    ...(row['onderwerp'] !== undefined && { onderwerp: text(row, 'onderwerp') }),
    ...(termijn !== undefined && { termijn }),
  };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no record');
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('no list');
  return value;
}

function text(row: Readonly<Record<string, unknown>>, key: string): string {
  const value = row[key];
  if (typeof value !== 'string') throw new TypeError(`no text: ${key}`);
  return value;
}

function oneOf<Value extends string>(values: readonly Value[], found: string): Value {
  const known = values.find((value) => value === found);
  if (known === undefined) throw new TypeError(`unknown value: ${found}`);
  return known;
}
