/** The command line: finds the command, loads the engine only for those that need it, and gives the exit code. */
import { nearest, parseArguments } from './arguments.ts';
import { commands, type Command } from './commands.ts';
import { helpText } from './help.ts';
import type { Io } from '../node/io.ts';
import { UsageError } from './usage.ts';

/** Starts the language server on the standard streams. It ends the process itself. */
export type Serve = () => Promise<unknown>;

/** Runs one command line. Never throws: 3 is a defect of ours, with what to send us. */
export async function runCommandLine(argv: readonly string[], io: Io, serve?: Serve): Promise<number> {
  try {
    return await dispatch(argv, io, serve);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`${error.message}\n`);
      return 2;
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.err(
      `Doelbinding heeft zelf een gebrek. Stuur ons de opdracht, de versie (doelbinding --versie) en dit:\n${detail}\n`,
    );
    return 3;
  }
}

async function dispatch(argv: readonly string[], io: Io, serve?: Serve): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    io.err(helpText());
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') return help(rest[0], io);
  if (name === '--versie' || name === '--version') {
    io.out(`${await (await import('../node/version.ts')).versionLine()}\n`);
    return 0;
  }
  const command = commandNamed(name);
  const args = parseArguments(command, rest);
  if (args.opties.has('help')) return help(command.naam, io);
  if (!command.laad) {
    await serve?.();
    return 0;
  }
  const [uitvoeren, { createService }] = await Promise.all([command.laad(), import('../service.ts')]);
  return await uitvoeren(args, await createService(), io);
}

function commandNamed(name: string): Command {
  const command = commands.find(({ naam }) => naam === name);
  if (command) return command;
  const near = nearest(
    name,
    commands.map(({ naam }) => naam),
  );
  const hint = near
    ? ` Bedoelt u ‘${near}’?`
    : name.includes('.') || name.includes('/')
      ? ` Bedoelt u ‘doelbinding check ${name}’?`
      : '';
  throw new UsageError(`De opdracht ‘${name}’ bestaat niet.${hint} Zie: doelbinding --help`);
}

function help(name: string | undefined, io: Io): number {
  io.out(helpText(name === undefined ? undefined : commandNamed(name)));
  return 0;
}
