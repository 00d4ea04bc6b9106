/**
 * `doelbinding mcp`: facts about the documents of one folder for an assistant, over the Model Context
 * Protocol on the standard streams. It reads, and changes nothing; no document leaves the machine by us.
 */
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Io } from '../../node/io.ts';
import { programVersion } from '../../node/version.ts';
import type { Service, Wishes } from '../../service.ts';
import type { ParsedArguments } from '../arguments.ts';
import { wishesOf } from '../check/plan.ts';
import { UsageError } from '../usage.ts';
import { readableFolder, Refusal } from './folder.ts';
import * as tools from './tools.ts';

export async function mcp(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  if (args.paden.length > 1) throw new UsageError('Geef één map: doelbinding mcp <map>');
  const folder = resolve(io.folder, args.paden[0] ?? '.');
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new UsageError(`${args.paden[0] ?? '.'} is geen map die er is.`);
  const server = await createMcp(service, folder, wishesOf(args, service, io));
  const closed = new Promise<void>((done) => {
    server.server.onclose = done;
  });
  await server.connect(new StdioServerTransport());
  // An assistant that goes away closes our input; the transport does not look at that.
  await Promise.race([closed, once(process.stdin, 'end')]);
  await server.close();
  return 0;
}

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false } as const;

/** @param path absolute: nothing outside this folder is read */
export async function createMcp(service: Service, path: string, wishes: Wishes): Promise<McpServer> {
  const folder = await readableFolder(path, service, wishes);
  const box: tools.Toolbox = { service, folder, datum: wishes.peildatum ?? wishes.vandaag };
  const server = new McpServer(
    { name: 'doelbinding', title: 'Doelbinding', version: programVersion() },
    {
      instructions:
        'Feiten over privacyprotocollen en verwerkingsregisters in één map, en over de wetten waarop regels rusten. Een fout volgt uit tekst en wet; een waarschuwing en een oordeel vragen een beslissing van een mens. Niets wordt gewijzigd.',
    },
  );
  offerDocuments(server, box);
  offerLaw(server, box);
  return server;
}

interface Described {
  readonly title: string;
  readonly description: string;
  readonly annotations: typeof READ_ONLY;
}

function described(title: string, description: string): Described {
  return { title, description, annotations: READ_ONLY };
}

const { inputs } = tools;

function offerDocuments(server: McpServer, box: tools.Toolbox): void {
  const documenten = described('Documenten', 'De documenten in de map: soort, peildatum en aantallen bevindingen.');
  server.registerTool('documenten', { ...documenten, inputSchema: inputs.documenten }, (asked) =>
    answered(tools.documenten(asked, box)),
  );
  const bevindingen = described(
    'Bevindingen',
    'Wat er in de documenten is gevonden: plaats, regel, klasse, uitleg en wetsartikelen.',
  );
  server.registerTool('bevindingen', { ...bevindingen, inputSchema: inputs.bevindingen }, (asked) =>
    answered(tools.bevindingen(asked, box)),
  );
  const verwerkingen = described(
    'Verwerkingen',
    'De verwerkingen uit registers en protocollen, met hun velden zoals ze zijn geschreven.',
  );
  server.registerTool('verwerkingen', { ...verwerkingen, inputSchema: inputs.verwerkingen }, (asked) =>
    answered(tools.verwerkingen(asked, box)),
  );
  const dekking = described(
    'Dekking',
    'Welke verwerkingen in het protocol staan, welke in het register en welke in beide.',
  );
  server.registerTool('dekking', { ...dekking, inputSchema: inputs.dekking }, (asked) =>
    answered(tools.dekking(asked, box)),
  );
}

function offerLaw(server: McpServer, box: tools.Toolbox): void {
  const bepaling = described('Bepaling', 'Legt een wetsartikel, wet of begrip uit, met geldigheid, bron en adres.');
  server.registerTool('bepaling', { ...bepaling, inputSchema: inputs.bepaling }, (asked) =>
    answered(tools.bepaling(asked, box)),
  );
  const regel = described(
    'Regel',
    'De pagina van een regel: wat zij vraagt, waarom, hoe u herstelt en wanneer zij niet geldt.',
  );
  server.registerTool('regel', { ...regel, inputSchema: inputs.regel }, (asked) => answered(tools.regel(asked, box)));
}

/** An answer as the protocol wants it. What is refused is said; what fails is not shown, for it may hold a path. */
async function answered(answer: Promise<object>): Promise<CallToolResult> {
  try {
    return { content: [{ type: 'text', text: JSON.stringify(await answer, null, 2) }] };
  } catch (error) {
    const text = error instanceof Refusal ? error.message : 'Deze vraag kon niet worden beantwoord.';
    return { content: [{ type: 'text', text }], isError: true };
  }
}
