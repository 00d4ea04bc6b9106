/**
 * The parts of a zip, inflated within bounds. What is too large is refused by the sizes that the archive claims, and
 * no part is inflated beyond its claim, so that a lie costs nothing.
 */
import { inflateSync } from 'fflate';
import { crc32 } from '../crc32.ts';
import { zipParts, type ZipPart } from '../zipParts.ts';

/** Together, unpacked. */
const MOST_BYTES = 100 * 1024 * 1024;
const MOST_PARTS = 5_000;
/** More than this many times its packed size no document unpacks to; small parts are let off. */
const MOST_RATIO = 500;
const SMALL = 2 * 1024 * 1024;
const LOCAL_HEADER = 30;

export type Unzipped = { readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly reden: string };

/** @param wanted which parts are inflated, by their names */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped {
  const listed = zipParts(bytes);
  if (!listed)
    return { reden: 'het bestand is beschadigd. Open het in het programma waar het uit komt en sla het opnieuw op.' };
  const refused = refusalOf(listed);
  if (refused !== undefined) return { reden: refused };
  const parts = new Map<string, Uint8Array>();
  for (const part of listed) {
    if (!wanted(part.name)) continue;
    const found = inflate(bytes, part);
    if (!found || crc32(found) !== part.crc)
      return { reden: `het onderdeel ‘${part.name}’ van het bestand is beschadigd. Sla het bestand opnieuw op.` };
    parts.set(part.name, found);
  }
  return { parts };
}

function refusalOf(parts: readonly ZipPart[]): string | undefined {
  if (parts.some(({ locked }) => locked))
    return 'het bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf en sla het op.';
  if (parts.length > MOST_PARTS)
    return `het bestand bestaat uit ${String(parts.length)} onderdelen; wij lezen er tot ${String(MOST_PARTS)}.`;
  const total = parts.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > MOST_BYTES)
    return `het bestand is uitgepakt ${megabytes(total)} MB groot; wij lezen tot ${megabytes(MOST_BYTES)} MB. Haal weg wat geen register is, of splits het op.`;
  const bomb = parts.find(({ packed, unpacked }) => unpacked > SMALL && unpacked > packed * MOST_RATIO);
  if (bomb)
    return `het onderdeel ‘${bomb.name}’ wordt bij het uitpakken meer dan ${String(MOST_RATIO)} keer zo groot; dat is geen gewone werkmap. Sla haar opnieuw op vanuit Excel.`;
  return undefined;
}

function megabytes(size: number): string {
  return String(Math.ceil(size / 1024 / 1024));
}

/** Undefined where the part cannot be read, or is larger than the archive says. */
function inflate(bytes: Uint8Array, { offset, packed, unpacked, method }: ZipPart): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_HEADER > bytes.length) return undefined;
  const start = offset + LOCAL_HEADER + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  if (data.length !== packed) return undefined;
  if (method === 0) return packed === unpacked ? data : undefined;
  if (method !== 8) return undefined;
  try {
    // The buffer has the size that is claimed: the library never grows one that it is given.
    const found = inflateSync(data, { out: new Uint8Array(unpacked) });
    return found.length === unpacked ? found : undefined;
  } catch {
    return undefined;
  }
}
