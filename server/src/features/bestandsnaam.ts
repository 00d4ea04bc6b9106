/** What goes along when a document gets another file name: its place in `doelbinding.yml`, and the notes beside it. */
import type { DocumentEdit } from '../lint/finding.ts';
import type { DataNode } from '../syntax/tree.ts';
import { yamlTekst } from '../model/edit/yamlTekst.ts';
import type { TextEdit } from '../text/edit.ts';
import { shift } from '../text/span.ts';
import { isConfiguration } from '../workspace/dossier.ts';
import type { Scene } from './scene.ts';

export interface Meegaand {
  readonly edits: readonly DocumentEdit[];
  /** Files that get another name too. */
  readonly bestanden: readonly { readonly van: string; readonly naar: string }[];
}

/** A pattern names more than one file: what it means is for its author. */
const PATTERN = /[*?[\]{}!]/;

export function meegaandMet(scene: Scene, van: string, naar: string): Meegaand {
  const { map, documenten } = scene.dossier;
  const beside = `${van}.afwijkingen.yml`;
  const bestanden = documenten.some(({ uri }) => uri === beside)
    ? [{ van: beside, naar: `${naar}.afwijkingen.yml` }]
    : [];
  const [oud, nieuw] = [pathIn(map, van), pathIn(map, naar)];
  const configuratie = documenten.find(({ uri }) => isConfiguration(uri));
  if (oud === undefined || nieuw === undefined || configuratie?.document.language !== 'yaml')
    return { edits: [], bestanden };
  const { text } = configuratie.document.source;
  const edits = configuratie.document.syntax.entries
    .filter(({ node }) => node.key === 'documenten')
    .flatMap(({ node: { value } }) => editsIn(value.node, value.origin, text, oud, nieuw));
  return { edits: edits.length > 0 ? [{ uri: configuratie.uri, edits }] : [], bestanden };
}

function editsIn(node: DataNode, origin: number, text: string, oud: string, nieuw: string): TextEdit[] {
  switch (node.kind) {
    case 'record':
      return node.entries.flatMap(({ value }) => editsIn(value, origin, text, oud, nieuw));
    case 'list':
      return node.items.flatMap((item) => editsIn(item, origin, text, oud, nieuw));
    case 'scalar': {
      const path = node.reading.text.replace(/^\.\//, '');
      if (path !== oud || PATTERN.test(path)) return [];
      const span = shift(node.span, origin);
      const inFlow = /[[{,]\s*$/.test(text.slice(Math.max(0, span.start - 20), span.start));
      return [{ span, newText: yamlTekst(nieuw, inFlow) }];
    }
  }
}

/** The path of a file within a folder; undefined outside it. */
function pathIn(map: string, uri: string): string | undefined {
  if (!uri.startsWith(map)) return undefined;
  try {
    return decodeURIComponent(uri.slice(map.length));
  } catch {
    return undefined;
  }
}
