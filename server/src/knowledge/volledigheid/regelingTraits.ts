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
const KINDS = String.raw`\s(?:[a-zà-ɏ]{1,30}\s){0,3}?(?:[a-zà-ɏ]{0,30}(?:protocol|reglement|regeling|beleid|plan|beleidsregels?|convenant|besluit|verordening|richtlijn|overeenkomst|notitie|nota|document|statuut))\b`;
const OWN_TEXT = String.raw`\b(?:dit|deze|het|de|onderhavige|dat)${KINDS}`;
const THIS_TEXT = String.raw`\b(?:dit|deze|onderhavige)${KINDS}`;
/** A text that holds for more than this one, by its kind. */
const ANOTHER = String.raw`^[^.;]{0,90}?\b(?:het|de|ons|haar|zijn|algemene?|gemeentelijke?|gemeentebrede?)\s(?:[a-zà-ɏ]{1,20}\s){0,2}?`;
const BELEID = String.raw`(?:privacy[\s-]?beleid|gegevensbeschermingsbeleid|beleid\sgegevensbescherming)\b`;
const REGLEMENT = String.raw`privacy[\s-]?(?:reglement|regeling|statuut|verordening)\b`;
const GENERAL = String.raw`^[^.;]{0,90}?\b(?:algemene?|gemeentebrede?)\s(?:[a-zà-ɏ]{1,20}\s){0,2}?(?:privacy[a-zà-ɏ]{0,20}|reglement|beleid|regels)\b`;

const UITWERKING = /\b(?:uitwerking|invulling|onderdeel|behoort|naast|bijlage)\b/gi;

export const regelingTraits: TraitPatterns<RegelingTrait> = {
  orgaan: [
    /\b(?:college\s+van\s+(?:burgemeester|b\b)|burgemeester\s+en\s+wethouders|b\s?&\s?w\b|dagelijks\s+bestuur|algemeen\s+bestuur|gemeenteraad|raad\s+van\s+bestuur|gedeputeerde\s+staten|minister|staatssecretaris|directie|bestuur)\b/i,
    /\bhet\s+college\b(?!\s+bescherming)/i,
    /\bde\s+(?:raad|burgemeester|houder)\b/i,
  ],
  verantwoordelijke: [
    /\bverwerkingsverantwoordelijken?\b/i,
    /\bverantwoordelijken?\s(?:in\sde\szin|als\sbedoeld|voor\sde\s(?:gegevens)?verwerking)/i,
    /\bverantwoordelijk(?:heid)?\svoor\s(?:de|het|haar|zijn|hun|alle|iedere|elke)?\s?(?:[a-zà-ɏ]{1,20}\s)?(?:gegevens)?verwerk/i,
    /\bvoor\s(?:de|het)\s(?:gegevens)?verwerk[a-zà-ɏ]{1,10}\s(?:[a-zà-ɏ]{1,20}\s)?verantwoordelijk/i,
  ],
  fg: [
    /\bfunctionaris(?:sen)?[\s-]+(?:voor\s+(?:de\s+)?)?gegevens\s?bescherming\b/i,
    /\bFG(?:['’](?:s|er))?\b/u,
    /\b(?:privacyfunctionaris|data\s+protection\s+officer)\b/i,
    /\bDPO\b/u,
  ],
  klacht: [/\bklacht(?:en|recht|procedure|enprocedure|regeling|enregeling)?\b|\bklagen\b/i],
  wenden: [/\b(?:wendt|wenden|terecht|aankloppen|benaderen|contact\s+op\s?(?:te\s)?nemen)\b/i],
  toezichthouder: [
    /\b(?:Autoriteit\s+Persoonsgegevens|toezichthoudende\s+autoriteit|College\s+bescherming\s+persoonsgegevens|Registratiekamer)\b/i,
    /\b(?:AP|CBP)\b/u,
  ],
  datalek: [
    /\bdatalek[a-zà-ɏ]{0,20}\b|\bdata\s+lek\b|\binbreuk[a-zà-ɏ]{0,3}\s+(?:in\s+verband\s+met|op\s+de\s+beveiliging)/i,
  ],
  incident: [/\b(?:beveiligings?|privacy)?-?(?:incident(?:en)?|lek(?:ken)?)\b/i],
  melden: [
    /\b(?:meld[a-zà-ɏ]{0,10}|gemeld|aangemeld|melding[a-zà-ɏ]{0,3}|meldplicht|stelt|stellen|gesteld|informeert|informeren|geïnformeerd)\b/i,
  ],
  '72 uur': [/\b(?:72|twee[eë]nzeventig)\s*uur\b|\b72-uurs/i],
  'betrokkene hoort het': [
    [
      new RegExp(
        String.raw`\b(?:meld[a-zà-ɏ]{0,6}|gemeld|mededel[a-zà-ɏ]{0,6}|meegedeeld|informe[a-zà-ɏ]{0,5}|geïnformeerd|inlicht[a-zà-ɏ]{0,3}|ingelicht|licht(?:en)?|(?:op\sde\shoogte|in\skennis)|bericht[a-zà-ɏ]{0,3}|waarschuw[a-zà-ɏ]{0,3}|hoor(?:t|en)|laat|laten)\b`,
        'gi',
      ),
      new RegExp(String.raw`^[^.;]{0,80}?\b${PERSON}\b`, 'i'),
    ],
    [
      new RegExp(String.raw`\b${PERSON}\b`, 'gi'),
      /^[^.;]{0,80}?\b(?:meld[a-zà-ɏ]{0,6}|gemeld|mededel[a-zà-ɏ]{0,6}|meegedeeld|informe[a-zà-ɏ]{0,5}|geïnformeerd|ingelicht|op\sde\shoogte|in\skennis|bericht[a-zà-ɏ]{0,3}|gewaarschuwd|hoor(?:t|en))\b/i,
    ],
  ],
  datalekregeling: [
    [
      /\b(?:protocol|procedure|werkinstructie|werkwijze|stappenplan|handleiding|draaiboek|regeling|beleid)\b/gi,
      /^[^.;]{0,40}?\b(?:datalek[a-zà-ɏ]{0,3}|inbreuken)\b/i,
    ],
    /\bdatalek(?:ken)?-?\s?(?:protocol|procedure|beleid|draaiboek|regeling)\b/i,
    /\b(?:meldprocedure|meldregeling)\b/i,
  ],
  recht: [
    /\b(?:rechten?|recht\s+(?:op|om|van|tot)|inzagerecht|correctierecht|vernietigingsrecht|verzoek(?:en|t)?|verzocht|vragen\s+(?:om|welke)|aanspraak)\b/i,
    [new RegExp(String.raw`\b${HOLDER}\b`, 'gi'), /^[^.;]{0,60}?\b(?:kan|kunnen|kunt|mag|mogen)\b/i],
    [/\b(?:kan|kunnen|kunt|mag|mogen)\b/gi, new RegExp(String.raw`^[^.;]{0,20}?\b${HOLDER}\b`, 'i')],
  ],
  'rechten elders': [
    [
      /\b(?:privacyrechten|rechten)\b/gi,
      /^[^.;:]{0,100}?\b(?:privacyverklaring|privacystatement|privacyreglement|privacybeleid|website)\b/i,
    ],
    [/\b(?:privacyverklaring|privacystatement|privacyreglement|privacybeleid)\b/gi, /^[^.;:]{0,100}?\brechten\b/i],
    [/\brechten\b/gi, /^[^.;:]{0,40}?\bhoofdstuk\s(?:III|3)\b[^.;:]{0,12}\bAVG\b/i],
    [
      /\brechten\b/gi,
      /^[^.;:]{0,30}?\b(?:toekent|toekennen|geeft|geven|biedt|bieden|voortvloeien|beschreven|opgenomen)\b[^.;:]{0,30}\bAVG\b/i,
    ],
    [
      /\b(?:AVG|verordening)\b/gi,
      /^[^.;:]{0,20}?\b(?:toekent|toekennen|geeft|biedt|toegekende)\b[^.;:]{0,20}\brechten\b/i,
    ],
  ],
  inzage: [
    /\b(?:inzage(?:recht|verzoek[a-zà-ɏ]{0,2})?|inzien|in\s+te\s+zien|kennisneming|kennis\s+te\s+nemen|raadplegen\s+van\s+(?:zijn|haar|hun))\b/i,
    [
      /\b(?:vragen|vraagt|weten|mede\s?te\s?delen|meedelen|vernemen|uitsluitsel|informeert|horen)\b/gi,
      /^[^.;]{0,60}?\b(?:welke|of|wat)\b[^.;]{0,40}?gegevens\b/i,
    ],
    /\b(?:afschrift|kopie)\s+van\s+(?:zijn|haar|hun|de|het|uw)\b/i,
  ],
  rectificatie: [
    /\b(?:rectific[a-zà-ɏ]{0,8}|gerectificeerd|rectificeren|verbeter[a-zà-ɏ]{0,5}|verbeterd|corrigeren|gecorrigeerd|correctie(?:recht|verzoek)?|te\s+wijzigen|aan\s?te\s?passen|aanpassen|aanpassing|aan\s?te\s?vullen|aanvulling|aanvullen)\b/i,
  ],
  wissing: [
    /\b(?:wissen|gewist|wissing|gegevenswissing|uitwissen|verwijder(?:en|t|d|ing)|vergetelheid|vergeten|vernietig(?:en|t|d|ing)|vernietigingsrecht)\b/i,
  ],
  beperking: [
    /\bbeperk(?:ing|en)\s+(?:van|op|in)\s+(?:(?:de|het|een|zijn|haar|die|uw|hun)\s+)?(?:verwerking|gebruik|gegevensverwerking)/i,
    /\bbeperking\s*(?:,|;|en\b|of\b|\(|$)/i,
    /\brecht\s+(?:op|van|tot)\s+(?:de\s+)?(?:verwerkings)?beperking/i,
    /\b(?:verwerking|gebruik|gegevens)\b[^.;]{0,40}\bte\s+(?:laten\s+)?beperken\b/i,
    /\b(?:afscherm(?:en|t|ing)|af\s+te\s+schermen|minder\s+gegevens\s+te\s+laten)\b/i,
  ],
  bezwaar: [/\b(?:bezwaar|bezwaren|bezwaarrecht|verzet)\b/i],
  'bezwaar tegen besluit': [
    /\b(?:bezwaarschrift[a-zà-ɏ]{0,2}|bezwaarprocedure|vatbaar\svoor\sbezwaar|bezwaar\s(?:en|of)\s(?:\(?hoger\)?\s)?beroep|beroep\s(?:en|of)\sbezwaar)\b/i,
    [
      /\bbezwaar\b/gi,
      /^[^.;]{0,30}?\b(?:tegen\s(?:de|het|een|deze|dit|dat|die|zo['’]?n)\s(?:[a-zà-ɏ]{1,20}\s)?(?:beslissing|besluit|beschikking|weigering|afwijzing)|Awb|Algemene\swet\sbestuursrecht)/i,
    ],
    [
      /\b(?:tegen|met)\b/gi,
      /^[^.;]{0,60}?\b(?:beslissing|besluit|beschikking|weigering|afwijzing|hiervan|daarvan)\b[^.;]{0,60}?\bbezwaar\b/i,
    ],
  ],
  geautomatiseerd: [
    /\b(?:geautomatiseerde?|automatische)\s+(?:individuele\s+)?(?:besluit[a-zà-ɏ]{0,10}|verwerking|beslissing)/i,
    /\b(?:profiler[a-zà-ɏ]{1,4}|menselijke\s+(?:blik|tussenkomst)|alleen\sdoor\seen\scomputer)\b/i,
  ],
  dpia: [
    /\b(?:DPIA|GEB|PIA)(?:['’]s)?\b/u,
    /\b(?:gegevensbeschermings-?\s?)?effectbeoordeling[a-zà-ɏ]{0,3}\b|\bprivacy[\s-]+impact\b|\bdata\s+protection\s+impact\b/i,
  ],
  bijzonder: [
    /\b(?:bijzondere\s+(?:categorie[eë]n\s+(?:van\s+)?)?(?:persoons)?gegevens|bijzondere\s+categorie[eë]n|gezondheidsgegevens|medische\s+(?:persoons)?gegevens|gegevens\s+(?:over|omtrent|betreffende)\s+(?:[a-zà-ɏ]{1,20}\s)?gezondheid)\b/i,
  ],
  strafrechtelijk: [/\b(?:strafrechtelijke?|strafbare\s+feiten|justitiële)\b/i],
  geheimhouding: [
    /\b(?:geheimhoud[a-zà-ɏ]{0,20}|geheim\s|geheim\b|zwijgplicht|beroepsgeheim|vertrouwelijk(?:e|heid)?)\b/i,
  ],
  'eigen tekst': [new RegExp(OWN_TEXT, 'i')],
  inwerkingtreding: [
    /\bin\s+werking\b|\binwerkingtreding\b|\binwerking\s+treden\b|\b(?:geldt|gelden|geldig|geldend|ingaande|van\skracht)\s(?:vanaf|met\singang|van)\b|\bgaat\s+in\b/i,
  ],
  citeertitel: [/\b(?:aangehaald|citeertitel|geciteerd)\b/i],
  'deze tekst': [new RegExp(THIS_TEXT, 'i')],
  'vult beleid aan': [[/\b(?:aanvul[a-zà-ɏ]{1,8}|vult)\b/gi, new RegExp(ANOTHER + BELEID, 'i')]],
  'vult reglement aan': [[/\b(?:aanvul[a-zà-ɏ]{1,8}|vult)\b/gi, new RegExp(ANOTHER + REGLEMENT, 'i')]],
  'vult algemeen aan': [[/\b(?:aanvul[a-zà-ɏ]{1,8}|vult)\b/gi, new RegExp(GENERAL, 'i')]],
  'werkt beleid uit': [
    [UITWERKING, new RegExp(ANOTHER + BELEID, 'i')],
    new RegExp(String.raw`\b${BELEID}[^.;]{0,60}\bvan\s(?:overeenkomstige\s)?toepassing\b(?!\sop)`, 'i'),
  ],
  'werkt reglement uit': [
    [UITWERKING, new RegExp(ANOTHER + REGLEMENT, 'i')],
    new RegExp(String.raw`\b${REGLEMENT}[^.;]{0,60}\bvan\s(?:overeenkomstige\s)?toepassing\b(?!\sop)`, 'i'),
  ],
  'werkt algemeen uit': [[UITWERKING, new RegExp(GENERAL, 'i')]],
};
