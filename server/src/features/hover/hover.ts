/** What is told of a place in a document: the provision, term, verwerking or period there, and the findings at it. */
import { passageAt } from '../passageAt.ts';
import type { JudgedFile } from '../../lint/judge.ts';
import type { Verwerking } from '../../model/verwerking/verwerking.ts';
import { contains, type Span } from '../../text/span.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import { mentionAt } from '../mentions/mentionsIn.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../scene.ts';
import { targetOf } from '../subject.ts';
import { verwerkingAt } from '../verwerkingAt.ts';
import { bewaartermijnCard } from './bewaartermijnCard.ts';
import { shortened } from '../../text/shortened.ts';
import { alinea, type Card, type CardPart } from './card.ts';
import { bepalingCard, wetCard } from './lawCard.ts';
import { begripCard, glossaryAt } from './termCard.ts';
import { verwerkingCard } from './verwerkingCard.ts';
import { vindplaatsNaam } from '../../model/structure/deel.ts';
import { capitalise } from '../../text/capitalise.ts';

/** @param judged what was found in the document, where it was judged as it is now */
export async function hoverAt(
  scene: Scene,
  document: DossierDocument,
  offset: number,
  judged: JudgedFile | undefined,
): Promise<Card | undefined> {
  const card = await thingAt(scene, document, offset);
  const found = findingParts(scene, judged, card?.span ?? { start: offset, end: offset }, offset);
  if (!found) return card;
  return { span: card?.span ?? found.span, parts: [...(card?.parts ?? []), ...found.parts] };
}

async function thingAt(scene: Scene, document: DossierDocument, offset: number): Promise<Card | undefined> {
  const mention = mentionAt(document, scene.kennis, offset);
  if (mention) {
    const parts = await mentionParts(scene, document, mention);
    return parts.length > 0 ? { span: mention.span, parts } : undefined;
  }
  const verwerking = verwerkingAt(document, offset);
  const period = verwerking && periodCard(verwerking, scene, document, offset);
  if (period) return period;
  const passage = passageAt(document, offset);
  return passage && glossaryAt(passage, offset, await scene.uitlegger(), document.peildatum.datum);
}

async function mentionParts(scene: Scene, document: DossierDocument, mention: Mention): Promise<CardPart[]> {
  const { kennis } = scene;
  switch (mention.kind) {
    case 'bepaling':
      return bepalingCard(mention, await scene.uitlegger(), document.peildatum);
    case 'wet':
      return wetCard(mention, await scene.uitlegger(), document.peildatum, kennis);
    case 'begrip':
      return begripCard(mention, document, await scene.uitlegger(), kennis);
    case 'verwerking':
      return verwerkingCard(mention.verwerking, scene);
    case 'verwijzing': {
      const pad = targetOf(mention);
      const deel = pad?.at(-1);
      if (!pad || !deel) return [];
      const text = [deel, ...deel.delen].flatMap(({ alineas }) => alineas.map(({ reading }) => reading.text)).join(' ');
      const titel = deel.titel?.reading.text;
      return [
        { kind: 'kop', tekst: capitalise(vindplaatsNaam(pad)), bij: titel && shortened(titel, longestTitle) },
        ...(text === '' ? [] : [alinea(shortened(text, longestText))]),
      ];
    }
  }
}

const longestTitle = 160;
const longestText = 500;

function periodCard(
  verwerking: Verwerking,
  scene: Scene,
  { peildatum, model: { inhoud } }: DossierDocument,
  offset: number,
): Card | undefined {
  // Of a register in another language we say nothing: Dutch law does not judge it.
  if (inhoud.soort === 'register' && !inhoud.nederlandsRecht) return undefined;
  const plaats = verwerking.velden.get('bewaartermijn');
  const { bewaartermijn } = verwerking;
  if (!plaats || !bewaartermijn || !holds(plaats.tekst, offset)) return undefined;
  return { span: plaats.tekst, parts: bewaartermijnCard(verwerking, bewaartermijn, peildatum.datum, scene.kennis) };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

const mostFindings = 3;

/** What an editor shows of a finding is its message; the rule and what it rests on come here. */
function findingParts(
  { rules }: Scene,
  judged: JudgedFile | undefined,
  within: Span,
  offset: number,
): Card | undefined {
  const found = (judged?.findings ?? []).filter(({ span }) => holds(span, offset) || contains(within, span));
  const [first] = found;
  if (!first) return undefined;
  const byRule = new Map(found.map((finding) => [finding.ruleId, finding]));
  const parts = [...byRule.values()].slice(0, mostFindings).map(({ ruleId, citations }): CardPart => {
    const sources = citations.length > 0 ? ` Dit volgt uit ${citations.join(', ')}.` : '';
    return alinea(`Regel ${ruleId}: ${rules.get(ruleId)?.summary ?? ''}${sources}`);
  });
  return { span: first.span, parts };
}
