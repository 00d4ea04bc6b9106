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

/** The one option that every command has. */
export const HELP: OptionSpec = { naam: 'help', uitleg: 'toon deze hulp' };

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
    // An empty name would be the present folder: mostly a variable of a script that holds nothing.
    if (positionals.includes('')) throw new UsageError('Een van de genoemde bestanden of mappen heeft geen naam.');
    return { opties, paden: positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
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
