/**
 * Whether the language server holds on to what is gone: its heap, collected, after many keystrokes that leave
 * the text as it was, in a process of its own.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver/node';
import { lineIndexOf } from '../../server/src/text/lineIndex.ts';
import type { WrittenDocument } from './documents/documents.ts';
import { KEYSTROKES_PER_PLACE, keystrokesIn } from './keystrokes.ts';
import { startServer } from './languageServer.ts';
import type { Programs } from './programs.ts';

export interface MemoryFigures {
  readonly name: string;
  /** Bytes of heap in use after so many edits. */
  readonly heap: readonly { readonly edits: number; readonly bytes: number }[];
}

const MEASURED_AT = [0, 1_000, 10_000];
/** Findings are asked for once in so many keystrokes, as behind someone who types fast. */
const ASKED_AFTER = 5;

/** @throws Error when the server fails */
export async function measureMemory({ cli, heapMeter }: Programs, document: WrittenDocument): Promise<MemoryFigures> {
  const args = ['--expose-gc', '--require', heapMeter, cli, 'lsp', '--stdio'];
  const { connection, heapUsed, stop } = await startServer(args, { textDocument: { diagnostic: {} } });
  const { name, path } = document;
  const uri = `${pathToFileURL(dirname(path)).href}/bench/${name}`;
  const text = readFileSync(path, 'utf8');
  const languageId = path.endsWith('.yaml') ? 'yaml' : 'markdown';
  const ask = (): Promise<unknown> => connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId, version: 1, text },
  });
  await ask();
  const heap: { edits: number; bytes: number }[] = [];
  let current = text;
  let edits = 0;
  const typed = keystrokesIn(text, Math.ceil(Math.max(...MEASURED_AT) / KEYSTROKES_PER_PLACE));
  for (const { span, newText } of typed) {
    if (MEASURED_AT.includes(edits)) heap.push({ edits, bytes: await heapUsed() });
    const lines = lineIndexOf(current);
    const place = (offset: number): { line: number; character: number } => {
      const { line, column } = lines.position(offset);
      return { line, character: column };
    };
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: edits + 2 },
      contentChanges: [{ range: { start: place(span.start), end: place(span.end) }, text: newText }],
    });
    current = current.slice(0, span.start) + newText + current.slice(span.end);
    if (++edits % ASKED_AFTER === 0) await ask();
  }
  await stop();
  return { name, heap };
}
