/**
 * What may be written at a place of a document that is being typed in: parts of a citation, grounds, fields and values of
 * a register, cells of Bijlage 1, terms that the text defines, and whole parts to begin with.
 */
import type { Definities } from '../../knowledge/citaat/context.ts';
import type { WetId } from '../../knowledge/wetten/wetIds.generated.ts';
import { isBewerkbaar } from '../../lint/bewerkbaar.ts';
import { passagesVan } from '../../model/passages.ts';
import { delenOf, type Deel } from '../../model/structure/deel.ts';
import type { Protocol } from '../../model/protocol/protocol.ts';
import type { Register } from '../../model/register/register.ts';
import { definitiesVan } from '../../model/verwijzingen.ts';
import { spanIn } from '../../text/reading.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import type { Scene } from '../scene.ts';
import { verwerkingAt } from '../verwerkingAt.ts';
import { bepalingenVoor, type Wetgeving } from './bepalingen.ts';
import { cellenVoor, celplekAt } from './cellen.ts';
import { citaatplekAt, type Citaatplek } from './citaatplek.ts';
import { bareWordAt, fragmentenInRegister, fragmentenInTekst } from './fragmenten.ts';
import { grondenVoor } from './gronden.ts';
import { noSuggestions, suggestionsOf, withoutRepeats, type Suggestion, type Suggestions } from './suggestion.ts';
import { sleutelsVoor, waardenVoor } from './velden.ts';
import { yamlplekAt } from './yamlplek.ts';

export interface CompletionWishes {
  /** Whether words and whole parts are wanted too, and not only what goes on with what was begun. */
  readonly woorden: boolean;
  /** Whether another program completes the keys of a register from its schema. */
  readonly sleutelsBekend: boolean;
}

export function completionsAt(
  scene: Scene,
  document: DossierDocument,
  offset: number,
  wishes: CompletionWishes,
): Suggestions {
  if (!isBewerkbaar(document, scene.settings)) return noSuggestions;
  const { text } = document.document.source;
  const { inhoud } = document.model;
  const definities = definitiesIn(document, scene);
  const wetgeving: Wetgeving = {
    catalogus: scene.kennis.catalogus,
    datum: document.peildatum.datum,
    genoemd: definities?.voluit ?? [],
  };
  const citaat = citaatplekAt(text, offset, scene.kennis, definities);
  if (citaat) {
    const items = [...inEigenTekst(citaat, offset, inhoud), ...bepalingenVoor(citaat, wetgeving)];
    return suggestionsOf(withoutRepeats(items), citaat.wet !== undefined || citaat.deel !== 'artikel');
  }
  if (inhoud.soort === 'register' && inhoud.notatie === 'yaml')
    return suggestionsOf(inRegister({ scene, document, inhoud, text, offset, wishes, wetgeving }));
  if (inhoud.soort !== 'protocol') return noSuggestions;
  return suggestionsOf(inProtocol({ scene, document, inhoud, text, offset, wishes, wetgeving }));
}

interface Asked<Inhoud> {
  readonly scene: Scene;
  readonly document: DossierDocument;
  readonly inhoud: Inhoud;
  readonly text: string;
  readonly offset: number;
  readonly wishes: CompletionWishes;
  readonly wetgeving: Wetgeving;
}

function inRegister(asked: Asked<Register>): readonly Suggestion[] {
  const { scene, document, inhoud, text, offset, wishes, wetgeving } = asked;
  const plek = yamlplekAt(text, offset);
  const eigen = verwerkingAt(document, offset);
  const { dossier } = scene;
  if (plek?.soort === 'waarde')
    return waardenVoor(plek, { dossier, verwerkingen: inhoud.verwerkingen, eigen, wetgeving });
  if (!plek || !wishes.woorden) return [];
  const first = inhoud.verwerkingen[0];
  const column = first && columnOf(text, first.span.start);
  const inRecord = column === undefined || plek.inspringing === column;
  const keys = inRecord && !wishes.sleutelsBekend ? sleutelsVoor(plek) : [];
  const bare = bareWordAt(text, offset);
  const dash = column === undefined ? undefined : column - 2;
  const atDash = dash !== undefined && bare && plek.inspringing === dash ? dash : undefined;
  return [...keys, ...(bare ? fragmentenInRegister(text, bare, atDash) : [])];
}

/** Units from the start of its line to an offset. */
function columnOf(text: string, offset: number): number {
  return offset - Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) - 1;
}

/** Words that lead to a ground. */
const LEADS = /(?:op grond van|grondslag is|krachtens|ingevolge)\s+$/i;
const WORD = /(?<=^|[^\p{L}\p{N}])\p{L}{2,40}$/u;

function inProtocol({ scene, inhoud, text, offset, wishes, wetgeving }: Asked<Protocol>): readonly Suggestion[] {
  const cel = celplekAt(text, offset, inhoud);
  if (cel) return cellenVoor(cel, scene.dossier, wetgeving);
  const before = text.slice(Math.max(0, offset - 60), offset);
  const here = { start: offset, end: offset };
  if (LEADS.test(before)) return grondenVoor(here, inhoud.domein, wetgeving);
  if (!wishes.woorden) return [];
  const bare = bareWordAt(text, offset);
  const fragmenten = bare ? fragmentenInTekst(text, bare, inhoud.regeling) : [];
  const typed = WORD.exec(before)?.[0] ?? '';
  return [...fragmenten, ...(typed === '' ? [] : begrippen(inhoud, typed, offset))];
}

/** The terms of the text that begin with what is typed. */
function begrippen({ begrippen: bepalingen }: Protocol, typed: string, offset: number): Suggestion[] {
  const span = { start: offset - typed.length, end: offset };
  const begun = typed.toLowerCase();
  return withoutRepeats(
    bepalingen.flatMap(({ begrip, betekenis }): Suggestion[] => {
      const label = begrip.reading.text.replace(/\s+/g, ' ').trim();
      if (!label.toLowerCase().startsWith(begun) || spanIn(begrip).end === offset) return [];
      return [{ label, kind: 'begrip', detail: shortened(betekenis.reading.text), span, newText: label }];
    }),
  );
}

const LONGEST_DETAIL = 80;

function shortened(tekst: string): string {
  const flat = tekst.replace(/\s+/g, ' ').trim();
  return flat.length <= LONGEST_DETAIL ? flat : `${flat.slice(0, flat.lastIndexOf(' ', LONGEST_DETAIL))} …`;
}

/** The parts of the text itself that a reference without a law may mean. */
function inEigenTekst(plek: Citaatplek, offset: number, inhoud: DossierDocument['model']['inhoud']): Suggestion[] {
  if (inhoud.soort !== 'protocol' || plek.wet !== undefined) return [];
  const { deel, span, getypt, artikel, lid } = plek;
  const artikelen = [...delenOf(inhoud.regeling)].filter(({ soort, nummer }) => soort === 'artikel' && nummer);
  const make = (one: Deel, naam: string): Suggestion[] => {
    const label = one.nummer?.tekst ?? '';
    const titel = one.titel?.reading.text.replace(/\s+/g, ' ').trim();
    return label === '' || !label.startsWith(getypt)
      ? []
      : [{ label, kind: 'bepaling', detail: titel ?? `${naam} ${label} van deze tekst`, span, newText: label }];
  };
  if (deel === 'artikel') return artikelen.flatMap((one) => make(one, 'artikel'));
  const named = artikelen.find(({ nummer }) => nummer?.tekst === artikel);
  const around = artikelen.find((one) => one.span.start <= offset && offset <= one.span.end);
  const holder = artikel === undefined ? around : named;
  const inLid = lid === undefined ? holder : holder?.delen.find(({ nummer }) => nummer?.tekst === lid);
  if (deel === 'lid')
    return (holder?.delen ?? []).filter(({ soort }) => soort === 'lid').flatMap((one) => make(one, 'lid'));
  if (deel === 'onderdeel')
    return (inLid?.delen ?? []).filter(({ soort }) => soort === 'onderdeel').flatMap((one) => make(one, 'onderdeel'));
  return [];
}

/** The names that a text gives to laws, with the laws that it names in full. */
function definitiesIn({ model: { inhoud } }: DossierDocument, { kennis }: Scene): Definities | undefined {
  if (inhoud.soort !== 'protocol' && inhoud.soort !== 'overeenkomst') return undefined;
  const found = definitiesVan(passagesVan(inhoud.regeling), kennis);
  const named: WetId[] = found.namen.flatMap(({ kandidaten }) => kandidaten.slice(0, 1));
  return { ...found, voluit: [...new Set([...found.voluit, ...named])] };
}
