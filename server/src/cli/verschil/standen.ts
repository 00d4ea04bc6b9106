/** Reads the sides of a comparison: a file, a folder, the present folder, or a moment of its history. */
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { documentenIn, type Rules, type Stand } from '../../features/verschil/stand.ts';
import { bestandenOp, gemeenschappelijk, momentVan, type GitReden, type Moment } from '../../node/git.ts';
import { findFiles } from '../../node/findFiles.ts';
import type { Io } from '../../node/io.ts';
import { readText, type TextOrReason } from '../../node/readText.ts';
import { withSlashes } from '../../node/slashes.ts';
import type { JudgedRun, Scene, Service, Settings, WorkspaceFile } from '../../service.ts';
import { UsageError } from '../usage.ts';

/** A side with what it was judged in. */
export interface GelezenStand {
  readonly stand: Stand;
  readonly scenes: readonly Scene[];
  readonly run: JudgedRun;
}

/** What a word on the command line names. */
export type Bron =
  | { readonly soort: 'pad'; readonly pad: string }
  | { readonly soort: 'nu' }
  | { readonly soort: 'moment'; readonly naam: string; readonly moment: Moment };

/**
 * Two sources of one or two words: `OUD NIEUW`, `main..branch` (an open end is the latest that was
 * recorded), `main...branch` (from where the two parted), or one moment, held against the files of now.
 */
export async function bronnenVan(words: readonly string[], io: Io): Promise<readonly [Bron, Bron]> {
  const [one, other, ...more] = words;
  if (one === undefined || more.length > 0)
    throw new UsageError(
      'Geef een oude en een nieuwe versie: doelbinding verschil OUD NIEUW (bestanden, mappen of versies uit git).',
    );
  if (other !== undefined) return [await bronVan(one, io), await bronVan(other, io)];
  const range = /^([^.][^:]*?)(\.{2,3})([^.]*)$/.exec(one);
  if (!range || (await exists(resolve(io.folder, one)))) return [await bronVan(one, io), { soort: 'nu' }];
  const [, from = '', dots, to = ''] = range;
  const end = to === '' ? 'HEAD' : to;
  const start = dots === '...' ? await gemeenschappelijk(from, end, io.folder) : await momentVan(from, io.folder);
  return [momentBron(from, known(start)), momentBron(end, known(await momentVan(end, io.folder)))];
}

/** A path that exists, else a moment of the history. */
export async function bronVan(word: string, io: Io): Promise<Bron> {
  if (await exists(resolve(io.folder, word))) return { soort: 'pad', pad: word };
  if (word.startsWith('-')) throw new UsageError(`‘${word}’ is geen bestand, map of versie.`);
  const moment = await momentVan(word, io.folder);
  if ('reden' in moment) throw new UsageError(`‘${word}’ is geen bestand of map. ${moment.reden}`);
  return momentBron(word, moment);
}

function momentBron(naam: string, moment: Moment): Bron {
  return { soort: 'moment', naam, moment };
}

function known(moment: Moment | GitReden): Moment {
  if ('reden' in moment) throw new UsageError(moment.reden);
  return moment;
}

export async function leesStand(bron: Bron, service: Service, settings: Settings, io: Io): Promise<GelezenStand> {
  if (bron.soort === 'moment') return momentStand(bron.naam, bron.moment, service, settings, io);
  const pad = bron.soort === 'pad' ? bron.pad : '.';
  const absolute = resolve(io.folder, pad);
  const isFolder = (await stat(absolute)).isDirectory();
  const { files, missing } = await findFiles([pad], io.folder);
  const read = await Promise.all(files.map(async (file) => [pathToFileURL(file).href, await readText(file)] as const));
  const root = isFolder ? absolute : dirname(absolute);
  const naam = bron.soort === 'nu' ? 'de bestanden zoals ze nu zijn' : withSlashes(pad);
  const stand = standOf(naam, root, read, service, settings);
  const missed = missing.map(({ path, reden }) => ({ pad: withSlashes(path), reden }));
  return { ...stand, stand: { ...stand.stand, nietGelezen: [...missed, ...stand.stand.nietGelezen] } };
}

async function momentStand(
  naam: string,
  moment: Moment,
  service: Service,
  settings: Settings,
  io: Io,
): Promise<GelezenStand> {
  const isHidden = (pad: string): boolean =>
    pad.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
  const files = await bestandenOp(moment, io.folder, (pad) => !isHidden(pad) && service.reads(pad));
  if ('reden' in files) throw new UsageError(files.reden);
  const read = files.map(({ pad, tekst }) => [pathToFileURL(join(io.folder, pad)).href, tekst] as const);
  return standOf(`${naam} (${moment.datum})`, io.folder, read, service, settings);
}

function standOf(
  naam: string,
  root: string,
  read: readonly (readonly [uri: string, text: TextOrReason])[],
  service: Service,
  settings: Settings,
): GelezenStand {
  const files = read.flatMap(([uri, text]): WorkspaceFile[] => {
    if ('reden' in text) return [{ uri, onleesbaar: text.reden }];
    const document = service.open(uri, text.text);
    return document ? [{ uri, document }] : [];
  });
  return judgedStand(naam, root, { files, judged: service.judgeAll(files, settings), settings }, service);
}

/** What was read and judged as a side of a comparison; paths are relative to `root`. */
export function judgedStand(naam: string, root: string, run: JudgedRun, service: Service): GelezenStand {
  const pathOf = (uri: string): string => withSlashes(relative(root, fileURLToPath(uri)));
  const scenes = [...service.dossiers(run.files.map(({ uri }) => uri)).values()].flatMap(([first]) =>
    first === undefined ? [] : [service.scene(first, run)],
  );
  const order = new Map(run.files.map(({ uri }, index) => [uri, index]));
  const judged = new Map(run.judged.map((file) => [file.uri, file]));
  const documenten = documentenIn(scenes, judged, pathOf).sort(
    (a, b) => (order.get(a.document.uri) ?? 0) - (order.get(b.document.uri) ?? 0),
  );
  const nietGelezen = run.judged
    .filter(({ soort }) => soort === 'onleesbaar')
    .map(({ uri, reden }) => ({ pad: pathOf(uri), reden }));
  return { stand: { naam, documenten, nietGelezen }, scenes, run };
}

/** The rules of a service by id. */
export function rulesOf(service: Service): Rules {
  return new Map(service.rules.map((rule) => [rule.id, rule]));
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
