/**
 * A report as blocks that every format can write: what is said, in which order and role, and nothing of
 * how it looks. Texts are plain: a writer escapes them.
 */
import type { Klasse } from '../../lint/finding.ts';

/** A stretch of a line. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'soft' | 'gone' | 'come'; readonly tekst: string }
  | { readonly kind: 'link'; readonly tekst: string; readonly href: string }
  | { readonly kind: 'klasse'; readonly klasse: Klasse };

export type Line = readonly Inline[];

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly tekst: string }
  | { readonly kind: 'paragraph'; readonly line: Line; readonly role?: 'lead' | 'small' | 'quote' }
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly Line[] }
  | Table
  | { readonly kind: 'facts'; readonly items: readonly (readonly [term: string, line: Line])[] }
  | { readonly kind: 'counts'; readonly items: readonly Count[] }
  | Bars
  /** Something that stands on its own: a finding, a deviation. */
  | {
      readonly kind: 'card';
      readonly klasse: Klasse | undefined;
      readonly title: Line;
      readonly place: string;
      readonly blocks: readonly Block[];
    }
  | Question
  /** What may be left closed at first. */
  | { readonly kind: 'fold'; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'pageBreak' };

export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly Cell[])[];
  /** Many columns: on paper it wants the whole width and a small letter. */
  readonly wide?: boolean;
}

export interface Cell {
  readonly line: Line;
  /** A colour that repeats what the words say. */
  readonly tone?: Tone | undefined;
}

export type Tone = 'good' | 'bad' | 'doubt' | 'quiet';

export interface Count {
  readonly aantal: number;
  readonly woord: string;
  readonly uitleg: string;
  readonly klasse: Klasse | undefined;
}

/** A picture of numbers: one bar per row, cut into classes. */
export interface Bars {
  readonly kind: 'bars';
  readonly caption: string;
  /** The whole picture in words. */
  readonly description: string;
  readonly rows: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** `2 fouten en 1 vraag`. */
  readonly words: string;
  readonly parts: readonly BarPart[];
}

export interface BarPart {
  readonly klasse: Klasse;
  readonly aantal: number;
}

/** A question to a person, with room for the answer. */
export interface Question {
  readonly kind: 'question';
  readonly nummer: number;
  readonly title: Line;
  readonly place: string;
  readonly blocks: readonly Block[];
  /** Answers to tick. */
  readonly answers: readonly string[];
}

export function heading(level: 1 | 2 | 3 | 4, tekst: string): Block {
  return { kind: 'heading', level, tekst };
}

export function paragraph(...line: readonly Inline[]): Block {
  return { kind: 'paragraph', line };
}

export function small(...line: readonly Inline[]): Block {
  return { kind: 'paragraph', line, role: 'small' };
}

export function strong(tekst: string): Inline {
  return { kind: 'strong', tekst };
}

export function soft(tekst: string): Inline {
  return { kind: 'soft', tekst };
}

/** The words of a line without their roles. */
export function plainLine(line: Line): string {
  return line.map((one) => (typeof one === 'string' ? one : one.kind === 'klasse' ? one.klasse : one.tekst)).join('');
}
