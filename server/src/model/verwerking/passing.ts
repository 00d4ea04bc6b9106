/**
 * A verwerking of a long register that is gone by once: it is read when somebody asks and let go when others were asked
 * for since. What whole registers are asked for, what names their verwerkingen, stays when it was read.
 */
import type { DataNode, Located } from '../../syntax/tree.ts';
import { forgetDerived } from '../../text/derived.ts';
import type { Naamgeving } from './lower.ts';
import type { Verwerking } from './verwerking.ts';

type Item = Located<DataNode>;

/** How an item is read; with positions as of the document. */
export interface ItemReader {
  readonly whole: (item: Item) => Verwerking;
  readonly naming: (item: Item) => Naamgeving;
}

/** The verwerkingen of a register that were asked for last. */
export class RecentVerwerkingen {
  readonly #reader: ItemReader;
  readonly #recent: PassingVerwerking[] = [];

  constructor(reader: ItemReader) {
    this.#reader = reader;
  }

  naming(item: Item): Naamgeving {
    return this.#reader.naming(item);
  }

  /** Reads a verwerking, and has the one that was read longest ago let go. */
  read(verwerking: PassingVerwerking, item: Item): Verwerking {
    this.#recent.push(verwerking);
    if (this.#recent.length > MOST_RECENT) this.#recent.shift()?.letGo();
    return this.#reader.whole(item);
  }
}

/** Enough for a rule that holds a few verwerkingen against each other. */
const MOST_RECENT = 8;

/** Of a register in YAML: no other notation is as long. */
export class PassingVerwerking implements Verwerking {
  readonly soort = 'register';
  readonly notatie = 'yaml';
  readonly #item: Item;
  readonly #recent: RecentVerwerkingen;
  #whole: Verwerking | undefined;
  #naming: Naamgeving | undefined;

  constructor(item: Item, recent: RecentVerwerkingen) {
    this.#item = item;
    this.#recent = recent;
  }

  letGo(): void {
    this.#whole = undefined;
    forgetDerived(this);
  }

  get #read(): Verwerking {
    return (this.#whole ??= this.#recent.read(this, this.#item));
  }

  get #name(): Naamgeving {
    return (this.#naming ??= this.#recent.naming(this.#item));
  }

  get base(): Verwerking {
    return this;
  }
  get origin(): number {
    return this.#item.origin;
  }
  get span(): Verwerking['span'] {
    return this.#name.span;
  }
  get kop(): Verwerking['kop'] {
    return this.#name.kop;
  }
  get id(): Verwerking['id'] {
    return this.#name.id;
  }
  get naam(): Verwerking['naam'] {
    return this.#name.naam;
  }
  get protocolnamen(): Verwerking['protocolnamen'] {
    return this.#name.protocolnamen;
  }
  get domein(): Verwerking['domein'] {
    return this.#name.domein;
  }
  get doelen(): Verwerking['doelen'] {
    return this.#read.doelen;
  }
  get betrokkenen(): Verwerking['betrokkenen'] {
    return this.#read.betrokkenen;
  }
  get persoonsgegevens(): Verwerking['persoonsgegevens'] {
    return this.#read.persoonsgegevens;
  }
  get bijzondere(): Verwerking['bijzondere'] {
    return this.#read.bijzondere;
  }
  get strafrechtelijke(): Verwerking['strafrechtelijke'] {
    return this.#read.strafrechtelijke;
  }
  get bsn(): Verwerking['bsn'] {
    return this.#read.bsn;
  }
  get bewaartermijn(): Verwerking['bewaartermijn'] {
    return this.#read.bewaartermijn;
  }
  get ontvangers(): Verwerking['ontvangers'] {
    return this.#read.ontvangers;
  }
  get verwerkers(): Verwerking['verwerkers'] {
    return this.#read.verwerkers;
  }
  get gezamenlijken(): Verwerking['gezamenlijken'] {
    return this.#read.gezamenlijken;
  }
  get overig(): Verwerking['overig'] {
    return this.#read.overig;
  }
  get velden(): Verwerking['velden'] {
    return this.#read.velden;
  }
  get onbekend(): Verwerking['onbekend'] {
    return this.#name.onbekend;
  }
}
