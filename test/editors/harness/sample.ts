/**
 * The documents that the editors open: a protocol with CRLF and a register of which one verwerking,
 * with a `|` in its name, lacks a row in Bijlage 1. Each test works on a copy of its own.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingRow } from './expected.ts';

const original = fileURLToPath(new URL('../../fixtures/editors/', import.meta.url));

export interface Sample {
  readonly folder: string;
  readonly protocol: string;
  readonly register: string;
}

/** A folder of its own under the system's folder for temporary files; short, because sockets will have names in it. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'doelbinding-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** Copies the documents to a new folder. */
export function copySample(folder: string): Sample {
  mkdirSync(folder, { recursive: true });
  cpSync(original, folder, { recursive: true });
  return { folder, protocol: join(folder, 'protocol.md'), register: join(folder, 'register.yaml') };
}

/** The protocol as it was, byte for byte. */
export function originalProtocol(): string {
  return textOf(join(original, 'protocol.md'));
}

export function originalRegister(): string {
  return textOf(join(original, 'register.yaml'));
}

/** A file with its line endings as they are. */
export function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

/** The missing row is where it belongs; every other byte of both documents is as it was. */
export function assertRowAdded({ protocol, register }: Sample): void {
  const [before, after] = [originalProtocol(), textOf(protocol)];
  const start = before.indexOf(missingRow.after) + missingRow.after.length;
  const end = start + after.length - before.length;
  assert.match(after.slice(start, end), missingRow.row);
  assert.equal(after.slice(0, start) + after.slice(end), before);
  assert.equal(textOf(register), originalRegister());
}
