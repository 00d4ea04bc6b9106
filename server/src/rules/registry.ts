/** All rules, in order of id. Generated from the files of this folder: `npm run generate`. */
import type { AnyRule } from '../lint/rule.ts';
import afwijkenVanAvg from './afwijken-van-avg.ts';
import afwijkingOnnodig from './afwijking-onnodig.ts';
import afwijkingRegelOnbekend from './afwijking-regel-onbekend.ts';
import afwijkingVerlopen from './afwijking-verlopen.ts';
import afwijkingZonderReden from './afwijking-zonder-reden.ts';
import automatischBesluitZonderBasis from './automatisch-besluit-zonder-basis.ts';
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
import datumOnvolledig from './datum-onvolledig.ts';
import definitieWijktAfVanWet from './definitie-wijkt-af-van-wet.ts';
import delenOnbegrensd from './delen-onbegrensd.ts';
import doorgifteTegenstrijdig from './doorgifte-tegenstrijdig.ts';
import doorgifteZonderWaarborg from './doorgifte-zonder-waarborg.ts';
import dpiaNodig from './dpia-nodig.ts';
import dpiaVerlopen from './dpia-verlopen.ts';
import fgBelangenconflict from './fg-belangenconflict.ts';
import gegevenssetNietLimitatief from './gegevensset-niet-limitatief.ts';
import gegevenssetOnbepaald from './gegevensset-onbepaald.ts';
import geheimhoudingDoorProtocolDoorbroken from './geheimhouding-door-protocol-doorbroken.ts';
import gewoonInBijzondereGegevens from './gewoon-in-bijzondere-gegevens.ts';
import gezamenlijkZonderRegeling from './gezamenlijk-zonder-regeling.ts';
import grondslagGerechtvaardigdBelangOverheid from './grondslag-gerechtvaardigd-belang-overheid.ts';
import grondslagOvereenkomstPubliekeTaak from './grondslag-overeenkomst-publieke-taak.ts';
import grondslagTegenstrijdig from './grondslag-tegenstrijdig.ts';
import hergebruikZonderBasis from './hergebruik-zonder-basis.ts';
import informatieplichtUitstel from './informatieplicht-uitstel.ts';
import instellingOnbekend from './instelling-onbekend.ts';
import invulplekOpen from './invulplek-open.ts';
import inzageZonderKopie from './inzage-zonder-kopie.ts';
import kennisgevingVerkeerdePartij from './kennisgeving-verkeerde-partij.ts';
import kopieIdentiteitsbewijs from './kopie-identiteitsbewijs.ts';
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
import leeftijdsgrensVertegenwoordiging from './leeftijdsgrens-vertegenwoordiging.ts';
import naamAndereGemeente from './naam-andere-gemeente.ts';
import naamInconsistent from './naam-inconsistent.ts';
import normVerouderd from './norm-verouderd.ts';
import nummeringDubbel from './nummering-dubbel.ts';
import nummeringFout from './nummering-fout.ts';
import overdraagbaarheidPubliekeTaak from './overdraagbaarheid-publieke-taak.ts';
import peildatumOnbekend from './peildatum-onbekend.ts';
import protocolBijzondereGegevensOntbreekt from './protocol-bijzondere-gegevens-ontbreekt.ts';
import protocolDatalekOntbreekt from './protocol-datalek-ontbreekt.ts';
import protocolDpiaOntbreekt from './protocol-dpia-ontbreekt.ts';
import protocolFgOntbreekt from './protocol-fg-ontbreekt.ts';
import protocolGeheimhoudingOntbreekt from './protocol-geheimhouding-ontbreekt.ts';
import protocolInwerkingtredingOntbreekt from './protocol-inwerkingtreding-ontbreekt.ts';
import protocolKlachtrechtApOntbreekt from './protocol-klachtrecht-ap-ontbreekt.ts';
import protocolRechtenOnvolledig from './protocol-rechten-onvolledig.ts';
import protocolVerwerkingsverantwoordelijkeOntbreekt from './protocol-verwerkingsverantwoordelijke-ontbreekt.ts';
import registerFgOntbreekt from './register-fg-ontbreekt.ts';
import registerIdDubbel from './register-id-dubbel.ts';
import registerVeldOnbekend from './register-veld-onbekend.ts';
import registerVeldOngeldig from './register-veld-ongeldig.ts';
import registerVerantwoordelijkeOntbreekt from './register-verantwoordelijke-ontbreekt.ts';
import registerVerwerkerOnvolledig from './register-verwerker-onvolledig.ts';
import samenvoegconflict from './samenvoegconflict.ts';
import samenwerkingsverbandZonderWgs from './samenwerkingsverband-zonder-wgs.ts';
import selectielijstOnbepaald from './selectielijst-onbepaald.ts';
import strafrechtZonderBasis from './strafrecht-zonder-basis.ts';
import termVerouderd from './term-verouderd.ts';
import termijnVerzoekStart from './termijn-verzoek-start.ts';
import termijnVerzoekVerouderd from './termijn-verzoek-verouderd.ts';
import toestemmingAfhankelijkheid from './toestemming-afhankelijkheid.ts';
import toestemmingBijzonderNietUitdrukkelijk from './toestemming-bijzonder-niet-uitdrukkelijk.ts';
import toestemmingGeenNadeelOntbreekt from './toestemming-geen-nadeel-ontbreekt.ts';
import toestemmingInstemmingGemengd from './toestemming-instemming-gemengd.ts';
import toestemmingInternTegenstrijdig from './toestemming-intern-tegenstrijdig.ts';
import toestemmingIntrekkenOntbreekt from './toestemming-intrekken-ontbreekt.ts';
import toestemmingOndubbelzinnigWmo from './toestemming-ondubbelzinnig-wmo.ts';
import toestemmingRestgrondslag from './toestemming-restgrondslag.ts';
import toestemmingSchijn from './toestemming-schijn.ts';
import veiligThuisMetToestemming from './veilig-thuis-met-toestemming.ts';
import vernietigingZonderSelectielijst from './vernietiging-zonder-selectielijst.ts';
import verwerkerWettelijkVerantwoordelijke from './verwerker-wettelijk-verantwoordelijke.ts';
import verwerkerZonderOvereenkomst from './verwerker-zonder-overeenkomst.ts';
import verwerkersovereenkomstOnderdeelOntbreekt from './verwerkersovereenkomst-onderdeel-ontbreekt.ts';
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
import verzamelenOpVoorhand from './verzamelen-op-voorhand.ts';
import vitaalBelangOneigenlijk from './vitaal-belang-oneigenlijk.ts';
import wetgegevensVerouderd from './wetgegevens-verouderd.ts';
import yamlOngeldig from './yaml-ongeldig.ts';
import yamlSleutelDubbel from './yaml-sleutel-dubbel.ts';

export const rules: readonly AnyRule[] = [
  afwijkenVanAvg,
  afwijkingOnnodig,
  afwijkingRegelOnbekend,
  afwijkingVerlopen,
  afwijkingZonderReden,
  automatischBesluitZonderBasis,
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
  datumOnvolledig,
  definitieWijktAfVanWet,
  delenOnbegrensd,
  doorgifteTegenstrijdig,
  doorgifteZonderWaarborg,
  dpiaNodig,
  dpiaVerlopen,
  fgBelangenconflict,
  gegevenssetNietLimitatief,
  gegevenssetOnbepaald,
  geheimhoudingDoorProtocolDoorbroken,
  gewoonInBijzondereGegevens,
  gezamenlijkZonderRegeling,
  grondslagGerechtvaardigdBelangOverheid,
  grondslagOvereenkomstPubliekeTaak,
  grondslagTegenstrijdig,
  hergebruikZonderBasis,
  informatieplichtUitstel,
  instellingOnbekend,
  invulplekOpen,
  inzageZonderKopie,
  kennisgevingVerkeerdePartij,
  kopieIdentiteitsbewijs,
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
  leeftijdsgrensVertegenwoordiging,
  naamAndereGemeente,
  naamInconsistent,
  normVerouderd,
  nummeringDubbel,
  nummeringFout,
  overdraagbaarheidPubliekeTaak,
  peildatumOnbekend,
  protocolBijzondereGegevensOntbreekt,
  protocolDatalekOntbreekt,
  protocolDpiaOntbreekt,
  protocolFgOntbreekt,
  protocolGeheimhoudingOntbreekt,
  protocolInwerkingtredingOntbreekt,
  protocolKlachtrechtApOntbreekt,
  protocolRechtenOnvolledig,
  protocolVerwerkingsverantwoordelijkeOntbreekt,
  registerFgOntbreekt,
  registerIdDubbel,
  registerVeldOnbekend,
  registerVeldOngeldig,
  registerVerantwoordelijkeOntbreekt,
  registerVerwerkerOnvolledig,
  samenvoegconflict,
  samenwerkingsverbandZonderWgs,
  selectielijstOnbepaald,
  strafrechtZonderBasis,
  termVerouderd,
  termijnVerzoekStart,
  termijnVerzoekVerouderd,
  toestemmingAfhankelijkheid,
  toestemmingBijzonderNietUitdrukkelijk,
  toestemmingGeenNadeelOntbreekt,
  toestemmingInstemmingGemengd,
  toestemmingInternTegenstrijdig,
  toestemmingIntrekkenOntbreekt,
  toestemmingOndubbelzinnigWmo,
  toestemmingRestgrondslag,
  toestemmingSchijn,
  veiligThuisMetToestemming,
  vernietigingZonderSelectielijst,
  verwerkerWettelijkVerantwoordelijke,
  verwerkerZonderOvereenkomst,
  verwerkersovereenkomstOnderdeelOntbreekt,
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
  verzamelenOpVoorhand,
  vitaalBelangOneigenlijk,
  wetgegevensVerouderd,
  yamlOngeldig,
  yamlSleutelDubbel,
];
