/** The text of `--help`, which follows from the commands. */
import { commands, type Command } from './commands.ts';

export function helpText(command?: Command): string {
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

function commandHelp(command: Command): string {
  const rows = command.opties.map(
    ({ naam, waarde, uitleg }) => [`--${naam}${waarde === undefined ? '' : ` ${waarde}`}`, uitleg] as const,
  );
  return [command.uitleg, '', `Gebruik: ${command.gebruik} [opties]`, '', 'Opties:', ...table(rows), ''].join('\n');
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
