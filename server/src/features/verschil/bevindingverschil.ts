/** Which findings came and went between two states, wherever in their document they moved. */
import type { Finding } from '../../lint/finding.ts';
import type { Onderdeelpaar } from './artikelverschil.ts';
import type { Documentpaar, Stand, StandDocument } from './stand.ts';
import type { Verwerkingpaar } from './verwerkingverschil.ts';

export interface GeplaatsteBevinding {
  readonly document: StandDocument;
  readonly finding: Finding;
}

export interface Bevindingverschil {
  readonly nieuw: readonly GeplaatsteBevinding[];
  readonly opgelost: readonly GeplaatsteBevinding[];
  /** Found on both sides. */
  readonly gebleven: number;
}

/** What is the same on both sides under whatever name: the key of a finding is told by these. */
export interface Bekenden {
  readonly documenten: readonly Documentpaar[];
  readonly verwerkingen: readonly Verwerkingpaar[];
  readonly onderdelen: ReadonlyMap<Documentpaar, readonly Onderdeelpaar[]>;
}

export function bevindingverschil(oud: Stand, nieuw: Stand, bekend: Bekenden): Bevindingverschil {
  const [left, right] = [findingsOf(oud), findingsOf(nieuw)];
  const keys = { oud: keysOf('oud', bekend), nieuw: keysOf('nieuw', bekend) };
  const open = new Set(right);
  const gone = new Set(left);
  for (const step of [exactKey, placeKey, wordsKey]) {
    const index = new Map<string, GeplaatsteBevinding[]>();
    for (const one of open) {
      const key = step(one, keys.nieuw);
      index.set(key, [...(index.get(key) ?? []), one]);
    }
    for (const one of [...gone]) {
      const match = index.get(step(one, keys.oud))?.shift();
      if (!match) continue;
      open.delete(match);
      gone.delete(one);
    }
  }
  return { nieuw: [...open], opgelost: [...gone], gebleven: left.length - gone.size };
}

function findingsOf({ documenten }: Stand): GeplaatsteBevinding[] {
  return documenten.flatMap((document) => document.judged.findings.map((finding) => ({ document, finding })));
}

interface Keys {
  readonly place: (one: GeplaatsteBevinding) => string;
  readonly document: (document: StandDocument) => string;
}

/** The same words at the same place. */
function exactKey(one: GeplaatsteBevinding, { place }: Keys): string {
  const { ruleId, message, args } = one.finding;
  return JSON.stringify([place(one), ruleId, message, args]);
}

/** The same rule at the same place, in other words. */
function placeKey(one: GeplaatsteBevinding, { place }: Keys): string {
  return JSON.stringify([place(one), one.finding.ruleId]);
}

/** The same words elsewhere in the document, such as of a term that is first met at another place. */
function wordsKey(one: GeplaatsteBevinding, { document }: Keys): string {
  const { ruleId, message, args } = one.finding;
  return JSON.stringify([document(one.document), ruleId, message, args]);
}

/** For one side: the number of the pair of the verwerking, the artikel or the document that holds a finding. */
function keysOf(side: 'oud' | 'nieuw', bekend: Bekenden): Keys {
  const places = new Map<StandDocument, { readonly start: number; readonly end: number; readonly key: string }[]>();
  const documents = new Map<StandDocument, string>();
  const add = (document: StandDocument, span: { readonly start: number; readonly end: number }, key: string): void => {
    const known = places.get(document) ?? [];
    known.push({ ...span, key });
    places.set(document, known);
  };
  bekend.documenten.forEach((paar, index) => {
    const own = paar[side];
    if (!own) return;
    documents.set(own, `d${String(index)}`);
    bekend.onderdelen.get(paar)?.forEach((onderdeel, at) => {
      add(own, onderdeel[side].span, `d${String(index)}o${String(at)}`);
    });
  });
  bekend.verwerkingen.forEach((paar, index) => {
    add(paar[side].document, paar[side].verwerking.span, `v${String(index)}`);
  });
  const nameOf = (document: StandDocument): string => documents.get(document) ?? document.pad;
  const place: Keys['place'] = ({ document, finding }) => {
    const around = (places.get(document) ?? []).filter(
      ({ start, end }) => start <= finding.span.start && finding.span.end <= end,
    );
    const smallest = around.reduce<(typeof around)[number] | undefined>(
      (best, one) => (best === undefined || one.end - one.start < best.end - best.start ? one : best),
      undefined,
    );
    return smallest?.key ?? nameOf(document);
  };
  return { place, document: nameOf };
}
