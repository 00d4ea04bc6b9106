/**
 * The JSON Schema of a register for the YAML extension of Red Hat, where that is installed: it then
 * completes keys and explains them. Which files are registers the server says, because no name tells.
 */
import {
  extensions,
  languages,
  Uri,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import type { StatusRequest } from '../../server/src/lsp/requests.ts';
import type { Server } from './server.ts';

const YAML = 'redhat.vscode-yaml';
/** The name of a contributor is the scheme of its schemas. */
const scheme = 'doelbinding-schema';
const schemaUri = `${scheme}://schemas/register.schema.json`;

/** What the YAML extension lets others call. */
interface YamlExtension {
  registerContributor(
    name: string,
    requestSchema: (resource: string) => string | undefined,
    requestSchemaContent: (uri: string) => string,
  ): boolean;
}

export function registerSchema(context: ExtensionContext, server: Server): Disposable[] {
  const registers = new Set<string>();
  let contributed = false;

  async function contribute(): Promise<void> {
    const extension = extensions.getExtension<unknown>(YAML);
    if (contributed || !extension || registers.size === 0) return;
    contributed = true;
    const api = await extension.activate();
    const file = Uri.joinPath(context.extensionUri, 'server/schemas/register.schema.json');
    const schema = new TextDecoder().decode(await workspace.fs.readFile(file));
    if (isYamlExtension(api))
      api.registerContributor(
        scheme,
        (resource) => (registers.has(Uri.parse(resource).toString()) ? schemaUri : undefined),
        () => schema,
      );
  }

  /** Asks whether a document is a register; a server that does not answer leaves it as it was. */
  async function look({ languageId, uri }: Pick<TextDocument, 'languageId' | 'uri'>): Promise<void> {
    if (languageId !== 'yaml' || !extensions.getExtension(YAML)) return;
    const status = await server.ask<StatusRequest>('doelbinding/status', { uri: uri.toString() });
    if (status === undefined) return;
    if (status?.aan === true && status.soort === 'register') registers.add(uri.toString());
    else registers.delete(uri.toString());
    await contribute().catch((error: unknown) => {
      server.output.warn(`${YAML}: ${String(error)}`);
    });
  }

  const lookAtAll = (): void => {
    for (const document of workspace.textDocuments) void look(document);
  };
  return [
    workspace.onDidOpenTextDocument((document) => void look(document)),
    workspace.onDidCloseTextDocument(({ uri }) => registers.delete(uri.toString())),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      for (const document of workspace.textDocuments) if (changed.has(document.uri.toString())) void look(document);
    }),
    extensions.onDidChange(lookAtAll),
    server.onDidChangeState((state) => {
      if (state === 'running') lookAtAll();
    }),
  ];
}

function isYamlExtension(api: unknown): api is YamlExtension {
  return (
    typeof api === 'object' &&
    api !== null &&
    'registerContributor' in api &&
    typeof api.registerContributor === 'function'
  );
}
