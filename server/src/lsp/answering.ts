/** Requests with exactly one answer each: a result, or an error in words. */
import type { CancellationToken, Connection, Disposable } from 'vscode-languageserver';
import { ErrorCodes, LSPErrorCodes, RequestType, ResponseError } from './protocol.ts';
import type { OwnRequest } from './requests.ts';
import { uriKey } from './uris.ts';

/** Answers a request of the protocol. What a handler throws is the answer, and is written down. */
export function answering<Params, Result>(
  connection: Connection,
  { method }: { readonly method: string; readonly _?: readonly [Params, Result, ...unknown[]] | undefined },
  handler: (params: Params, token: CancellationToken) => Promise<Result>,
): Disposable {
  return connection.onRequest(new RequestType<Params, unknown, void>(method), (params, token) =>
    answerOf(connection, method, params, () => handler(params, token)),
  );
}

async function answerOf<Result>(
  connection: Connection,
  method: string,
  params: unknown,
  handler: () => Promise<Result>,
): Promise<Result | ResponseError> {
  if (typeof params !== 'object' || params === null) return invalid(`${method} needs parameters by name`);
  try {
    return await handler();
  } catch (error) {
    if (error instanceof ResponseError) return new ResponseError(error.code, error.message);
    connection.console.error(
      `${method} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return new ResponseError(ErrorCodes.InternalError, `${method} failed: ${String(error)}`);
  }
}

/** Answers a request of ours. */
export function answeringOwn<Request extends OwnRequest<string, object, unknown>>(
  connection: Connection,
  method: Request['method'],
  handler: (params: Request['params'], token: CancellationToken) => Promise<Request['result']>,
): Disposable {
  return answering<Request['params'], Request['result']>(connection, { method }, handler);
}

/**
 * The key of a document that a message names.
 *
 * @throws ResponseError where it names none: what is sent is not always what the protocol asks
 */
export function keyOf(identifier: unknown): string {
  if (
    typeof identifier === 'object' &&
    identifier !== null &&
    'uri' in identifier &&
    typeof identifier.uri === 'string'
  )
    return uriKey(identifier.uri);
  throw invalid('A document needs a URI');
}

/** @throws ResponseError when the editor no longer wants the answer */
export function refuseIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}

/** The answer to parameters that are not what the protocol asks. */
export function invalid(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
