/**
 * The municipalities of the Netherlands, those of before a merger among them: a text may be copied from one.
 *
 * Source: the register of overheidsorganisaties (TOOI) as the data set `polder` gives it (CC0), 2014 to 2026; confidence
 * high. The official names of two municipalities stand beside their common ones; additions such as ‘c.a.’ are left out.
 */
import { matchAt, vocabulary } from './vocabulary.ts';
import type { Token } from './words.ts';

const namen = `
  Aa en Hunze, Aalburg, Aalsmeer, Aalten, Abcoude, Achtkarspelen, Akersloot, Alblasserdam, Albrandswaard, Alkemade,
  Alkmaar, Almelo, Almere, Alphen aan den Rijn, Alphen-Chaam, Altena, Ambt Delden, Ambt Montfort, Ameland, Amerongen,
  Amersfoort, Amstelveen, Amsterdam, Andijk, Angerlo, Anna Paulowna, Apeldoorn, Appingedam, Arcen en Velden, Arnhem,
  Assen, Asten, Avereest, Axel, Baarle-Nassau, Baarn, Barendrecht, Barneveld, Bathmen, Bedum, Beek, Beekdaelen,
  Beemster, Beesel, Belfeld, Bellingwedde, Bemmel, Bennebroek, Berg en Dal, Bergambacht, Bergeijk, Bergen, Bergen NH,
  Bergen op Zoom, Bergh, Bergschenhoek, Berkel en Rodenrijs, Berkelland, Bernheze, Bernisse, Best, Beuningen,
  Beverwijk, Binnenmaas, Bladel, Blaricum, Bleiswijk, Bloemendaal, Boarnsterhim, Bodegraven, Bodegraven-Reeuwijk,
  Boekel, Bolsward, Borculo, Borger-Odoorn, Born, Borne, Borsele, Boskoop, Boxmeer, Boxtel, Breda, Brederwiede,
  Breukelen, Brielle, Broekhuizen, Bronckhorst, Brummen, Brunssum, Bunnik, Bunschoten, Buren, Bussum, Capelle aan den
  IJssel, Castricum, Coevorden, Cranendonck, Cromstrijen, Cuijk, Culemborg, Dalfsen, Dantumadeel, Dantumadiel, De
  Bilt, De Friese Meren, De Fryske Marren, De Lier, De Marne, De Ronde Venen, De Wolden, Delft, Delfzijl, Den Bosch,
  Den Haag, Den Ham, Den Helder, Denekamp, Deurne, Deventer, Didam, Diemen, Diepenheim, Dijk en Waard, Dinkelland,
  Dinxperlo, Dirksland, Dodewaard, Doesburg, Doetinchem, Dongen, Dongeradeel, Doorn, Dordrecht, Drechterland,
  Driebergen-Rijsenburg, Drimmelen, Dronten, Druten, Duiven, Echt, Echt-Susteren, Echteld, Edam-Volendam, Ede, Eemnes,
  Eemsdelta, Eemsmond, Eersel, Egmond, Eibergen, Eijsden, Eijsden-Margraten, Eindhoven, Elburg, Elst, Emmen,
  Enkhuizen, Enschede, Epe, Ermelo, Etten-Leur, Ferwerderadiel, Franekeradeel, Gaasterlân-Sleat, Geertruidenberg,
  Geldermalsen, Geldrop, Geldrop-Mierlo, Geleen, Gemert-Bakel, Gendringen, Gendt, Genemuiden, Gennep, Giessenlanden,
  Gilze en Rijen, Goedereede, Goeree-Overflakkee, Goes, Goirle, Gooise Meren, Goor, Gorinchem, Gorssel, Gouda,
  Graafstroom, Graft-De Rijp, Gramsbergen, Grave, Groenlo, Groesbeek, Groningen, Grootegast, Grubbenvorst,
  Gulpen-Wittem, Haaksbergen, Haaren, Haarlem, Haarlemmerliede en Spaarnwoude, Haarlemmermeer, Haelen, Halderberge,
  Hardenberg, Harderwijk, Hardinxveld-Giessendam, Haren, Harenkarspel, Harlingen, Harmelen, Hasselt, Hattem, Heel,
  Heemskerk, Heemstede, Heerde, Heerenveen, Heerhugowaard, Heerjansdam, Heerlen, Heeze-Leende, Heiloo, Heino, Helden,
  Hellendoorn, Hellevoetsluis, Helmond, Hendrik-Ido-Ambacht, Hengelo, Het Bildt, Het Hogeland, Heteren, Heumen,
  Heusden, Heythuysen, Hillegom, Hilvarenbeek, Hilversum, Hoeksche Waard, Hoevelaken, Hof van Twente, Hollands Kroon,
  Holten, Hontenisse, Hoogeveen, Hoogezand-Sappemeer, Hoorn, Horst, Horst aan de Maas, Houten, Huissen, Huizen, Hulst,
  Hummelo en Keppel, Hunsel, IJsselham, IJsselmuiden, IJsselstein, Jacobswoude, Kaag en Braassem, Kampen, Kapelle,
  Katwijk, Kerkrade, Kessel, Kesteren, Koggenland, Kollumerland, Kollumerland en Nieuwkruisland, Korendijk, Krimpen
  aan den IJssel, Krimpenerwaard, Laarbeek, Land van Cuijk, Landerd, Landgraaf, Landsmeer, Langedijk, Lansingerland,
  Laren, Leek, Leerdam, Leersum, Leeuwarden, Leeuwarderadeel, Leiden, Leiderdorp, Leidschendam, Leidschendam-Voorburg,
  Lelystad, Lemsterland, Leudal, Leusden, Lichtenvoorde, Liemeer, Liesveld, Limmen, Lingewaal, Lingewaard, Lisse,
  Lith, Littenseradiel, Lochem, Loenen, Loon op Zand, Loosdrecht, Lopik, Loppersum, Losser, Maarn, Maarssen,
  Maartensdijk, Maasbracht, Maasbree, Maasdonk, Maasdriel, Maasgouw, Maashorst, Maasland, Maassluis, Maastricht,
  Margraten, Markelo, Marum, Medemblik, Meerlo-Wanssum, Meerssen, Meierijstad, Meijel, Menaldumadeel, Menameradiel,
  Menterwolde, Meppel, Middelburg, Middelharnis, Midden-Delfland, Midden-Drenthe, Midden-Groningen, Mierlo, Mill en
  Sint Hubert, Millingen aan de Rijn, Moerdijk, Molenlanden, Molenwaard, Monster, Montferland, Montfoort, Mook en
  Middelaar, Moordrecht, Muiden, Naaldwijk, Naarden, Neder-Betuwe, Nederhorst den Berg, Nederlek, Nederweert, Neede,
  Neerijnen, Niedorp, Nieuw-Lekkerland, Nieuwegein, Nieuwerkerk aan den IJssel, Nieuwkoop, Nieuwleusen, Nijefurd,
  Nijkerk, Nijmegen, Nissewaard, Noardeast-Fryslân, Noord-Beveland, Noordenveld, Noorder-Koggenland, Noordoostpolder,
  Noordwijk, Noordwijkerhout, Nootdorp, Nuenen, Nunspeet, Nuth, Obdam, Oegstgeest, Oirschot, Oisterwijk, Oldambt,
  Oldebroek, Oldenzaal, Olst, Olst-Wijhe, Ommen, Onderbanken, Oost Gelre, Oostburg, Oosterhout, Oostflakkee,
  Ooststellingwerf, Oostzaan, Ootmarsum, Opmeer, Opsterland, Oss, Oud-Beijerland, Oude IJsselstreek, Ouder-Amstel,
  Ouderkerk, Oudewater, Overbetuwe, Papendrecht, Peel en Maas, Pekela, Pijnacker, Pijnacker-Nootdorp, Purmerend,
  Putten, Raalte, Ravenstein, Reeuwijk, Reiderland, Reimerswaal, Renkum, Renswoude, Reusel-De Mierden, Rheden, Rhenen,
  Ridderkerk, Rijnsburg, Rijnwaarden, Rijnwoude, Rijssen, Rijssen-Holten, Rijswijk, Roerdalen, Roermond, Roggel en
  Neer, Roosendaal, Rotterdam, Rozenburg, Rozendaal, Rucphen, Ruurlo, 's-Graveland, 's-Gravendeel, 's-Gravenzande, Sas
  van Gent, Sassenheim, Schagen, Scheemda, Schermer, Scherpenzeel, Schiedam, Schiermonnikoog, Schijndel, Schinnen,
  Schipluiden, Schoonhoven, Schoorl, Schouwen-Duiveland, Sevenum, Simpelveld, Sint Anthonis, Sint-Michielsgestel,
  Sint-Oedenrode, Sittard, Sittard-Geleen, Skarsterlân, Sliedrecht, Slochteren, Sluis, Sluis-Aardenburg,
  Smallingerland, Sneek, Soest, Someren, Son en Breugel, Spijkenisse, Stad Delden, Stadskanaal, Staphorst, Stede
  Broec, Steenbergen, Steenderen, Steenwijk, Steenwijkerland, Stein, Stichtse Vecht, Strijen, Susteren, Swalmen,
  Súdwest-Fryslân, Tegelen, Ten Boer, Ter Aar, Terneuzen, Terschelling, Texel, Teylingen, Tholen, Thorn, Tiel,
  Tilburg, Tubbergen, Twenterand, Tynaarlo, Tytsjerksteradiel, Ubbergen, Uden, Uitgeest, Uithoorn, Urk, Utrecht,
  Utrechtse Heuvelrug, Vaals, Valburg, Valkenburg, Valkenburg aan de Geul, Valkenswaard, Veendam, Veenendaal, Veere,
  Veghel, Veldhoven, Velsen, Venhuizen, Venlo, Venray, Vianen, Vijfheerenlanden, Vlaardingen, Vlagtwedde, Vleuten-De
  Meern, Vlieland, Vlissingen, Vlist, Voerendaal, Voorburg, Voorhout, Voorne aan Zee, Voorschoten, Voorst, Vorden,
  Vriezenveen, Vught, Waadhoeke, Waalre, Waalwijk, Waddinxveen, Wageningen, Warmond, Warnsveld, Wassenaar, Wateringen,
  Waterland, Weerselo, Weert, Weesp, Wehl, Werkendam, Wervershoof, West Betuwe, West Maas en Waal, Wester-Koggenland,
  Westerkwartier, Westerveld, Westervoort, Westerwolde, Westland, Weststellingwerf, Westvoorne, Wierden, Wieringen,
  Wieringermeer, Wijchen, Wijdemeren, Wijhe, Wijk bij Duurstede, Winschoten, Winsum, Winterswijk, Wisch, Woensdrecht,
  Woerden, Wognum, Wormerland, Woudenberg, Woudrichem, Wymbritseradiel, Wûnseradiel, Zaanstad, Zaltbommel, Zandvoort,
  Zederik, Zeevang, Zeewolde, Zeist, Zelhem, Zevenaar, Zevenhuizen-Moerkapelle, Zijpe, Zoetermeer, Zoeterwoude,
  Zuidhorn, Zuidplas, Zundert, Zutphen, Zwartewaterland, Zwartsluis, Zwijndrecht, Zwolle
`;

/** Official names that differ from the common ones above. */
const officieel = [
  ["'s-Gravenhage", 'Den Haag'],
  ["'s-Hertogenbosch", 'Den Bosch'],
] as const;

const gemeenten = vocabulary<string>([
  ...namen.split(',').map((naam) => [naam.trim().replace(/\s+/g, ' '), naam.trim().replace(/\s+/g, ' ')] as const),
  ...officieel,
]);

/** The municipality that is named at a token of `words.tokenize`, with the index behind it. Case is not looked at. */
export function gemeenteAt(
  tokens: readonly Token[],
  at: number,
): { readonly naam: string; readonly next: number } | undefined {
  const found = matchAt(gemeenten, tokens, at);
  return found && { naam: found.value, next: found.next };
}
