/**
 * A verwerking: one activity with personal data, whether it stands in a register (YAML, a table or
 * a section of Markdown) or as a row of Bijlage 1. Rules ask this form and do not know the notation.
 */
import type { Bewaartermijn } from '../../knowledge/bewaartermijn/bewaartermijn.ts';
import type { Citaat, WetVermelding } from '../../knowledge/citaat/citaat.ts';
import type { GrondslagLetter } from '../../knowledge/grondslagLabels.ts';
import type { Domein } from '../../knowledge/domein.ts';
import type { Passage } from '../../text/reading.ts';
import { contains, type Span } from '../../text/span.ts';
import type { VeldNaam } from './velddefinities.ts';

/** Words of a field, at their place. */
export interface Tekst {
  readonly tekst: string;
  readonly passage: Passage;
}

/** A letter with the words that gave it: a label ("publieke taak") or a citation ("artikel 6 lid 1 onder e AVG"). */
export interface GrondslagAanwijzing {
  readonly letter: GrondslagLetter;
  readonly uit: 'label' | 'citaat';
  readonly span: Span;
}

export interface Grondslag {
  readonly tekst: Tekst;
  readonly aanwijzingen: readonly GrondslagAanwijzing[];
  /** Every external citation in the text; spans are offsets in its reading. */
  readonly citaten: readonly Citaat[];
  /** Every law that the text names, with or without an article; spans as above. */
  readonly wetten: readonly WetVermelding[];
}

/** A purpose with the ground that belongs to it: a ground belongs to a purpose, not to the verwerking. */
export interface Doel {
  readonly doel: Tekst | undefined;
  readonly grondslag: Grondslag | undefined;
}

/** An element of a list field: data, subjects, recipients. */
export interface BijzonderGegeven {
  readonly categorie: Tekst;
  readonly uitzondering: Grondslag | undefined;
}

export interface BsnVeld {
  readonly tekst: Tekst;
  /** Whether the BSN is processed; undefined where the text does not say. */
  readonly verwerkt: boolean | undefined;
  readonly van: readonly string[];
  readonly grondslag: Grondslag | undefined;
}

export interface BewaartermijnVeld {
  readonly tekst: Tekst;
  readonly termijn: Bewaartermijn;
  readonly vanaf: Tekst | undefined;
  readonly bron: Tekst | undefined;
}

export interface Verwerker {
  readonly naam: Tekst;
  readonly overeenkomst: Tekst | undefined;
  readonly tot: Tekst | undefined;
}

/** Another who decides with the controller: artikel 26 AVG. */
export interface Gezamenlijke {
  readonly naam: Tekst;
  /** The arrangement between them. */
  readonly regeling: Tekst | undefined;
}

/** Where a field stands. */
export interface VeldPlaats {
  /** The key or the head of the column; for a merged column that of the column. */
  readonly kop: Span;
  /** What an edit of the value replaces, white space of a cell included; empty where there is none. */
  readonly waarde: Span;
  /** The value itself. */
  readonly tekst: Span;
  /** Nothing is written there: no value, or white space. A value such as `geen` is not empty. */
  readonly leeg: boolean;
}

/** How the document writes its verwerkingen. */
export type Notatie = 'yaml' | 'tabel' | 'secties';

export interface DomeinAanwijzing {
  readonly domein: Domein;
  readonly uit: 'veld' | 'tussenkop' | 'titel' | 'naam';
}

export interface Verwerking {
  /**
   * The same verwerking where it was read: one object for as long as nothing in it changes, however far edits
   * elsewhere move it.
   */
  readonly base: Verwerking;
  /** What it is counted from, in UTF-16 units: two places of one base differ by the difference of their origins. */
  readonly origin: number;
  readonly soort: 'register' | 'bijlage';
  readonly notatie: Notatie;
  /** The whole item, row or section. */
  readonly span: Span;
  /** What names it: the name, else its first field, else its start. Absences are reported here. */
  readonly kop: Span;
  readonly id: Tekst | undefined;
  readonly naam: Tekst | undefined;
  readonly protocolnamen: readonly Tekst[];
  readonly domein: DomeinAanwijzing | undefined;
  readonly doelen: readonly Doel[];
  readonly betrokkenen: readonly Tekst[];
  readonly persoonsgegevens: readonly Tekst[];
  readonly bijzondere: readonly BijzonderGegeven[];
  readonly strafrechtelijke: readonly BijzonderGegeven[];
  readonly bsn: BsnVeld | undefined;
  readonly bewaartermijn: BewaartermijnVeld | undefined;
  readonly ontvangers: readonly Tekst[];
  readonly verwerkers: readonly Verwerker[];
  readonly gezamenlijken: readonly Gezamenlijke[];
  /** The texts of all other fields that are filled. */
  readonly overig: ReadonlyMap<VeldNaam, readonly Tekst[]>;
  /** Every field that the notation has for this verwerking, filled or empty. */
  readonly velden: ReadonlyMap<VeldNaam, VeldPlaats>;
  /** Its keys that name no field; the columns of a table are told by the register. */
  readonly onbekend: readonly OnbekendVeld[];
}

/** A key or column that names no field, with the place of its name. */
export interface OnbekendVeld {
  readonly naam: string;
  readonly span: Span;
}

/**
 * Where to point for a field: its value, its own key where the value is empty, else what names the verwerking. The
 * heading of a column is shared by all rows: what they lack there would look like one and the same finding.
 */
export function plaatsVan(verwerking: Verwerking, veld: VeldNaam): Span {
  const plaats = verwerking.velden.get(veld);
  if (!plaats) return verwerking.kop;
  if (!plaats.leeg) return plaats.tekst;
  return contains(verwerking.span, plaats.kop) ? plaats.kop : verwerking.kop;
}

/** How a message calls the verwerking: its name, else its id, else nothing. */
export function naamVan(verwerking: Verwerking): string {
  return verwerking.naam?.tekst ?? verwerking.id?.tekst ?? '';
}
