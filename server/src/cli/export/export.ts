/** `doelbinding export`: a document as Word, a table or a page, by the extension of what is to be written. */
import { basename, extname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exporters } from '../../convert/exporters.ts';
import type { Exporter, ExportSource } from '../../convert/exporter.ts';
import { changesText, proposedChanges } from '../../features/proposal.ts';
import type { Scene } from '../../features/scene.ts';
import type { Io } from '../../node/io.ts';
import { writeNew } from '../../node/readBytes.ts';
import { readText } from '../../node/readText.ts';
import { withSlashes } from '../../node/slashes.ts';
import type { Service } from '../../service.ts';
import type { ParsedArguments } from '../arguments.ts';
import { settingsOf } from '../check/check.ts';
import { visible } from '../check/excerpt.ts';
import { UsageError } from '../usage.ts';

export async function exportFile(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  const [named, ...more] = args.paden;
  const naar = args.opties.get('naar')?.at(-1);
  if (named === undefined || more.length > 0 || naar === undefined)
    throw new UsageError('Noem één document en waar het naartoe gaat: doelbinding export <document> --naar <bestand>');
  const path = resolve(io.folder, named);
  const read = await readText(path);
  const shown = visible(withSlashes(named));
  if ('reden' in read) return refuse(io, shown, read.reden);
  const uri = pathToFileURL(path).href;
  const document = service.open(uri, read.text);
  if (!document)
    return refuse(
      io,
      shown,
      'dit soort bestand exporteren wij niet. Geef Markdown (.md), tekst (.txt) of YAML (.yaml).',
    );
  const settings = settingsOf(args, service, io);
  const uitgang = extname(naar).toLowerCase();
  const files = [{ uri, document }];
  const run = { files, judged: service.judgeAll(files, settings), settings };
  const scene = service.scene(uri, run);
  const source = sourceOf(uri, basename(path), scene, args, service);
  if (typeof source === 'string') return refuse(io, shown, source);
  if (source.voorstel && uitgang === '.md') {
    const content = changesText(basename(path), source.voorstel);
    return content === undefined ? refuse(io, shown, NO_CHANGES) : write({ content }, naar, args, io, shown);
  }
  const exporter = exporterFor(naar.toLowerCase(), source);
  if (typeof exporter === 'string') return refuse(io, shown, exporter);
  return write(await exporter.write(source), naar, args, io, shown);
}

const NO_CHANGES = 'er zijn geen wijzigingen om voor te stellen.';

function refuse(io: Io, named: string, reden: string): number {
  io.err(`${named}: ${reden}\n`);
  return 2;
}

/** What is asked of a document, or why that cannot be given. */
function sourceOf(
  uri: string,
  filename: string,
  scene: Scene,
  args: ParsedArguments,
  service: Service,
): ExportSource | string {
  const own = scene.document(uri);
  const judged = scene.judged(uri);
  if (!own || !judged) return 'het document kon niet worden gelezen.';
  const opmerkingen = args.opties.has('bevindingen')
    ? service.shown(judged.findings).map((shown) => ({
        span: shown.finding.span,
        klasse: shown.finding.severity,
        regel: shown.bevindingen.map(({ ruleId }) => ruleId).join(', '),
        tekst: service.shownMessage(shown),
      }))
    : [];
  const { document, model } = own;
  const datum = scene.settings.peildatum.vandaag;
  if (!args.opties.has('voorstel')) return { filename, document, model, datum, opmerkingen };
  const voorstel = proposedChanges([judged], scene).get(uri) ?? [];
  if (voorstel.length === 0) return NO_CHANGES;
  return { filename, document, model, opmerkingen, voorstel };
}

/** The longest extension that fits: `.vng.json` before `.json`. */
function exporterFor(naar: string, { model, voorstel }: ExportSource): Exporter | string {
  const soort = voorstel ? 'voorstel' : model.inhoud.soort;
  const able = exporters.filter(({ soorten }) => soorten.includes(soort));
  const [exporter] = able
    .filter((one) => naar.endsWith(one.uitgang))
    .sort((a, b) => b.uitgang.length - a.uitgang.length);
  if (exporter) return exporter;
  if (able.length === 0) return 'dit is geen protocol, overeenkomst of register; wij exporteren het niet.';
  return `naar ‘${extname(naar)}’ kunnen wij dit niet schrijven. Kies uit: ${able.map((one) => one.uitgang).join(', ')}.`;
}

async function write(
  outcome: Awaited<ReturnType<Exporter['write']>>,
  naar: string,
  args: ParsedArguments,
  io: Io,
  named: string,
): Promise<number> {
  if ('reden' in outcome) return refuse(io, named, outcome.reden);
  const target = resolve(io.folder, naar);
  const path = visible(withSlashes(relative(io.folder, join(target))));
  const refused = await writeNew(target, outcome.content, args.opties.has('overschrijven'));
  if (refused !== undefined) return refuse(io, path, refused);
  io.out(`${named} → ${path}\n`);
  for (const opmerking of outcome.opmerkingen ?? []) io.out(`  Let op: ${visible(opmerking)}\n`);
  return 0;
}
