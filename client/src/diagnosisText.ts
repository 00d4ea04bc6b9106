/** The text of a diagnosis. */
import type { Diagnosis } from '../../server/src/lsp/requests.ts';
import type { ServerState } from './server.ts';

export interface DiagnosisParts {
  readonly extension: string;
  readonly editor: string;
  readonly host: string;
  readonly language: string;
  readonly trusted: boolean;
  /** Where the folders are: `file`, `vscode-vfs` and so on. */
  readonly schemes: readonly string[];
  readonly neighbours: readonly string[];
  readonly state: ServerState;
  readonly server: Diagnosis | undefined;
}

export function diagnosisText({ server, ...parts }: DiagnosisParts): string {
  return [
    `Doelbinding ${parts.extension}`,
    `Editor: ${parts.editor} (${parts.host}, ${parts.language})`,
    `Map: ${parts.schemes.join(', ') || 'geen'}, ${parts.trusted ? 'vertrouwd' : 'niet vertrouwd'}`,
    `Andere extensies: ${parts.neighbours.join(', ') || 'geen'}`,
    `Server: ${parts.state}`,
    ...(server ? serverLines(server) : []),
    '',
  ].join('\n');
}

function serverLines({ version, runtime, wetgegevens, regels, diagnostics, folders, ...rest }: Diagnosis): string[] {
  return [
    `  versie ${version ?? 'onbekend'}, ${runtime}, wetgegevens tot ${wetgegevens}, ${String(regels)} regels, ${diagnostics}`,
    `  ${String(folders)} mappen, ${String(rest.closedFiles)} gesloten bestanden`,
    ...rest.settings.map(
      ({ aan, bereik, peildatum }) =>
        `  instellingen: ${aan ? 'aan' : 'uit'}, ${bereik}, peildatum ${peildatum || 'geen'}`,
    ),
    ...rest.openDocuments.map(
      ({ languageId, soort, length, version: edits, aantallen }) =>
        `  document: ${languageId}, ${soort || 'niet gelezen'}, ${String(length)} tekens, versie ${String(edits)}, ${Object.entries(
          aantallen,
        )
          .map(([klasse, aantal]) => `${String(aantal)} ${klasse}`)
          .join(', ')}`,
    ),
    ...rest.defects.flatMap(({ regel, where }) => [
      `  gebrek in regel ${regel}`,
      ...where.map((place) => `    ${place}`),
    ]),
  ];
}
