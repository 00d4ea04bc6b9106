/** A few words beside the text that say what it means: which ground `onder e` is, what period the selectielijst gives. */
import { fold } from '../knowledge/words.ts';
import { formatDuration } from '../knowledge/bewaartermijn/duration.ts';
import { grondslagNamen } from '../knowledge/grondslagen.ts';
import type { GrondslagLetter } from '../knowledge/grondslagLabels.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import type { Verwerking } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';
import type { Span } from '../text/span.ts';
import type { DossierDocument } from '../workspace/dossier.ts';
import { resultOf } from './hover/bewaartermijnCard.ts';
import { mentionsWithin } from './mentions/mentionsIn.ts';
import { passageAt } from './passageAt.ts';
import type { Scene } from './scene.ts';
import { verwerkingenWithin } from './verwerkingAt.ts';

export interface Hint {
  /** Behind what it explains. */
  readonly at: number;
  readonly tekst: string;
  /** Why it is said. */
  readonly waarom: string;
}

/** As lawyers call them for short. */
const SHORT: Readonly<Record<GrondslagLetter, string>> = {
  a: 'toestemming',
  b: 'overeenkomst',
  c: 'wettelijke verplichting',
  d: 'vitaal belang',
  e: 'publieke taak',
  f: 'gerechtvaardigd belang',
};
/** Words by which a text says itself what a ground is. */
const SAID: Readonly<Record<GrondslagLetter, RegExp>> = {
  a: /toestemming/u,
  b: /overeenkomst/u,
  c: /verplichting|wettelijke plicht/u,
  d: /vita(?:al|le) belang/u,
  e: /publiek|algemeen belang|openbaar gezag/u,
  f: /gerechtvaardigd/u,
};

/** @param within the part of the document that is looked at */
export function hintsIn(document: DossierDocument, { kennis }: Pick<Scene, 'kennis'>, within: Span): readonly Hint[] {
  const grounds = mentionsWithin(document, kennis, within).flatMap((mention): Hint[] => {
    if (mention.kind !== 'bepaling') return [];
    const { wet, artikel, lid = '1', onderdeel } = mention.plaats;
    if (wet !== 'AVG' || artikel !== '6' || lid !== '1' || !isLetter(onderdeel)) return [];
    const passage = passageAt(document, mention.span.start);
    if (passage && SAID[onderdeel].test(fold(passage.reading.text))) return [];
    const waarom = `Artikel 6 lid 1 onder ${onderdeel} AVG: ${grondslagNamen[onderdeel]}`;
    return [{ at: mention.span.end, tekst: SHORT[onderdeel], waarom }];
  });
  const verwerkingen = verwerkingenWithin(document, within);
  return [...grounds, ...verwerkingen.flatMap((one) => [...domeinHint(one), ...periodHint(one, kennis)])].sort(
    (a, b) => a.at - b.at,
  );
}

function isLetter(onderdeel: string | undefined): onderdeel is GrondslagLetter {
  return onderdeel !== undefined && Object.hasOwn(grondslagNamen, onderdeel);
}

/** Which domein a verwerking is taken for, where only a word of its name says so. */
function domeinHint({ domein, naam }: Verwerking): Hint[] {
  if (!naam || domein?.uit !== 'naam' || domein.domein === 'algemeen') return [];
  const waarom = 'Er staat geen domein bij; dit volgt uit de naam.';
  return [{ at: spanIn(naam.passage).end, tekst: `domein: ${domein.domein}`, waarom }];
}

/** How long the selectielijst keeps, where the text names a result of it and no period. */
function periodHint({ bewaartermijn, velden }: Verwerking, kennis: Kennis): Hint[] {
  if (!bewaartermijn || bewaartermijn.termijn.termijnen.length > 0) return [];
  const result = resultOf(bewaartermijn, kennis);
  const plaats = velden.get('bewaartermijn');
  if (!result || !plaats) return [];
  const tekst = result.waardering === 'bewaren' ? 'blijvend bewaren' : result.termijn && formatDuration(result.termijn);
  if (tekst === undefined) return [];
  return [{ at: plaats.tekst.end, tekst, waarom: `Selectielijst 2020, resultaat ${result.nummer}` }];
}
