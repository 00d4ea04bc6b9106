/** The connection with an editor: the protocol over a reader and a writer, and how it ends. */
import type { Connection, MessageReader, MessageWriter } from 'vscode-languageserver';
import { createConnection, createProtocolConnection } from './protocol.ts';
import type { ServerProcess } from './host.ts';

/**
 * Exit codes are those of the protocol: 0 after `shutdown`, 1 without it. A stream that closes and a
 * parent that is gone end the server as `exit` does.
 */
export function connectOver(reader: MessageReader, writer: MessageWriter, process: ServerProcess): Connection {
  const end = (): void => {
    process.exit(watchDog.shutdownReceived ? 0 : 1);
  };
  const watchDog = {
    shutdownReceived: false,
    initialize: ({ processId }: { readonly processId: number | null }): void => {
      if (typeof processId === 'number') process.watchParent(processId, end);
    },
    exit: process.exit.bind(process),
  };
  reader.onClose(end);
  return createConnection((logger) => {
    const connection = createProtocolConnection(reader, writer, logger);
    connection.onError(([error]) => {
      logger.warn(`Unreadable message: ${error.message}`);
    });
    return connection;
  }, watchDog);
}
