/** The documents that no editor has open: which there are, and what stands in them. */
import type { Service, WorkspaceFile } from '../service.ts';
import type { Host } from './host.ts';
import { isWithin, uriKey } from './uris.ts';

export interface ClosedFiles {
  /** Keys of the documents in a folder, or also below it; remembered until `relist`. */
  list(folder: string, depth: 'folder' | 'below'): Promise<readonly string[]>;
  /** Reads a file if it was not; afterwards `known` has it. */
  read(key: string, service: Service): Promise<void>;
  /** Undefined for a file that is not read, not there, or none of ours. */
  known(key: string): WorkspaceFile | undefined;
  isRead(key: string): boolean;
  /** Remembers of a file only that it is none of ours, so that its text takes no room. */
  setAside(key: string): void;
  changed(key: string): void;
  /** Forgets a file or a folder, and whether it was known. */
  forgetWithin(key: string): boolean;
  relist(): void;
  /** Forgets what was read, for another judgment of what is ours. */
  reset(): void;
  count(): number;
}

export function createClosedFiles(host: Host): ClosedFiles {
  let lists = new Map<string, Promise<readonly string[]>>();
  const files = new Map<string, WorkspaceFile | undefined>();
  const reading = new Map<string, Promise<void>>();
  // Counts what was forgotten, so that a text that was read before is not taken for one read after.
  let age = 0;

  async function readFile(key: string, service: Service): Promise<WorkspaceFile | undefined> {
    if (!service.reads(key)) return undefined;
    const found = await host.readFile(key);
    if (!found) return undefined;
    if ('reden' in found) return { uri: key, onleesbaar: found.reden };
    const document = service.open(key, found.text);
    return document && { uri: key, document };
  }

  async function readAnew(key: string, service: Service): Promise<void> {
    while (!files.has(key)) {
      const then = age;
      const file = await readFile(key, service);
      if (then === age) files.set(key, file);
    }
    reading.delete(key);
  }

  return {
    list(folder, depth) {
      const name = `${depth} ${folder}`;
      const listed = lists.get(name) ?? host.listFiles(folder, depth).then((uris) => uris.map(uriKey));
      lists.set(name, listed);
      return listed;
    },
    read(key, service) {
      if (files.has(key)) return Promise.resolve();
      const busy = reading.get(key) ?? readAnew(key, service);
      reading.set(key, busy);
      return busy;
    },
    known: (key) => files.get(key),
    isRead: (key) => files.has(key),
    setAside: (key) => void files.set(key, undefined),
    changed(key) {
      age++;
      files.delete(key);
    },
    forgetWithin(key) {
      age++;
      const gone = [...files.keys()].filter((file) => isWithin(key, file));
      for (const file of gone) files.delete(file);
      return gone.length > 0;
    },
    relist() {
      lists = new Map();
    },
    reset() {
      age++;
      files.clear();
    },
    count: () => files.size,
  };
}
