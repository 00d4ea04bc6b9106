/** `doelbinding rapport`: what was found in protocols and registers, as one document for people. */
import { createHash } from 'node:crypto';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Opgemaakt } from '../../features/rapport/rapport.ts';
import type { Rapportdeel } from '../../features/rapport/gegevens.ts';
import { findFiles } from '../../node/findFiles.ts';
import type { Io } from '../../node/io.ts';
import { readText } from '../../node/readText.ts';
import { withSlashes } from '../../node/slashes.ts';
import type { Service, Settings, WorkspaceFile } from '../../service.ts';
import type { ParsedArguments } from '../arguments.ts';
import { settingsOf } from '../check/check.ts';
import { progressOf } from '../progress.ts';
import { UsageError } from '../usage.ts';
import { FORMATS, refuseOther, write, type Format } from './target.ts';
import { bronVan, judgedStand, leesStand, rulesOf, type GelezenStand } from '../verschil/standen.ts';

export async function rapport(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  const { format, target } = targetOf(args, io);
  const naam = withSlashes(relative(io.folder, target)) || target;
  await refuseOther(target, naam, format);
  const settings = settingsOf(args, service, io);
  const { gelezen, anders } = await readAll(args, service, settings, io);
  const opgemaakt = await opmaken(args, gelezen, anders, service, settings, io);
  await write(target, naam, await bytesOf(opgemaakt, format));
  io.err(`Het rapport staat in ${naam}.\n`);
  return gelezen.stand.nietGelezen.length > 0 ? 2 : 0;
}

/** The format by its name, else by the ending of the file, else HTML. */
function targetOf(args: ParsedArguments, io: Io): { format: Format; target: string } {
  const [asked, naar] = [args.opties.get('formaat')?.at(-1), args.opties.get('naar')?.at(-1)];
  const ending = /\.([a-z]+)$/i.exec(naar ?? '')?.[1]?.toLowerCase();
  const byEnding = ending === 'htm' ? 'html' : ending === 'markdown' ? 'md' : ending;
  const wanted = asked ?? byEnding ?? 'html';
  const format = FORMATS.find((known) => known === wanted);
  if (!format) throw new UsageError(`Een rapport als ‘${wanted}’ kan niet. Kies uit: ${FORMATS.join(', ')}.`);
  if (naar !== undefined && byEnding !== undefined && byEnding !== format)
    throw new UsageError(`--formaat ${format} en de naam ${naar} spreken elkaar tegen. Laat één van beide weg.`);
  if (naar === '') throw new UsageError('Achter --naar hoort een waarde: --naar BESTAND.');
  return { format, target: resolve(io.folder, naar ?? `rapport.${format}`) };
}

async function readAll(
  args: ParsedArguments,
  service: Service,
  settings: Settings,
  io: Io,
): Promise<{ gelezen: GelezenStand; anders: number }> {
  const named = args.paden.length > 0 ? args.paden : ['.'];
  const { files, missing } = await findFiles(named, io.folder);
  const root = args.opties.has('sinds') ? io.folder : sharedFolder(files, io.folder);
  const progress = progressOf(files.length, io);
  const read: WorkspaceFile[] = [];
  const refused: { pad: string; reden: string }[] = [];
  for (const file of files) {
    const uri = pathToFileURL(file).href;
    const text = await readText(file);
    const document = 'reden' in text ? undefined : service.open(uri, text.text);
    if ('reden' in text) read.push({ uri, onleesbaar: text.reden });
    else if (document) read.push({ uri, document });
    else refused.push({ pad: withSlashes(relative(root, file)), reden: 'dit soort bestand lezen wij niet.' });
    progress.step();
  }
  const run = { files: read, judged: service.judgeAll(read, settings), settings };
  // Judging takes longer than reading: what was shown stays until that is done too.
  progress.done();
  const gelezen = judgedStand(named.join(', '), root, run, service);
  const missed = missing.map(({ path, reden }) => ({ pad: withSlashes(path), reden }));
  return {
    gelezen: {
      ...gelezen,
      stand: { ...gelezen.stand, nietGelezen: [...missed, ...refused, ...gelezen.stand.nietGelezen] },
    },
    anders: run.judged.filter(({ soort }) => soort === 'anders').length,
  };
}

/** The deepest folder with all of the files: from there on, names tell them apart. */
function sharedFolder(files: readonly string[], otherwise: string): string {
  const [first, ...rest] = files.map((file) => dirname(file));
  if (first === undefined) return otherwise;
  const holds = (folder: string): boolean => rest.every((one) => !relative(folder, one).startsWith('..'));
  let folder = first;
  while (!holds(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

async function opmaken(
  args: ParsedArguments,
  { stand, scenes }: GelezenStand,
  anders: number,
  service: Service,
  settings: Settings,
  io: Io,
): Promise<Opgemaakt> {
  const [{ maakRapport }, { bronnenVan }, uitlegger] = [
    await import('../../features/rapport/rapport.ts'),
    await import('../../features/rapport/bronnen.ts'),
    await service.uitlegger(),
  ];
  return maakRapport({
    titel: args.opties.get('titel')?.at(-1),
    datum: settings.peildatum.vandaag,
    wetgegevens: service.wetgegevens,
    stand,
    scenes,
    anders,
    rules: rulesOf(service),
    bronnen: bronnenVan(uitlegger),
    verschil: await sindsVan(args, stand, scenes, service, settings, io),
  });
}

async function sindsVan(
  args: ParsedArguments,
  nieuw: GelezenStand['stand'],
  scenes: GelezenStand['scenes'],
  service: Service,
  settings: Settings,
  io: Io,
): Promise<Rapportdeel | undefined> {
  const sinds = args.opties.get('sinds')?.at(-1);
  if (sinds === undefined) return undefined;
  const oud = await leesStand(await bronVan(sinds, io), service, settings, io);
  const kennis = (scenes[0] ?? oud.scenes[0])?.kennis;
  if (!kennis) return undefined;
  const { vergelijkStanden } = await import('../../features/verschil/verschil.ts');
  const { verschildeel } = await import('../../features/verschil/verschildeel.ts');
  return verschildeel(vergelijkStanden(oud.stand, nieuw, kennis), rulesOf(service));
}

async function bytesOf(opgemaakt: Opgemaakt, format: Format): Promise<Uint8Array> {
  const { titel, blocks } = opgemaakt;
  switch (format) {
    case 'html': {
      const { htmlOf } = await import('../../convert/rapport/html.ts');
      return Buffer.from(htmlOf({ titel, blocks }, (text) => createHash('sha256').update(text).digest('base64')));
    }
    case 'md': {
      const { markdownMark, markdownOf } = await import('../../convert/rapport/markdown.ts');
      return Buffer.from(`${markdownMark}\n\n${markdownOf(blocks)}`);
    }
    case 'docx': {
      const { docxOf } = await import('../../convert/rapport/docx.ts');
      return docxOf({ titel, blocks });
    }
  }
}
