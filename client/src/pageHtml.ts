/** The frame of a page in the editor: its own style and script, no word of a document, and nothing from elsewhere. */

export interface PageFrame {
  readonly title: string;
  /** BCP 47, such as `nl`. */
  readonly language: string;
  /** What the editor lets a page load from. */
  readonly source: string;
  /** A word that nobody can guess: only the script that bears it runs. */
  readonly nonce: string;
  /** Addresses of the style and the script. */
  readonly style: string;
  readonly script: string;
}

export function pageHtml({ title, language, source, nonce, style, script }: PageFrame): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<h1>${escaped(title)}</h1>
<div id="tools"></div>
<div id="status" role="status"></div>
<div id="said" role="log" aria-live="polite"></div>
<p id="none" role="status"></p>
<div id="grid" role="grid"></div>
<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
