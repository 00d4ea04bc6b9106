/**
 * A register as a table: a row for each verwerking, a column for each main field. Cells have the words as
 * they stand there, in parts that can be written one by one.
 */
import { findOpenPlekken } from '../../knowledge/openPlekken.ts';
import { celtekst } from '../../model/edit/celtekst.ts';
import { waardedelen, type Waardedeel } from '../../model/edit/veldwaarde.ts';
import type { ReadDocument } from '../../model/document.ts';
import type { Register } from '../../model/register/register.ts';
import type { VeldNaam } from '../../model/verwerking/velddefinities.ts';
import { plaatsVan, type Verwerking } from '../../model/verwerking/verwerking.ts';
import { derived } from '../../text/derived.ts';
import { shift, type Span } from '../../text/span.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import { tabelkolommen } from './kolommen.ts';

/**
 * `blank`: left to be filled in. `missing`: nothing stands there, and a register should have it.
 * `empty`: nothing stands there, and nothing need. `noColumn`: the table has no place for it.
 */
export type Celtoestand = 'filled' | 'blank' | 'missing' | 'empty' | 'noColumn';

export interface Celdeel {
  /** What the part is called within its field, such as `1 › grondslag`; empty for the whole. */
  readonly naam: string;
  readonly tekst: string;
  /** Whether `;` parts its items. */
  readonly lijst: boolean;
}

export interface Tabelcel {
  readonly veld: VeldNaam;
  /** What a reader sees, on one line. */
  readonly tekst: string;
  readonly toestand: Celtoestand;
  /** What can be written; none where the cell is for the text editor. */
  readonly delen: readonly Celdeel[];
  /** Where it stands, or else where its absence shows. */
  readonly span: Span;
}

export interface Tabelrij {
  /** What names the verwerking. */
  readonly kop: Span;
  readonly span: Span;
  readonly cellen: readonly Tabelcel[];
  /** All that the cells say, as one text: the same for rows that say the same. */
  readonly inhoud: string;
}

export interface Registertabel {
  readonly rijen: readonly Tabelrij[];
}

export type { Register };

/** Undefined for a document that is no register. */
export function registerIn({ model: { inhoud } }: DossierDocument): Register | undefined {
  return inhoud.soort === 'register' ? inhoud : undefined;
}

export function registertabel(document: DossierDocument): Registertabel | undefined {
  const register = registerIn(document);
  if (!register) return undefined;
  const isOwn = register.hoofd.rol === 'verantwoordelijke';
  return { rijen: register.verwerkingen.map((verwerking) => rowOf(document.document, verwerking, isOwn)) };
}

function rowOf(document: ReadDocument, verwerking: Verwerking, isOwn: boolean): Tabelrij {
  // The columns of a table are of its head, which stands in another row.
  const cellen =
    verwerking.notatie === 'tabel'
      ? cellsOf(document, verwerking, isOwn)
      : movedTo(verwerking, keptCells(document, verwerking, isOwn));
  return { kop: verwerking.kop, span: verwerking.span, ...cellen };
}

type Cells = Pick<Tabelrij, 'cellen' | 'inhoud'>;

function cellsOf(document: ReadDocument, verwerking: Verwerking, isOwn: boolean): Cells {
  const delen = delenVan(document, verwerking);
  const cellen = tabelkolommen.map(({ veld, gevraagd }) =>
    cellOf(document, verwerking, veld, gevraagd && isOwn, delen),
  );
  return { cellen, inhoud: JSON.stringify(cellen.map(({ tekst, toestand, delen: own }) => [tekst, toestand, own])) };
}

/** By the base of a verwerking: its cells, counted from its origin, as long as it stays the same. */
const lastCells = derived((_base: Verwerking): { known: (Cells & { readonly isOwn: boolean }) | undefined } => ({
  known: undefined,
}));

function keptCells(document: ReadDocument, verwerking: Verwerking, isOwn: boolean): Cells {
  const last = lastCells(verwerking.base);
  if (last.known?.isOwn !== isOwn) {
    const { cellen, inhoud } = cellsOf(document, verwerking, isOwn);
    last.known = { isOwn, inhoud, cellen: shifted(cellen, verwerking.base.origin - verwerking.origin) };
  }
  return last.known;
}

function movedTo({ origin, base }: Verwerking, { cellen, inhoud }: Cells): Cells {
  return { inhoud, cellen: shifted(cellen, origin - base.origin) };
}

function shifted(cellen: readonly Tabelcel[], by: number): readonly Tabelcel[] {
  return by === 0 ? cellen : cellen.map((cel) => ({ ...cel, span: shift(cel.span, by) }));
}

function cellOf(
  { source: { text } }: ReadDocument,
  verwerking: Verwerking,
  veld: VeldNaam,
  asked: boolean,
  all: readonly Waardedeel[],
): Tabelcel {
  const own = all.filter((deel) => deel.veld === veld);
  const tekst = shownText(text, verwerking, veld, own);
  const known = { veld, tekst, span: own[0]?.span ?? plaatsVan(verwerking, veld) };
  const delen = writable(verwerking, veld, own);
  if (tekst !== '') return { ...known, toestand: isOpen(tekst) ? 'blank' : 'filled', delen };
  if (verwerking.notatie === 'tabel' && !verwerking.velden.has(veld))
    return { ...known, toestand: 'noColumn', delen: [] };
  return { ...known, toestand: asked ? 'missing' : 'empty', delen };
}

/** The parts that a person may write: none where one of them cannot be written without touching more. */
function writable({ velden }: Verwerking, veld: VeldNaam, own: readonly Waardedeel[]): Celdeel[] {
  if (own.length === 0) return velden.has(veld) ? [] : [{ naam: '', tekst: '', lijst: false }];
  if (own.some(({ bewerkbaar }) => !bewerkbaar)) return [];
  return own.map(({ pad, tekst, items }) => ({ naam: pad.join(' › '), tekst, lijst: items !== undefined }));
}

/** The parts of all fields of a verwerking, whatever its notation. */
export function delenVan({ source: { text }, syntax }: ReadDocument, verwerking: Verwerking): Waardedeel[] {
  if (syntax.kind === 'data') return waardedelen(text, syntax, verwerking);
  return [...verwerking.velden].map(([veld, { waarde, tekst, leeg }]): Waardedeel => {
    const written = leeg ? '' : text.slice(tekst.start, tekst.end);
    // Cells of a table that go on over several lines, or hold lines of their own, are for the text editor.
    const bewerkbaar = !/[\r\n]|<br/i.test(text.slice(waarde.start, waarde.end));
    const shown = written.replaceAll('\\|', '|').trim();
    const known = { veld, pad: [], tekst: shown, items: undefined, inFlow: false, flow: false };
    return { ...known, span: leeg ? waarde : tekst, bewerkbaar };
  });
}

function shownText(text: string, verwerking: Verwerking, veld: VeldNaam, own: readonly Waardedeel[]): string {
  const read = celtekst(verwerking, [veld]);
  if (veld === 'domein') return own.map(({ tekst }) => tekst).join('; ');
  if (read !== '' || sharesCell(verwerking, veld)) return read;
  const plaats = verwerking.velden.get(veld);
  if (!plaats || plaats.leeg) return '';
  return text.slice(plaats.tekst.start, plaats.tekst.end).replace(/\s+/g, ' ').trim();
}

function sharesCell({ velden }: Verwerking, veld: VeldNaam): boolean {
  const own = velden.get(veld);
  return [...velden].some(([other, { waarde }]) => other !== veld && waarde.start === own?.waarde.start);
}

function isOpen(tekst: string): boolean {
  const [first] = findOpenPlekken(tekst);
  return first?.start === 0 && first.end === tekst.length;
}
