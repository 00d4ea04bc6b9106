/** The dekkingsmatrix of a dossier, as a page beside its documents. */
import {
  commands,
  Disposable,
  env,
  l10n,
  languages,
  ViewColumn,
  window,
  type ExtensionContext,
  type WebviewPanel,
} from 'vscode';
import type { Matrix, MatrixRequest, MatrixSide, Spot } from '../../server/src/lsp/viewRequests.ts';
import type { FromMatrix, MatrixCell, MatrixLine, ToMatrix } from '../webviews/messages.ts';
import { dossierUri } from './activeUri.ts';
import { matrixWords, statusWord } from './registerWords.ts';
import type { Server } from './server.ts';
import { goTo } from './spot.ts';
import type { Translate } from './statusText.ts';
import { showPage, webviewFolder } from './webviewPage.ts';

const translate: Translate = (text, ...args) => l10n.t(text, ...args);

export function matrixViews({ extensionUri }: ExtensionContext, server: Server): Disposable[] {
  // One page at most: asked for again, it shows the dossier that is then active.
  let shown: { readonly panel: WebviewPanel; uri: string } | undefined;
  const refresh = async (): Promise<void> => {
    if (!shown) return;
    const { panel, uri } = shown;
    const matrix = await server.ask<MatrixRequest>('doelbinding/matrix', { uri });
    if (matrix !== undefined) await panel.webview.postMessage(messageOf(matrix));
  };
  const listenTo = (panel: WebviewPanel): void => {
    panel.onDidDispose(() => {
      shown = undefined;
    });
    panel.webview.onDidReceiveMessage((message: FromMatrix) => {
      if (message.kind === 'go') void goBeside(message.spot, panel);
      else {
        const words: ToMatrix = { kind: 'words', words: matrixWords(translate) };
        void panel.webview.postMessage(words).then(refresh);
      }
    });
  };
  return [
    commands.registerCommand('doelbinding.showMatrix', async (given?: unknown) => {
      if (server.state !== 'running') await server.start();
      const uri = await dossierUri(server, given);
      if (uri === undefined) {
        await window.showInformationMessage(l10n.t('There is no protocol and no register here yet.'));
        return;
      }
      if (shown) {
        shown.uri = uri;
        shown.panel.reveal();
        await refresh();
        return;
      }
      const title = l10n.t('Dekkingsmatrix');
      const panel = window.createWebviewPanel('doelbinding.matrix', title, ViewColumn.Active, {
        enableScripts: true,
        localResourceRoots: [webviewFolder(extensionUri)],
        retainContextWhenHidden: true,
      });
      shown = { panel, uri };
      listenTo(panel);
      showPage(panel.webview, { extension: extensionUri, script: 'matrix', title, language: env.language });
    }),
    languages.onDidChangeDiagnostics(() => void refresh()),
    new Disposable(() => {
      shown?.panel.dispose();
    }),
  ];
}

/** In the column beside the page, so that both are in sight. */
async function goBeside(spot: Spot, { viewColumn }: WebviewPanel): Promise<void> {
  const other = viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
  await goTo(spot, other);
}

function messageOf(matrix: Matrix | null): ToMatrix {
  if (!matrix) return { kind: 'none', text: l10n.t('There are no verwerkingen in this folder yet.') };
  const columns = matrix.columns.map(({ kop }) => kop);
  return { kind: 'matrix', columns, lines: matrix.rows.flatMap((row) => linesOf(row, translate)) };
}

/** A line for the protocol and one for the register. */
export function linesOf(row: Matrix['rows'][number], t: Translate): MatrixLine[] {
  const note = row.bijna === null ? '' : t('is it ‘{0}’?', row.bijna);
  const line = (kant: 'protocol' | 'register'): MatrixLine => ({
    naam: row.naam === '' ? t('without a name') : row.naam,
    kant,
    note: kant === 'protocol' ? note : '',
    spot: row[kant],
    cells: row.cells.map((cell) => cellOf(cell[kant], kant, t)),
  });
  return [line('protocol'), line('register')];
}

function cellOf({ status, woord, text, spot }: MatrixSide, kant: MatrixLine['kant'], t: Translate): MatrixCell {
  return { status, word: statusWord(status, kant, woord, t), text, spot };
}
