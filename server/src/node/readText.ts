/** Bytes of a file into text, or the reason why they are none, in words that say what to do. */
import { open, readFile, stat, writeFile, type FileHandle } from 'node:fs/promises';

export type TextOrReason = { readonly text: string } | { readonly reden: string };

/** Larger files are no documents that people wrote. */
const LARGEST_FILE = 200 * 1024 * 1024;
/** A line of this many UTF-16 units is no line of text. */
const LONGEST_LINE = 2_000_000;

export async function readText(path: string): Promise<TextOrReason> {
  let file: FileHandle | undefined;
  try {
    // A pipe is waited for when it is opened, and a device may have no end.
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory())
      return { reden: 'dit is geen gewoon bestand. Sla het document op als bestand.' };
    file = await open(path, 'r');
    const { size } = await file.stat();
    if (size > LARGEST_FILE)
      return {
        reden: `het bestand is ${megabytes(size)} MB groot; wij lezen tot ${megabytes(LARGEST_FILE)} MB. Splits het op.`,
      };
    return decodeText(await file.readFile());
  } catch (error) {
    return { reden: reasonOf(error) };
  } finally {
    await file?.close();
  }
}

/** Writes a text in the encoding of the file that it replaces: its byte order mark stays. */
export async function writeText(path: string, text: string): Promise<void> {
  const [first, second, third] = await readFile(path);
  if (first === 0xff && second === 0xfe) await writeFile(path, Buffer.from(`\uFEFF${text}`, 'utf16le'));
  else if (first === 0xfe && second === 0xff) await writeFile(path, Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());
  else await writeFile(path, first === 0xef && second === 0xbb && third === 0xbf ? `\uFEFF${text}` : text, 'utf8');
}

/** UTF-8, or UTF-16 with a byte order mark; the mark itself is no part of the text. */
export function decodeText(bytes: Uint8Array): TextOrReason {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0))
    return { reden: 'het bestand bevat geen tekst. Sla het document op als tekst, Markdown of YAML.' };
  try {
    return checkLines(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    if (encoding !== 'utf-8')
      return {
        reden:
          'het bestand begint als UTF-16, maar is zo niet te lezen. Sla het bestand op met de tekencodering UTF-8.',
      };
    const line = lineOfFirstFault(bytes);
    return {
      reden: `regel ${String(line)} bevat een teken dat niet als UTF-8 te lezen is. Sla het bestand op met de tekencodering UTF-8.`,
    };
  }
}

function checkLines(text: string): TextOrReason {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    const length = (end < 0 ? text.length : end) - start;
    if (length > LONGEST_LINE)
      return {
        reden: `regel ${String(line)} telt ${String(length)} tekens; dat is geen gewone tekst. Breek de regel op.`,
      };
    if (end < 0) return { text };
    start = end + 1;
    line++;
  }
}

/** Line, from 1, of the first byte that is no UTF-8. */
function lineOfFirstFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== 10) continue;
    try {
      decoder.decode(bytes.subarray(start, at));
    } catch {
      return line;
    }
    start = at + 1;
    line++;
  }
  return line;
}

function megabytes(size: number): string {
  return String(Math.ceil(size / 1024 / 1024));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'het bestand bestaat niet. Controleer de naam.',
  EACCES: 'u hebt geen rechten om het bestand te lezen. Vraag toegang of kies een ander bestand.',
  EPERM: 'u hebt geen rechten om het bestand te lezen. Vraag toegang of kies een ander bestand.',
  EISDIR: 'dit is een map en geen bestand.',
  ELOOP: 'de koppeling verwijst naar zichzelf. Verwijder de koppeling.',
  EMFILE: 'er staan te veel bestanden tegelijk open. Probeer het opnieuw.',
};

export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? `het bestand kon niet worden gelezen (${code === '' ? 'onbekende oorzaak' : code}).`;
}
