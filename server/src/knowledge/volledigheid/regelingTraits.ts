/**
 * The words by which the sentences of a privacy regulation show what they speak of. Old names of
 * functions and laws are among them: that they are old is another fault.
 */
import type { TraitPatterns } from './signals.ts';

export type RegelingTrait =
  | 'orgaan'
  | 'verantwoordelijke'
  | 'fg'
  | 'klacht'
  | 'wenden'
  | 'toezichthouder'
  | 'datalek'
  | 'incident'
  | 'melden'
  | '72 uur'
  | 'betrokkene hoort het'
  | 'datalekregeling'
  | 'recht'
  | 'rechten elders'
  | 'inzage'
  | 'rectificatie'
  | 'wissing'
  | 'beperking'
  | 'bezwaar'
  | 'bezwaar tegen besluit'
  | 'geautomatiseerd'
  | 'dpia'
  | 'bijzonder'
  | 'strafrechtelijk'
  | 'geheimhouding'
  | 'eigen tekst'
  | 'inwerkingtreding'
  | 'citeertitel'
  | 'deze tekst'
  | 'vult beleid aan'
  | 'vult reglement aan'
  | 'vult algemeen aan'
  | 'werkt beleid uit'
  | 'werkt reglement uit'
  | 'werkt algemeen uit';

/** People whose rights are at stake. */
const PERSON = String.raw`(?:betrokkenen?|inwoners?|cliënt(?:en)?|burgers?|klant(?:en)?|personen|persoon|aanvragers?|jeugdigen?|ouders?|geregistreerden?|verzoekers?|medewerkers?|iedereen|ieder|hij|zij|u)`;
/** Of these, whom the rights of chapter III AVG are of: staff that may see files is no right of access. */
const HOLDER = String.raw`(?:betrokkenen?|inwoners?|cliënt(?:en)?|burgers?|klant(?:en)?|aanvragers?|jeugdigen?|ouders?|geregistreerden?|verzoekers?|iedereen|u)`;
/** How a regulation calls itself. */
const KINDS = String.raw`\s(?:\p{L}{1,30}\s){0,3}?(?:\p{L}{0,30}(?:protocol|reglement|regeling|beleid|plan|beleidsregels?|convenant|besluit|verordening|richtlijn|overeenkomst|notitie|nota|document|statuut))\b`;
const OWN_TEXT = String.raw`\b(?:dit|deze|het|de|onderhavige|dat)${KINDS}`;
const THIS_TEXT = String.raw`\b(?:dit|deze|onderhavige)${KINDS}`;
/** A text that holds for more than this one, by its kind. */
const ANOTHER = String.raw`^[^.;]{0,90}?\b(?:het|de|ons|haar|zijn|algemene?|gemeentelijke?|gemeentebrede?)\s(?:\p{L}{1,20}\s){0,2}?`;
const BELEID = String.raw`(?:privacy[\s-]?beleid|gegevensbeschermingsbeleid|beleid\sgegevensbescherming)\b`;
const REGLEMENT = String.raw`privacy[\s-]?(?:reglement|regeling|statuut|verordening)\b`;
const GENERAL = String.raw`^[^.;]{0,90}?\b(?:algemene?|gemeentebrede?)\s(?:\p{L}{1,20}\s){0,2}?(?:privacy\p{L}{0,20}|reglement|beleid|regels)\b`;

const UITWERKING = /\b(?:uitwerking|invulling|onderdeel|behoort|naast|bijlage)\b/giu;

export const regelingTraits: TraitPatterns<RegelingTrait> = {
  orgaan: [
    /\b(?:college\s+van\s+(?:burgemeester|b\b)|burgemeester\s+en\s+wethouders|b\s?&\s?w\b|dagelijks\s+bestuur|algemeen\s+bestuur|gemeenteraad|raad\s+van\s+bestuur|gedeputeerde\s+staten|minister|staatssecretaris|directie|bestuur)\b/iu,
    /\bhet\s+college\b(?!\s+bescherming)/iu,
    /\bde\s+(?:raad|burgemeester|houder)\b/iu,
  ],
  verantwoordelijke: [
    /\bverwerkingsverantwoordelijken?\b/iu,
    /\bverantwoordelijken?\s(?:in\sde\szin|als\sbedoeld|voor\sde\s(?:gegevens)?verwerking)/iu,
    /\bverantwoordelijk(?:heid)?\svoor\s(?:de|het|haar|zijn|hun|alle|iedere|elke)?\s?(?:\p{L}{1,20}\s)?(?:gegevens)?verwerk/iu,
    /\bvoor\s(?:de|het)\s(?:gegevens)?verwerk\p{L}{1,10}\s(?:\p{L}{1,20}\s)?verantwoordelijk/iu,
  ],
  fg: [
    /\bfunctionaris(?:sen)?[\s-]+(?:voor\s+(?:de\s+)?)?gegevens\s?bescherming\b/iu,
    /\bFG(?:['’](?:s|er))?\b/u,
    /\b(?:privacyfunctionaris|data\s+protection\s+officer)\b/iu,
    /\bDPO\b/u,
  ],
  klacht: [/\bklacht(?:en|recht|procedure|enprocedure|regeling|enregeling)?\b|\bklagen\b/iu],
  wenden: [/\b(?:wendt|wenden|terecht|aankloppen|benaderen|contact\s+op\s?(?:te\s)?nemen)\b/iu],
  toezichthouder: [
    /\b(?:Autoriteit\s+Persoonsgegevens|toezichthoudende\s+autoriteit|College\s+bescherming\s+persoonsgegevens|Registratiekamer)\b/iu,
    /\b(?:AP|CBP)\b/u,
  ],
  datalek: [
    /\bdatalek\p{L}{0,20}\b|\bdata\s+lek\b|\binbreuk\p{L}{0,3}\s+(?:in\s+verband\s+met|op\s+de\s+beveiliging)/iu,
  ],
  incident: [/\b(?:beveiligings?|privacy)?-?(?:incident(?:en)?|lek(?:ken)?)\b/iu],
  melden: [
    /\b(?:meld\p{L}{0,10}|gemeld|aangemeld|melding\p{L}{0,3}|meldplicht|stelt|stellen|gesteld|informeert|informeren|geïnformeerd)\b/iu,
  ],
  '72 uur': [/\b(?:72|twee[eë]nzeventig)\s*uur\b|\b72-uurs/iu],
  'betrokkene hoort het': [
    [
      new RegExp(
        String.raw`\b(?:meld\p{L}{0,6}|gemeld|mededel\p{L}{0,6}|meegedeeld|informe\p{L}{0,5}|geïnformeerd|inlicht\p{L}{0,3}|ingelicht|licht(?:en)?|(?:op\sde\shoogte|in\skennis)|bericht\p{L}{0,3}|waarschuw\p{L}{0,3}|hoor(?:t|en)|laat|laten)\b`,
        'giu',
      ),
      new RegExp(String.raw`^[^.;]{0,80}?\b${PERSON}\b`, 'iu'),
    ],
    [
      new RegExp(String.raw`\b${PERSON}\b`, 'giu'),
      /^[^.;]{0,80}?\b(?:meld\p{L}{0,6}|gemeld|mededel\p{L}{0,6}|meegedeeld|informe\p{L}{0,5}|geïnformeerd|ingelicht|op\sde\shoogte|in\skennis|bericht\p{L}{0,3}|gewaarschuwd|hoor(?:t|en))\b/iu,
    ],
  ],
  datalekregeling: [
    [
      /\b(?:protocol|procedure|werkinstructie|werkwijze|stappenplan|handleiding|draaiboek|regeling|beleid)\b/giu,
      /^[^.;]{0,40}?\b(?:datalek\p{L}{0,3}|inbreuken)\b/iu,
    ],
    /\bdatalek(?:ken)?-?\s?(?:protocol|procedure|beleid|draaiboek|regeling)\b/iu,
    /\b(?:meldprocedure|meldregeling)\b/iu,
  ],
  recht: [
    /\b(?:rechten?|recht\s+(?:op|om|van|tot)|inzagerecht|correctierecht|vernietigingsrecht|verzoek(?:en|t)?|verzocht|vragen\s+(?:om|welke)|aanspraak)\b/iu,
    [new RegExp(String.raw`\b${HOLDER}\b`, 'giu'), /^[^.;]{0,60}?\b(?:kan|kunnen|kunt|mag|mogen)\b/iu],
    [/\b(?:kan|kunnen|kunt|mag|mogen)\b/giu, new RegExp(String.raw`^[^.;]{0,20}?\b${HOLDER}\b`, 'iu')],
  ],
  'rechten elders': [
    [
      /\b(?:privacyrechten|rechten)\b/giu,
      /^[^.;:]{0,100}?\b(?:privacyverklaring|privacystatement|privacyreglement|privacybeleid|website)\b/iu,
    ],
    [/\b(?:privacyverklaring|privacystatement|privacyreglement|privacybeleid)\b/giu, /^[^.;:]{0,100}?\brechten\b/iu],
    [/\brechten\b/giu, /^[^.;:]{0,40}?\bhoofdstuk\s(?:III|3)\b[^.;:]{0,12}\bAVG\b/iu],
    [
      /\brechten\b/giu,
      /^[^.;:]{0,30}?\b(?:toekent|toekennen|geeft|geven|biedt|bieden|voortvloeien|beschreven|opgenomen)\b[^.;:]{0,30}\bAVG\b/iu,
    ],
    [
      /\b(?:AVG|verordening)\b/giu,
      /^[^.;:]{0,20}?\b(?:toekent|toekennen|geeft|biedt|toegekende)\b[^.;:]{0,20}\brechten\b/iu,
    ],
  ],
  inzage: [
    /\b(?:inzage(?:recht|verzoek\p{L}{0,2})?|inzien|in\s+te\s+zien|kennisneming|kennis\s+te\s+nemen|raadplegen\s+van\s+(?:zijn|haar|hun))\b/iu,
    [
      /\b(?:vragen|vraagt|weten|mede\s?te\s?delen|meedelen|vernemen|uitsluitsel|informeert|horen)\b/giu,
      /^[^.;]{0,60}?\b(?:welke|of|wat)\b[^.;]{0,40}?gegevens\b/iu,
    ],
    /\b(?:afschrift|kopie)\s+van\s+(?:zijn|haar|hun|de|het|uw)\b/iu,
  ],
  rectificatie: [
    /\b(?:rectific\p{L}{0,8}|gerectificeerd|rectificeren|verbeter\p{L}{0,5}|verbeterd|corrigeren|gecorrigeerd|correctie(?:recht|verzoek)?|te\s+wijzigen|aan\s?te\s?passen|aanpassen|aanpassing|aan\s?te\s?vullen|aanvulling|aanvullen)\b/iu,
  ],
  wissing: [
    /\b(?:wissen|gewist|wissing|gegevenswissing|uitwissen|verwijder(?:en|t|d|ing)|vergetelheid|vergeten|vernietig(?:en|t|d|ing)|vernietigingsrecht)\b/iu,
  ],
  beperking: [
    /\bbeperk(?:ing|en)\s+(?:van|op|in)\s+(?:(?:de|het|een|zijn|haar|die|uw|hun)\s+)?(?:verwerking|gebruik|gegevensverwerking)/iu,
    /\bbeperking\s*(?:,|;|en\b|of\b|\(|$)/iu,
    /\brecht\s+(?:op|van|tot)\s+(?:de\s+)?(?:verwerkings)?beperking/iu,
    /\b(?:verwerking|gebruik|gegevens)\b[^.;]{0,40}\bte\s+(?:laten\s+)?beperken\b/iu,
    /\b(?:afscherm(?:en|t|ing)|af\s+te\s+schermen|minder\s+gegevens\s+te\s+laten)\b/iu,
  ],
  bezwaar: [/\b(?:bezwaar|bezwaren|bezwaarrecht|verzet)\b/iu],
  'bezwaar tegen besluit': [
    /\b(?:bezwaarschrift\p{L}{0,2}|bezwaarprocedure|vatbaar\svoor\sbezwaar|bezwaar\s(?:en|of)\s(?:\(?hoger\)?\s)?beroep|beroep\s(?:en|of)\sbezwaar)\b/iu,
    [
      /\bbezwaar\b/giu,
      /^[^.;]{0,30}?\b(?:tegen\s(?:de|het|een|deze|dit|dat|die|zo['’]?n)\s(?:\p{L}{1,20}\s)?(?:beslissing|besluit|beschikking|weigering|afwijzing)|Awb|Algemene\swet\sbestuursrecht)/iu,
    ],
    [
      /\b(?:tegen|met)\b/giu,
      /^[^.;]{0,60}?\b(?:beslissing|besluit|beschikking|weigering|afwijzing|hiervan|daarvan)\b[^.;]{0,60}?\bbezwaar\b/iu,
    ],
  ],
  geautomatiseerd: [
    /\b(?:geautomatiseerde?|automatische)\s+(?:individuele\s+)?(?:besluit\p{L}{0,10}|verwerking|beslissing)/iu,
    /\b(?:profiler\p{L}{1,4}|menselijke\s+(?:blik|tussenkomst)|alleen\sdoor\seen\scomputer)\b/iu,
  ],
  dpia: [
    /\b(?:DPIA|GEB|PIA)(?:['’]s)?\b/u,
    /\b(?:gegevensbeschermings-?\s?)?effectbeoordeling\p{L}{0,3}\b|\bprivacy[\s-]+impact\b|\bdata\s+protection\s+impact\b/iu,
  ],
  bijzonder: [
    /\b(?:bijzondere\s+(?:categorie[eë]n\s+(?:van\s+)?)?(?:persoons)?gegevens|bijzondere\s+categorie[eë]n|gezondheidsgegevens|medische\s+(?:persoons)?gegevens|gegevens\s+(?:over|omtrent|betreffende)\s+(?:\p{L}{1,20}\s)?gezondheid)\b/iu,
  ],
  strafrechtelijk: [/\b(?:strafrechtelijke?|strafbare\s+feiten|justitiële)\b/iu],
  geheimhouding: [
    /\b(?:geheimhoud\p{L}{0,20}|geheim\s|geheim\b|zwijgplicht|beroepsgeheim|vertrouwelijk(?:e|heid)?)\b/iu,
  ],
  'eigen tekst': [new RegExp(OWN_TEXT, 'iu')],
  inwerkingtreding: [
    /\bin\s+werking\b|\binwerkingtreding\b|\binwerking\s+treden\b|\b(?:geldt|gelden|geldig|geldend|ingaande|van\skracht)\s(?:vanaf|met\singang|van)\b|\bgaat\s+in\b/iu,
  ],
  citeertitel: [/\b(?:aangehaald|citeertitel|geciteerd)\b/iu],
  'deze tekst': [new RegExp(THIS_TEXT, 'iu')],
  'vult beleid aan': [[/\b(?:aanvul\p{L}{1,8}|vult)\b/giu, new RegExp(ANOTHER + BELEID, 'iu')]],
  'vult reglement aan': [[/\b(?:aanvul\p{L}{1,8}|vult)\b/giu, new RegExp(ANOTHER + REGLEMENT, 'iu')]],
  'vult algemeen aan': [[/\b(?:aanvul\p{L}{1,8}|vult)\b/giu, new RegExp(GENERAL, 'iu')]],
  'werkt beleid uit': [
    [UITWERKING, new RegExp(ANOTHER + BELEID, 'iu')],
    new RegExp(String.raw`\b${BELEID}[^.;]{0,60}\bvan\s(?:overeenkomstige\s)?toepassing\b(?!\sop)`, 'iu'),
  ],
  'werkt reglement uit': [
    [UITWERKING, new RegExp(ANOTHER + REGLEMENT, 'iu')],
    new RegExp(String.raw`\b${REGLEMENT}[^.;]{0,60}\bvan\s(?:overeenkomstige\s)?toepassing\b(?!\sop)`, 'iu'),
  ],
  'werkt algemeen uit': [[UITWERKING, new RegExp(GENERAL, 'iu')]],
};
