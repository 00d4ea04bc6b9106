/**
 * The documents in front of a user of an editor for tests: it applies edits as editors do, reports them
 * to the server, and can undo them. An edit of a version that is no more is a fault of the server.
 */
import assert from 'node:assert/strict';
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  CodeActionResolveRequest,
  TextDocumentEdit,
  type CodeAction,
  type CodeActionContext,
  type Range,
  type SnippetTextEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Editor } from './editor.ts';

export class Desk {
  readonly #editor: Editor;
  readonly #open = new Map<string, TextDocument>();
  /** The texts before the last edit. */
  #before = new Map<string, string>();
  /** Files that were made. */
  readonly created: string[] = [];

  constructor(editor: Editor) {
    this.#editor = editor;
    editor.connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit }) => {
      await this.apply(edit);
      return { applied: true };
    });
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.#open.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.#editor.open(uri, text, languageId);
  }

  textOf(uri: string): string {
    return this.#document(uri).getText();
  }

  /** The place of the first occurrence of some words. */
  rangeOf(uri: string, words: string): Range {
    const document = this.#document(uri);
    const at = document.getText().indexOf(words);
    assert.notEqual(at, -1, words);
    return { start: document.positionAt(at), end: document.positionAt(at + words.length) };
  }

  /** A cursor before the first occurrence of some words. */
  cursorAt(uri: string, words: string): Range {
    const { start } = this.rangeOf(uri, words);
    return { start, end: start };
  }

  async actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const found = await this.#editor.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
    return (found ?? []).map((action) =>
      'command' in action && typeof action.command === 'string' ? assert.fail() : (action as CodeAction),
    );
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.#editor.connection.sendRequest(CodeActionResolveRequest.type, action);
  }

  /** Chooses an action as a user does: resolves it where it has no edit yet, and applies that. */
  async choose(action: CodeAction | undefined): Promise<void> {
    assert.ok(action, 'the action is not offered');
    const { edit } = action.edit ? action : await this.resolve(action);
    assert.ok(edit, action.title);
    await this.apply(edit);
  }

  async apply({ changes, documentChanges }: WorkspaceEdit): Promise<void> {
    this.#before = new Map();
    for (const [uri, edits] of Object.entries(changes ?? {})) await this.#change(uri, edits);
    for (const change of documentChanges ?? [])
      if (TextDocumentEdit.is(change)) {
        const { uri, version } = change.textDocument;
        assert.equal(version, this.#open.get(uri)?.version ?? null, uri);
        await this.#change(uri, change.edits.map(plain));
      } else {
        assert.ok(change.kind === 'create' && !this.#editor.files.has(change.uri));
        this.created.push(change.uri);
        await this.#editor.store({ [change.uri]: { text: '' } });
      }
  }

  async undo(): Promise<void> {
    for (const [uri, text] of this.#before) await this.#write(uri, text);
  }

  /** Writes as a user does: the whole text anew. */
  async write(uri: string, text: string): Promise<void> {
    await this.#write(uri, text);
  }

  #document(uri: string): TextDocument {
    const stored = this.#editor.files.get(uri);
    return (
      this.#open.get(uri) ??
      (stored && 'text' in stored ? TextDocument.create(uri, '', 0, stored.text) : assert.fail(`no text of ${uri}`))
    );
  }

  async #change(uri: string, edits: readonly TextEdit[]): Promise<void> {
    const document = this.#document(uri);
    this.#before.set(uri, document.getText());
    await this.#write(uri, TextDocument.applyEdits(document, [...edits]));
  }

  async #write(uri: string, text: string): Promise<void> {
    const document = this.#open.get(uri);
    if (!document) {
      await this.#editor.store({ [uri]: { text } });
      return;
    }
    const version = document.version + 1;
    this.#open.set(uri, TextDocument.create(uri, document.languageId, version, text));
    await this.#editor.change(uri, version, { text });
  }
}

/** A place to fill in as the text that stands there first. */
function plain(edit: TextEdit | SnippetTextEdit): TextEdit {
  if ('newText' in edit) return edit;
  const newText = edit.snippet.value.replace(/\$\{\d+:([^}]*)\}/gu, '$1').replace(/\\([\\$}])/gu, '$1');
  return { range: edit.range, newText };
}

export function titles(actions: readonly CodeAction[]): string[] {
  return actions.map(({ title }) => title);
}
