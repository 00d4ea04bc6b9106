/** What the language server asks of Node: files, the clock, and the process itself. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { localDate } from './processIo.ts';
import { readText, type TextOrReason } from './readText.ts';
import { programVersion } from './version.ts';

/** A file that nobody opened is read only up to this size: beyond it, it is no text that people wrote. */
const LARGEST_CLOSED_FILE = 30 * 1024 * 1024;
const PARENT_CHECK_MS = 3000;

interface NodeHost {
  readonly version: string;
  readonly runtime: string;
  today(): string;
  soon(callback: () => void): void;
  later(milliseconds: number, callback: () => void): () => void;
  listFiles(folder: string, depth: 'folder' | 'below'): Promise<readonly string[]>;
  readFile(uri: string): Promise<TextOrReason | undefined>;
  sha256(text: string): Promise<string>;
}

export const nodeHost: NodeHost = {
  version: programVersion(),
  runtime: `Node ${process.versions.node}`,
  today: () => localDate(new Date()),
  soon(callback) {
    setImmediate(callback);
  },
  later(milliseconds, callback) {
    const timer = setTimeout(callback, milliseconds);
    timer.unref();
    return () => {
      clearTimeout(timer);
    };
  },
  async listFiles(folder, depth) {
    const path = pathOf(folder);
    if (path === undefined) return [];
    try {
      const { findFiles } = await import('./findFiles.ts');
      const { files } = await findFiles([depth === 'below' ? '.' : '*.{md,markdown,txt,yaml,yml}'], path);
      return files.map((file) => pathToFileURL(file).href);
    } catch {
      return [];
    }
  },
  async readFile(uri) {
    const path = pathOf(uri);
    const size = path === undefined ? undefined : await sizeOf(path);
    return path === undefined || size === undefined || size > LARGEST_CLOSED_FILE ? undefined : readText(path);
  },
  sha256: (text) => Promise.resolve(createHash('sha256').update(text).digest('base64')),
};

export const nodeProcess = {
  exit(code: number): void {
    process.exit(code);
  },
  watchParent(processId: number, gone: () => void): void {
    const timer = setInterval(() => {
      if (isAlive(processId)) return;
      clearInterval(timer);
      gone();
    }, PARENT_CHECK_MS);
    timer.unref();
  },
};

/** Whether there is a process with this id; one of another user is there too. */
export function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Undefined for a URI that is no file of this machine. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** Undefined for what is no file. */
async function sizeOf(path: string): Promise<number | undefined> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    // Why it cannot be read, the reader says.
    return absent ? undefined : 0;
  }
}
