/** Pages in the editor: each gets its frame once, and what it shows in messages. */
import { Uri, type Webview } from 'vscode';
import { pageHtml } from './pageHtml.ts';

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
  const uriOf = (name: string): string => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
  webview.html = pageHtml({
    title,
    language,
    source: webview.cspSource,
    nonce: randomWord(),
    style: uriOf('view.css'),
    script: uriOf(`${script}.js`),
  });
}

function randomWord(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
