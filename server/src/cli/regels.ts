/** `doelbinding regels`: every rule with its class and its source. */
import type { Service } from '../service.ts';
import type { ParsedArguments } from './arguments.ts';
import type { Io } from '../node/io.ts';
import { UsageError } from './usage.ts';

export function regels(args: ParsedArguments, service: Service, io: Io): number {
  const format = args.opties.get('formaat')?.at(-1) ?? 'tekst';
  if (format === 'json') {
    const list = service.rules.map(({ id, severity, category, summary }) => ({
      id,
      klasse: severity,
      categorie: category,
      samenvatting: summary,
      bron: service.sources(id),
    }));
    io.out(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  if (format !== 'tekst') throw new UsageError(`Het formaat ‘${format}’ bestaat niet. Kies uit: tekst, json.`);
  const width = Math.max(...service.rules.map(({ id }) => id.length));
  for (const { id, severity, summary } of service.rules) {
    const sources = service.sources(id);
    io.out(
      `${id.padEnd(width)}  ${severity.padEnd(12)}  ${summary}${sources.length > 0 ? ` (${sources.join('; ')})` : ''}\n`,
    );
  }
  return 0;
}
