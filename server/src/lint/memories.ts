/** What was said of the parts of documents, kept for the next time that they are judged. */
import type { IsoDate } from '../knowledge/datum.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { derived } from '../text/derived.ts';
import { Memory } from './memory.ts';

/** By date and document. */
export type Memories = Map<string, Memory>;

/** Under one law. */
export const memoriesOf = derived((_kennis: Kennis): Memories => new Map<string, Memory>());

/** What was said before of the parts of a document, as of one date. */
export function memoryOf(memories: Memories, uri: string, peildatum: IsoDate): Memory {
  const key = `${peildatum} ${uri}`;
  const memory = memories.get(key) ?? new Memory();
  memories.set(key, memory);
  return memory;
}
