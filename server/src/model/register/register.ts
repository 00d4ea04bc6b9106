/** A verwerkingsregister: who keeps it, and its verwerkingen. */
import type { Span } from '../../text/span.ts';
import type { VeldNaam, VeldTaal } from '../verwerking/velddefinities.ts';
import type { Notatie, OnbekendVeld, Tekst, Verwerking } from '../verwerking/verwerking.ts';

/** A name with contact details: the verwerkingsverantwoordelijke, the FG. */
export interface Partij {
  readonly naam: Tekst | undefined;
  readonly contact: Tekst | undefined;
  readonly span: Span;
}

export interface RegisterHoofd {
  readonly verantwoordelijke: Partij | undefined;
  readonly fg: Partij | undefined;
  /** Who keeps a register of art. 30 lid 2 AVG. */
  readonly verwerker: Partij | undefined;
  /** `verwerker` for a register of art. 30 lid 2 AVG. */
  readonly rol: 'verantwoordelijke' | 'verwerker';
}

export interface Register {
  readonly soort: 'register';
  readonly notatie: Notatie;
  /** The language in which most fields are named. */
  readonly taal: VeldTaal;
  /** Whether Dutch law judges it: a register kept in another language is read and left in peace. */
  readonly nederlandsRecht: boolean;
  /** `verspreid`: one file per verwerking. */
  readonly vorm: 'heel' | 'verspreid';
  readonly hoofd: RegisterHoofd;
  readonly verwerkingen: readonly Verwerking[];
  readonly onbekend: readonly OnbekendVeld[];
  /** Places where a verwerking was to be read and something else stands, such as an item that is a list. */
  readonly onleesbaar: readonly Span[];
}

export const leegHoofd: RegisterHoofd = {
  verantwoordelijke: undefined,
  fg: undefined,
  verwerker: undefined,
  rol: 'verantwoordelijke',
};

/** The language that most of the field names share; Dutch where it is a draw. */
export function taalVan(talen: readonly VeldTaal[]): VeldTaal {
  return meesteTaal(talenIn(talen));
}

/** How often each language is among them. */
export function talenIn(talen: readonly VeldTaal[]): ReadonlyMap<VeldTaal, number> {
  const counts = new Map<VeldTaal, number>();
  for (const taal of talen) counts.set(taal, (counts.get(taal) ?? 0) + 1);
  return counts;
}

/** The language that is counted most; Dutch where it is a draw. */
export function meesteTaal(counts: ReadonlyMap<VeldTaal, number>): VeldTaal {
  let best: VeldTaal = 'nl';
  for (const [taal, count] of counts) if (count > (counts.get(best) ?? 0)) best = taal;
  return best;
}

/** The first verwerking that has no place for a field: a column that a table lacks is missed there, once. */
export function eersteZonder({ verwerkingen }: Register, veld: VeldNaam): Verwerking | undefined {
  return verwerkingen.find(({ base }) => !base.velden.has(veld));
}
