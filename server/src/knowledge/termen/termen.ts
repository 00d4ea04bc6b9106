/**
 * Outdated terms of privacy law and of the sociaal domein. The names of laws are not among them:
 * those are citations.
 *
 * Sources: the texts of the AVG, the UAVG, the Wbp, the Wmo 2015 (of 2015 to 2026), the Jeugdwet and
 * the Wabb as read for the law data; for names of organisations a second hand, with the confidence
 * that goes with it. Each date is the first on which the new name held.
 */
import { ruil, type Term } from './term.ts';

const AVG_VAN_TOEPASSING = '2018-05-25';
const DECENTRALISATIES = '2015-01-01';

const privacyrecht: readonly Term[] = [
  {
    oud: 'bewerker',
    patroon: /\b(?:sub-?)?bewerkers?(?:overeenkomst(?:en)?)?\b/gi,
    opvolgers: [{ naam: 'verwerker', vanaf: AVG_VAN_TOEPASSING }],
    nieuw: /\b(?:sub)?verwerkers?(?:overeenkomst(?:en)?)?\b/i,
    zekerheid: 'hoog',
    waarom: 'De AVG kent de bewerker van de Wbp niet meer; zij geeft de verwerker ook eigen plichten.',
    bron: 'AVG 4 onder 8',
    vervang: ruil(/bewerker/i, 'verwerker'),
  },
  {
    oud: 'verwerkingsovereenkomst',
    patroon: /\bverwerkingsovereenkomst(?:en)?\b/gi,
    opvolgers: [{ naam: 'verwerkersovereenkomst', vanaf: AVG_VAN_TOEPASSING }],
    nieuw: /\bverwerkersovereenkomst(?:en)?\b/i,
    zekerheid: 'middel',
    klasse: 'oordeel',
    wat: 'Het gangbare woord is verwerkersovereenkomst, niet verwerkingsovereenkomst.',
    waarom: 'Zij wordt met een verwerker gesloten; zo noemen de toezichthouder en de modellen haar ook.',
    bron: 'AVG 28 lid 3',
    vervang: ruil(/verwerkingsovereenkomst/i, 'verwerkersovereenkomst'),
  },
  {
    oud: 'verantwoordelijke',
    // The noun: with the law that defines it, or before a verb or a sign; never before a noun (`de verantwoordelijke wethouder`).
    patroon:
      /\bverantwoordelijken?\b(?=\sin\sde\szin\svan|\svoor\sde\s(?:gegevens)?verwerking\b)|\b(?:de|een|iedere|elke)\sverantwoordelijken?\b(?=[,;.)]|\s(?:is|zijn|kan|kunnen|mag|mogen|moet|zal|dient|heeft|wordt|treft|deelt|draagt|zorgt|stelt|verstrekt|verwerkt|informeert|biedt|geeft|reageert|beslist|besluit|bepaalt|meldt|legt|houdt|neemt|wijst|voldoet|beoordeelt|bericht|verzoeken|te\sverzoeken|te\swenden)\b)/gi,
    opvolgers: [{ naam: 'verwerkingsverantwoordelijke', vanaf: AVG_VAN_TOEPASSING }],
    nieuw: /\bverwerkingsverantwoordelijken?\b/i,
    zekerheid: 'hoog',
    alleenBij: /gegevens|\b(?:verwerk|betrokkene|verzoek|dossier|wbp\b|avg\b)/i,
    nietBij: /\b(?:onder verantwoordelijkheid|verantwoordelijke (?:partij|organisatie|afdeling))\b/i,
    afkorting: true,
    waarom: 'Zo noemt de AVG degene die doel en middelen van een verwerking vaststelt.',
    bron: 'AVG 4 onder 7',
    vervang: ruil(/verantwoordelijke/i, 'verwerkingsverantwoordelijke'),
  },
  {
    oud: 'College bescherming persoonsgegevens',
    patroon:
      /(?:\b[Hh]et\s)?\b(?:[Cc]ollege\s[Bb]escherming\s[Pp]ersoonsgegevens(?:\s\(C[Bb][Pp]\))?|C[Bb]P\b(?!\s[Rr]ichtsnoeren))/gu,
    opvolgers: [{ naam: 'Autoriteit Persoonsgegevens', vanaf: '2016-01-01' }],
    nieuw: /\bAutoriteit Persoonsgegevens\b|\bAP\b/u,
    zekerheid: 'middel',
    waarom: 'De toezichthouder draagt die naam, sinds 2018 ook in de wet.',
    bron: 'UAVG 6',
    vervang: (woorden) =>
      woorden
        .replace(/College bescherming persoonsgegevens/i, 'Autoriteit Persoonsgegevens')
        .replace(/\bCbp\b/i, 'AP')
        .replace(/^het\s/u, 'de ')
        .replace(/^Het\s/u, 'De '),
  },
  {
    oud: 'melden van verwerkingen bij de toezichthouder',
    patroon:
      /\b(?:bij|aan)\s(?:het\s(?:CBP|College\sbescherming\spersoonsgegevens)|de\s(?:AP|Autoriteit\sPersoonsgegevens))/gu,
    opvolgers: [{ naam: 'register van verwerkingen', vanaf: AVG_VAN_TOEPASSING }],
    nieuw: /\bregister\b/i,
    zekerheid: 'hoog',
    // Both words, in either order, and nothing else that is reported.
    alleenBij:
      /\bverwerking(?:en)?\b[^.;]{0,80}\b(?:aan)?(?:gemeld|melden)\b|\b(?:aan)?(?:meldt|melden|melding(?:en)?)\b[^.;]{0,80}\bverwerking(?:en)?\b/i,
    nietBij:
      /\b(?:datalek[a-zà-ɏ]*|lek|inbreuk[a-zà-ɏ]*|incident[a-zà-ɏ]*|FG|risico[a-zà-ɏ]*|raadpleging|klacht[a-zà-ɏ]*|onrechtmatig[a-zà-ɏ]*)\b/i,
    wat: 'Verwerkingen worden sinds 25 mei 2018 niet meer bij de toezichthouder gemeld.',
    waarom: 'Die plicht stond in de Wbp. Nu houdt wie verantwoordelijk is een eigen register bij.',
    bron: 'AVG 30 lid 1',
  },
  {
    oud: 'ondubbelzinnige toestemming',
    patroon: /\bondubbelzinnige\stoestemming\b/gi,
    opvolgers: [{ naam: 'toestemming', vanaf: AVG_VAN_TOEPASSING }],
    nieuw: /\buitdrukkelijke toestemming\b/i,
    zekerheid: 'hoog',
    klasse: 'oordeel',
    alleenBij: /\b(?:grondslag(?:en)?|rechtsgrond|basis)\b|^\W{0,5}(?:de\s)?ondubbelzinnige\stoestemming\W{0,5}$/i,
    nietBij: /\b(?:wmo|5\.1\.1|5\.2\.[15])\b/i,
    waarom:
      'Zo heette de grondslag in de Wbp. In de AVG is elke toestemming ondubbelzinnig (artikel 4 onder 11) en heet de grondslag gewoon toestemming.',
    bron: 'AVG 6 lid 1 onder a',
    vervang: ruil(/ondubbelzinnige\stoestemming/i, 'toestemming'),
  },
  {
    oud: 'functionaris voor de gegevensbescherming',
    patroon: /\bfunctionaris(?:sen)?\svoor\sde\sgegevensbescherming\b/gi,
    opvolgers: [{ naam: 'functionaris voor gegevensbescherming', vanaf: AVG_VAN_TOEPASSING }],
    nieuw: /\bfunctionaris(?:sen)?\s(?:voor\s)?gegevensbescherming\b/i,
    zekerheid: 'hoog',
    klasse: 'oordeel',
    waarom: 'Zo heet de functie in de AVG; met ‘de’ stond zij in de Wbp.',
    bron: 'AVG 37',
    vervang: (woorden) => woorden.replace(/voor\sde\sgegevens/i, 'voor gegevens'),
  },
  {
    oud: 'privacy impact assessment',
    patroon: /\bprivacy\simpact\sassess?ments?(?:\s\(PIA(?:['’]s)?\))?|(?<![a-zà-ɏ-])PIA(?:['’]s)?(?![a-zà-ɏ])/gi,
    opvolgers: [{ naam: 'gegevensbeschermingseffectbeoordeling (DPIA)', vanaf: AVG_VAN_TOEPASSING }],
    nieuw: /\bDPIA\b|gegevensbeschermingseffectbeoordeling|data protection impact/i,
    zekerheid: 'hoog',
    klasse: 'oordeel',
    waarom: 'Zo heet het onderzoek in de AVG, die ook zegt wanneer het moet en wat erin staat.',
    bron: 'AVG 35',
  },
  {
    oud: 'selectielijst van vóór 2020',
    patroon: /\b[Ss]electielijst\b[^.;]{0,60}\b(?:1996|2012|2017)\b/gu,
    opvolgers: [{ naam: 'Selectielijst gemeenten en intergemeentelijke organen 2020', vanaf: '2020-01-01' }],
    nieuw: /\bselectielijst\b[^.;]{0,60}\b2020\b/i,
    zekerheid: 'middel',
    klasse: 'oordeel',
    nietBij: /\b(?:archiefbescheiden (?:van|tot|uit)|ontvangen of opgemaakt|vóór|voor 1 januari|tot 1 januari)\b/i,
    waarom: 'De oudere lijst geldt alleen nog voor stukken uit haar eigen tijd.',
    bron: 'Archiefwet1995 5',
  },
];

const sociaalDomein: readonly Term[] = [
  {
    oud: 'AMHK',
    patroon:
      /(?:\b[Hh]et\s)?\b(?:[Aa]dvies-?\sen\s[Mm]eldpunt\s[Hh]uiselijk\s[Gg]eweld\sen\s[Kk]indermishandeling(?:\s\(AMHK\))?|AMHK\b)/gu,
    opvolgers: [{ naam: 'Veilig Thuis', vanaf: '2020-07-01' }],
    nieuw: /\bVeilig Thuis\b/i,
    zekerheid: 'hoog',
    waarom: 'De Wmo 2015 noemde het meldpunt eerst AMHK; sinds 2020 gebruikt ook de wet de nieuwe naam.',
    bron: 'Wmo2015 4.1.1',
    vervang: () => 'Veilig Thuis',
  },
  {
    oud: 'AMK',
    patroon:
      /(?:\b[Hh]et\s)?\b(?:[Aa]dvies-?\sen\s[Mm]eldpunt\s[Kk]indermishandeling(?:\s\(AMK\))?|AMK\b|[Ss]teunpunt\s[Hh]uiselijk\s[Gg]eweld(?:\s\(SHG\))?|SHG\b)/gu,
    opvolgers: [{ naam: 'Veilig Thuis', vanaf: DECENTRALISATIES }],
    nieuw: /\bVeilig Thuis\b|\bAMHK\b/u,
    zekerheid: 'middel',
    waarom: 'Meldpunt en steunpunt gingen in 2015 op in één organisatie.',
    bron: 'Wmo2015 4.1.1',
    vervang: () => 'Veilig Thuis',
  },
  {
    oud: 'Bureau Jeugdzorg',
    patroon: /\b[Bb]ureaus?\s[Jj]eugdzorg(?:\s\(BJZ\))?|\bBJZ\b/gu,
    opvolgers: [
      { naam: 'gecertificeerde instelling, Veilig Thuis of het college, naar de taak', vanaf: DECENTRALISATIES },
    ],
    nieuw: /\bgecertificeerde instelling(?:en)?\b/i,
    zekerheid: 'hoog',
    waarom: 'De Jeugdwet heeft de taken van het bureau over drie organisaties verdeeld.',
    bron: 'Jeugdwet 11.7',
  },
  {
    oud: 'compenserende voorziening',
    patroon: /\bcompenserende\svoorziening(?:en)?\b|\bcompensatie(?:plicht|beginsel)\b/gi,
    opvolgers: [{ naam: 'maatwerkvoorziening', vanaf: DECENTRALISATIES }],
    nieuw: /\bmaatwerkvoorziening(?:en)?\b/i,
    zekerheid: 'hoog',
    waarom:
      'De Wmo van 2007 legde een plicht tot compenseren op; de Wmo 2015 kent maatwerk- en algemene voorzieningen.',
    bron: 'Wmo2015 1.1.1',
    vervang: ruil(/compenserende\svoorziening/i, 'maatwerkvoorziening'),
  },
  {
    oud: 'GBA',
    patroon:
      /\b[Gg]emeentelijke\s[Bb]asis\s?[Aa]dministratie(?:\s[Pp]ersoonsgegevens)?(?:\s\(GBA\))?|(?<![\p{L}-])GBA(?![\p{L}]|-?V\b)/gu,
    opvolgers: [{ naam: 'basisregistratie personen (BRP)', vanaf: '2014-01-06' }],
    nieuw: /\bBRP\b|basisregistratie personen/i,
    zekerheid: 'hoog',
    waarom: 'De Wet basisregistratie personen heeft de gemeentelijke administratie vervangen.',
    vervang: (woorden) =>
      woorden
        .replace(/gemeentelijke basis ?administratie(?: persoonsgegevens)?/i, 'basisregistratie personen')
        .replace(/\bGBA\b/u, 'BRP'),
  },
  {
    oud: 'sofinummer',
    patroon: /\b(?:sofi-?\s?nummers?|sociaal-?\s?fiscaal-?\s?nummers?)\b/gi,
    opvolgers: [{ naam: 'burgerservicenummer', vanaf: '2007-11-26' }],
    nieuw: /\b(?:BSN|burgerservicenummer)\b/i,
    zekerheid: 'hoog',
    waarom: 'Het burgerservicenummer kwam ervoor in de plaats, met eigen regels voor het gebruik.',
    bron: 'Wabb 10',
    vervang: ruil(/(?:sofi-?\s?|sociaal-?\s?fiscaal-?\s?)nummer/i, 'burgerservicenummer'),
  },
  {
    oud: 'Inspectie Jeugdzorg',
    patroon: /\b[Ii]nspectie\s(?:voor\sde\s)?[Jj]eugdzorg\b/gu,
    opvolgers: [{ naam: 'Inspectie Gezondheidszorg en Jeugd', vanaf: '2017-10-01' }],
    nieuw: /\bInspectie Gezondheidszorg en Jeugd\b|\bIGJ\b/i,
    zekerheid: 'middel',
    waarom: 'De twee inspecties voor gezondheidszorg en voor jeugdzorg zijn samengegaan.',
    vervang: ruil(/inspectie\s(?:voor\sde\s)?jeugdzorg/i, 'Inspectie Gezondheidszorg en Jeugd'),
  },
  {
    oud: 'KING',
    patroon: /\bVNG\/KING\b|\b[Kk]waliteitsinstituut\sNederlandse\s[Gg]emeenten(?:\s\(KING\))?|\bKING\b/gu,
    opvolgers: [{ naam: 'VNG Realisatie', vanaf: '2018-01-01' }],
    nieuw: /\bVNG Realisatie\b/i,
    zekerheid: 'laag',
    alleenBij: /\b(?:VNG|gemeenten|informatiebeveiliging|baseline|BIG|BIO|IBD)\b/i,
    nietBij: /\b(?:ontwikkeld|opgesteld|uitgegeven|gepubliceerd|opgezet)\b/i,
    waarom: 'Het instituut is naar ons weten opgegaan in de uitvoeringsorganisatie van de VNG.',
    vervang: () => 'VNG Realisatie',
  },
];

export const verouderdeTermen: readonly Term[] = [...privacyrecht, ...sociaalDomein];
