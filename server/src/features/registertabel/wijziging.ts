/**
 * A change of a register by its table. The edit is computed through the model and then proven: the text is
 * read again, and unless it says what was asked and everything else as before, nothing is done.
 */
import type { Kennis } from '../../knowledge/kennis.ts';
import { isBewerkbaar } from '../../lint/bewerkbaar.ts';
import { itemsIn, schrijfDeel } from '../../model/edit/veldwaarde.ts';
import { nieuweVerwerking, verwijderVerwerking } from '../../model/edit/registerrij.ts';
import { vervangVeld, vulVeld } from '../../model/edit/registerveld.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import type { Settings } from '../../workspace/settings.ts';
import { openVelden, tabelkolommen } from './kolommen.ts';
import { delenVan, registerIn, registertabel, type Registertabel, type Tabelrij } from './tabel.ts';

export type Wijziging =
  /** Writes a part of a cell; `deel` counts within the cell. */
  | {
      readonly kind: 'set';
      readonly rij: number;
      readonly kolom: number;
      readonly deel: number;
      readonly tekst: string;
    }
  | { readonly kind: 'add'; readonly naam: string }
  | { readonly kind: 'remove'; readonly rij: number };

export interface Gewijzigd {
  readonly edits: readonly TextEdit[];
  /** The document with the edits. */
  readonly na: DossierDocument;
  /** The row that was written or added. */
  readonly rij: number;
}

/** Reads a document again with edits in it; undefined where that is none of ours any more. */
export type Reread = (edits: readonly TextEdit[]) => DossierDocument | undefined;

/** Whether a register may be changed at all: one that was adopted may not. */
export function magWijzigen(document: DossierDocument, settings: Settings): boolean {
  return isBewerkbaar(document, settings);
}

/** Undefined where the change cannot be made for certain. */
export function wijzig(
  document: DossierDocument,
  wijziging: Wijziging,
  kennis: Kennis,
  reread: Reread,
): Gewijzigd | undefined {
  const edits = editsOf(document, wijziging, kennis);
  const na = edits && edits.length > 0 ? reread(edits) : undefined;
  const [before, after] = [registertabel(document), na && registertabel(na)];
  if (!edits || !na || !before || !after || !isAsAsked(before, after, wijziging)) return undefined;
  return { edits, na, rij: wijziging.kind === 'add' ? after.rijen.length - 1 : wijziging.rij };
}

function editsOf(document: DossierDocument, wijziging: Wijziging, kennis: Kennis): readonly TextEdit[] | undefined {
  const register = registerIn(document);
  if (!register) return undefined;
  const { text } = document.document.source;
  switch (wijziging.kind) {
    case 'add':
      return nieuweVerwerking(document.document, register, wijziging.naam.trim(), openVelden, kennis);
    case 'remove': {
      const verwerking = register.verwerkingen[wijziging.rij];
      // Without any verwerking the file would be a register no more.
      const edit = verwerking && register.verwerkingen.length > 1 ? verwijderVerwerking(text, verwerking) : undefined;
      return edit && [edit];
    }
    case 'set':
      return setEdits(document, wijziging);
  }
}

function setEdits(
  document: DossierDocument,
  { rij, kolom, deel, tekst }: Extract<Wijziging, { kind: 'set' }>,
): readonly TextEdit[] | undefined {
  const verwerking = registerIn(document)?.verwerkingen[rij];
  const veld = tabelkolommen[kolom]?.veld;
  if (!verwerking || veld === undefined) return undefined;
  const { text } = document.document.source;
  const own = delenVan(document.document, verwerking).filter((one) => one.veld === veld)[deel];
  if (own && document.document.syntax.kind === 'data') return schrijfDeel(text, own, tekst);
  if (own && !own.bewerkbaar) return undefined;
  const write = own ? vervangVeld : vulVeld;
  const edit = write(text, verwerking, veld, tekst);
  return edit && [edit];
}

function isAsAsked(before: Registertabel, after: Registertabel, wijziging: Wijziging): boolean {
  const [was, is] = [before.rijen, after.rijen];
  switch (wijziging.kind) {
    case 'add':
      return (
        is.length === was.length + 1 && sameRows(was, is.slice(0, -1)) && nameOf(is.at(-1)) === oneLine(wijziging.naam)
      );
    case 'remove':
      return sameRows([...was.slice(0, wijziging.rij), ...was.slice(wijziging.rij + 1)], is);
    case 'set':
      return isSet(was, is, wijziging);
  }
}

function isSet(
  was: readonly Tabelrij[],
  is: readonly Tabelrij[],
  { rij, kolom, deel, tekst }: Extract<Wijziging, { kind: 'set' }>,
): boolean {
  if (was.length !== is.length) return false;
  const [old, now] = [was[rij], is[rij]];
  const others = was.every((row, index) => index === rij || saysOf(row) === saysOf(is[index]));
  if (!old || !now || !others) return false;
  const written = now.cellen[kolom]?.delen[deel];
  const asked = written?.lijst ? itemsIn(tekst).join('; ') : oneLine(tekst);
  if (oneLine(written?.tekst ?? '') !== asked) return false;
  return old.cellen.every((cel, index) => {
    const after = now.cellen[index];
    if (index !== kolom) return shares(old, index, kolom) || sayOf(cel) === sayOf(after);
    const kept = (one: Tabelrij['cellen'][number] | undefined): string =>
      JSON.stringify(one?.delen.filter((_, place) => place !== deel));
    return kept(cel) === kept(after);
  });
}

/** Two columns of one cell, such as `Doel & grondslag`, change together. */
function shares({ cellen }: Tabelrij, one: number, other: number): boolean {
  const [a, b] = [cellen[one], cellen[other]];
  return a !== undefined && a.toestand !== 'noColumn' && a.span.start === b?.span.start && a.span.end === b.span.end;
}

function sameRows(was: readonly Tabelrij[], is: readonly Tabelrij[]): boolean {
  return was.length === is.length && was.every((row, index) => saysOf(row) === saysOf(is[index]));
}

function saysOf(row: Tabelrij | undefined): string {
  return row?.inhoud ?? '';
}

function sayOf(cel: Tabelrij['cellen'][number] | undefined): string {
  return JSON.stringify([cel?.tekst, cel?.toestand, cel?.delen]);
}

function nameOf(row: Tabelrij | undefined): string {
  return row?.cellen[0]?.tekst ?? '';
}

function oneLine(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim();
}
