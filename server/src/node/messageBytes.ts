/**
 * Messages as bytes. An editor wants all diagnostics of a document again when one of them changes; those that are the
 * same objects as in an earlier message are written once, and copied from then on.
 */
import { derived } from '../text/derived.ts';

/** In the form that the library of the protocol asks. */
export const messageBytes = {
  name: 'application/json',
  /** Rejects for what JSON cannot say. */
  encode: (message: object): Promise<Uint8Array> =>
    new Promise((resolve) => {
      resolve(bytesOf(message));
    }),
};

function bytesOf(message: object): Uint8Array {
  return (
    // The answer to an editor that asks, and what is told to one that does not.
    withCopied(message, 'result', 'items') ??
    withCopied(message, 'params', 'diagnostics') ??
    Buffer.from(JSON.stringify(message))
  );
}

/** A message of which the list in this field of this part is copied; undefined where there is no such list. */
function withCopied(message: object, part: string, field: string): Uint8Array | undefined {
  if (!isRecord(message)) return undefined;
  const { [part]: inner, ...envelope } = message;
  if (!isRecord(inner)) return undefined;
  const { [field]: list, ...rest } = inner;
  if (!isListOfObjects(list)) return undefined;
  const pieces: Uint8Array[] = [Buffer.from(`${beginOf(envelope, part)}${beginOf(rest, field)}[`)];
  for (const one of list) {
    if (pieces.length > 1) pieces.push(comma);
    pieces.push(written(one));
  }
  pieces.push(end);
  return Buffer.concat(pieces);
}

const comma = Buffer.from(',');
const end = Buffer.from(']}}');

const written = derived((value: object): Uint8Array => Buffer.from(JSON.stringify(value)));

/** An object up to the value of its last field, which is still to come. */
function beginOf(fields: object, last: string): string {
  const text = JSON.stringify(fields).slice(0, -1);
  return `${text}${text === '{' ? '' : ','}${JSON.stringify(last)}:`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isListOfObjects(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}
