/**
 * What a feature looks at: a dossier as it was judged, with the law. A feature is a function of a
 * scene and a place in it, and answers with places (spans of a document) and words, never with
 * anything of an editor.
 */
import type { Kennis } from '../knowledge/kennis.ts';
import type { JudgedFile } from '../lint/judge.ts';
import type { AnyRule } from '../lint/rule.ts';
import type { Span } from '../text/span.ts';
import type { Dossier, DossierDocument } from '../workspace/dossier.ts';
import type { Settings } from '../workspace/settings.ts';
import type { Uitlegger } from './uitleg/uitlegger.ts';

export interface Scene {
  readonly dossier: Dossier;
  /** Under the configuration of the dossier. */
  readonly settings: Settings;
  readonly kennis: Kennis;
  readonly rules: ReadonlyMap<string, AnyRule>;
  /** A document of the dossier; undefined for a file that is none or could not be read. */
  document(uri: string): DossierDocument | undefined;
  /** What was found in a file of the dossier. */
  judged(uri: string): JudgedFile | undefined;
  /** What explains provisions, laws and terms; loaded when it is asked for. */
  uitlegger(): Promise<Uitlegger>;
}

/** A place in a document of the dossier, in UTF-16 units of its text without a byte order mark. */
export interface DocumentPlace {
  readonly uri: string;
  readonly span: Span;
}

export interface SceneParts extends Pick<Scene, 'dossier' | 'settings' | 'kennis' | 'rules' | 'uitlegger'> {
  readonly judged: readonly JudgedFile[];
}

export function sceneOf({ judged, ...known }: SceneParts): Scene {
  return {
    ...known,
    document: (uri) => known.dossier.documenten.find((one) => one.uri === uri),
    judged: (uri) => judged.find((one) => one.uri === uri),
  };
}
