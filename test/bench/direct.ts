/**
 * How much of a text is read without the libraries: by the direct paths for plain Markdown and plain YAML.
 * Counted and not timed. Where a corpus is named, its texts are counted as well.
 */
import { readFileSync } from 'node:fs';
import type { Chunk } from '../../server/src/syntax/markdown/chunk.ts';
import { readPlainChunk } from '../../server/src/syntax/markdown/plainChunk.ts';
import { readPlainRow } from '../../server/src/syntax/markdown/plainRow.ts';
import { readMarkdown } from '../../server/src/syntax/markdown/readMarkdown.ts';
import { readPlainUnit } from '../../server/src/syntax/yaml/plainUnit.ts';
import { readYaml } from '../../server/src/syntax/yaml/readYaml.ts';
import { corpusTexts } from '../support/corpus.ts';
import type { WrittenDocument } from './documents/documents.ts';

export interface DirectShare {
  readonly name: string;
  readonly bytes: number;
  /** Bytes that are read directly. */
  readonly direct: number;
  /** Chunks of Markdown, where rows of long tables count as such, or units of YAML. */
  readonly parts: number;
  readonly directParts: number;
}

interface Part {
  readonly bytes: number;
  readonly direct: boolean;
}

export function directShare({ name, path }: WrittenDocument): DirectShare {
  return shareOf(name, readFileSync(path, 'utf8'));
}

/** Published text is read in a way of its own; here it is counted as if it were Markdown. */
export function corpusShares(): readonly DirectShare[] {
  return ['seeds', 'registers'].flatMap((folder) =>
    corpusTexts(folder)
      .filter(({ name }) => folder === 'seeds' || isYaml(name))
      .map(({ path, text }) => shareOf(path, text)),
  );
}

function shareOf(name: string, source: string): DirectShare {
  const text = source.replace(/^\uFEFF/, '');
  const parts = isYaml(name) ? yamlParts(text) : readMarkdown(text).chunks.flatMap(chunkParts);
  const taken = parts.filter(({ direct }) => direct);
  return { name, bytes: total(parts), direct: total(taken), parts: parts.length, directParts: taken.length };
}

function yamlParts(text: string): Part[] {
  const { starts, units } = readYaml(text).chain;
  return units.map(({ kind, misplaced }, index) => {
    const unit = text.slice(starts[index], starts[index + 1]).replace(/\r(?!\n)/g, '\n');
    return part(unit, !misplaced && readPlainUnit(unit, kind) !== undefined);
  });
}

function chunkParts({ text, head, rows, resolved }: Chunk): Part[] {
  if (!head) return [part(text, resolved === '' && readPlainChunk(text) !== undefined)];
  const below = rows.map((row) => part(row.text, row.resolved === '' && readPlainRow(row.text, 0) !== undefined));
  return [part(head.text, false), ...below];
}

function part(text: string, direct: boolean): Part {
  return { bytes: Buffer.byteLength(text), direct };
}

function total(parts: readonly Part[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}

function isYaml(name: string): boolean {
  return /\.ya?ml$/.test(name);
}
