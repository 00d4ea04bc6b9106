/** The frame of a page in the editor: its own style and script, no word of a document, and nothing from elsewhere. */
import { Uri, type Webview } from 'vscode';

export interface PageParts {
  readonly extension: Uri;
  /** Which of the scripts of the build. */
  readonly script: 'register' | 'matrix';
  readonly title: string;
  /** BCP 47, such as `nl`. */
  readonly language: string;
}

/** The folder that a page may read from. */
export function webviewFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'webviews');
}

/** Sets the page; what it shows comes in messages. */
export function showPage(webview: Webview, { extension, script, title, language }: PageParts): void {
  const folder = webviewFolder(extension);
  const uriOf = (name: string): string => escaped(webview.asWebviewUri(Uri.joinPath(folder, name)).toString());
  const nonce = randomWord();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  webview.html = `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${uriOf('view.css')}">
</head>
<body>
<h1>${escaped(title)}</h1>
<div id="tools" role="toolbar" aria-label="${escaped(title)}"></div>
<div id="status" role="status" aria-live="polite"></div>
<p id="none"></p>
<div id="grid" role="grid"></div>
<script nonce="${nonce}" src="${uriOf(`${script}.js`)}"></script>
</body>
</html>`;
}

function randomWord(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
