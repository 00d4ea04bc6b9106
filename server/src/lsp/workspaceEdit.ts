/** From edits of documents to the edit that an editor applies, in the form that it takes. */
import type { CreateFile, SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { DocumentEdit } from '../lint/finding.ts';
import { invulplek } from '../text/invulplek.ts';
import type { EditFacts } from './clientFacts.ts';
import type { NamedText, Texts } from './diagnostic.ts';
import { rangeOf } from './place.ts';
import { withTabstops } from './tabstops.ts';
import { parentOf } from './uris.ts';

/** Undefined where the editor has no form for it, or where a text is not at hand. */
export function workspaceEditOf(
  edits: readonly DocumentEdit[],
  texts: Texts,
  client: EditFacts,
): WorkspaceEdit | undefined {
  if (!isApplicable(edits, texts, client)) return undefined;
  if (client.versioned) return { documentChanges: edits.flatMap((edit) => documentChanges(edit, texts, client)) };
  return {
    changes: Object.fromEntries(
      edits.flatMap((edit) => {
        const text = texts.textOf(edit.uri);
        return text ? [[text.uri, plainEdits(edit, text)]] : [];
      }),
    ),
  };
}

export function isApplicable(edits: readonly DocumentEdit[], texts: Texts, client: EditFacts): boolean {
  return edits.every((edit) => canApply(edit, texts, client));
}

function canApply({ uri, isNew }: DocumentEdit, texts: Texts, client: EditFacts): boolean {
  // Beside a text that was never saved there is no place for a file.
  if (isNew === true) return client.createsFiles && parentOf(uri) !== undefined;
  return texts.textOf(uri) !== undefined;
}

function documentChanges(edit: DocumentEdit, texts: Texts, client: EditFacts): (CreateFile | TextDocumentEdit)[] {
  const { uri, isNew } = edit;
  if (isNew === true) {
    const start = { line: 0, character: 0 };
    const newText = edit.edits.map((one) => one.newText).join('');
    return [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText }] },
    ];
  }
  const text = texts.textOf(uri);
  if (!text) return [];
  const own = plainEdits(edit, text).map((one) => (client.fillsIn ? withPlaces(one) : one));
  return [{ textDocument: { uri: text.uri, version: text.version }, edits: own }];
}

function plainEdits({ edits }: DocumentEdit, text: NamedText): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: rangeOf(span, text), newText }));
}

/**
 * An edit whose blanks are places to fill in, one after another. Editors indent the further lines of
 * such an edit as they see fit, so that one of several lines stays plain text.
 */
function withPlaces(edit: TextEdit): TextEdit | SnippetTextEdit {
  const { range, newText } = edit;
  if (!newText.includes(invulplek) || /[\r\n]/.test(newText)) return edit;
  return { range, snippet: { kind: 'snippet', value: withTabstops(newText) } };
}
