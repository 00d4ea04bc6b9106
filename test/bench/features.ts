/**
 * How long an editor waits for what it asks of a language server besides findings: a server in a process
 * of its own, over its standard streams, by the clock. Each question the first time, again, and right
 * behind a keystroke. Beside ours that of YAML on the same register, with the schema that we give it.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  PublishDiagnosticsNotification,
  type DidChangeTextDocumentParams,
  type ProtocolConnection,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { lineIndexOf, type LineIndex } from '../../server/src/text/lineIndex.ts';
import { askedPlaces, type PlaceQuestion } from './askedPlaces.ts';
import type { WrittenDocument } from './documents/documents.ts';
import { KEYSTROKES_PER_PLACE, keystrokesIn } from './keystrokes.ts';
import { startServer } from './languageServer.ts';
import { peerFile } from './peers/install.ts';
import type { Programs } from './programs.ts';
import { median, percentile } from './statistics.ts';

export interface FeatureFigures {
  readonly name: string;
  readonly server: string;
  readonly question: string;
  /** The first time that it is asked in this process, in milliseconds. */
  readonly firstMs: number;
  readonly again: Spread;
  readonly typing: Spread;
  /** How many of the questions got something. */
  readonly answered: number;
  readonly asked: number;
}

interface Spread {
  readonly p50: number;
  readonly p95: number;
}

interface Asking {
  readonly server: string;
  readonly args: readonly string[];
  readonly questions: readonly Question[];
  /** Each question is asked so often again, and so often behind a keystroke. */
  readonly rounds: number;
}

type Question = PlaceQuestion | 'documentSymbol' | 'foldingRange' | 'codeLens' | 'semanticTokens' | 'inlayHint';

const questions: readonly Question[] = [
  'hover',
  'completion',
  'definition',
  'references',
  'documentSymbol',
  'foldingRange',
  'codeLens',
  'semanticTokens',
  'inlayHint',
];
const shared: readonly Question[] = ['hover', 'completion', 'documentSymbol'];
const methods: Readonly<Record<Question, string>> = {
  hover: 'textDocument/hover',
  completion: 'textDocument/completion',
  definition: 'textDocument/definition',
  references: 'textDocument/references',
  documentSymbol: 'textDocument/documentSymbol',
  foldingRange: 'textDocument/foldingRange',
  codeLens: 'textDocument/codeLens',
  semanticTokens: 'textDocument/semanticTokens/full',
  inlayHint: 'textDocument/inlayHint',
};

const ROUNDS = 12;
/** A server that reads the whole text anew at each keystroke is asked less often. */
const ROUNDS_OF_OTHERS = 3;
/** Beyond this size the other server needs minutes for what is asked here. */
const LARGEST_OF_OTHERS = 1_000_000;
/** What VS Code takes. */
const MOST_FOLDS = 5000;
/** Of a screen. */
const LINES = 60;
const schema = fileURLToPath(new URL('../../server/schemas/register.schema.json', import.meta.url));

/** @param documents those of one dossier: the first is asked about, the others are open beside it */
export async function measureFeatures(
  { cli }: Programs,
  documents: readonly WrittenDocument[],
): Promise<FeatureFigures[]> {
  const args = [cli, 'lsp', '--stdio'];
  const own = await measureServer({ server: 'doelbinding', args, questions, rounds: ROUNDS }, documents);
  const [first, ...more] = documents;
  if (!first?.path.endsWith('.yaml') || more.length > 0 || first.bytes > LARGEST_OF_OTHERS) return own;
  const yaml = peerFile('yaml-language-server', 'bin/yaml-language-server');
  const other = {
    server: 'yaml-language-server',
    args: [yaml, '--stdio'],
    questions: shared,
    rounds: ROUNDS_OF_OTHERS,
  };
  return [...own, ...(await measureServer(other, documents))];
}

async function measureServer(asking: Asking, documents: readonly WrittenDocument[]): Promise<FeatureFigures[]> {
  const pulls = asking.server === 'doelbinding';
  let published = (): void => undefined;
  const findings = new Promise<void>((resolve) => {
    published = resolve;
  });
  const { connection, stop } = await startServer(
    asking.args,
    {
      workspace: { configuration: !pulls },
      textDocument: {
        ...(pulls ? { diagnostic: {} } : { publishDiagnostics: {} }),
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        hover: { contentFormat: ['markdown'] },
        foldingRange: { rangeLimit: MOST_FOLDS },
      },
    },
    (made) => {
      made.onRequest(ConfigurationRequest.type, ({ items }) =>
        items.map(({ section }) => (section === 'yaml' ? yamlSettings() : {})),
      );
      made.onNotification(PublishDiagnosticsNotification.type, () => {
        published();
      });
    },
  );
  if (!pulls)
    await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { yaml: yamlSettings() } });
  try {
    return await askAll(connection, asking, documents, findings);
  } finally {
    await stop();
  }
}

/** @param findings resolves when a server that is not asked for findings has sent some */
async function askAll(
  connection: ProtocolConnection,
  asking: Asking,
  documents: readonly WrittenDocument[],
  findings: Promise<void>,
): Promise<FeatureFigures[]> {
  const opened = [];
  for (const document of documents) opened.push(await open(connection, document));
  const [first] = opened;
  if (!first) throw new RangeError('no document to ask about');
  if (asking.questions === questions)
    await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: first.uri } });
  else await findings;
  const figures: FeatureFigures[] = [];
  for (const question of asking.questions)
    figures.push(await measureQuestion(connection, first, question, asking, nameOf(documents)));
  return figures;
}

function yamlSettings(): object {
  return {
    hover: true,
    completion: true,
    validate: true,
    maxItemsComputed: 100_000,
    schemaStore: { enable: false },
    schemas: { [pathToFileURL(schema).href]: '*.yaml' },
  };
}

function nameOf(documents: readonly WrittenDocument[]): string {
  return documents.map(({ name }) => name).join(' + ');
}

interface Opened {
  readonly uri: string;
  readonly name: string;
  /** What the document says between the keystrokes. */
  readonly text: string;
  readonly lines: LineIndex;
  version: number;
}

async function open(connection: ProtocolConnection, { path, name }: WrittenDocument): Promise<Opened> {
  const text = readFileSync(path, 'utf8');
  // A folder of its own: what stands beside the document on disk is not judged with it.
  const uri = `${pathToFileURL(dirname(path)).href}/bench/${name}`;
  const languageId = path.endsWith('.yaml') ? 'yaml' : 'markdown';
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId, version: 1, text },
  });
  return { uri, name, text, lines: lineIndexOf(text), version: 1 };
}

async function measureQuestion(
  connection: ProtocolConnection,
  document: Opened,
  question: Question,
  { server, rounds }: Asking,
  name: string,
): Promise<FeatureFigures> {
  const places = askedPlaces(document.text, document.name, placed(question), 2 * rounds + 1);
  let answered = 0;
  const ask = async (offset: number, moved = 0): Promise<number> => {
    const params = paramsOf(question, document, offset, moved);
    const started = performance.now();
    const answer: unknown = await connection.sendRequest(methods[question], params);
    const ms = performance.now() - started;
    if (says(answer)) answered++;
    return ms;
  };
  const [first = 0, ...others] = places;
  const firstMs = await ask(first);
  const again: number[] = [];
  for (const offset of others.slice(0, rounds)) again.push(await ask(offset));
  const typing: number[] = [];
  const strokes = keystrokesIn(document.text, rounds);
  for (const [round, offset] of others.slice(rounds).entries()) {
    // Words are asked for where somebody types; all else is asked of a text in which somebody types elsewhere.
    const atPlace = question === 'completion';
    const typedAt = atPlace ? offset : (strokes[round * KEYSTROKES_PER_PLACE]?.span.start ?? 0);
    const [stroke, back] = strokeAt(document, typedAt, atPlace ? ' ' : 's');
    await connection.sendNotification(DidChangeTextDocumentNotification.type, stroke);
    typing.push(await ask(offset, atPlace ? 1 : 0));
    await connection.sendNotification(DidChangeTextDocumentNotification.type, back);
    // What the way back costs is not to be paid by the next question.
    await connection.sendRequest(methods.hover, paramsOf('hover', document, 0, 0));
  }
  return {
    name,
    server,
    question,
    firstMs,
    again: spread(again),
    typing: spread(typing),
    answered,
    asked: 2 * rounds + 1,
  };
}

function placed(question: Question): PlaceQuestion {
  return question === 'completion' || question === 'definition' || question === 'references' ? question : 'hover';
}

function paramsOf(question: Question, { uri, lines }: Opened, offset: number, moved: number): object {
  const textDocument = { uri };
  const { line, column } = lines.position(offset);
  const character = column + moved;
  switch (question) {
    case 'hover':
    case 'completion':
    case 'definition':
      return { textDocument, position: { line, character } };
    case 'references':
      return { textDocument, position: { line, character }, context: { includeDeclaration: true } };
    case 'inlayHint':
      return { textDocument, range: { start: { line, character: 0 }, end: { line: line + LINES, character: 0 } } };
    default:
      return { textDocument };
  }
}

/** A sign that is typed, and taken out again. */
function strokeAt(
  document: Opened,
  offset: number,
  text: string,
): readonly [DidChangeTextDocumentParams, DidChangeTextDocumentParams] {
  const { uri, lines } = document;
  const { line, column: character } = lines.position(offset);
  const start = { line, character };
  const end = { line, character: character + 1 };
  const change = (contentChanges: TextDocumentContentChangeEvent[]): DidChangeTextDocumentParams => ({
    textDocument: { uri, version: ++document.version },
    contentChanges,
  });
  return [change([{ range: { start, end: start }, text }]), change([{ range: { start, end }, text: '' }])];
}

function says(answer: unknown): boolean {
  if (answer === null || answer === undefined) return false;
  if (Array.isArray(answer)) return answer.length > 0;
  if (typeof answer === 'object' && 'items' in answer) return Array.isArray(answer.items) && answer.items.length > 0;
  return true;
}

function spread(times: readonly number[]): Spread {
  return { p50: median(times), p95: percentile(times, 0.95) };
}
