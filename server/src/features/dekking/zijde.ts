/**
 * One side of a cell of the dekkingsmatrix: whether a document says something of a field of a verwerking,
 * what, and where.
 */
import { parseJaNee } from '../../knowledge/jaNee.ts';
import { findOpenPlekken } from '../../knowledge/openPlekken.ts';
import { celtekst } from '../../model/edit/celtekst.ts';
import type { VeldNaam } from '../../model/verwerking/velddefinities.ts';
import { plaatsVan, type Verwerking } from '../../model/verwerking/verwerking.ts';
import { invulplek } from '../../text/invulplek.ts';
import type { Kant } from '../../workspace/koppeling.ts';
import type { DocumentPlace, Scene } from '../scene.ts';

export type Dekkingsveld = Extract<
  VeldNaam,
  'doelen' | 'grondslag' | 'persoonsgegevens' | 'bewaartermijn' | 'bsn' | 'ontvangers' | 'beveiliging'
>;

/** The columns, with their heads as a reader sees them. */
export const dekkingsvelden: readonly { readonly veld: Dekkingsveld; readonly kop: string }[] = [
  { veld: 'doelen', kop: 'Doel' },
  { veld: 'grondslag', kop: 'Grondslag' },
  { veld: 'persoonsgegevens', kop: 'Gegevensset' },
  { veld: 'bewaartermijn', kop: 'Bewaartermijn' },
  { veld: 'bsn', kop: 'BSN' },
  { veld: 'ontvangers', kop: 'Ontvangers' },
  { veld: 'beveiliging', kop: 'Beveiliging' },
];

/**
 * How one side stands. `differs`: both were read exactly and say something else; `mayDiffer`: one could
 * not be read exactly. `blank`: a place that was left to be filled in. `noColumn`: the table of the
 * protocol does not ask for it. `outside`: no protocol of the dossier is about this domein.
 */
export type DekkingStatus =
  | 'present'
  | 'missing'
  | 'differs'
  | 'mayDiffer'
  | 'blank'
  | 'noColumn'
  | 'noVerwerking'
  | 'noDocument'
  | 'outside';

export type Documentkant = 'protocol' | 'register';

export interface DekkingZijde {
  readonly status: DekkingStatus;
  /** What stands there, on one line; empty where nothing does. */
  readonly tekst: string;
  /** Where it stands, or else where its absence shows; undefined where this side lacks the verwerking. */
  readonly place: DocumentPlace | undefined;
}

/** What gives the text of a document. */
export type Documents = Pick<Scene, 'document'>;

export function sideOf(kant: Kant, veld: Dekkingsveld, scene: Documents): DekkingZijde {
  const { uri, verwerking } = kant;
  const place = { uri, span: plaatsVan(verwerking, veld) };
  const tekst = tekstVan(kant, veld, scene);
  if (tekst !== '') return { status: isOpen(tekst) ? 'blank' : 'present', tekst, place };
  const asked = verwerking.velden.has(veld) || verwerking.soort === 'register' || verwerking.notatie !== 'tabel';
  return { status: asked ? 'missing' : 'noColumn', tekst, place };
}

function tekstVan({ uri, verwerking }: Kant, veld: Dekkingsveld, scene: Documents): string {
  const read = celtekst(verwerking, [veld]);
  if (read !== '') return read;
  // A verwerker is a recipient too (article 4 under 9 AVG).
  if (veld === 'ontvangers') return verwerkersVan(verwerking);
  const plaats = verwerking.velden.get(veld);
  const text = scene.document(uri)?.document.source.text;
  if (!plaats || plaats.leeg || text === undefined || sharesCell(verwerking, veld)) return '';
  // Something stands there that we could not read as this field: it is no absence.
  return text.slice(plaats.tekst.start, plaats.tekst.end).replace(/\s+/g, ' ').trim();
}

function verwerkersVan(verwerking: Verwerking): string {
  const named = verwerking.verwerkers.filter(({ naam }) => {
    const { antwoord } = parseJaNee(naam.tekst);
    return antwoord !== false && antwoord !== 'nvt';
  });
  return named.map(({ naam }) => naam.tekst).join(', ');
}

/** Whether the words of a field stand in a cell that is another's too, so that they may be the other's alone. */
function sharesCell({ velden }: Verwerking, veld: Dekkingsveld): boolean {
  const own = velden.get(veld);
  return [...velden].some(([other, { waarde }]) => other !== veld && waarde.start === own?.waarde.start);
}

/** Whether nothing stands there but a blank. */
function isOpen(tekst: string): boolean {
  if (tekst === invulplek) return true;
  const [first] = findOpenPlekken(tekst);
  return first?.start === 0 && first.end === tekst.length;
}

/** What a reader sees for a status, in words that need no colour. */
export function dekkingswoord(status: DekkingStatus, kant: Documentkant): string {
  switch (status) {
    case 'present':
      return 'staat er';
    case 'missing':
      return 'ontbreekt';
    case 'differs':
      return 'verschilt';
    case 'mayDiffer':
      return 'verschilt misschien';
    case 'blank':
      return 'nog in te vullen';
    case 'noColumn':
      return 'geen kolom';
    case 'noVerwerking':
      return `niet in het ${kant}`;
    case 'noDocument':
      return `geen ${kant}`;
    case 'outside':
      return 'geen protocol voor dit domein';
  }
}
