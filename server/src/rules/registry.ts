/** All rules, in order of id. Generated from the files of this folder: `npm run generate`. */
import type { AnyRule } from '../lint/rule.ts';
import afwijkingOnnodig from './afwijking-onnodig.ts';
import afwijkingRegelOnbekend from './afwijking-regel-onbekend.ts';
import afwijkingVerlopen from './afwijking-verlopen.ts';
import afwijkingZonderReden from './afwijking-zonder-reden.ts';
import begripDubbel from './begrip-dubbel.ts';
import begripNietGedefinieerd from './begrip-niet-gedefinieerd.ts';
import begripOngebruikt from './begrip-ongebruikt.ts';
import bestandOnleesbaar from './bestand-onleesbaar.ts';
import betrokkeneNietInCategorie from './betrokkene-niet-in-categorie.ts';
import bewaartermijnOnleesbaar from './bewaartermijn-onleesbaar.ts';
import bewaartermijnOntbreekt from './bewaartermijn-ontbreekt.ts';
import bewaartermijnOpenEinde from './bewaartermijn-open-einde.ts';
import bewaartermijnStartmoment from './bewaartermijn-startmoment.ts';
import bewaartermijnStrijdigMetWet from './bewaartermijn-strijdig-met-wet.ts';
import bewaartermijnVerouderd from './bewaartermijn-verouderd.ts';
import bewaartermijnZonderStartmoment from './bewaartermijn-zonder-startmoment.ts';
import bijzonderInGewoneGegevens from './bijzonder-in-gewone-gegevens.ts';
import bijzonderTegenstrijdig from './bijzonder-tegenstrijdig.ts';
import bijzonderZonderUitzondering from './bijzonder-zonder-uitzondering.ts';
import bsnBetrokkeneBuitenWet from './bsn-betrokkene-buiten-wet.ts';
import bsnBijzonderPersoonsgegeven from './bsn-bijzonder-persoonsgegeven.ts';
import bsnEchtNummer from './bsn-echt-nummer.ts';
import bsnGeenPersoonsgegeven from './bsn-geen-persoonsgegeven.ts';
import bsnOntvangerNietBevoegd from './bsn-ontvanger-niet-bevoegd.ts';
import bsnTegenstrijdig from './bsn-tegenstrijdig.ts';
import bsnToestemming from './bsn-toestemming.ts';
import bsnZonderWettelijkeBasis from './bsn-zonder-wettelijke-basis.ts';
import categorieStrafrechtAlsBijzonder from './categorie-strafrecht-als-bijzonder.ts';
import citaatAfkortingDubbelzinnig from './citaat-afkorting-dubbelzinnig.ts';
import citaatAfkortingNietGedefinieerd from './citaat-afkorting-niet-gedefinieerd.ts';
import citaatArtikelBestaatNiet from './citaat-artikel-bestaat-niet.ts';
import citaatArtikelOnderwerpMismatch from './citaat-artikel-onderwerp-mismatch.ts';
import citaatBereikOnvolledig from './citaat-bereik-onvolledig.ts';
import citaatCiteertitelOnjuist from './citaat-citeertitel-onjuist.ts';
import citaatEvvLeeg from './citaat-evv-leeg.ts';
import citaatGrondslagTeAlgemeen from './citaat-grondslag-te-algemeen.ts';
import citaatLidBestaatNiet from './citaat-lid-bestaat-niet.ts';
import citaatNotatie from './citaat-notatie.ts';
import citaatOnderdeelBestaatNiet from './citaat-onderdeel-bestaat-niet.ts';
import citaatWetOnbekend from './citaat-wet-onbekend.ts';
import citaatWetVervallen from './citaat-wet-vervallen.ts';
import definitieWijktAfVanWet from './definitie-wijkt-af-van-wet.ts';
import doorgifteTegenstrijdig from './doorgifte-tegenstrijdig.ts';
import doorgifteZonderWaarborg from './doorgifte-zonder-waarborg.ts';
import dpiaNodig from './dpia-nodig.ts';
import dpiaVerlopen from './dpia-verlopen.ts';
import gegevenssetNietLimitatief from './gegevensset-niet-limitatief.ts';
import gegevenssetOnbepaald from './gegevensset-onbepaald.ts';
import gewoonInBijzondereGegevens from './gewoon-in-bijzondere-gegevens.ts';
import grondslagGerechtvaardigdBelangOverheid from './grondslag-gerechtvaardigd-belang-overheid.ts';
import grondslagOvereenkomstPubliekeTaak from './grondslag-overeenkomst-publieke-taak.ts';
import grondslagTegenstrijdig from './grondslag-tegenstrijdig.ts';
import instellingOnbekend from './instelling-onbekend.ts';
import koppelingBetrokkenenVerschilt from './koppeling-betrokkenen-verschilt.ts';
import koppelingBewaartermijnVerschilt from './koppeling-bewaartermijn-verschilt.ts';
import koppelingBijzonderVerschilt from './koppeling-bijzonder-verschilt.ts';
import koppelingBsnVerschilt from './koppeling-bsn-verschilt.ts';
import koppelingDoelVerschilt from './koppeling-doel-verschilt.ts';
import koppelingGegevenssetVerschilt from './koppeling-gegevensset-verschilt.ts';
import koppelingGrondslagVerschilt from './koppeling-grondslag-verschilt.ts';
import koppelingNietInProtocol from './koppeling-niet-in-protocol.ts';
import koppelingNietInRegister from './koppeling-niet-in-register.ts';
import kruisverwijzingBestaatNiet from './kruisverwijzing-bestaat-niet.ts';
import kruisverwijzingOnderwerpMismatch from './kruisverwijzing-onderwerp-mismatch.ts';
import naamAndereGemeente from './naam-andere-gemeente.ts';
import naamInconsistent from './naam-inconsistent.ts';
import nummeringDubbel from './nummering-dubbel.ts';
import nummeringFout from './nummering-fout.ts';
import peildatumOnbekend from './peildatum-onbekend.ts';
import registerFgOntbreekt from './register-fg-ontbreekt.ts';
import registerIdDubbel from './register-id-dubbel.ts';
import registerVeldOnbekend from './register-veld-onbekend.ts';
import registerVeldOngeldig from './register-veld-ongeldig.ts';
import registerVerantwoordelijkeOntbreekt from './register-verantwoordelijke-ontbreekt.ts';
import registerVerwerkerOnvolledig from './register-verwerker-onvolledig.ts';
import samenvoegconflict from './samenvoegconflict.ts';
import strafrechtZonderBasis from './strafrecht-zonder-basis.ts';
import toestemmingAfhankelijkheid from './toestemming-afhankelijkheid.ts';
import verwerkerZonderOvereenkomst from './verwerker-zonder-overeenkomst.ts';
import verwerkersovereenkomstVerlopen from './verwerkersovereenkomst-verlopen.ts';
import verwerkingBetrokkenenOntbreekt from './verwerking-betrokkenen-ontbreekt.ts';
import verwerkingBeveiligingOntbreekt from './verwerking-beveiliging-ontbreekt.ts';
import verwerkingBewaartermijnOntbreekt from './verwerking-bewaartermijn-ontbreekt.ts';
import verwerkingBsnOntbreekt from './verwerking-bsn-ontbreekt.ts';
import verwerkingDoelOntbreekt from './verwerking-doel-ontbreekt.ts';
import verwerkingDoelVaag from './verwerking-doel-vaag.ts';
import verwerkingGegevenssetOntbreekt from './verwerking-gegevensset-ontbreekt.ts';
import verwerkingGrondslagOnbekend from './verwerking-grondslag-onbekend.ts';
import verwerkingGrondslagOntbreekt from './verwerking-grondslag-ontbreekt.ts';
import verwerkingGrondslagZonderWetsartikel from './verwerking-grondslag-zonder-wetsartikel.ts';
import verwerkingNaamOntbreekt from './verwerking-naam-ontbreekt.ts';
import verwerkingOntvangersOntbreekt from './verwerking-ontvangers-ontbreekt.ts';
import wetgegevensVerouderd from './wetgegevens-verouderd.ts';
import yamlOngeldig from './yaml-ongeldig.ts';
import yamlSleutelDubbel from './yaml-sleutel-dubbel.ts';

export const rules: readonly AnyRule[] = [
  afwijkingOnnodig,
  afwijkingRegelOnbekend,
  afwijkingVerlopen,
  afwijkingZonderReden,
  begripDubbel,
  begripNietGedefinieerd,
  begripOngebruikt,
  bestandOnleesbaar,
  betrokkeneNietInCategorie,
  bewaartermijnOnleesbaar,
  bewaartermijnOntbreekt,
  bewaartermijnOpenEinde,
  bewaartermijnStartmoment,
  bewaartermijnStrijdigMetWet,
  bewaartermijnVerouderd,
  bewaartermijnZonderStartmoment,
  bijzonderInGewoneGegevens,
  bijzonderTegenstrijdig,
  bijzonderZonderUitzondering,
  bsnBetrokkeneBuitenWet,
  bsnBijzonderPersoonsgegeven,
  bsnEchtNummer,
  bsnGeenPersoonsgegeven,
  bsnOntvangerNietBevoegd,
  bsnTegenstrijdig,
  bsnToestemming,
  bsnZonderWettelijkeBasis,
  categorieStrafrechtAlsBijzonder,
  citaatAfkortingDubbelzinnig,
  citaatAfkortingNietGedefinieerd,
  citaatArtikelBestaatNiet,
  citaatArtikelOnderwerpMismatch,
  citaatBereikOnvolledig,
  citaatCiteertitelOnjuist,
  citaatEvvLeeg,
  citaatGrondslagTeAlgemeen,
  citaatLidBestaatNiet,
  citaatNotatie,
  citaatOnderdeelBestaatNiet,
  citaatWetOnbekend,
  citaatWetVervallen,
  definitieWijktAfVanWet,
  doorgifteTegenstrijdig,
  doorgifteZonderWaarborg,
  dpiaNodig,
  dpiaVerlopen,
  gegevenssetNietLimitatief,
  gegevenssetOnbepaald,
  gewoonInBijzondereGegevens,
  grondslagGerechtvaardigdBelangOverheid,
  grondslagOvereenkomstPubliekeTaak,
  grondslagTegenstrijdig,
  instellingOnbekend,
  koppelingBetrokkenenVerschilt,
  koppelingBewaartermijnVerschilt,
  koppelingBijzonderVerschilt,
  koppelingBsnVerschilt,
  koppelingDoelVerschilt,
  koppelingGegevenssetVerschilt,
  koppelingGrondslagVerschilt,
  koppelingNietInProtocol,
  koppelingNietInRegister,
  kruisverwijzingBestaatNiet,
  kruisverwijzingOnderwerpMismatch,
  naamAndereGemeente,
  naamInconsistent,
  nummeringDubbel,
  nummeringFout,
  peildatumOnbekend,
  registerFgOntbreekt,
  registerIdDubbel,
  registerVeldOnbekend,
  registerVeldOngeldig,
  registerVerantwoordelijkeOntbreekt,
  registerVerwerkerOnvolledig,
  samenvoegconflict,
  strafrechtZonderBasis,
  toestemmingAfhankelijkheid,
  verwerkerZonderOvereenkomst,
  verwerkersovereenkomstVerlopen,
  verwerkingBetrokkenenOntbreekt,
  verwerkingBeveiligingOntbreekt,
  verwerkingBewaartermijnOntbreekt,
  verwerkingBsnOntbreekt,
  verwerkingDoelOntbreekt,
  verwerkingDoelVaag,
  verwerkingGegevenssetOntbreekt,
  verwerkingGrondslagOnbekend,
  verwerkingGrondslagOntbreekt,
  verwerkingGrondslagZonderWetsartikel,
  verwerkingNaamOntbreekt,
  verwerkingOntvangersOntbreekt,
  wetgegevensVerouderd,
  yamlOngeldig,
  yamlSleutelDubbel,
];
