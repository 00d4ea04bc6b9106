/** A machine whose files are in memory. */
import { createHash } from 'node:crypto';
import { importDocument, wordReport } from '../../server/src/lsp/formats.ts';
import type { FileText, Host } from '../../server/src/lsp/host.ts';

/** What a test may change or look at while the server runs. */
export interface Memory {
  /** The files by URI. */
  readonly files: ReadonlyMap<string, FileText>;
  /** Is told of each file that is read. */
  readonly reads: string[];
  today: string;
  /** What waits for a time to pass; a test lets it pass. */
  readonly timers: Set<() => void>;
}

export function memoryHost(memory: Memory): Host {
  return {
    version: '0.0.0',
    runtime: 'test',
    today: () => memory.today,
    soon: (callback) => void setImmediate(callback),
    later(_milliseconds, callback) {
      memory.timers.add(callback);
      return () => void memory.timers.delete(callback);
    },
    listFiles(folder, depth) {
      const below = `${folder}/`;
      const inside = [...memory.files.keys()].filter((uri) => uri.startsWith(below));
      return Promise.resolve(
        depth === 'below' ? inside : inside.filter((uri) => !uri.slice(below.length).includes('/')),
      );
    },
    readFile(uri) {
      memory.reads.push(uri);
      return Promise.resolve(memory.files.get(uri));
    },
    sha256: (text) => Promise.resolve(createHash('sha256').update(text).digest('base64')),
    formats: () =>
      Promise.resolve({
        importDocument: (bytes, filename, options) => importDocument(Buffer.from(bytes, 'base64'), filename, options),
        wordReport: async (opgemaakt) => Buffer.from(await wordReport(opgemaakt)).toString('base64'),
      }),
  };
}
