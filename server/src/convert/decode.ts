/** Bytes as text, without a host: UTF-8, UTF-16 with a byte order mark, or what Windows wrote before those. */

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252';
}

/** What Windows-1252 has at 0x80 to 0x9F; the five that it leaves open stay as they are. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const BATCH = 8192;

export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { text: utf16(bytes.subarray(2), false), encoding: 'utf-16' };
  if (first === 0xfe && second === 0xff) return { text: utf16(bytes.subarray(2), true), encoding: 'utf-16' };
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  const text = utf8(marked ? bytes.subarray(3) : bytes);
  return text === undefined ? { text: windows1252(bytes), encoding: 'windows-1252' } : { text, encoding: 'utf-8' };
}

/** As `decode`, for the first bytes of a text, where the last sign may be cut in two. */
export function decodeBegin(bytes: Uint8Array, most: number): string {
  let end = Math.min(bytes.length, most);
  if (end < bytes.length) while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return decode(bytes.subarray(0, end)).text;
}

function utf16(bytes: Uint8Array, bigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const written = collector();
  for (let at = 0; at + 1 < bytes.length; at += 2) written.add(view.getUint16(at, !bigEndian));
  return written.text();
}

function windows1252(bytes: Uint8Array): string {
  const written = collector();
  for (const byte of bytes) written.add(byte >= 0x80 && byte <= 0x9f ? WINDOWS.charCodeAt(byte - 0x80) : byte);
  return written.text();
}

/** Undefined for bytes that are no UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  const written = collector();
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length =
      lead < 0x80 ? 1 : lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0 || (length === 4 && lead < 0xf0) || at + length > bytes.length) return undefined;
    let point = length === 1 ? lead : lead & (0xff >> (length + 1));
    for (let next = 1; next < length; next++) {
      const byte = bytes[at + next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (byte & 0x3f);
    }
    if (point < (length === 3 ? 0x800 : length === 4 ? 0x10000 : 0) || point > 0x10ffff) return undefined;
    written.add(point);
    at += length;
  }
  return written.text();
}

/** Signs into a text, batch by batch: a call takes only so many arguments, and a large file as numbers takes much room. */
function collector(): { add(point: number): void; text(): string } {
  const parts: string[] = [];
  let batch: number[] = [];
  const flush = (): void => {
    parts.push(String.fromCodePoint(...batch));
    batch = [];
  };
  return {
    add(point) {
      batch.push(point);
      if (batch.length === BATCH) flush();
    },
    text() {
      flush();
      return parts.join('');
    },
  };
}
