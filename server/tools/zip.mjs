/** Writes a zip archive: the same bytes for the same files, whenever and wherever it is made. */
import { crc32, deflateRawSync } from 'node:zlib';

/** @typedef {{ path: string, bytes: Buffer }} Entry A file: its path in the archive, with `/`. */

/** Zip 2.0: folders and deflate. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;
/** 1 January 1980, the first day that the format knows. */
const DATE = 0x0021;

/** @param {readonly Entry[]} entries In the order in which they come to stand. */
export function zip(entries) {
  /** @type {Buffer[]} */
  const files = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(bytes, { level: 9 });
    const facts = { name, crc: crc32(bytes), packed: packed.length, size: bytes.length };
    const file = Buffer.concat([localHeader(facts), name, packed]);
    files.push(file);
    directory.push(centralHeader(facts, offset), name);
    offset += file.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...files, central, endOfDirectory(entries.length, central.length, offset)]);
}

/** @typedef {{ name: Buffer, crc: number, packed: number, size: number }} Facts */

function localHeader(/** @type {Facts} */ facts) {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeFacts(header, 4, facts);
  return header;
}

function centralHeader(/** @type {Facts} */ facts, /** @type {number} */ offset) {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeFacts(header, 6, facts);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** What both headers say of a file, from the version that it needs to the length of its name. */
function writeFacts(/** @type {Buffer} */ header, /** @type {number} */ at, /** @type {Facts} */ facts) {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(DEFLATE, at + 4);
  header.writeUInt16LE(DATE, at + 8);
  header.writeUInt32LE(facts.crc, at + 10);
  header.writeUInt32LE(facts.packed, at + 14);
  header.writeUInt32LE(facts.size, at + 18);
  header.writeUInt16LE(facts.name.length, at + 22);
}

function endOfDirectory(/** @type {number} */ count, /** @type {number} */ size, /** @type {number} */ offset) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
