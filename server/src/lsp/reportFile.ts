/** A report as a file of each kind: what makes and writes it, loaded when a report is asked for. */
import { htmlOf } from '../convert/rapport/html.ts';
import { markdownMark, markdownOf } from '../convert/rapport/markdown.ts';
import { style } from '../convert/rapport/style.ts';
import { bronnenVan } from '../features/rapport/bronnen.ts';
import { maakRapport, type Opgemaakt } from '../features/rapport/rapport.ts';
import { documentenIn } from '../features/verschil/stand.ts';
import type { JudgedFile, Scene, Service } from '../service.ts';
import type { Host } from './host.ts';
import type { ReportRequest } from './requests.ts';
import { fileName, isWithin } from './uris.ts';

/** The dossiers of a folder that hold a document of ours. */
export interface JudgedFolder {
  /** Its key; undefined for all that is known. */
  readonly folder: string | undefined;
  readonly scenes: readonly [Scene, ...Scene[]];
  readonly judged: ReadonlyMap<string, JudgedFile>;
  /** How many files are none of ours. */
  readonly anders: number;
}

/** @returns null for a kind that this host does not write */
export async function reportFile(
  read: JudgedFolder,
  formaat: ReportRequest['params']['formaat'],
  service: Service,
  host: Host,
): Promise<ReportRequest['result']> {
  const opgemaakt = await madeOf(read, service);
  switch (formaat) {
    case 'html': {
      const hash = await host.sha256(style);
      return { content: htmlOf(opgemaakt, () => hash), base64: false };
    }
    case 'md':
      return { content: `${markdownMark}\n\n${markdownOf(opgemaakt.blocks)}`, base64: false };
    case 'docx': {
      const formats = await host.formats?.();
      return formats ? { content: await formats.wordReport(opgemaakt), base64: true } : null;
    }
  }
}

async function madeOf({ folder, scenes, judged, anders }: JudgedFolder, service: Service): Promise<Opgemaakt> {
  const padVan = (uri: string): string => pathIn(folder, uri);
  const unread = [...judged.values()].filter(({ soort }) => soort === 'onleesbaar');
  return maakRapport({
    titel: undefined,
    datum: scenes[0].settings.peildatum.vandaag,
    wetgegevens: service.wetgegevens,
    stand: {
      naam: folder === undefined ? '' : fileName(folder),
      documenten: documentenIn(scenes, judged, padVan),
      nietGelezen: unread.map(({ uri, reden }) => ({ pad: padVan(uri), reden })),
    },
    scenes,
    anders,
    rules: new Map(service.rules.map((rule) => [rule.id, rule])),
    bronnen: bronnenVan(await service.uitlegger()),
    verschil: undefined,
  });
}

/** Relative to the folder, decoded; the name of the file where there is no folder. */
function pathIn(folder: string | undefined, uri: string): string {
  if (folder === undefined || !isWithin(folder, uri)) return fileName(uri);
  const segments = uri.slice(folder.length).split('/');
  return segments
    .filter((segment) => segment !== '')
    .map(fileName)
    .join('/');
}
