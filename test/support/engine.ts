/** The engine as the tests use it: readers, law and rules loaded once, and a text into a model in one step. */
import { loadKennis } from '../../server/src/knowledge/loadKennis.ts';
import { classify, type Model, type Soort } from '../../server/src/model/classify.ts';
import { languageOf, loadReaders, readDocument, type ReadDocument } from '../../server/src/model/document.ts';
import { buildStructure, type Structure } from '../../server/src/model/structure/structure.ts';
import { unitsOf } from '../../server/src/model/structure/unit.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { serviceOf, type Service } from '../../server/src/service.ts';
import { sourceDocument } from '../../server/src/text/document.ts';

export const readers = await loadReaders();
export const kennis = await loadKennis();
export const service: Service = serviceOf(readers, kennis, rules);

/** The day on which the tests take place. */
export const vandaag = '2026-11-21';

/** A text read as a file of this name: the extension gives the language. */
export function readAs(name: string, text: string): ReadDocument {
  const language = languageOf(name);
  if (!language) throw new TypeError(`no language for ${name}`);
  return readDocument(sourceDocument(`file:///voorbeeld/${name}`, text), language, readers);
}

/** What a text is taken for, and what is in it. */
export function modelOf(name: string, text: string, soort?: Soort): Model {
  return classify(readAs(name, text), soort, kennis);
}

/** The structure of a text in a prose syntax. */
export function structureOf(name: string, text: string): Structure {
  const document = readAs(name, text);
  if (document.syntax.kind !== 'prose') throw new TypeError(`${name} is no prose`);
  return buildStructure(unitsOf(document.syntax, document.source.text));
}
