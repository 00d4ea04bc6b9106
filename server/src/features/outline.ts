/** The outline of a document: hoofdstukken with their artikelen and leden, verwerkingen with their fields. */
import type { Deel } from '../model/structure/deel.ts';
import { naamVanVeld } from '../model/verwerking/velden.ts';
import type { VeldNaam } from '../model/verwerking/velddefinities.ts';
import { naamVan, type Verwerking } from '../model/verwerking/verwerking.ts';
import { capitalise } from '../text/capitalise.ts';
import { derived } from '../text/derived.ts';
import { shortened } from '../text/shortened.ts';
import { contains, cover, sliceSpan, type Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import { nameOfDeel } from './naming.ts';
import { headingOf } from './subject.ts';
import { verwerkingenIn } from './verwerkingAt.ts';

export interface OutlineItem {
  /** Never empty. */
  readonly name: string;
  /** The first words of a lid, the value of a field. */
  readonly detail: string | undefined;
  readonly kind: Deel['soort'] | 'verwerking' | 'veld';
  readonly span: Span;
  /** What names it, within `span`. */
  readonly nameSpan: Span;
  readonly items: readonly OutlineItem[];
}

const longestDetail = 80;
/** With the fields of more verwerkingen an outline has tens of thousands of lines, and no editor is helped by it. */
const mostWithFields = 500;
/** What the verwerking itself shows already. */
const shownAbove: ReadonlySet<VeldNaam> = new Set<VeldNaam>(['id', 'naam', 'domein']);

export function outlineOf(document: DossierDocument): readonly OutlineItem[] {
  const { inhoud } = document.model;
  const { text } = document.document.source;
  const verwerkingen = verwerkingenIn(document);
  const makeItem: MakeItem = (verwerking) =>
    itemOfVerwerking(verwerking, verwerkingen.length <= mostWithFields ? fieldsOf(verwerking, text) : []);
  switch (inhoud.soort) {
    case 'protocol':
    case 'overeenkomst':
      return inhoud.regeling.delen.flatMap((deel) => itemsOf(deel, verwerkingen, makeItem));
    case 'register':
      return verwerkingen.map(makeItem);
    case 'anders':
      return [];
  }
}

type MakeItem = (verwerking: Verwerking) => OutlineItem;

function itemsOf(deel: Deel, verwerkingen: readonly Verwerking[], makeItem: MakeItem): OutlineItem[] {
  const { soort, span, alineas, tabellen, delen } = deel;
  const isEmpty = alineas.length === 0 && tabellen.length === 0 && delen.length === 0;
  if (soort === 'publicatie' || soort === 'onderdeel' || (soort === 'aanhef' && isEmpty)) return [];
  const nameSpan = headingOf(deel);
  const rows = tabellen.flatMap((table) => verwerkingen.filter((one) => contains(table.span, one.span)));
  return [
    {
      name: nameOfDeel(deel),
      detail: soort === 'lid' ? shortened(alineas[0]?.reading.text ?? '', longestDetail) : undefined,
      kind: soort,
      span: cover(span, nameSpan),
      nameSpan,
      items: [...delen.flatMap((under) => itemsOf(under, verwerkingen, makeItem)), ...rows.map(makeItem)].sort(
        (a, b) => a.span.start - b.span.start,
      ),
    },
  ];
}

function itemOfVerwerking(verwerking: Verwerking, items: readonly OutlineItem[]): OutlineItem {
  const { span, kop, domein } = verwerking;
  const name = nameOf(verwerking.base);
  return {
    name: name === '' ? 'Verwerking zonder naam' : name,
    detail: domein?.domein,
    kind: 'verwerking',
    span: cover(span, kop),
    nameSpan: kop,
    items,
  };
}

/** As an outline has it; kept with the verwerking, wherever it moves. */
const nameOf = derived((base: Verwerking) => shortened(naamVan(base), longestDetail));

function fieldsOf({ span, velden }: Verwerking, text: string): OutlineItem[] {
  const inside = [...velden].filter(
    ([veld, plaats]) => !plaats.leeg && !shownAbove.has(veld) && contains(span, plaats.kop),
  );
  return inside
    .map(([veld, plaats]): OutlineItem => {
      const value = sliceSpan(text, plaats.tekst);
      // What is written over several lines is notation rather than words.
      const detail = /[\r\n]/.test(value) ? undefined : shortened(value, longestDetail);
      const whole = cover(plaats.kop, plaats.tekst);
      return {
        name: capitalise(naamVanVeld(veld)),
        detail,
        kind: 'veld',
        span: whole,
        nameSpan: plaats.kop,
        items: [],
      };
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** What can be looked for by name in all documents: parts under a heading, and verwerkingen. */
export function* namedItems(
  items: readonly OutlineItem[],
  container?: string,
): Generator<{ readonly item: OutlineItem; readonly container: string | undefined }> {
  for (const item of items) {
    if (item.kind === 'lid' || item.kind === 'veld' || item.kind === 'aanhef' || item.kind === 'slot') continue;
    yield { item, container };
    yield* namedItems(item.items, item.name);
  }
}
