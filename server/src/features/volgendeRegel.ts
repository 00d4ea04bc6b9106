/** The number of the next lid or onderdeel, put on the line that Enter began. */
import { isBewerkbaar } from '../lint/bewerkbaar.ts';
import { lineEndAt, lineStartAt } from '../model/edit/regels.ts';
import type { TextEdit } from '../text/edit.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import type { Scene } from './scene.ts';
import { volgendLid } from './volgendLid.ts';

/** An item that is finished: another may follow. */
const FINISHED = /(?:[.;]|[;,]\s*(?:en|of))$/u;

/**
 * The edit after Enter; undefined where nothing is to be numbered, where another program already wrote on the line, or
 * where the next number is taken.
 *
 * @param offset of the cursor on the new line
 */
export function volgendeRegel(scene: Scene, document: DossierDocument, offset: number): TextEdit | undefined {
  const { source, language } = document.document;
  const { soort } = document.model.inhoud;
  if (language !== 'markdown' || (soort !== 'protocol' && soort !== 'overeenkomst')) return undefined;
  if (!isBewerkbaar(document, scene.settings)) return undefined;
  const { text } = source;
  const start = lineStartAt(text, offset);
  const end = lineEndAt(text, offset);
  if (text.slice(start, end).trim() !== '') return undefined;
  const next = volgendLid(text, start);
  if (!next || !FINISHED.test(text.slice(next.vorigeStart, start).trimEnd())) return undefined;
  // A number that stands below is given out by the action that puts a lid in: references follow then.
  const below = text.slice(end, end + 400).trimStart();
  return below.startsWith(next.voorvoegsel.trim()) ? undefined : { span: { start, end }, newText: next.voorvoegsel };
}
