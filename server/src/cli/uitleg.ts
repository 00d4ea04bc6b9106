/** `doelbinding uitleg`: a rule, a provision, a law or a term explained, or how a file was read and why so. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readText } from '../node/readText.ts';
import type { Service } from '../service.ts';
import { nearest, type ParsedArguments } from './arguments.ts';
import { settingsOf } from './check/check.ts';
import { visible } from './check/excerpt.ts';
import type { Io } from '../node/io.ts';
import { uitlegtekst } from './uitlegtekst.ts';
import { UsageError } from './usage.ts';

export async function uitleg(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  const asked = args.paden.join(' ');
  if (asked.trim() === '')
    throw new UsageError('Geef een regel, een wetsartikel, een begrip of een bestand: doelbinding uitleg <wat>');
  const page = await service.page(asked);
  if (page !== undefined) {
    io.out(page.endsWith('\n') ? page : `${page}\n`);
    return 0;
  }
  const { peildatum } = settingsOf(args, service, io);
  const datum = peildatum.opdracht ?? peildatum.vandaag;
  const uitlegger = await service.uitlegger();
  const antwoorden = uitlegger.zoek(asked, datum);
  if (antwoorden.some(({ soort }) => soort === 'zonder-wet'))
    throw new UsageError('Noem ook de wet, zoals in: doelbinding uitleg "artikel 6 lid 1 onder e AVG"');
  if (antwoorden.some(({ soort }) => soort === 'zonder-uitleg'))
    throw new UsageError('Overwegingen en bijlagen leggen wij niet uit; wel artikelen, hoofdstukken en wetten.');
  if (antwoorden.length > 0) {
    io.out(`${uitlegtekst(antwoorden, { datum, wetgegevens: service.wetgegevens })}\n`);
    return 0;
  }
  if (args.paden.length > 1)
    throw new UsageError('Geef één regel, wetsartikel, begrip of bestand: doelbinding uitleg <wat>');
  return explainFile(asked, args, service, uitlegger.termen, io);
}

async function explainFile(
  asked: string,
  args: ParsedArguments,
  service: Service,
  termen: readonly string[],
  io: Io,
): Promise<number> {
  const path = resolve(io.folder, asked);
  const read = await readText(path);
  if ('reden' in read) {
    io.err(`${nearby(asked, service, termen) ?? `${visible(asked)}: ${read.reden}`}\n`);
    return 2;
  }
  const document = service.open(pathToFileURL(path).href, read.text);
  if (!document) {
    io.err(`${visible(asked)}: dit soort bestand lezen wij niet. Geef Markdown (.md), tekst (.txt) of YAML (.yaml).\n`);
    return 2;
  }
  io.out(
    `${[visible(asked), ...service.describe(document, settingsOf(args, service, io)).map((line) => visible(line))].join('\n')}\n`,
  );
  return 0;
}

/** What somebody meant who wrote a rule or a term almost right; a name with a dot or a slash is a file. */
function nearby(asked: string, service: Service, termen: readonly string[]): string | undefined {
  if (/[./\\]/.test(asked)) return undefined;
  const rule = nearest(
    asked,
    service.rules.map(({ id }) => id),
  );
  if (rule) return `De regel ‘${visible(asked)}’ bestaat niet. Bedoelt u ‘${rule}’?`;
  const term = nearest(asked, termen);
  return term && `Het begrip ‘${visible(asked)}’ kennen wij niet. Bedoelt u ‘${term}’?`;
}
