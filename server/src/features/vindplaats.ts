/**
 * What a finding is known by from one version of a document to the next: its rule, its words and the
 * part of the text that holds them. Lines and numbers of leden may move without making it another.
 */
import type { Finding } from '../lint/finding.ts';
import type { Inhoud } from '../model/classify.ts';
import { delenOf, type Deel } from '../model/structure/deel.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';
import { sliceSpan } from '../text/span.ts';
import type { Scene } from './scene.ts';

/** A part of a document by the name that readers know it by. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly naam: string;
}

/** The kinds of deel that have a heading of their own: what lies under them is numbered and may shift. */
const HEADED: ReadonlySet<string> = new Set([
  'hoofdstuk',
  'afdeling',
  'paragraaf',
  'artikel',
  'bijlage',
  'kop',
  'slot',
]);

/**
 * Per finding of one file, in the order given, the words that tell it from every other of that file.
 * Findings that are alike in all of them are numbered in order of the text. One by one: all words of a long register
 * together weigh more than its findings.
 */
export function* kenmerkenVan(findings: readonly Finding[], uri: string, scene: Scene): Generator<string> {
  const own = scene.document(uri);
  const text = own?.document.source.text ?? '';
  const parts = own ? partsOf(own.model.inhoud) : { delen: [], verwerkingen: [] };
  const counts = new Map<string, number>();
  for (const { ruleId, message, span } of findings) {
    const words = normalised(sliceSpan(text, span));
    const place = [partAt(parts.delen, span.start), partAt(parts.verwerkingen, span.start)].join(' › ');
    const key = [ruleId, message, place, words].join('\n');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    yield `${key}\n${String(count)}`;
  }
}

function normalised(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function partsOf(inhoud: Inhoud): { readonly delen: readonly Part[]; readonly verwerkingen: readonly Part[] } {
  const verwerkingen =
    inhoud.soort === 'protocol' || inhoud.soort === 'register'
      ? inhoud.verwerkingen.map((one) => ({ ...one.span, naam: normalised(one.id?.tekst ?? naamVan(one)) }))
      : [];
  const delen =
    inhoud.soort === 'protocol' || inhoud.soort === 'overeenkomst'
      ? [...delenOf(inhoud.regeling)].filter(({ soort }) => HEADED.has(soort)).map(partOfDeel)
      : [];
  const inOrder = (parts: readonly Part[]): readonly Part[] => [...parts].sort((a, b) => a.start - b.start);
  return { delen: inOrder(delen), verwerkingen: inOrder(verwerkingen) };
}

/** By its title, which stays when the numbers change; by its number where it has none. */
function partOfDeel({ soort, nummer, titel, span }: Deel): Part {
  return { ...span, naam: `${soort} ${normalised(titel?.reading.text ?? nummer?.tekst ?? '')}` };
}

/** The last part that begins at or before an offset, if it reaches that far. */
function partAt(parts: readonly Part[], offset: number): string {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = parts[low - 1];
  return found && offset <= found.end ? found.naam : '';
}
