/**
 * Reads the law data as they stand in the files of server/data/wetten. The files are checked when
 * they are made, so a value of another form is a defect of the program and throws.
 */
import { count, list, mapValues, oneOf, optional, record, text, texts, type Rec } from '../shape.ts';
import type { Artikel, Dekking, EerdereVorm, Lezing, Moment, Naam, Sinds, Wet, Zekerheid } from './wet.ts';
import { zekerheden } from './wet.ts';
import { wetIds, type WetId } from './wetIds.generated.ts';

/** Abbreviations that mean several things. */
export interface Botsing {
  readonly afkortingen: readonly string[];
  readonly wetten: readonly WetId[];
  /** What it means besides laws of the catalogue, in Dutch. */
  readonly ook: readonly string[];
}

/** A code in books, of which each book is a law of the catalogue: `7:454 BW`. */
export interface Wetboek {
  readonly naam: string;
  readonly namen: readonly string[];
  /** The law of a book, by its number. */
  readonly boeken: ReadonlyMap<string, WetId>;
}

export interface Wetindex {
  /** The laws were gathered on this day; what happened to them since is not known. */
  readonly bijgewerktTot: string;
  readonly wetten: readonly Wet[];
  readonly botsingen: readonly Botsing[];
  readonly wetboeken: readonly Wetboek[];
}

/** @throws TypeError when the value has another form than the converter writes. */
export function readIndex(value: unknown): Wetindex {
  const index = record(value);
  return {
    bijgewerktTot: text(index['bijgewerktTot']),
    wetten: list(index['wetten']).map((wet) => readWet(record(wet))),
    botsingen: list(index['botsingen'])
      .map(record)
      .map((botsing) => ({
        afkortingen: texts(botsing['afkortingen']),
        wetten: list(botsing['wetten']).map(wetId),
        ook: texts(botsing['ook']),
      })),
    wetboeken: list(index['wetboeken'])
      .map(record)
      .map((wetboek) => ({
        naam: text(wetboek['naam']),
        namen: texts(wetboek['namen']),
        boeken: new Map(Object.entries(record(wetboek['boeken'])).map(([boek, id]) => [boek, wetId(id)])),
      })),
  };
}

/** The law whose articles a file holds; the articles themselves are read when they are asked for. */
export function readArtikelbestand(value: unknown): { readonly wet: WetId; readonly artikelen: readonly unknown[] } {
  const file = record(value);
  return { wet: wetId(file['wet']), artikelen: list(file['artikelen']) };
}

/**
 * Articles of a law, whose reading has this confidence where an article says nothing else.
 *
 * @throws TypeError when a value has another form than the converter writes.
 */
export function readArtikelen(artikelen: readonly unknown[], ofLaw: Zekerheid): readonly Artikel[] {
  return artikelen.map((artikel) => readArtikel(record(artikel), ofLaw));
}

function readWet(wet: Rec): Wet {
  return {
    id: wetId(wet['id']),
    soort: text(wet['soort']),
    citeertitel: text(wet['citeertitel']),
    kort: text(wet['kort']),
    namen: list(wet['namen']).map((naam) => readNaam(record(naam))),
    ...optional(wet, 'bwb', text),
    ...optional(wet, 'celex', text),
    ...optional(wet, 'staatsblad', text),
    ...optional(wet, 'inWerking', readMoment),
    ...optional(wet, 'vanToepassing', readMoment),
    ...optional(wet, 'einde', (value) => ({
      ...readMoment(value),
      soort: oneOf(record(value)['soort'], ['vervallen', 'hernoemd']),
    })),
    ...optional(wet, 'opvolger', (value) => ({
      wetten: list(record(value)['wetten']).map(wetId),
      tekst: text(record(value)['tekst']),
    })),
    staat: oneOf(wet['staat'], ['geldend', 'vervallen', 'hernoemd', 'uitgewerkt', 'onbekend']),
    zekerheid: zekerheid(wet['zekerheid']),
    ...optional(wet, 'toelichting', text),
    nummering: oneOf(wet['nummering'], ['enkel', 'punt', 'dubbelepunt']),
    ...optional(wet, 'gelezen', readLezing),
    ...optional(wet, 'dekking', readDekking),
    toestanden: wet['toestanden'] === undefined ? [] : texts(wet['toestanden']),
    koppen: wet['koppen'] === undefined ? {} : mapValues(record(wet['koppen']), text),
  };
}

function readNaam(naam: Rec): Naam {
  return {
    tekst: text(naam['tekst']),
    soort: oneOf(naam['soort'], ['citeertitel', 'titel', 'afkorting', 'informeel', 'fout', 'foute-afkorting']),
    ...optional(naam, 'toelichting', text),
  };
}

function readMoment(value: unknown): Moment {
  const moment = record(value);
  return {
    datum: text(moment['datum']),
    zekerheid: zekerheid(moment['zekerheid']),
    ...optional(moment, 'toelichting', text),
  };
}

function readLezing(value: unknown): Lezing {
  const lezing = record(value);
  return {
    toestand: text(lezing['toestand']),
    zekerheid: zekerheid(lezing['zekerheid']),
    bron: text(lezing['bron']),
  };
}

function readDekking(value: unknown): Dekking {
  const dekking = record(value);
  return {
    volledig: dekking['volledig'] === true,
    ...optional(dekking, 'hoofdstukken', texts),
    ...optional(dekking, 'uitgezonderd', texts),
    toestand: text(dekking['toestand']),
    diepte: oneOf(dekking['diepte'], ['onderdeel', 'lid']),
  };
}

function readArtikel(artikel: Rec, ofLaw: Zekerheid): Artikel {
  return {
    nummer: text(artikel['nummer']),
    leden: artikel['leden'] === undefined ? undefined : count(artikel['leden']),
    onderdelen:
      artikel['onderdelen'] === undefined
        ? {}
        : mapValues(record(artikel['onderdelen']), (names) => expandNamen(text(names))),
    ...optional(artikel, 'kop', text),
    ...optional(artikel, 'hoofdstuk', text),
    ...optional(artikel, 'sinds', readSinds),
    ...optional(artikel, 'status', (value) => oneOf(value, ['vervallen', 'uitgewerkt', 'nog-niet', 'ontbreekt'])),
    ...optional(artikel, 'toestand', text),
    zekerheid: artikel['zekerheid'] === undefined ? ofLaw : zekerheid(artikel['zekerheid']),
    eerder: artikel['eerder'] === undefined ? [] : list(artikel['eerder']).map((vorm) => readEerder(record(vorm))),
    ...optional(artikel, 'toelichting', text),
  };
}

function readSinds(value: unknown): Sinds {
  const sinds = record(value);
  return {
    datum: sinds['datum'] === undefined ? undefined : text(sinds['datum']),
    exact: sinds['exact'] === true,
  };
}

function readEerder(vorm: Rec): EerdereVorm {
  return { tot: text(vorm['tot']), leden: count(vorm['leden']), ...optional(vorm, 'toelichting', text) };
}

/** `a-c,e` → a, b, c, e; `1-26` → 1 to 26. */
export function expandNamen(names: string): readonly string[] {
  return names.split(',').flatMap((run) => {
    const [from = '', to] = run.split('-');
    if (to === undefined) return [from];
    if (/^\d+$/.test(from)) return range(Number(from), Number(to)).map(String);
    return range(from.charCodeAt(0), to.charCodeAt(0)).map((code) => String.fromCharCode(code));
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function zekerheid(value: unknown): Zekerheid {
  return oneOf(value, zekerheden);
}

function wetId(value: unknown): WetId {
  return oneOf(value, wetIds);
}
