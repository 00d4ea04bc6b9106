/** Reads the values of fields: short and long forms, lists in one cell, and records. */
import { splitLijst } from '../../knowledge/lijst.ts';
import { slicePassage, type Passage } from '../../text/reading.ts';
import type { DataNode, Located, RecordNode } from '../../syntax/tree.ts';
import { asWritten } from '../asWritten.ts';
import { foldName } from './velden.ts';
import type { Tekst } from './verwerking.ts';

export function tekst(passage: Passage): Tekst {
  return { tekst: passage.reading.text.replace(/\s+/g, ' ').trim(), passage: asWritten(passage) };
}

/** Whether nothing is written: no value, an empty list or record, or white space. */
export function isLeeg(node: DataNode): boolean {
  switch (node.kind) {
    case 'scalar':
      return node.value === null || node.reading.text.trim() === '';
    case 'list':
      return node.items.every(isLeeg);
    case 'record':
      return node.entries.every((entry) => isLeeg(entry.value));
  }
}

/** The words of a value, if it is one scalar that is not empty. */
export function leesTekst({ origin, node }: Located<DataNode>): Tekst | undefined {
  if (node.kind === 'list') {
    const [only] = node.items;
    return node.items.length === 1 && only ? leesTekst({ origin, node: only }) : undefined;
  }
  if (node.kind !== 'scalar' || isLeeg(node)) return undefined;
  return tekst({ origin, reading: node.reading });
}

/** Every scalar of a value as words, in order. */
export function leesTeksten({ origin, node }: Located<DataNode>): Tekst[] {
  switch (node.kind) {
    case 'scalar': {
      const own = leesTekst({ origin, node });
      return own ? [own] : [];
    }
    case 'list':
      return node.items.flatMap((item) => leesTeksten({ origin, node: item }));
    case 'record':
      return node.entries.flatMap((entry) => leesTeksten({ origin, node: entry.value }));
  }
}

/** The elements of a list field: items of a list, or the parts of one value that holds several. */
export function leesLijst(value: Located<DataNode>): Tekst[] {
  return leesTeksten(value).flatMap((found) => {
    const parts = splitLijst(found.passage.reading.text);
    return parts.map((part) => tekst(slicePassage(found.passage, part.span.start, part.span.end)));
  });
}

/** The items of a value: those of a list, else the value itself. */
export function itemsVan({ origin, node }: Located<DataNode>): Located<DataNode>[] {
  if (node.kind === 'list') return node.items.map((item) => ({ origin, node: item }));
  return isLeeg(node) ? [] : [{ origin, node }];
}

export function isRecord(value: Located<DataNode>): value is Located<RecordNode> {
  return value.node.kind === 'record';
}

/** The value of the first key that is one of `keys`, if it is not empty. */
export function onder(record: Located<RecordNode>, ...keys: readonly string[]): Located<DataNode> | undefined {
  for (const key of keys) {
    const entry = record.node.entries.find((candidate) => foldName(candidate.key) === foldName(key));
    if (entry && !isLeeg(entry.value)) return { origin: record.origin, node: entry.value };
  }
  return undefined;
}
