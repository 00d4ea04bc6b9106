/** All rules, in order of id. Generated from the files of this folder: `npm run generate`. */
import type { AnyRule } from '../lint/rule.ts';
import afwijkingOnnodig from './afwijking-onnodig.ts';
import afwijkingRegelOnbekend from './afwijking-regel-onbekend.ts';
import afwijkingVerlopen from './afwijking-verlopen.ts';
import afwijkingZonderReden from './afwijking-zonder-reden.ts';
import bestandOnleesbaar from './bestand-onleesbaar.ts';
import betrokkeneNietInCategorie from './betrokkene-niet-in-categorie.ts';
import bewaartermijnStartmoment from './bewaartermijn-startmoment.ts';
import bijzonderTegenstrijdig from './bijzonder-tegenstrijdig.ts';
import bsnGeenPersoonsgegeven from './bsn-geen-persoonsgegeven.ts';
import bsnTegenstrijdig from './bsn-tegenstrijdig.ts';
import citaatAfkortingDubbelzinnig from './citaat-afkorting-dubbelzinnig.ts';
import citaatArtikelBestaatNiet from './citaat-artikel-bestaat-niet.ts';
import citaatLidBestaatNiet from './citaat-lid-bestaat-niet.ts';
import citaatNotatie from './citaat-notatie.ts';
import citaatOnderdeelBestaatNiet from './citaat-onderdeel-bestaat-niet.ts';
import citaatWetOnbekend from './citaat-wet-onbekend.ts';
import citaatWetVervallen from './citaat-wet-vervallen.ts';
import gegevenssetNietLimitatief from './gegevensset-niet-limitatief.ts';
import gegevenssetOnbepaald from './gegevensset-onbepaald.ts';
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
import peildatumOnbekend from './peildatum-onbekend.ts';
import registerFgOntbreekt from './register-fg-ontbreekt.ts';
import registerIdDubbel from './register-id-dubbel.ts';
import registerVerantwoordelijkeOntbreekt from './register-verantwoordelijke-ontbreekt.ts';
import registerVerwerkerOnvolledig from './register-verwerker-onvolledig.ts';
import samenvoegconflict from './samenvoegconflict.ts';
import toestemmingAfhankelijkheid from './toestemming-afhankelijkheid.ts';
import verwerkingBewaartermijnOntbreekt from './verwerking-bewaartermijn-ontbreekt.ts';
import verwerkingDoelOntbreekt from './verwerking-doel-ontbreekt.ts';
import verwerkingGegevenssetOntbreekt from './verwerking-gegevensset-ontbreekt.ts';
import verwerkingGrondslagOntbreekt from './verwerking-grondslag-ontbreekt.ts';
import verwerkingGrondslagZonderWetsartikel from './verwerking-grondslag-zonder-wetsartikel.ts';
import verwerkingNaamOntbreekt from './verwerking-naam-ontbreekt.ts';
import wetgegevensVerouderd from './wetgegevens-verouderd.ts';
import yamlOngeldig from './yaml-ongeldig.ts';
import yamlSleutelDubbel from './yaml-sleutel-dubbel.ts';

export const rules: readonly AnyRule[] = [
  afwijkingOnnodig,
  afwijkingRegelOnbekend,
  afwijkingVerlopen,
  afwijkingZonderReden,
  bestandOnleesbaar,
  betrokkeneNietInCategorie,
  bewaartermijnStartmoment,
  bijzonderTegenstrijdig,
  bsnGeenPersoonsgegeven,
  bsnTegenstrijdig,
  citaatAfkortingDubbelzinnig,
  citaatArtikelBestaatNiet,
  citaatLidBestaatNiet,
  citaatNotatie,
  citaatOnderdeelBestaatNiet,
  citaatWetOnbekend,
  citaatWetVervallen,
  gegevenssetNietLimitatief,
  gegevenssetOnbepaald,
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
  peildatumOnbekend,
  registerFgOntbreekt,
  registerIdDubbel,
  registerVerantwoordelijkeOntbreekt,
  registerVerwerkerOnvolledig,
  samenvoegconflict,
  toestemmingAfhankelijkheid,
  verwerkingBewaartermijnOntbreekt,
  verwerkingDoelOntbreekt,
  verwerkingGegevenssetOntbreekt,
  verwerkingGrondslagOntbreekt,
  verwerkingGrondslagZonderWetsartikel,
  verwerkingNaamOntbreekt,
  wetgegevensVerouderd,
  yamlOngeldig,
  yamlSleutelDubbel,
];
