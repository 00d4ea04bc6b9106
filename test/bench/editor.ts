/**
 * From a keystroke to the findings as an editor waits for it: a language server in a process of its
 * own, over its standard streams, by the clock. Ours, and beside it that of YAML on the same text.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  PublishDiagnosticsNotification,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { lineIndexOf } from '../../server/src/text/lineIndex.ts';
import type { WrittenDocument } from './documents/documents.ts';
import { keystrokesIn } from './keystrokes.ts';
import { startServer } from './languageServer.ts';
import { peerFile } from './peers/install.ts';
import type { Programs } from './programs.ts';
import { median, percentile } from './statistics.ts';

export interface EditorFigures {
  readonly name: string;
  readonly server: string;
  readonly bytes: number;
  /** From the start of the process to the answer to `initialize`, in milliseconds. */
  readonly initializeMs: number;
  /** From the opening of the document to its findings. */
  readonly openMs: number;
  readonly keystroke: { readonly p50: number; readonly p95: number };
  readonly keystrokes: number;
  readonly findings: number;
}

interface Server {
  readonly name: string;
  readonly args: readonly string[];
  /** Whether it answers when it is asked; else it sends its findings when it has them. */
  readonly pulls: boolean;
}

const PLACES = 20;
const PLACES_TO_WARM_UP = 8;
/** A server that waits for the typist to pause is asked less often. */
const PLACES_OF_OTHERS = 2;

/** @throws Error when a server fails or gives no findings */
export async function measureEditor({ cli }: Programs, document: WrittenDocument): Promise<EditorFigures[]> {
  const own = await measureServer({ name: 'doelbinding', args: [cli, 'lsp', '--stdio'], pulls: true }, document);
  if (!document.path.endsWith('.yaml')) return [own];
  const yaml = peerFile('yaml-language-server', 'bin/yaml-language-server');
  return [own, await measureServer({ name: 'yaml-language-server', args: [yaml, '--stdio'], pulls: false }, document)];
}

async function measureServer(server: Server, { name, path, bytes }: WrittenDocument): Promise<EditorFigures> {
  const { connection, initializeMs, stop } = await startServer(server.args, {
    textDocument: server.pulls ? { diagnostic: {} } : { publishDiagnostics: {} },
  });
  const folder = pathToFileURL(dirname(path)).href;
  // A folder of its own: what stands beside the document on disk is not judged with it.
  const uri = `${folder}/bench/${name}`;
  const ask = findingsFrom(connection, server, uri);
  const text = readFileSync(path, 'utf8');
  const opened = performance.now();
  const answer = ask();
  const languageId = path.endsWith('.yaml') ? 'yaml' : 'markdown';
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId, version: 1, text },
  });
  const findings = await answer();
  const openMs = performance.now() - opened;
  const strokes = await typing(connection, ask, uri, text, server.pulls);
  await stop();
  return {
    name,
    server: server.name,
    bytes,
    initializeMs,
    openMs,
    keystroke: { p50: median(strokes), p95: percentile(strokes, 0.95) },
    keystrokes: strokes.length,
    findings,
  };
}

/** Begins to wait for findings; what it gives is called when the text was sent, and resolves to their number. */
type Ask = () => () => Promise<number>;

function findingsFrom(connection: ProtocolConnection, { pulls }: Server, uri: string): Ask {
  if (pulls) {
    let last: { readonly previousResultId?: string } = {};
    // As editors ask: they name the report that they show, and where it still holds it is not sent again.
    return () => async () => {
      const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, ...last });
      const { resultId } = report;
      last = resultId === undefined ? {} : { previousResultId: resultId };
      return report.kind === 'full' ? report.items.length : 0;
    };
  }
  let waiting: ((count: number) => void)[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) => {
    const woken = waiting;
    waiting = [];
    for (const resolve of woken) resolve(diagnostics.length);
  });
  return () => {
    const found = new Promise<number>((resolve) => waiting.push(resolve));
    return () => found;
  };
}

/** Milliseconds of each keystroke, those behind the first ones. */
async function typing(
  connection: ProtocolConnection,
  ask: Ask,
  uri: string,
  text: string,
  pulls: boolean,
): Promise<number[]> {
  let current = text;
  let version = 1;
  const times: number[] = [];
  const places = pulls ? PLACES : PLACES_OF_OTHERS;
  const strokes = keystrokesIn(text, places);
  const warmUp = pulls ? keystrokesIn(text, PLACES_TO_WARM_UP) : [];
  for (const [index, { span, newText }] of [...warmUp, ...strokes].entries()) {
    const lines = lineIndexOf(current);
    const place = (offset: number): { line: number; character: number } => {
      const { line, column } = lines.position(offset);
      return { line, character: column };
    };
    const range = { start: place(span.start), end: place(span.end) };
    current = current.slice(0, span.start) + newText + current.slice(span.end);
    const started = performance.now();
    const answer = ask();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range, text: newText }],
    });
    await answer();
    if (index >= warmUp.length) times.push(performance.now() - started);
  }
  return times;
}
