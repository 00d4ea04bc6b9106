/** Giving a verwerking or a begrip another name: what is refused, and the edits in every document of the dossier. */
import type { DocumentEdit } from '../../lint/finding.ts';
import { yamlTekst } from '../../model/edit/yamlTekst.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import type { Scene } from '../scene.ts';
import { isBezet, vasteTeksten, type Naamdoel } from './doel.ts';
import type { Naamplaats } from './naamplaats.ts';

export type Hernoeming =
  | {
      readonly soort: 'gereed';
      readonly edits: readonly DocumentEdit[];
      /** Edits that a person should look at first. */
      readonly twijfel: readonly DocumentEdit[];
    }
  /** Why not, in a Dutch sentence. */
  | { readonly soort: 'geweigerd'; readonly reden: string };

const LONGEST = 200;

/** Why a place cannot get another name; undefined where it can. */
export function bezwaar(doel: Naamdoel, scene: Scene, uri: string): string | undefined {
  const vast = vasteTeksten(doel, scene);
  const own = vast.includes(uri) || doel.soort === 'verwerking';
  return vast.length > 0 && own
    ? 'Deze naam staat ook in een vastgestelde of gepubliceerde tekst. Zo’n tekst wordt niet gewijzigd.'
    : undefined;
}

export function hernoem(scene: Scene, document: DossierDocument, doel: Naamdoel, nieuw: string): Hernoeming {
  const naam = nieuw.trim();
  const reden = bezwaar(doel, scene, document.uri) ?? onjuist(naam, doel, scene, document);
  if (reden !== undefined) return { soort: 'geweigerd', reden };
  const vast = new Set(vasteTeksten(doel, scene));
  const open = doel.plaatsen.filter(({ uri }) => !vast.has(uri));
  const edits = (twijfel: boolean): DocumentEdit[] =>
    perDocument(
      open.filter((plaats) => plaats.twijfel === twijfel),
      naam,
      scene,
    );
  return { soort: 'gereed', edits: edits(false), twijfel: edits(true) };
}

/** What is wrong with a name; undefined where nothing is. */
function onjuist(naam: string, doel: Naamdoel, scene: Scene, document: DossierDocument): string | undefined {
  if (naam === '') return 'Een naam bestaat uit ten minste één teken.';
  if (/[\r\n\t]/.test(naam)) return 'Een naam staat op één regel.';
  if (naam.length > LONGEST) return `Een naam heeft ten hoogste ${String(LONGEST)} tekens.`;
  if (!/[\p{L}\p{N}]/u.test(naam)) return 'Een naam bevat ten minste één letter of cijfer.';
  if (doel.soort === 'begrip' && /[:.;|]/.test(naam))
    return 'Een begrip bevat geen dubbele punt, punt, puntkomma of streep.';
  if (isBezet(naam, doel, scene, document))
    return doel.soort === 'begrip' ? `Het begrip ‘${naam}’ is al omschreven.` : `Er is al een verwerking ‘${naam}’.`;
  return undefined;
}

function perDocument(plaatsen: readonly Naamplaats[], naam: string, scene: Scene): DocumentEdit[] {
  const uris = [...new Set(plaatsen.map(({ uri }) => uri))];
  return uris.map((uri) => ({
    uri,
    edits: plaatsen
      .filter((plaats) => plaats.uri === uri)
      .map((plaats) => ({ span: plaats.span, newText: written(plaats, naam, scene) })),
  }));
}

function written({ soort, geschreven, uri, span }: Naamplaats, naam: string, scene: Scene): string {
  const text = scene.document(uri)?.document.source.text ?? '';
  if (soort === 'yaml') return yamlTekst(naam, /[[{,]\s*$/.test(text.slice(Math.max(0, span.start - 40), span.start)));
  const cased = soort === 'tekst' ? inCaseOf(naam, geschreven) : naam;
  return soort === 'cel' ? cased.replaceAll('|', String.raw`\|`) : cased;
}

/** A name in the case of what stood there: in capitals, or with a capital at the beginning. */
function inCaseOf(naam: string, geschreven: string): string {
  const letters = geschreven.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return naam.toUpperCase();
  const [first = ''] = geschreven;
  return first !== first.toLowerCase() ? (naam[0] ?? '').toUpperCase() + naam.slice(1) : naam;
}
