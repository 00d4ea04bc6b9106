/** A verwerking as plain words, so that two notations of one verwerking can be compared. */
import type { Model } from '../../server/src/model/classify.ts';
import type { BijzonderGegeven, Grondslag, Tekst, Verwerking } from '../../server/src/model/verwerking/verwerking.ts';

export interface VerwerkingWords {
  readonly id?: string;
  readonly naam?: string;
  readonly domein?: string;
  /** Purpose and ground, the ground with its letters in front: `e: publieke taak`. */
  readonly doelen?: readonly (readonly [doel: string, grondslag: string])[];
  readonly betrokkenen?: readonly string[];
  readonly persoonsgegevens?: readonly string[];
  readonly bijzondere?: readonly string[];
  readonly strafrechtelijke?: readonly string[];
  /** `ja`, `nee` or `?`, and of whom. */
  readonly bsn?: string;
  /** Durations with their start: `P20Y vanaf afsluiting van de zaak`. */
  readonly bewaartermijn?: string;
  readonly ontvangers?: readonly string[];
  readonly verwerkers?: readonly string[];
  readonly overig?: Readonly<Record<string, readonly string[]>>;
}

export function verwerkingenIn({ inhoud }: Model): readonly Verwerking[] {
  return inhoud.soort === 'protocol' || inhoud.soort === 'register' ? inhoud.verwerkingen : [];
}

/** What a verwerking says, without the fields that it does not have. */
export function wordsOf(verwerking: Verwerking): VerwerkingWords {
  const { id, naam, domein, doelen, bsn, verwerkers, overig } = verwerking;
  const all = {
    id: id?.tekst,
    naam: naam?.tekst,
    domein: domein?.domein,
    doelen: doelen.map(({ doel, grondslag }) => [doel?.tekst ?? '', grondslag ? groundWords(grondslag) : ''] as const),
    betrokkenen: verwerking.betrokkenen.map(words),
    persoonsgegevens: verwerking.persoonsgegevens.map(words),
    bijzondere: verwerking.bijzondere.map(specialWords),
    strafrechtelijke: verwerking.strafrechtelijke.map(specialWords),
    bsn: bsn && [bsn.verwerkt === undefined ? '?' : bsn.verwerkt ? 'ja' : 'nee', ...bsn.van].join(' '),
    bewaartermijn: retentionWords(verwerking),
    ontvangers: verwerking.ontvangers.map(words),
    verwerkers: verwerkers.map(({ naam: name, overeenkomst, tot }) =>
      [name, overeenkomst, tot].flatMap((one) => one?.tekst ?? []).join(' '),
    ),
    overig: Object.fromEntries([...overig].map(([veld, teksten]) => [veld, teksten.map(words)])),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => isFilled(value)));
}

function isFilled(value: unknown): boolean {
  if (value === undefined) return false;
  return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
}

function words({ tekst }: Tekst): string {
  return tekst;
}

function groundWords({ tekst, aanwijzingen }: Grondslag): string {
  const letters = [...new Set(aanwijzingen.map(({ letter }) => letter))].join('');
  return `${letters}: ${tekst.tekst}`;
}

function specialWords({ categorie, uitzondering }: BijzonderGegeven): string {
  return uitzondering ? `${categorie.tekst}, ${uitzondering.tekst.tekst}` : categorie.tekst;
}

function retentionWords({ bewaartermijn }: Verwerking): string | undefined {
  if (!bewaartermijn) return undefined;
  const { termijn, vanaf, bron } = bewaartermijn;
  const durations = termijn.termijnen.map(
    ({ duur, startmoment }) => `${duur}${startWords(vanaf?.tekst ?? startmoment?.tekst)}`,
  );
  return [...durations, ...(bron ? [`(${bron.tekst})`] : [])].join(' ');
}

/** The moment without the preposition before it: a key `vanaf` says what the words `na` and `vanaf` say. */
function startWords(start: string | undefined): string {
  return start === undefined ? '' : ` vanaf ${start.replace(/^(?:na|vanaf)\s+/, '')}`;
}
