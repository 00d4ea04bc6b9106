/** What a place of a document is about: what its words name, or the part of the text whose heading stands there. */
import type { Kennis } from '../knowledge/kennis.ts';
import type { Inhoud } from '../model/classify.ts';
import type { Deel, Pad } from '../model/structure/deel.ts';
import { zoekDeel } from '../model/structure/verwijsdoel.ts';
import { spanIn } from '../text/reading.ts';
import { cover, type Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import type { Mention, VerwijzingMention } from './mentions/mention.ts';
import { mentionAt } from './mentions/mentionsIn.ts';

/** A part of the text, at its heading. */
export interface DeelSubject {
  readonly kind: 'deel';
  readonly span: Span;
  readonly pad: Pad;
}

export type PlaceSubject = Mention | DeelSubject;

export function subjectAt(document: DossierDocument, kennis: Kennis, offset: number): PlaceSubject | undefined {
  const mention = mentionAt(document, kennis, offset);
  if (mention) return mention;
  const pad = padAt(document, offset);
  const deel = pad?.at(-1);
  if (!pad || !deel?.nummer) return undefined;
  const span = headingOf(deel);
  return span.start <= offset && offset <= span.end ? { kind: 'deel', span, pad } : undefined;
}

/** Number and title of a deel: what names it. */
export function headingOf({ kopSpan, titel }: Deel): Span {
  return titel ? cover(kopSpan, spanIn(titel)) : kopSpan;
}

/** From the regeling to the innermost deel that holds an offset; undefined for what has no delen. */
export function padAt({ model }: DossierDocument, offset: number): Pad | undefined {
  const regeling = regelingOf(model.inhoud);
  if (!regeling) return undefined;
  const pad: Deel[] = [regeling];
  for (let deel: Deel | undefined = regeling; deel; ) {
    deel = deel.delen.findLast(({ span }) => span.start <= offset && offset <= span.end);
    if (deel) pad.push(deel);
  }
  return pad;
}

export function regelingOf(inhoud: Inhoud): Deel | undefined {
  return inhoud.soort === 'protocol' || inhoud.soort === 'overeenkomst' ? inhoud.regeling : undefined;
}

/** The deel that a reference names, or else the artikel or bijlage that should hold it; undefined where neither is sure. */
export function targetOf({ verwijzing, genoemd }: VerwijzingMention): Pad | undefined {
  const { pad } = verwijzing.plaats;
  const { eenheid, nummer } = genoemd.gezocht;
  const found = zoekDeel(pad, genoemd.gezocht);
  if (found.antwoord === 'ja') return found.pad;
  const holder = zoekDeel(pad, { eenheid, nummer });
  return holder.antwoord === 'ja' ? holder.pad : undefined;
}
