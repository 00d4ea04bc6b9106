/** The command line as data: commands, options, and the text of `--help` that follows from them. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { distance } from 'fastest-levenshtein';
import { UsageError } from './usage.ts';

export interface OptionSpec {
  readonly naam: string;
  /** What stands behind it; absent for a switch. */
  readonly waarde?: string;
  readonly meermaals?: boolean;
  readonly uitleg: string;
}

export interface CommandSpec {
  readonly naam: string;
  readonly gebruik: string;
  readonly uitleg: string;
  readonly opties: readonly OptionSpec[];
}

const HELP: OptionSpec = { naam: 'help', uitleg: 'toon deze hulp' };
const PEILDATUM: OptionSpec = {
  naam: 'peildatum',
  waarde: 'DATUM',
  uitleg:
    'beoordeel naar het recht van deze datum, zoals 2026-11-21 (anders: de datum in het document, anders vandaag)',
};

export const commands: readonly CommandSpec[] = [
  {
    naam: 'check',
    gebruik: 'doelbinding check [bestanden, mappen of patronen]',
    uitleg: 'Controleert protocollen en verwerkingsregisters; zonder paden de huidige map, met - de standaardinvoer.',
    opties: [
      { naam: 'formaat', waarde: 'tekst|json', uitleg: 'vorm van de uitvoer (standaard: tekst)' },
      PEILDATUM,
      { naam: 'regel', waarde: 'REGEL', meermaals: true, uitleg: 'alleen deze regel; mag vaker' },
      { naam: 'zonder', waarde: 'REGEL', meermaals: true, uitleg: 'deze regel niet; mag vaker' },
      {
        naam: 'maximaal-waarschuwingen',
        waarde: 'AANTAL',
        uitleg: 'eindig met code 1 bij meer waarschuwingen dan dit',
      },
      {
        naam: 'bestandsnaam',
        waarde: 'NAAM',
        uitleg: 'naam voor de tekst van de standaardinvoer (bepaalt ook de soort tekst)',
      },
      { naam: 'fix', uitleg: 'voer de veilige herstellingen uit en toon wat overblijft' },
      { naam: 'proef', uitleg: 'toon wat --fix zou wijzigen, zonder iets te wijzigen' },
      { naam: 'voorstel', uitleg: 'toon voor vastgestelde teksten wat zou veranderen, per artikel: was en wordt' },
      { naam: 'stil', uitleg: 'toon alleen bevindingen, geen slotregel en geen voortgang' },
      HELP,
    ],
  },
  {
    naam: 'uitleg',
    gebruik: 'doelbinding uitleg <regel, wetsartikel, begrip of bestand>',
    uitleg: 'Legt een regel, wetsartikel of begrip uit, of zegt hoe een bestand is gelezen.',
    opties: [PEILDATUM, HELP],
  },
  {
    naam: 'regels',
    gebruik: 'doelbinding regels',
    uitleg: 'Toont alle regels met hun klasse en bron.',
    opties: [{ naam: 'formaat', waarde: 'tekst|json', uitleg: 'vorm van de uitvoer (standaard: tekst)' }, HELP],
  },
  {
    naam: 'lsp',
    gebruik: 'doelbinding lsp --stdio',
    uitleg: 'Start de taalserver, voor een teksteditor die het Language Server Protocol spreekt.',
    opties: [
      { naam: 'stdio', uitleg: 'praat over standaardinvoer en -uitvoer (ook zonder deze optie)' },
      { naam: 'clientProcessId', waarde: 'NUMMER', uitleg: 'proces van de editor; eindigt dat, dan eindigt de server' },
      HELP,
    ],
  },
];

export interface ParsedArguments {
  readonly opties: ReadonlyMap<string, readonly string[]>;
  readonly paden: readonly string[];
}

/** @throws UsageError for an unknown option or a missing value */
export function parseArguments(command: CommandSpec, args: readonly string[]): ParsedArguments {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const { naam, waarde } of command.opties)
    options[naam] = waarde === undefined ? { type: 'boolean' } : { type: 'string', multiple: true };
  options['help'] = { type: 'boolean', short: 'h' };
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const opties = new Map<string, readonly string[]>();
    for (const [naam, value] of Object.entries(values))
      opties.set(naam, Array.isArray(value) ? value.map(String) : [String(value)]);
    return { opties, paden: positionals };
  } catch (error) {
    throw usageError(command, error);
  }
}

function usageError(command: CommandSpec, error: unknown): UsageError {
  const message = error instanceof Error ? error.message : '';
  const option = /--([\w-]+)/.exec(message)?.[1];
  const known = command.opties.find(({ naam }) => naam === option);
  if (known)
    return new UsageError(
      known.waarde === undefined
        ? `Achter --${known.naam} hoort geen waarde.`
        : `Achter --${known.naam} hoort een waarde: --${known.naam} ${known.waarde}.`,
    );
  if (option === undefined)
    return new UsageError(`Deze opdracht is niet te lezen. Zie: doelbinding ${command.naam} --help`);
  const near = nearest(
    option,
    command.opties.map(({ naam }) => naam),
  );
  return new UsageError(
    `De opdracht ${command.naam} kent --${option} niet.${near ? ` Bedoelt u --${near}?` : ''} Zie: doelbinding ${command.naam} --help`,
  );
}

/** The known word that is nearest to a mistyped one, if one is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const scored = known.map((candidate) => ({ candidate, score: distance(word, candidate) }));
  scored.sort((a, b) => a.score - b.score);
  const [best] = scored;
  return best && best.score <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined;
}

export function helpText(command?: CommandSpec): string {
  return command ? commandHelp(command) : overview();
}

function overview(): string {
  const rows = commands.map(({ naam, uitleg }) => [naam, uitleg] as const);
  return [
    'Doelbinding controleert privacyprotocollen en verwerkingsregisters van gemeenten.',
    '',
    'Gebruik: doelbinding <opdracht> [opties]',
    '',
    'Opdrachten:',
    ...table(rows),
    '',
    'Opties:',
    ...table([
      ['--help', 'toon hulp; ook achter een opdracht'],
      ['--versie', 'toon de versie en de datum van de wetgegevens'],
    ]),
    '',
    'Einde: 0 geen fouten · 1 fouten of te veel waarschuwingen · 2 verkeerd gebruik of een bestand is niet te lezen ·',
    '3 een gebrek in Doelbinding zelf.',
    '',
  ].join('\n');
}

function commandHelp(command: CommandSpec): string {
  const rows = command.opties.map(
    ({ naam, waarde, uitleg }) => [`--${naam}${waarde === undefined ? '' : ` ${waarde}`}`, uitleg] as const,
  );
  return [command.uitleg, '', `Gebruik: ${command.gebruik} [opties]`, '', 'Opties:', ...table(rows), ''].join('\n');
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
