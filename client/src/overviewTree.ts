/** The tree ‘Documenten en verwerkingen’: the documents of each dossier, the verwerkingen in them, and how many findings. */
import {
  commands,
  EventEmitter,
  l10n,
  languages,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type TreeDataProvider,
} from 'vscode';
import type { OverviewDocument, Spot } from '../../server/src/lsp/viewRequests.ts';
import { ourDocuments } from './activeUri.ts';
import { isPromising } from './documents.ts';
import type { Server } from './server.ts';
import { goTo } from './spot.ts';

type Node =
  | { readonly kind: 'folder'; readonly uri: string; readonly documents: readonly OverviewDocument[] }
  | { readonly kind: 'document'; readonly document: OverviewDocument }
  | {
      readonly kind: 'verwerking';
      readonly document: OverviewDocument;
      readonly verwerking: OverviewDocument['verwerkingen'][number];
    };

export function overviewTree(server: Server): { dispose(): unknown }[] {
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getChildren: async (node) => (node ? childrenOf(node) : topOf(await ourDocuments(server))),
  };
  const tree = window.createTreeView('doelbinding.overview', { treeDataProvider: provider, showCollapseAll: true });
  const refresh = (): void => {
    // What nobody sees is not asked for; it is asked for anew when it comes in sight.
    if (tree.visible) changed.fire(undefined);
  };
  return [
    tree,
    changed,
    tree.onDidChangeVisibility(({ visible }) => {
      if (!visible) return;
      if (server.state === 'waiting' && workspace.textDocuments.some(isPromising)) void server.start();
      refresh();
    }),
    languages.onDidChangeDiagnostics(refresh),
    workspace.onDidCreateFiles(refresh),
    workspace.onDidDeleteFiles(refresh),
    server.onDidChangeState(refresh),
    commands.registerCommand('doelbinding.openPlace', async (spot?: unknown) => {
      if (isSpot(spot)) await goTo(spot);
    }),
  ];
}

function isSpot(given: unknown): given is Spot {
  return typeof given === 'object' && given !== null && 'uri' in given && 'range' in given;
}

/** With one dossier its documents, with more of them their folders. */
function topOf(documents: readonly OverviewDocument[]): Node[] {
  const folders = [...new Set(documents.map(({ folder }) => folder))];
  if (folders.length === 1) return documents.map((document) => ({ kind: 'document', document }));
  return folders.map((uri) => ({ kind: 'folder', uri, documents: documents.filter(({ folder }) => folder === uri) }));
}

function childrenOf(node: Node): Node[] {
  switch (node.kind) {
    case 'folder':
      return node.documents.map((document) => ({ kind: 'document', document }));
    case 'document':
      return node.document.verwerkingen.map((verwerking) => ({
        kind: 'verwerking',
        document: node.document,
        verwerking,
      }));
    case 'verwerking':
      return [];
  }
}

function itemOf(node: Node): TreeItem {
  switch (node.kind) {
    case 'folder': {
      const item = new TreeItem(workspace.asRelativePath(Uri.parse(node.uri)), TreeItemCollapsibleState.Expanded);
      item.iconPath = ThemeIcon.Folder;
      item.description = l10n.t('documents: {0}', node.documents.length);
      return item;
    }
    case 'document':
      return documentItem(node.document);
    case 'verwerking':
      return verwerkingItem(node.document, node.verwerking);
  }
}

function documentItem({ uri, soort, verwerkingen, aantallen }: OverviewDocument): TreeItem {
  const path = Uri.parse(uri).path;
  const state = verwerkingen.length > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None;
  const item = new TreeItem(path.slice(path.lastIndexOf('/') + 1), state);
  const { fout, waarschuwing, oordeel } = aantallen;
  item.id = uri;
  const counts = l10n.t('Errors: {0}, warnings: {1}, questions for a lawyer: {2}', fout, waarschuwing, oordeel);
  const words = l10n.t('{0}, verwerkingen: {1}', soort, verwerkingen.length);
  // The name of a file leaves little room: the rest is in the tooltip, and read aloud.
  item.description = `${soort} (${verwerkingen.length})`;
  item.tooltip = `${words}
${counts}`;
  item.accessibilityInformation = { label: `${path.slice(path.lastIndexOf('/') + 1)}, ${words}. ${counts}` };
  item.iconPath = new ThemeIcon(soort === 'register' ? 'table' : soort === 'protocol' ? 'law' : 'file');
  item.contextValue = soort;
  item.resourceUri = Uri.parse(uri);
  item.command = { title: '', command: 'vscode.open', arguments: [Uri.parse(uri)] };
  return item;
}

function verwerkingItem(
  { uri }: OverviewDocument,
  { naam, range, bevindingen }: OverviewDocument['verwerkingen'][number],
): TreeItem {
  const label = naam === '' ? l10n.t('without a name') : naam;
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  if (bevindingen > 0) {
    const count = l10n.t('findings: {0}', bevindingen);
    // A name leaves little room: the word is in the tooltip, and read aloud.
    item.description = String(bevindingen);
    item.tooltip = `${label}
${count}`;
    item.accessibilityInformation = { label: `${label}, ${count}` };
  }
  const spot: Spot = { uri, range };
  item.iconPath = new ThemeIcon(bevindingen > 0 ? 'warning' : 'circle-outline');
  item.command = { title: '', command: 'doelbinding.openPlace', arguments: [spot] };
  return item;
}
