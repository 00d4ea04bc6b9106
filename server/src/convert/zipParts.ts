/**
 * The table of contents of a zip, read without unpacking anything, so that what is too large, locked
 * or none of ours is refused before a byte of it is inflated.
 */
import { decode } from './decode.ts';

export interface ZipPart {
  readonly name: string;
  /** Bytes as packed and, as the archive claims, unpacked. */
  readonly packed: number;
  readonly unpacked: number;
  /** The checksum of what was packed. */
  readonly crc: number;
  /** 0 for stored, 8 for deflated; other methods are not read. */
  readonly method: number;
  readonly locked: boolean;
  /** Where its own header begins. */
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65535;
const MOST_PARTS = 10_000;

/** Undefined for bytes that are no zip or whose table of contents cannot be read. */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_SIZE || view.getUint32(0, true) !== LOCAL) return undefined;
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const count = Math.min(view.getUint16(end + 10, true), MOST_PARTS);
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  while (parts.length < count) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    parts.push({
      name: decode(bytes.subarray(at + 46, at + 46 + nameLength)).text,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** Where the closing record stands, behind which there may be a comment. */
function endRecord(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) if (view.getUint32(at, true) === END) return at;
  return undefined;
}
