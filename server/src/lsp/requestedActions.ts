/** Which actions an editor asks for, and for which of the diagnostics that it shows. */
import type { Diagnostic } from 'vscode-languageserver';
import { isRecord } from './untrusted.ts';

export interface Wanted {
  /** Whether actions of a kind are wanted: because it is named, or because nothing is. */
  takes(kind: string): boolean;
  /** Whether the kind, or one that holds it, is asked for by name. */
  names(kind: string): boolean;
  /** Of the diagnostics that were sent those that are this one of ours, as they were sent. */
  diagnosticsLike(own: Diagnostic): Diagnostic[];
}

/** @param context as it was sent, which need not be as the protocol has it */
export function wantedOf(context: unknown): Wanted {
  const { only, diagnostics } = isRecord(context) ? context : {};
  const kinds = Array.isArray(only) ? only.filter((kind) => typeof kind === 'string') : undefined;
  const names = (kind: string): boolean =>
    kinds?.some((named) => named !== '' && (kind === named || kind.startsWith(`${named}.`))) === true;
  return {
    names,
    takes: (kind) => kinds === undefined || kinds.includes('') || names(kind),
    diagnosticsLike: (own) => (Array.isArray(diagnostics) ? diagnostics.filter((sent) => isLike(sent, own)) : []),
  };
}

/** Some editors leave out the source, the data, or even the code of what they send back. */
function isLike(sent: unknown, own: Diagnostic): sent is Diagnostic {
  if (!isRecord(sent) || !isSameRange(sent['range'], own.range)) return false;
  return sent['code'] === undefined ? sent['message'] === own.message : sent['code'] === own.code;
}

function isSameRange(sent: unknown, { start, end }: Diagnostic['range']): boolean {
  if (!isRecord(sent)) return false;
  return isSamePosition(sent['start'], start) && isSamePosition(sent['end'], end);
}

function isSamePosition(sent: unknown, { line, character }: Diagnostic['range']['start']): boolean {
  return isRecord(sent) && sent['line'] === line && sent['character'] === character;
}
