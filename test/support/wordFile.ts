/** Small Word files for tests, made of the paragraphs and parts that a test draws. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A paragraph; `list` is the list and the level that number it. */
export function paragraph(text: string, { style = '', list = '' } = {}): string {
  const [numId = '', level = '0'] = list.split(':');
  const numbering = list === '' ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${numbering}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** One list: its levels as format and text, such as `decimal Artikel %1`. */
export function list(numId: number, ...levels: readonly string[]): string {
  const rows = levels.map((level, at) => {
    const space = level.indexOf(' ');
    const [format, text] = [level.slice(0, space), level.slice(space + 1)];
    return `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  });
  const id = String(numId);
  return `<w:abstractNum w:abstractNumId="${id}">${rows.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

/** @param parts further parts by their name within `word/`, such as `numbering` */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
  };
  for (const [name, content] of Object.entries(parts))
    files[`word/${name}.xml`] = strToU8(`<?xml version="1.0"?><w:${name} ${W}>${content}</w:${name}>`);
  return zipSync(files);
}
