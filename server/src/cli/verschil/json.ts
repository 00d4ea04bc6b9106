/** A difference as JSON, version 1: the stable form for other programs. */
import { naamVanOnderdeel } from '../../features/verschil/aandacht.ts';
import type { Artikelverschil, Onderdeelwijziging } from '../../features/verschil/artikelverschil.ts';
import type { GeplaatsteBevinding } from '../../features/verschil/bevindingverschil.ts';
import type { Onderdeel } from '../../features/verschil/onderdelen.ts';
import type { Stand } from '../../features/verschil/stand.ts';
import type { Verschil } from '../../features/verschil/verschil.ts';
import type { Plek, Verwerkingverschil } from '../../features/verschil/verwerkingverschil.ts';
import type { Finding } from '../../lint/finding.ts';

export function verschilJson(verschil: Verschil, message: (finding: Finding) => string): string {
  const { oud, nieuw, documenten, hoofden, verwerkingen, artikelen, bevindingen } = verschil;
  const value = {
    version: 1,
    oud: side(oud),
    nieuw: side(nieuw),
    documenten: documenten.map((paar) => ({ oud: paar.oud?.pad ?? null, nieuw: paar.nieuw?.pad ?? null })),
    hoofden: hoofden.map(({ document, wat, was, wordt }) => ({ path: document.pad, wat, was, wordt })),
    verwerkingen: {
      nieuw: verwerkingen.nieuw.map(plek),
      vervallen: verwerkingen.vervallen.map(plek),
      gewijzigd: verwerkingen.gewijzigd.map(gewijzigdeVerwerking),
    },
    artikelen: artikelen.map(artikel),
    bevindingen: {
      nieuw: bevindingen.nieuw.map((one) => bevinding(one, message)),
      opgelost: bevindingen.opgelost.map((one) => bevinding(one, message)),
      gebleven: bevindingen.gebleven,
    },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function side({ naam, documenten, nietGelezen }: Stand): object {
  return { naam, bestanden: documenten.map(({ pad }) => pad), onleesbaar: nietGelezen };
}

function plek({ document, verwerking }: Plek): object {
  return {
    path: document.pad,
    soort: verwerking.soort,
    id: verwerking.id?.tekst ?? null,
    naam: verwerking.naam?.tekst ?? null,
  };
}

function gewijzigdeVerwerking({ oud, nieuw, velden, alleenTekst, verplaatst }: Verwerkingverschil): object {
  return {
    ...plek(nieuw),
    eerder: plek(oud),
    verplaatst,
    alleenTekst,
    velden: velden.map(({ veld, was, wordt, betekenissen }) => ({ veld, was, wordt, betekenissen })),
  };
}

function artikel({ document, nieuw, vervallen, gewijzigd }: Artikelverschil): object {
  return {
    path: document.nieuw?.pad ?? null,
    nieuw: nieuw.map(onderdeel),
    vervallen: vervallen.map(onderdeel),
    gewijzigd: gewijzigd.map((one) => gewijzigdOnderdeel(one)),
  };
}

function onderdeel(one: Onderdeel): object {
  return { naam: naamVanOnderdeel(one), plaats: one.plaats, titel: one.titel, teksten: one.teksten };
}

function gewijzigdOnderdeel({
  oud,
  nieuw,
  hernummerd,
  verplaatst,
  titel,
  teksten,
  betekenissen,
}: Onderdeelwijziging): object {
  return {
    naam: naamVanOnderdeel(nieuw),
    plaats: nieuw.plaats,
    eerder: oud.plaats,
    hernummerd,
    verplaatst,
    betekenissen,
    ...(titel ? { opschrift: { was: oud.titel, wordt: nieuw.titel } } : {}),
    teksten: teksten.map(({ plaats, eerder, soort, stukken }) => ({
      plaats,
      eerder: eerder ?? null,
      soort,
      was: stukken
        .filter((stuk) => stuk.soort !== 'nieuw')
        .map((stuk) => stuk.tekst)
        .join(''),
      wordt: stukken
        .filter((stuk) => stuk.soort !== 'weg')
        .map((stuk) => stuk.tekst)
        .join(''),
    })),
  };
}

function bevinding({ document, finding }: GeplaatsteBevinding, message: (finding: Finding) => string): object {
  const { ruleId, severity } = finding;
  return { path: document.pad, ruleId, severity, message: message(finding) };
}
