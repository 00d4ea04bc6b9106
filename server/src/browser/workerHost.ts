/**
 * What the language server asks of a web worker. A worker has no files: it asks the editor, which has
 * them wherever the folder really is.
 */
import { decodeText, type TextOrReason } from './decodeText.ts';

/** Set by the build. */
declare const DOELBINDING_VERSION: string | undefined;

/** A file that nobody opened is read only up to this size: beyond it, it is no text that people wrote. */
const LARGEST_CLOSED_FILE = 30 * 1024 * 1024;

/** Sends a request of ours to the editor. */
export type Ask = (method: string, params: object) => Promise<unknown>;

interface WorkerHost {
  readonly version: string | undefined;
  readonly runtime: string;
  today(): string;
  soon(callback: () => void): void;
  later(milliseconds: number, callback: () => void): () => void;
  listFiles(folder: string, depth: 'folder' | 'below'): Promise<readonly string[]>;
  readFile(uri: string): Promise<TextOrReason | undefined>;
  sha256(text: string): Promise<string>;
}

export function workerHost(ask: Ask): WorkerHost {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  // eslint-disable-next-line no-restricted-syntax -- one for each worker, and it lives as long
  port1.onmessage = () => waiting.shift()?.();
  return {
    version: typeof DOELBINDING_VERSION === 'string' ? DOELBINDING_VERSION : undefined,
    runtime: 'web worker',
    today: () => localDate(new Date()),
    // A message to itself, because browsers hold a timer up for milliseconds.
    soon(callback) {
      waiting.push(callback);
      port2.postMessage(undefined);
    },
    later(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds);
      return () => {
        clearTimeout(timer);
      };
    },
    async listFiles(folder, depth) {
      const answer = await ask('doelbinding/listFiles', { folder, depth }).catch(() => undefined);
      return isRecord(answer) && Array.isArray(answer['uris'])
        ? answer['uris'].filter((uri) => typeof uri === 'string')
        : [];
    },
    async readFile(uri) {
      const answer = await ask('doelbinding/readFile', { uri, atMost: LARGEST_CLOSED_FILE }).catch(() => undefined);
      if (!isRecord(answer)) return undefined;
      if (answer['bytes'] instanceof Uint8Array) return decodeText(answer['bytes']);
      return answer['kind'] === 'failed' ? { reden: 'het bestand kon niet worden gelezen.' } : undefined;
    },
    async sha256(text) {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return btoa(String.fromCharCode(...new Uint8Array(digest)));
    },
  };
}

/** A worker ends when its page ends it. */
export const workerProcess = {
  exit(): void {
    self.close();
  },
  watchParent(): void {
    // The page that made a worker outlives it.
  },
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function localDate(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
