/**
 * What kind of document a text is: a protocol, a register, an agreement, or something else, which is
 * left in peace. The text itself decides, after what it says of itself and what the settings say.
 */
import type { Kennis } from '../knowledge/kennis.ts';
import type { ReadDocument } from './document.ts';
import type { DataSyntax, ProseSyntax } from '../syntax/tree.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';
import { isRapport } from './rapportmerk.ts';
import { readProtocol, type Protocol, type Variant } from './protocol/protocol.ts';
import { readMarkdownRegister } from './register/markdown.ts';
import type { Register } from './register/register.ts';
import { isListRegister, isSpreadRegister, readYamlRegister, registerKey } from './register/yaml.ts';
import { delenOf, type Deel } from './structure/deel.ts';
import { readStructure } from './structure/readStructure.ts';
import type { Structure } from './structure/structure.ts';
import type { Passage } from '../text/reading.ts';
import { namesRegeling } from './structure/titel.ts';
import { unitsOf, type Unit } from './structure/unit.ts';

export type Soort = 'protocol' | 'register' | 'overeenkomst' | 'anders';

export interface Overeenkomst {
  readonly soort: 'overeenkomst';
  /** As a text of this kind calls itself. */
  readonly variant: 'overeenkomst' | 'verwerkersovereenkomst';
  readonly titel: Passage | undefined;
  readonly regeling: Deel;
}

export interface Anders {
  readonly soort: 'anders';
}

export type Inhoud = Protocol | Register | Overeenkomst | Anders;

/** A document as it was understood, and why so. */
export interface Model {
  readonly inhoud: Inhoud;
  /** One Dutch sentence for `uitleg`: what decided. */
  readonly reden: string;
  readonly frontMatter: FrontMatter;
}

const REGISTER_TITLE =
  /verwerkingsregister|register van (?:de )?verwerking|verwerkingenregister|avg-?register|registre des activit|records? of processing|registro de actividades|verarbeitungsverzeichnis|verzeichnis von verarbeitung/i;
const VARIANTS: readonly (readonly [RegExp, Variant])[] = [
  [/convenant/i, 'convenant'],
  [/protocol/i, 'protocol'],
  [/reglement|regeling|verordening/i, 'reglement'],
  [/beleid|handreiking|richtlijn/i, 'beleid'],
];
const TALEN: Readonly<Record<string, string>> = { fr: 'Frans', es: 'Spaans', en: 'Engels', de: 'Duits' };

/** @param opgegeven the kind that the settings give to this file, if they do */
export function classify(document: ReadDocument, opgegeven: Soort | undefined, kennis: Kennis): Model {
  return document.language === 'yaml'
    ? classifyData(document, document.syntax, opgegeven, kennis)
    : classifyProse(document, document.syntax, opgegeven, kennis);
}

function classifyData(document: ReadDocument, syntax: DataSyntax, opgegeven: Soort | undefined, kennis: Kennis): Model {
  const frontMatter = readFrontMatter(undefined);
  const model = (inhoud: Inhoud, reden: string): Model => ({ inhoud, reden, frontMatter });
  const key = registerKey(syntax);
  const isRegister = key !== undefined || isListRegister(syntax) || isSpreadRegister(syntax);
  if (opgegeven === 'anders' || (!isRegister && opgegeven !== 'register'))
    return model(
      { soort: 'anders' },
      opgegeven
        ? GIVEN
        : document.source.text.trim() === ''
          ? EMPTY
          : 'geen sleutel of velden van een verwerkingsregister gevonden',
    );
  const span = { start: 0, end: document.source.text.length };
  const register = readYamlRegister(syntax, span, stemOf(document.source.uri), kennis);
  const reden = key
    ? `de sleutel ‘${key.node.key}’ staat in het bestand`
    : 'velden van een verwerking staan in het bestand';
  return model(register, opgegeven ? GIVEN : reden);
}

const EMPTY = 'er staat niets in dat te lezen is';
const GIVEN = 'zo opgegeven in de instellingen of bovenaan het bestand';

function classifyProse(
  document: ReadDocument,
  syntax: ProseSyntax,
  opgegeven: Soort | undefined,
  kennis: Kennis,
): Model {
  const frontMatter = readFrontMatter(syntax.frontMatter);
  const model = (inhoud: Inhoud, reden: string): Model => ({ inhoud, reden, frontMatter });
  const given = soortOf(frontMatter.soort) ?? opgegeven;
  if (given === 'anders') return model({ soort: 'anders' }, GIVEN);
  if (!given && isRapport(document.source)) return model({ soort: 'anders' }, 'het is een rapport van Doelbinding');
  if (!given && syntax.frontMatter && isSpreadRegister(syntax.frontMatter)) {
    const span = { start: 0, end: syntax.bodyStart };
    const register = readYamlRegister(syntax.frontMatter, span, stemOf(document.source.uri), kennis);
    return foreign(register, model) ?? model(register, 'de velden van een verwerking staan bovenaan het bestand');
  }
  const { text } = document.source;
  const structure = readStructure(syntax, text);
  const units = (): readonly Unit[] => unitsOf(syntax, text);
  if (given) {
    const inhoud = readAs(given, units, structure, kennis);
    return model(
      inhoud,
      inhoud.soort === given ? GIVEN : 'opgegeven als register, maar kolommen of velden van een verwerking ontbreken',
    );
  }
  if (isNothing(structure) && units().length === 0) return model({ soort: 'anders' }, EMPTY);
  const { inhoud, reden } = judgeText(units, structure, kennis);
  return (inhoud.soort === 'register' ? foreign(inhoud, model) : undefined) ?? model(inhoud, reden);
}

function judgeText(
  units: () => readonly Unit[],
  structure: Structure,
  kennis: Kennis,
): { inhoud: Inhoud; reden: string } {
  const title = structure.titel?.reading.text ?? '';
  const register =
    REGISTER_TITLE.test(title) || !namesRegeling(title) ? readMarkdownRegister(units(), kennis) : undefined;
  if (register) return { inhoud: register, reden: 'het bestand heeft kolommen of velden van een verwerkingsregister' };
  if (/overeenkomst/i.test(title) && !/protocol|reglement|beleid|regeling/i.test(title) && hasArtikelen(structure))
    return {
      inhoud: readOvereenkomst(structure),
      reden: 'de titel noemt een overeenkomst',
    };
  if (namesRegeling(title) && isDivided(structure)) {
    const variant = variantOf(title);
    return { inhoud: readProtocol(structure, variant, kennis), reden: `titel: ‘${shorten(title)}’` };
  }
  return {
    inhoud: { soort: 'anders' },
    reden: 'geen titel van een privacyregeling en geen velden van een register gevonden',
  };
}

/** A register in a language that we do not judge is something else, with the language as the reason. */
function foreign(register: Register, model: (inhoud: Inhoud, reden: string) => Model): Model | undefined {
  if (register.taal !== 'fr' && register.taal !== 'es') return undefined;
  return model(
    { soort: 'anders' },
    `een register in het ${TALEN[register.taal] ?? register.taal}: dat beoordelen wij niet`,
  );
}

function readOvereenkomst({ titel, regeling }: Structure): Overeenkomst {
  const variant = /verwerkersovereenkomst/i.test(titel?.reading.text ?? '') ? 'verwerkersovereenkomst' : 'overeenkomst';
  return { soort: 'overeenkomst', variant, titel, regeling };
}

function readAs(soort: Soort, units: () => readonly Unit[], structure: Structure, kennis: Kennis): Inhoud {
  const title = structure.titel?.reading.text ?? '';
  switch (soort) {
    case 'protocol':
      return readProtocol(structure, variantOf(title), kennis);
    case 'overeenkomst':
      return readOvereenkomst(structure);
    case 'register':
      return readMarkdownRegister(units(), kennis) ?? { soort: 'anders' };
    case 'anders':
      return { soort: 'anders' };
  }
}

function soortOf(word: string | undefined): Soort | undefined {
  switch (word) {
    case 'protocol':
    case 'reglement':
    case 'beleid':
    case 'convenant':
      return 'protocol';
    case 'register':
    case 'verwerkingsregister':
      return 'register';
    case 'overeenkomst':
    case 'verwerkersovereenkomst':
      return 'overeenkomst';
    case 'anders':
      return 'anders';
    case undefined:
    default:
      return undefined;
  }
}

function variantOf(title: string): Variant {
  return VARIANTS.find(([pattern]) => pattern.test(title))?.[1] ?? 'protocol';
}

function hasArtikelen(structure: Structure): boolean {
  for (const deel of delenOf(structure.regeling)) if (deel.soort === 'artikel') return true;
  return false;
}

function isNothing({ titel, regeling }: Structure): boolean {
  return titel === undefined && regeling.delen.length === 0;
}

/** At least one artikel, or a numbered chapter. */
function isDivided(structure: Structure): boolean {
  for (const deel of delenOf(structure.regeling))
    if (deel.soort === 'artikel' || deel.soort === 'hoofdstuk' || deel.soort === 'paragraaf') return true;
  return false;
}

function shorten(title: string): string {
  return title.length <= 80 ? title : `${title.slice(0, 79)}…`;
}

/** The name of a file without folder and extension. */
function stemOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return decodeURIComponentSafe(dot > 0 ? name.slice(0, dot) : name);
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
