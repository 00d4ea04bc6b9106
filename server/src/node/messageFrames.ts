/**
 * The bytes of the protocol with what is no message left out: a reader that once loses count of where a message begins
 * would understand none of those behind it, and an editor would wait for ever.
 */
import { Transform, type TransformCallback } from 'node:stream';

/** A header is a line or two. */
const LONGEST_HEADER = 4096;
/** More bytes than this no editor sends in a message. */
const LARGEST_BODY = 1024 * 1024 * 1024;
const END = '\r\n\r\n';
const FIELD = /^[\w-]{1,40}:/;
const LENGTH = /^content-length:[ \t]*(\d{1,10})[ \t]*$/im;
const NAME = 'content-length:';

/** Passes on whole headers and bodies; what stands between them is dropped, up to the next header. */
export class MessageFrames extends Transform {
  /** Bytes of the body that is being passed on. */
  #left = 0;
  #waiting: Buffer = Buffer.alloc(0);
  readonly #dropped: () => void;

  /** @param dropped is told each time when something is left out */
  constructor(dropped: () => void) {
    super();
    this.#dropped = dropped;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#waiting = this.#waiting.length === 0 ? chunk : Buffer.concat([this.#waiting, chunk]);
    while (this.#pass());
    done();
  }

  /** Passes on a body or a header; false when more bytes are needed. */
  #pass(): boolean {
    if (this.#waiting.length === 0) return false;
    if (this.#left > 0) {
      const taken = Math.min(this.#left, this.#waiting.length);
      this.#left -= taken;
      this.#take(taken);
      return true;
    }
    const end = this.#waiting.subarray(0, LONGEST_HEADER).indexOf(END);
    if (end < 0 && this.#waiting.length < LONGEST_HEADER) return false;
    const length = end < 0 ? undefined : bodyLength(this.#waiting.toString('latin1', 0, end));
    if (length === undefined) return this.#skip();
    this.#left = length;
    this.#take(end + END.length);
    return true;
  }

  #take(count: number): void {
    this.push(this.#waiting.subarray(0, count));
    this.#waiting = this.#waiting.subarray(count);
  }

  /** Drops what is no header, up to where one may begin. */
  #skip(): boolean {
    this.#dropped();
    const text = this.#waiting.toString('latin1').toLowerCase();
    const next = text.indexOf(NAME, 1);
    this.#waiting = this.#waiting.subarray(next < 0 ? Math.max(1, text.length - NAME.length) : next);
    return next >= 0;
  }
}

/** The length that a header gives; undefined for what is no header. */
function bodyLength(header: string): number | undefined {
  if (!header.split('\r\n').every((line) => FIELD.test(line))) return undefined;
  const length = Number(LENGTH.exec(header)?.[1] ?? NaN);
  return length <= LARGEST_BODY ? length : undefined;
}
