/**
 * What can be given another name at a place: a verwerking, under all its coupled names in the dossier, or a begrip that
 * the text defines, with its uses.
 */
import { isBewerkbaar } from '../../lint/bewerkbaar.ts';
import type { Verwerking } from '../../model/verwerking/verwerking.ts';
import { spanIn, type Passage } from '../../text/reading.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import { koppel, vouwNaam, type Kant } from '../../workspace/koppeling.ts';
import { registersVan, protocollenVan } from '../../workspace/dossier.ts';
import type { Scene } from '../scene.ts';
import { begripAt, gebruikVan } from './begrip.ts';
import type { Naamplaats } from './naamplaats.ts';

export interface Naamdoel {
  readonly soort: 'verwerking' | 'begrip';
  readonly naam: string;
  /** The name at the place itself. */
  readonly span: Span;
  readonly plaatsen: readonly Naamplaats[];
  /** Other forms of the word that were left, as they stand. */
  readonly anders: readonly string[];
}

export function naamdoelAt(scene: Scene, document: DossierDocument, offset: number): Naamdoel | undefined {
  return verwerkingAt(scene, document, offset) ?? begripdoel(scene, document, offset);
}

/** The documents in which a name would change and that may not be changed. */
export function vasteTeksten({ plaatsen }: Naamdoel, scene: Scene): string[] {
  const uris = new Set(plaatsen.map(({ uri }) => uri));
  return [...uris].filter((uri) => {
    const document = scene.document(uri);
    return !document || !isBewerkbaar(document, scene.settings);
  });
}

interface Naam {
  readonly passage: Passage;
  readonly tekst: string;
}

function namenVan({ naam, protocolnamen }: Verwerking): Naam[] {
  return [...(naam ? [naam] : []), ...protocolnamen];
}

function verwerkingAt(scene: Scene, { uri, model: { inhoud } }: DossierDocument, offset: number): Naamdoel | undefined {
  if (inhoud.soort !== 'protocol' && inhoud.soort !== 'register') return undefined;
  const own = inhoud.verwerkingen.find(({ span }) => span.start <= offset && offset <= span.end);
  const here = own && namenVan(own).find(({ passage }) => touches(spanIn(passage), offset));
  if (!own || !here) return undefined;
  const gevouwen = vouwNaam(here.tekst);
  const kanten = [{ uri, verwerking: own }, ...coupledWith(scene, { uri, verwerking: own })];
  const plaatsen = kanten.flatMap((kant) =>
    namenVan(kant.verwerking)
      .filter(({ tekst }) => vouwNaam(tekst) === gevouwen)
      .map((naam) => placeOf(kant, naam, scene)),
  );
  const naam = here.tekst.replace(/\s+/g, ' ').trim();
  return { soort: 'verwerking', naam, span: spanIn(here.passage), plaatsen, anders: [] };
}

/** The rows and entries that are the same verwerking. */
function coupledWith({ dossier }: Scene, { uri, verwerking }: Kant): Kant[] {
  const isOwn = (kant: Kant): boolean => kant.uri === uri && kant.verwerking.span.start === verwerking.span.start;
  return koppel(dossier).paren.flatMap(({ rij, entry }) => (isOwn(rij) ? [entry] : isOwn(entry) ? [rij] : []));
}

function placeOf({ uri, verwerking }: Kant, { passage }: Naam, scene: Scene): Naamplaats {
  const document = scene.document(uri)?.document;
  const text = document?.source.text ?? '';
  const inner = spanIn(passage);
  const yaml = document?.language === 'yaml';
  const quoted =
    yaml && /^(['"])$/.test(text.charAt(inner.start - 1)) && text.charAt(inner.end) === text.charAt(inner.start - 1);
  const span = quoted ? { start: inner.start - 1, end: inner.end + 1 } : inner;
  const soort = yaml ? 'yaml' : verwerking.notatie === 'secties' ? 'tekst' : 'cel';
  return { uri, span, soort, geschreven: text.slice(inner.start, inner.end), twijfel: false };
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function begripdoel(scene: Scene, document: DossierDocument, offset: number): Naamdoel | undefined {
  const { inhoud } = document.model;
  if (inhoud.soort !== 'protocol') return undefined;
  const begrip = begripAt(inhoud, offset);
  if (!begrip) return undefined;
  const others = scene.dossier.documenten.filter((one) => one.uri !== document.uri);
  const own = gebruikVan(begrip, document, scene.kennis);
  // Another text of the dossier may mean something else by the same word: a person looks at it first.
  const elsewhere = others.map((one) => gebruikVan(begrip, one, scene.kennis));
  const plaatsen = [own, ...elsewhere].flatMap(({ plaatsen: found }, index) =>
    found.map((plaats) => ({ ...plaats, twijfel: index > 0 })),
  );
  const here = own.plaatsen.find(({ span }) => touches(span, offset));
  if (!here) return undefined;
  return { soort: 'begrip', naam: begrip.naam, span: here.span, plaatsen, anders: own.anders };
}

/** Whether another verwerking of the dossier, or another begrip of the text, has a name already. */
export function isBezet(naam: string, doel: Naamdoel, scene: Scene, document: DossierDocument): boolean {
  const gevouwen = vouwNaam(naam);
  if (gevouwen === vouwNaam(doel.naam)) return false;
  const { inhoud } = document.model;
  if (doel.soort === 'begrip')
    return (
      inhoud.soort === 'protocol' && inhoud.begrippen.some(({ begrip }) => vouwNaam(begrip.reading.text) === gevouwen)
    );
  const uris = new Set(doel.plaatsen.map(({ uri }) => uri));
  return [...registersVan(scene.dossier), ...protocollenVan(scene.dossier)]
    .filter(({ uri }) => uris.has(uri))
    .some(({ uri, inhoud: { verwerkingen } }) =>
      verwerkingen.some(
        (one) =>
          namenVan(one).some(({ tekst }) => vouwNaam(tekst) === gevouwen) &&
          !doel.plaatsen.some((plaats) => plaats.uri === uri && contains(one.span, plaats.span)),
      ),
    );
}
