/** What the extension does in every host: the views, the commands, and the server when it is needed. */
import { commands, type ExtensionContext } from 'vscode';
import { addVerwerkingCommand } from './addVerwerking.ts';
import { diagnosisCommand } from './diagnosis.ts';
import { dossierCommands } from './dossierCommands.ts';
import { answerFileRequests } from './fileRequests.ts';
import { onFirstDocument } from './firstDocument.ts';
import { fixAllCommand } from './fixAll.ts';
import { importing } from './importDocument.ts';
import { matrixViews } from './matrixView.ts';
import { newDocumentCommands } from './newDocument.ts';
import { overviewTree } from './overviewTree.ts';
import { proposals } from './proposal.ts';
import { registerSchema } from './registerSchema.ts';
import { registerTables } from './registerTable.ts';
import { renumbering } from './renumber.ts';
import { reportCommand } from './report.ts';
import type { ReportKind } from './reportKinds.ts';
import { rulePages } from './rulePage.ts';
import { createServer, type MakeClient, type Server } from './server.ts';
import { setAsideCommand } from './setAside.ts';
import { showPlacesCommand } from './showPlaces.ts';
import { statusBar } from './statusBar.ts';

/**
 * @param kinds the kinds of report that the server of this host makes
 * @returns the server, to be stopped when the extension is
 */
export function activateWith(context: ExtensionContext, makeClient: MakeClient, kinds: readonly ReportKind[]): Server {
  const server = createServer(makeClient, answerFileRequests);
  context.subscriptions.push(
    server,
    ...statusBar(server),
    ...rulePages(server),
    ...proposals(server),
    ...registerSchema(context, server),
    ...registerTables(context, server),
    ...matrixViews(context, server),
    ...overviewTree(server),
    ...newDocumentCommands(context, server),
    ...dossierCommands(server),
    ...renumbering(server),
    ...importing(server),
    reportCommand(server, kinds),
    addVerwerkingCommand(server),
    setAsideCommand(context, server),
    fixAllCommand(server),
    showPlacesCommand(),
    diagnosisCommand(context, server),
    commands.registerCommand('doelbinding.restartServer', () => server.start()),
    commands.registerCommand('doelbinding.showOutput', () => {
      server.output.show();
    }),
    onFirstDocument(() => void server.start()),
  );
  return server;
}
