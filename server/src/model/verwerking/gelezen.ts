/**
 * A verwerking as it was read: its own base.
 *
 * A class, as are all objects here that answer by a getter and are made by the hundred: a getter in an object literal
 * gives each object a shape of its own. Every access to it is then a search, and the shape keeps what the getter sees,
 * a whole version of a document, until the next full collection.
 */
import type { Verwerking } from './verwerking.ts';

export class GelezenVerwerking implements Verwerking {
  readonly base: Verwerking;
  readonly origin: Verwerking['origin'];
  readonly soort: Verwerking['soort'];
  readonly notatie: Verwerking['notatie'];
  readonly span: Verwerking['span'];
  readonly kop: Verwerking['kop'];
  readonly id: Verwerking['id'];
  readonly naam: Verwerking['naam'];
  readonly protocolnamen: Verwerking['protocolnamen'];
  readonly domein: Verwerking['domein'];
  readonly doelen: Verwerking['doelen'];
  readonly betrokkenen: Verwerking['betrokkenen'];
  readonly persoonsgegevens: Verwerking['persoonsgegevens'];
  readonly bijzondere: Verwerking['bijzondere'];
  readonly strafrechtelijke: Verwerking['strafrechtelijke'];
  readonly bsn: Verwerking['bsn'];
  readonly bewaartermijn: Verwerking['bewaartermijn'];
  readonly ontvangers: Verwerking['ontvangers'];
  readonly verwerkers: Verwerking['verwerkers'];
  readonly gezamenlijken: Verwerking['gezamenlijken'];
  readonly overig: Verwerking['overig'];
  readonly velden: Verwerking['velden'];
  readonly onbekend: Verwerking['onbekend'];

  constructor(read: Omit<Verwerking, 'base'>) {
    this.base = this;
    this.origin = read.origin;
    this.soort = read.soort;
    this.notatie = read.notatie;
    this.span = read.span;
    this.kop = read.kop;
    this.id = read.id;
    this.naam = read.naam;
    this.protocolnamen = read.protocolnamen;
    this.domein = read.domein;
    this.doelen = read.doelen;
    this.betrokkenen = read.betrokkenen;
    this.persoonsgegevens = read.persoonsgegevens;
    this.bijzondere = read.bijzondere;
    this.strafrechtelijke = read.strafrechtelijke;
    this.bsn = read.bsn;
    this.bewaartermijn = read.bewaartermijn;
    this.ontvangers = read.ontvangers;
    this.verwerkers = read.verwerkers;
    this.gezamenlijken = read.gezamenlijken;
    this.overig = read.overig;
    this.velden = read.velden;
    this.onbekend = read.onbekend;
  }
}
