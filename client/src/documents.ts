/** Which documents the extension is about. */
import { workspace, type TextDocument } from 'vscode';
import type { DocumentSelector } from 'vscode-languageclient';
import { isSettingsFile, looksLikeOurs } from './looksLikeOurs.ts';

export const languages = ['markdown', 'yaml', 'plaintext'] as const;

/**
 * Documents of these languages in files, in new editors and in the open folders, whatever they come
 * from; not in comparisons with an older version, nor in pages that the editor makes itself.
 */
export function documentSelector(): DocumentSelector {
  const schemes = new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => languages.map((language) => ({ scheme, language })));
}

export function isDocument({ languageId, uri }: TextDocument): boolean {
  const schemes = documentSelector().flatMap((filter) =>
    typeof filter === 'object' && 'scheme' in filter ? [filter.scheme] : [],
  );
  return schemes.includes(uri.scheme) && languages.some((language) => language === languageId);
}

/** A document that makes it worth while to start the server. */
export function isPromising(document: TextDocument): boolean {
  return isDocument(document) && (isSettingsFile(document.uri.path) || looksLikeOurs(document.getText()));
}
