/** `doelbinding uitleg`: the page of a rule, or how a file was read and why so. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readText } from '../node/readText.ts';
import type { Service } from '../service.ts';
import { nearest, type ParsedArguments } from './arguments.ts';
import { settingsOf } from './check/check.ts';
import { visible } from './check/frame.ts';
import type { Io } from '../node/io.ts';
import { UsageError } from './usage.ts';

export async function uitleg(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  const [asked, ...more] = args.paden;
  if (asked === undefined || more.length > 0)
    throw new UsageError('Geef één regel of één bestand: doelbinding uitleg <regel of bestand>');
  const page = await service.page(asked);
  if (page !== undefined) {
    io.out(page.endsWith('\n') ? page : `${page}\n`);
    return 0;
  }
  return explainFile(asked, args, service, io);
}

async function explainFile(asked: string, args: ParsedArguments, service: Service, io: Io): Promise<number> {
  const path = resolve(io.folder, asked);
  const read = await readText(path);
  if ('reden' in read) {
    const near = /[./\\]/.test(asked)
      ? undefined
      : nearest(
          asked,
          service.rules.map((rule) => rule.id),
        );
    io.err(near ? `De regel ‘${asked}’ bestaat niet. Bedoelt u ‘${near}’?\n` : `${visible(asked)}: ${read.reden}\n`);
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
