/** Single parts of a zip, inflated within bounds: a bomb is refused before it goes off. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Geweigerd } from './importer.ts';
import { zipParts, type ZipPart } from './zipParts.ts';

/** More than this is no text that people wrote; the one for a part, the other for all that is asked of a zip. */
const LARGEST_PART = 64 * 1024 * 1024;
const LARGEST_TOTAL = 128 * 1024 * 1024;
/** Office files are packed some ten times, seldom fifty. */
const GREATEST_RATIO = 400;
/** Below this a ratio says nothing. */
const SMALL = 8 * 1024 * 1024;
const PIECE = 16 * 1024;

const BOMB = 'het bestand wordt bij het uitpakken onredelijk groot. Open het in Word of Excel en sla het opnieuw op.';
const BROKEN = 'het bestand is beschadigd. Open het in Word of Excel en sla het opnieuw op.';
const LOCKED = 'het bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf en sla het op.';

/** Thrown to stop inflating at once; never leaves this module. */
class TooMuch extends Error {}

/** The parts with a name that is wanted; refused as a whole if one of them cannot be read. */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> | Geweigerd {
  const parts = zipParts(bytes)?.filter(({ name }) => wanted(name));
  if (!parts) return { reden: BROKEN };
  if (parts.some(({ locked }) => locked)) return { reden: LOCKED };
  if (parts.some(isBomb) || sum(parts) > LARGEST_TOTAL) return { reden: BOMB };
  const found = new Map<string, Uint8Array>();
  let room = LARGEST_TOTAL;
  for (const part of parts) {
    const content = inflatePart(bytes, part, Math.min(room, LARGEST_PART));
    if (typeof content === 'string') return { reden: content };
    if (crc32(content) !== part.crc) return { reden: BROKEN };
    room -= content.length;
    found.set(part.name, content);
  }
  return found;
}

function isBomb({ packed, unpacked }: ZipPart): boolean {
  return unpacked > LARGEST_PART || (unpacked > SMALL && unpacked > GREATEST_RATIO * packed);
}

function sum(parts: readonly ZipPart[]): number {
  return parts.reduce((total, { unpacked }) => total + unpacked, 0);
}

/** The bytes of a part, or why there are none: what the archive claims of its size is not trusted. */
function inflatePart(bytes: Uint8Array, part: ZipPart, most: number): Uint8Array | string {
  const { offset, packed, method } = part;
  if (offset + 30 > bytes.length) return BROKEN;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return BROKEN;
  const content = bytes.subarray(start, start + packed);
  if (method === 0) return content.length <= most ? content : BOMB;
  if (method !== 8) return BROKEN;
  try {
    return inflate(content, most);
  } catch (error) {
    return error instanceof TooMuch ? BOMB : BROKEN;
  }
}

function inflate(content: Uint8Array, most: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size > most || (size > SMALL && size > GREATEST_RATIO * content.length)) throw new TooMuch();
    pieces.push(piece);
  });
  for (let at = 0; at < content.length; at += PIECE)
    stream.push(content.subarray(at, at + PIECE), at + PIECE >= content.length);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
