/**
 * The names of the AVG-register of the Rijksoverheid, as its export in JSON writes them: a path for each field.
 *
 * Source: the export that the import of nl-rdo-dataprocessing-register (Ministerie van VWS, EUPL) reads, of 2023.
 */
import type { Doelveld } from './kolomdoelen.ts';

export const rijksoverheidPaden: Readonly<Record<string, Doelveld>> = {
  Id: 'toelichting',
  Nummer: 'id',
  Naam: 'naam',
  Dienst: 'afdeling',
  'Opmerkingen.Tekst': 'toelichting',
  'Verantwoordelijken.Naam': 'hoofd.verantwoordelijke.naam',
  'Verantwoordelijken.Email': 'hoofd.verantwoordelijke.contact',
  'Verantwoordelijken.ContactFg': 'hoofd.fg.naam',
  'Verwerkers.Naam': 'verwerkers.naam',
  'Doelen.Doel': 'doelen.doel',
  'Doelen.Rechtsgrond': 'doelen.grondslag',
  'Betrokkenen.Omschrijving': 'betrokkenen',
  'Betrokkenen.Gegevens.Omschrijving': 'persoonsgegevens',
  'Betrokkenen.Gegevens.Bewaartermijn': 'bewaartermijn.termijn',
  'Betrokkenen.Gegevens.BronOmschrijving': 'herkomst',
  'Betrokkenen.RasOfEtniciteit': 'bijzondere-persoonsgegevens = ras of etnische afkomst',
  'Betrokkenen.PolitiekeGezindheid': 'bijzondere-persoonsgegevens = politieke opvattingen',
  'Betrokkenen.GodsdienstOfLevensovertuiging': 'bijzondere-persoonsgegevens = godsdienst of levensovertuiging',
  'Betrokkenen.LidmaatschapVakvereniging': 'bijzondere-persoonsgegevens = lidmaatschap van een vakbond',
  'Betrokkenen.Genetisch': 'bijzondere-persoonsgegevens = genetische gegevens',
  'Betrokkenen.Biometrisch': 'bijzondere-persoonsgegevens = biometrische gegevens',
  'Betrokkenen.Gezondheid': 'bijzondere-persoonsgegevens = gezondheid',
  'Betrokkenen.SeksueleLeven': 'bijzondere-persoonsgegevens = seksuele gerichtheid',
  'Betrokkenen.Strafrechtelijk': 'strafrechtelijke-gegevens = strafrechtelijke gegevens',
  'Systemen.Omschrijving': 'systemen',
  'Ontvangers.Omschrijving': 'ontvangers',
  'Doorgifte.BuitenEu': 'doorgifte.land',
  'Doorgifte.BuitenEuOmschrijving': 'doorgifte.land',
  'Doorgifte.BuitenEuPassendBeschermingsniveauOmschrijving': 'doorgifte.waarborg',
  'Beveiliging.Maatregelen': 'beveiliging',
  'Besluitvorming.HasBesluitvorming': 'geautomatiseerde-besluitvorming',
  'GebPia.IsGebpiaAlUitgevoerd': 'dpia',
  'GebPia.Uitgevoerd': 'dpia',
};

/** Keys by which the export of the Rijksoverheid is known. */
export const rijksoverheidKenmerken = ['Doelen', 'Verantwoordelijken', 'GebPia'] as const;
