/**
 * A verwerking at another place. What an edit elsewhere pushed up or down is still the same
 * verwerking: its parts are moved when somebody asks for them, and not read again.
 */
import type { Passage } from '../../text/reading.ts';
import { derived } from '../../text/derived.ts';
import { shift } from '../../text/span.ts';
import type { VeldNaam } from './velddefinities.ts';
import type {
  BewaartermijnVeld,
  BijzonderGegeven,
  BsnVeld,
  Doel,
  Gezamenlijke,
  Grondslag,
  Tekst,
  VeldPlaats,
  Verwerker,
  Verwerking,
} from './verwerking.ts';

/**
 * @param by how far the verwerking lies behind its base, in UTF-16 units
 * @param headBy the same for the heads of its columns, which stand in another row; for any other notation `by`
 */
export function verplaats(base: Verwerking, by: number, headBy: number = by): Verwerking {
  if (by === 0 && headBy === 0) return base;
  const last = lastPlaced(base);
  if (last.by !== by || last.headBy !== headBy) {
    last.by = by;
    last.headBy = headBy;
    last.placed = new Verplaatst(base, by, headBy);
  }
  return last.placed;
}

/**
 * Lets go of all that was moved of a verwerking; it is moved again when somebody asks. For who goes by a long register
 * once: what was moved weighs as much as what was read.
 */
export function laatLos(verwerking: Verwerking): void {
  if (verwerking instanceof Verplaatst) verwerking.letGo();
}

/** Where it was placed last: one that an edit did not move is the very same. */
const lastPlaced = derived((base: Verwerking): { by: number; headBy: number; placed: Verwerking } => ({
  by: 0,
  headBy: 0,
  placed: base,
}));

class Verplaatst implements Verwerking {
  readonly base: Verwerking;
  readonly origin: number;
  readonly #headBy: number;
  #doelen: readonly Doel[] | undefined;
  #betrokkenen: readonly Tekst[] | undefined;
  #persoonsgegevens: readonly Tekst[] | undefined;
  #bijzondere: readonly BijzonderGegeven[] | undefined;
  #strafrechtelijke: readonly BijzonderGegeven[] | undefined;
  #bsn: BsnVeld | undefined;
  #bewaartermijn: BewaartermijnVeld | undefined;
  #ontvangers: readonly Tekst[] | undefined;
  #verwerkers: readonly Verwerker[] | undefined;
  #overig: ReadonlyMap<VeldNaam, readonly Tekst[]> | undefined;
  #velden: ReadonlyMap<VeldNaam, VeldPlaats> | undefined;

  constructor(base: Verwerking, by: number, headBy: number) {
    this.base = base;
    this.origin = base.origin + by;
    this.#headBy = headBy;
  }

  letGo(): void {
    this.#doelen = undefined;
    this.#betrokkenen = undefined;
    this.#persoonsgegevens = undefined;
    this.#bijzondere = undefined;
    this.#strafrechtelijke = undefined;
    this.#bsn = undefined;
    this.#bewaartermijn = undefined;
    this.#ontvangers = undefined;
    this.#verwerkers = undefined;
    this.#overig = undefined;
    this.#velden = undefined;
  }

  get #by(): number {
    return this.origin - this.base.origin;
  }
  get soort(): Verwerking['soort'] {
    return this.base.soort;
  }
  get notatie(): Verwerking['notatie'] {
    return this.base.notatie;
  }
  get domein(): Verwerking['domein'] {
    return this.base.domein;
  }
  get span(): Verwerking['span'] {
    return shift(this.base.span, this.#by);
  }
  get kop(): Verwerking['kop'] {
    return shift(this.base.kop, this.#by);
  }
  get id(): Tekst | undefined {
    return this.base.id && moveText(this.base.id, this.#by);
  }
  get naam(): Tekst | undefined {
    return this.base.naam && moveText(this.base.naam, this.#by);
  }
  get protocolnamen(): readonly Tekst[] {
    return moveTexts(this.base.protocolnamen, this.#by);
  }
  get doelen(): readonly Doel[] {
    return (this.#doelen ??= this.base.doelen.map(({ doel, grondslag }) => ({
      doel: doel && moveText(doel, this.#by),
      grondslag: grondslag && moveGround(grondslag, this.#by),
    })));
  }
  get betrokkenen(): readonly Tekst[] {
    return (this.#betrokkenen ??= moveTexts(this.base.betrokkenen, this.#by));
  }
  get persoonsgegevens(): readonly Tekst[] {
    return (this.#persoonsgegevens ??= moveTexts(this.base.persoonsgegevens, this.#by));
  }
  get bijzondere(): readonly BijzonderGegeven[] {
    return (this.#bijzondere ??= moveData(this.base.bijzondere, this.#by));
  }
  get strafrechtelijke(): readonly BijzonderGegeven[] {
    return (this.#strafrechtelijke ??= moveData(this.base.strafrechtelijke, this.#by));
  }
  get bsn(): BsnVeld | undefined {
    const { bsn } = this.base;
    return (this.#bsn ??= bsn && {
      ...bsn,
      tekst: moveText(bsn.tekst, this.#by),
      grondslag: bsn.grondslag && moveGround(bsn.grondslag, this.#by),
    });
  }
  get bewaartermijn(): BewaartermijnVeld | undefined {
    const { bewaartermijn } = this.base;
    return (this.#bewaartermijn ??= bewaartermijn && {
      tekst: moveText(bewaartermijn.tekst, this.#by),
      termijn: bewaartermijn.termijn,
      vanaf: bewaartermijn.vanaf && moveText(bewaartermijn.vanaf, this.#by),
      bron: bewaartermijn.bron && moveText(bewaartermijn.bron, this.#by),
    });
  }
  get ontvangers(): readonly Tekst[] {
    return (this.#ontvangers ??= moveTexts(this.base.ontvangers, this.#by));
  }
  get verwerkers(): readonly Verwerker[] {
    return (this.#verwerkers ??= this.base.verwerkers.map(({ naam, overeenkomst, tot }) => ({
      naam: moveText(naam, this.#by),
      overeenkomst: overeenkomst && moveText(overeenkomst, this.#by),
      tot: tot && moveText(tot, this.#by),
    })));
  }
  get gezamenlijken(): readonly Gezamenlijke[] {
    return this.base.gezamenlijken.map(({ naam, regeling }) => ({
      naam: moveText(naam, this.#by),
      regeling: regeling && moveText(regeling, this.#by),
    }));
  }
  get overig(): ReadonlyMap<VeldNaam, readonly Tekst[]> {
    return (this.#overig ??= new Map(
      [...this.base.overig].map(([veld, teksten]) => [veld, moveTexts(teksten, this.#by)]),
    ));
  }
  get velden(): ReadonlyMap<VeldNaam, VeldPlaats> {
    return (this.#velden ??= new Map(
      [...this.base.velden].map(([veld, { kop, waarde, tekst, leeg }]) => [
        veld,
        { kop: shift(kop, this.#headBy), waarde: shift(waarde, this.#by), tekst: shift(tekst, this.#by), leeg },
      ]),
    ));
  }
  get onbekend(): Verwerking['onbekend'] {
    return this.base.onbekend.map(({ naam, span }) => ({ naam, span: shift(span, this.#by) }));
  }
}

function moveText({ tekst, passage }: Tekst, by: number): Tekst {
  return { tekst, passage: movePassage(passage, by) };
}

function moveTexts(teksten: readonly Tekst[], by: number): Tekst[] {
  return teksten.map((tekst) => moveText(tekst, by));
}

/** Everything in a ground but its text counts within that text. */
function moveGround(grondslag: Grondslag, by: number): Grondslag {
  return { ...grondslag, tekst: moveText(grondslag.tekst, by) };
}

function moveData(gegevens: readonly BijzonderGegeven[], by: number): BijzonderGegeven[] {
  return gegevens.map(({ categorie, uitzondering }) => ({
    categorie: moveText(categorie, by),
    uitzondering: uitzondering && moveGround(uitzondering, by),
  }));
}

function movePassage({ reading, origin }: Passage, by: number): Passage {
  return { reading, origin: origin + by };
}
