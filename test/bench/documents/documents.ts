/** The documents that are measured, by name. The same texts on every machine and on every day. */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileProtocol, hostileRegister } from './hostile.ts';
import { protocol } from './protocol.ts';
import { tableRegister } from './tableRegister.ts';
import { yamlRegister } from './yamlRegister.ts';

export interface BenchDocument {
  /** File name; its extension says how it is read. */
  readonly name: string;
  /** What it must be understood as: a document that is left in peace measures nothing. */
  readonly soort: 'protocol' | 'register';
  readonly make: () => string;
  /** Only measured with `--groot`. */
  readonly large: boolean;
}

/** A document as it stands on the disk. */
export interface WrittenDocument extends BenchDocument {
  readonly path: string;
  readonly bytes: number;
}

/** Law is judged as of this date in every measurement. */
export const PEILDATUM = '2026-01-01';

const SEED = 20260101;

export const documents: readonly BenchDocument[] = [
  { name: 'protocol-30k.md', soort: 'protocol', make: () => protocol(SEED, 30_000), large: false },
  { name: 'protocol-300k.md', soort: 'protocol', make: () => protocol(SEED, 300_000), large: false },
  { name: 'protocol-3m.md', soort: 'protocol', make: () => protocol(SEED, 3_000_000), large: true },
  { name: 'hostile-30k.md', soort: 'protocol', make: () => hostileProtocol(SEED, 30_000), large: false },
  { name: 'register-10.yaml', soort: 'register', make: () => yamlRegister(SEED, 10), large: false },
  { name: 'register-300.yaml', soort: 'register', make: () => yamlRegister(SEED, 300), large: false },
  { name: 'register-3000.yaml', soort: 'register', make: () => yamlRegister(SEED, 3_000), large: false },
  { name: 'register-30000.yaml', soort: 'register', make: () => yamlRegister(SEED, 30_000), large: true },
  { name: 'hostile-300.yaml', soort: 'register', make: () => hostileRegister(SEED, 300), large: false },
  { name: 'register-300.md', soort: 'register', make: () => tableRegister(SEED, 300), large: false },
  { name: 'register-3000.md', soort: 'register', make: () => tableRegister(SEED, 3_000), large: true },
];

export function writeDocument(document: BenchDocument, folder: string): WrittenDocument {
  const path = join(folder, document.name);
  writeFileSync(path, document.make());
  return { ...document, path, bytes: statSync(path).size };
}
