/** A place where a name stands, and how a name is written there. */
import type { DocumentPlace } from '../scene.ts';

export interface Naamplaats extends DocumentPlace {
  /** `yaml`: a value that may want quotes; `cel`: a cell of a table; `tekst`: running text. */
  readonly soort: 'yaml' | 'cel' | 'tekst';
  /** As it stands there. */
  readonly geschreven: string;
  /** Whether a person should look at it before it changes. */
  readonly twijfel: boolean;
}
