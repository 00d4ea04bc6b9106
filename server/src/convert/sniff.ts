/** What a source looks like from outside: its extension, its first characters, the parts of a zip. */
import { decodeBegin } from './decode.ts';
import { zipParts } from './zipParts.ts';

export interface Sniffed {
  /** In lower case, with its dot; empty for a name without one. */
  readonly uitgang: string;
  /** The first characters, without a byte order mark and white space before them. */
  readonly begin: string;
  /** The names of the parts of a zip; undefined for what is none. */
  readonly parts: readonly string[] | undefined;
  /** Whether the bytes are an old container of Office: a `.doc`, an `.xls`, or a file with a password. */
  readonly isOle: boolean;
}

const BEGIN = 4096;
const OLE = [0xd0, 0xcf, 0x11, 0xe0] as const;

export function sniff(bytes: Uint8Array, filename: string): Sniffed {
  const dot = filename.lastIndexOf('.');
  return {
    uitgang: dot < 0 ? '' : filename.slice(dot).toLowerCase(),
    begin: decodeBegin(bytes, BEGIN).trimStart(),
    parts: zipParts(bytes)?.map(({ name }) => name),
    isOle: OLE.every((byte, at) => bytes[at] === byte),
  };
}
