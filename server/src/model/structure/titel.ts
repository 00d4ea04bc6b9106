/** Where the regulation itself begins: its title, and what a publisher put before it. */
import type { TextUnit, Unit } from './unit.ts';

const SUBJECT =
  /privacy|persoonsgegevens|gegevensbescherming|gegevensverwerking|gegevensuitwisseling|gegevensdeling|registratie|gegevens/i;
const WORK =
  /protocol|reglement|regeling|beleid|convenant|verordening|beheerregeling|overeenkomst|besluit|richtlijn|register/i;
const BODY_MARKER = /^(?:Intitulé|Tekst van de regeling)$/i;
const LONGEST_TITLE = 400;
const FIRST_UNITS = 24;
const LONGEST_PUBLICATION = 120;
/** So many units behind the beginning stands no title. */
export const MOST_BEFORE_TITLE = LONGEST_PUBLICATION + 1;

export interface TitlePlace {
  /** Index of the unit that holds the title. */
  readonly index: number;
  readonly unit: TextUnit;
}

/** Whether a line names a privacy regulation of some kind. */
export function namesRegeling(line: string): boolean {
  return line.length <= LONGEST_TITLE && !line.includes('://') && SUBJECT.test(line) && WORK.test(line);
}

/**
 * The title: the line behind `Intitulé` where the publisher marks it, else the first line that names
 * a regulation, else the first Markdown heading.
 */
export function findTitle(units: readonly Unit[]): TitlePlace | undefined {
  const marker = units
    .slice(0, LONGEST_PUBLICATION)
    .findLastIndex((unit) => isText(unit) && BODY_MARKER.test(lineOf(unit)));
  const marked = marker >= 0 ? placeAt(units, marker + 1) : undefined;
  if (marked) return marked;
  const named = units.slice(0, FIRST_UNITS).findIndex((unit) => isTitleLine(unit));
  if (named >= 0) return placeAt(units, named);
  const heading = units.slice(0, FIRST_UNITS).findIndex((unit) => isText(unit) && unit.depth > 0);
  return heading >= 0 ? placeAt(units, heading) : undefined;
}

function placeAt(units: readonly Unit[], index: number): TitlePlace | undefined {
  const unit = units[index];
  return unit && isText(unit) && !unit.kop ? { index, unit } : undefined;
}

function isTitleLine(unit: Unit): boolean {
  if (!isText(unit) || unit.kop || unit.enumerator) return false;
  const line = lineOf(unit);
  return namesRegeling(line) && !/[.;:]$/.test(line);
}

function isText(unit: Unit): unit is TextUnit {
  return unit.kind === 'text';
}

function lineOf(unit: TextUnit): string {
  return unit.passage.reading.text;
}
