/**
 * The words that name personal data, each with its category. `geen` marks words that look like data
 * and are none: recipients (`geestelijke gezondheidszorg`), laws, tasks.
 *
 * Kept narrow where a category has legal weight: a word that may also mean something ordinary
 * (`beperkingen`, `indicatie`, `zorg`) is left out, because a false finding costs more than a missed one.
 */
export const termenPerCategorie = {
  bsn: `
    bsn, bsn nummer, bsn nummers, burgerservicenummer, burgerservicenummers, burger service nummer, burger
    servicenummer, sofinummer, sofi nummer
  `,
  rijksregisternummer: `rijksregisternummer, rijksregisternummers, numéro de registre national`,
  gezondheid: `
    gezondheid, gezondheidsgegeven*, gezondheidsinformatie, gezondheidstoestand, gezondheidssituatie,
    gezondheidsklachten, gezondheidsproblemen, gezondheidsverklaring*, gezondheidsdata, gegevens over
    gezondheid, gegevens over de gezondheid, gegevens betreffende de gezondheid, medische gegevens, medische
    informatie, medische situatie, medische achtergrond, medische beperking*, medische indicatie*, medische
    verklaring*, medische aandoening*, medische klachten, medische diagnose*, medische dossier*, medisch
    dossier, medisch advies, medische adviezen, medische keuring*, medische rapport*, medische/psychische
    gegevens, medische of psychische gegevens, medische en psychische gegevens, psychische gegevens, psychische
    gezondheid, psychische problematiek, psychische klachten, psychische toestand, psychologische gegevens,
    psychologische rapport*, lichamelijke gezondheid, geestelijke gezondheid, lichamelijke beperking*,
    verstandelijke beperking*, psychische beperking*, arbeidsongeschiktheid, ziekteverzuim, ziekmelding*,
    ziektegegevens, ziektebeeld*, diagnose, diagnoses, medicatie, medicatiegegevens, medicijngebruik,
    medicatiegebruik, handicap, verslaving, verslavingsproblematiek, zwangerschap, zorgindicatie*,
    medische/gezondheid, gesundheitsdaten, health data, medical data, patiëntgegevens, patiëntendossier*,
    artsenverklaring*
  `,
  etniciteit: `
    ras, ras of etnische afkomst, etniciteit, ethniciteit, etnische afkomst, etnische achtergrond, etnische
    gegevens, raciale of etnische gegevens, ras/etniciteit, ras/ethniciteit, ras en etniciteit, huidskleur
  `,
  politiek: `
    politieke opvatting*, politieke gezindheid, politieke voorkeur*, politieke overtuiging*, politieke gegevens,
    politieke of religieuze overtuiging, politieke gezindte
  `,
  levensovertuiging: `
    godsdienst, religie, geloof, geloofsovertuiging, levensovertuiging, levensbeschouwing, levensbeschouwelijke
    overtuiging*, religieuze overtuiging*, godsdienstige overtuiging*, kerkgenootschap, filosofische of
    religieuze overtuigingen, religieuze of levensbeschouwelijke overtuiging*, godsdienst of levensovertuiging,
    religieuze achtergrond
  `,
  vakbond: `
    lidmaatschap van een vakbond, lidmaatschap vakbond, lidmaatschap vakvereniging, lidmaatschap van een
    vakvereniging, lidmaatschap van vakvereniging, het lidmaatschap van een vakvereniging, vakbondslidmaatschap,
    vakbondsgegevens
  `,
  genetisch: `
    genetische gegevens, genetische data, dna, dna profiel*, dna-onderzoek, erfelijke gegevens, genetic data
  `,
  biometrisch: `
    biometrische gegevens, biometrie, biometrische kenmerken, vingerafdruk, vingerafdrukken, gezichtsherkenning,
    irisscan, gelaatsscan, biometric data, biometrische data
  `,
  seksueel: `
    seksuele geaardheid, seksuele gerichtheid, seksuele voorkeur, seksueel leven, seksueel gedrag, seksuele
    leven, seksuele oriëntatie, geaardheid
  `,
  strafrechtelijk: `
    strafrechtelijk, strafrechtelijke, strafrechtelijke gegevens, strafrechtelijke persoonsgegevens, strafblad,
    strafrechtelijke veroordeling*, strafbare feiten, strafrechtelijk verleden, justitiële gegevens, detentie,
    detentiegegevens, detentieverklaring, detentieverleden, justitiële documentatie, strafvorderlijke gegevens,
    politiegegevens, gerechtelijke gegevens, proces-verbaal, processen-verbaal, veroordelingen, criminal data
  `,
  naam: `naam, namen, voornaam, voornamen, achternaam, achternamen, name`,
  naw: `
    naw, naw gegevens, nawgegevens, nawt, adres, adressen, adresgegevens, woonplaats, postcode, address
  `,
  contact: `
    contactgegevens, telefoon, telefoonnummer*, telefoongegevens, e-mail, e-mailadres*, emailadres*, email,
    mailadres*, mobiele nummer, contact details, correspondentieadres
  `,
  geboorte: `
    geboortedatum, geboortedata, geboorteplaats, leeftijd, geboortejaar, geboorteland, date of birth
  `,
  geslacht: `geslacht, gender, sekse`,
  nationaliteit: `nationaliteit, nationaliteiten, staatsburgerschap, land van herkomst`,
  verblijf: `
    verblijfsstatus, verblijfstitel, verblijfsvergunning, verblijfsgegevens, vreemdelingenstatus
  `,
  'burgerlijke-staat': `burgerlijke staat, burgelijke staat, huwelijkse staat`,
  gezin: `
    gezinssamenstelling, gezinssituatie, gezinsgegevens, huishouden, samenstelling huishouden, gezinsleden,
    huishoudsamenstelling, gezinsproblematiek, gezagsgegevens, kindgegevens
  `,
  wonen: `
    woonsituatie, leefsituatie, huisvestingssituatie, huisvestingsituatie, leef- en huisvestingsituatie,
    huisvesting
  `,
  financieel: `
    financiële gegevens, financiële situatie, inkomen, inkomsten, inkomensgegevens, vermogen, vermogensgegevens,
    schulden, schuldgegevens, bankgegevens, bankrekening*, rekeningnummer*, iban, bankafschrift*, bezittingen,
    salaris, salarisgegevens, loongegevens, betalingsgegevens, betaalgegevens, uitkeringsgegevens, toeslagen
  `,
  identiteitsbewijs: `
    identiteitsbewijs, identiteitsbewijzen, paspoort, paspoortnummer, rijbewijsnummer, id-kaart,
    legitimatiebewijs, kopie id, documentnummer, id nummer
  `,
  werk: `
    werkgever, werkervaring, arbeidsverleden, functie, beroep, cv, arbeidsovereenkomst, loopbaan, dienstverband
  `,
  opleiding: `
    opleiding, opleidingen, opleidingsgegevens, opleidingsniveau, diploma's, diploma, schoolgegevens,
    schoolverzuim
  `,
  beeld: `
    foto, foto's, pasfoto, pasfoto's, camerabeelden, beeldmateriaal, videobeelden, beeldopnamen, geluidsopname*
  `,
  digitaal: `
    ip-adres, ip-adressen, inloggegevens, gebruikersnaam, gebruikersnamen, wachtwoord, cookies, digid,
    loggegevens
  `,
  locatie: `locatiegegevens, locatie, gps-gegevens, kenteken, kentekens`,
  geen: `
    geestelijke gezondheidszorg, gezondheidszorg*, publieke gezondheid, volksgezondheid, jeugdgezondheidszorg,
    gezondheidscentrum, gezondheidsraad, gezondheidsdienst, medisch specialist*, medische professional*, wet
    politiegegevens, wet justitiële en strafvorderlijke gegevens, verslavingszorg, verslavingskliniek, naam van
    de organisatie, naam organisatie, uit naam van, godsdienstvrijheid, politieke partij*
  `,
} as const satisfies Readonly<Record<string, string>>;
