/**
 * An editor for tests: a real connection to a real server, both in this process. It answers what an
 * editor is asked and keeps what it is sent; nothing in it waits for a time.
 */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  Message,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgressCreateRequest,
  type ClientCapabilities,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FileEvent,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { connectOver } from '../../server/src/lsp/connection.ts';
import type { FileText, Host } from '../../server/src/lsp/host.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import type { Service } from '../../server/src/service.ts';
import { pushed } from './capabilities.ts';
import { theService } from './engine.ts';
import { memoryHost } from './memoryHost.ts';

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  /** URIs of the open folders. */
  readonly folders?: readonly string[];
  /** Settings `doelbinding` by folder, and under `''` those for everything else. */
  readonly settings?: Record<string, unknown>;
  readonly initializationOptions?: object;
  readonly processId?: number;
  readonly loadService?: () => Promise<Service>;
  /** Where the files are, if not in the editor itself. */
  readonly host?: Partial<Host>;
}

export class Editor {
  readonly connection: ProtocolConnection;
  /** The files on disk by URI. A test changes them and then reports it. */
  readonly files = new Map<string, FileText>();
  settings: Record<string, unknown>;
  readonly published: PublishDiagnosticsParams[] = [];
  /** What was written to the log and shown to the user; what the server asked to be told of. */
  readonly log: string[] = [];
  readonly shown: string[] = [];
  readonly registered: string[] = [];
  /** Ids of the requests that were answered, as often as they were. */
  readonly answered: unknown[] = [];
  refreshes = 0;
  exitCode: number | undefined;
  watched: { readonly processId: number; readonly gone: () => void } | undefined;
  /** The raw way to the server, for what no connection would send. */
  readonly toServer = new PassThrough();
  today = '2026-11-21';
  /** Files that were read, in order. */
  readonly reads: string[] = [];
  /** What waits in the server for a time to pass. */
  readonly timers = new Set<() => void>();
  readonly #fromServer = new PassThrough();
  #waiting: (() => void)[] = [];
  readonly #options: EditorOptions;

  constructor(options: EditorOptions = {}) {
    this.#options = options;
    this.settings = { ...options.settings };
    const server = connectOver(new StreamMessageReader(this.toServer), new StreamMessageWriter(this.#fromServer), {
      exit: (code) => {
        this.exitCode ??= code;
        this.#happened();
      },
      watchParent: (processId, gone) => {
        this.watched = { processId, gone };
      },
    });
    startServer(server, { ...memoryHost(this), ...options.host }, options.loadService ?? theService);
    this.connection = createProtocolConnection(this.#reader(), new StreamMessageWriter(this.toServer));
    this.#answer();
    this.connection.listen();
  }

  /** An editor that has said hello. */
  static async start(options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(options);
    await editor.initialize();
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  initialize(): Promise<InitializeResult> {
    const { capabilities = pushed, folders = [], initializationOptions, processId } = this.#options;
    return this.connection.sendRequest(InitializeRequest.type, {
      processId: processId ?? null,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      ...(initializationOptions ? { initializationOptions } : {}),
    });
  }

  /** Lets the time pass that the server waits for. */
  passTime(): void {
    const due = [...this.timers];
    this.timers.clear();
    for (const callback of due) callback();
  }

  /** Resolves when something that the server sent makes the condition true. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  async open(uri: string, text: string, languageId = 'markdown', version = 1): Promise<void> {
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version, text },
    });
  }

  async change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Changes files on disk and reports it as a watcher does: undefined deletes. */
  async store(files: Readonly<Record<string, FileText>>): Promise<void> {
    const changes = Object.entries(files).map(([uri, text]): FileEvent => {
      const type = !text
        ? FileChangeType.Deleted
        : this.files.has(uri)
          ? FileChangeType.Changed
          : FileChangeType.Created;
      if (text) this.files.set(uri, text);
      else this.files.delete(uri);
      return { uri, type };
    });
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** The diagnostics that are sent next for a file, at this version if one is given. */
  async nextPublished(uri: string, version?: number): Promise<Diagnostic[]> {
    const from = this.published.length;
    const found = (): PublishDiagnosticsParams | undefined =>
      this.published
        .slice(from)
        .find((params) => params.uri === uri && (version === undefined || params.version === version));
    await this.until(() => found() !== undefined);
    return found()?.diagnostics ?? [];
  }

  /** What the editor shows for a file: what was last sent. */
  shownFor(uri: string): Diagnostic[] | undefined {
    return this.published.findLast((params) => params.uri === uri)?.diagnostics;
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  /** The diagnostics of a document, asked for anew. */
  async pulled(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : assert.fail('nothing is known yet, and so all is new');
  }

  async stop(): Promise<void> {
    this.connection.end();
    this.toServer.destroy();
    await this.until(() => this.exitCode !== undefined);
    this.connection.dispose();
  }

  /** Reads what the server sends and counts its answers. */
  #reader(): StreamMessageReader {
    const reader = new StreamMessageReader(this.#fromServer);
    const listen = reader.listen.bind(reader);
    reader.listen = (callback) =>
      listen((message) => {
        if (Message.isResponse(message)) this.answered.push(message.id);
        callback(message);
      });
    return reader;
  }

  #answer(): void {
    const { connection } = this;
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push(params);
      this.#happened();
    });
    for (const [type, kept] of [
      [LogMessageNotification.type, this.log],
      [ShowMessageNotification.type, this.shown],
    ] as const)
      connection.onNotification(type, ({ message }) => {
        kept.push(message);
        this.#happened();
      });
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri = '' }) => this.settings[scopeUri] ?? null),
    );
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
      this.#happened();
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
      this.#happened();
    });
    connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
  }

  #happened(): void {
    const woken = this.#waiting;
    this.#waiting = [];
    for (const wake of woken) wake();
  }
}
