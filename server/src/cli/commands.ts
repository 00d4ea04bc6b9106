/** The commands as data: what each is called, takes and does. What a command needs loads when it is given. */
import type { Io } from '../node/io.ts';
import type { Service } from '../service.ts';
import { HELP, type CommandSpec, type OptionSpec, type ParsedArguments } from './arguments.ts';

/** Carries a command out; the result is the exit code. */
export type Uitvoering = (args: ParsedArguments, service: Service, io: Io) => Promise<number> | number;

export interface Command extends CommandSpec {
  /** Absent for the command that becomes the language server. */
  readonly laad?: () => Promise<Uitvoering>;
}

const FORMAAT: OptionSpec = { naam: 'formaat', waarde: 'tekst|json', uitleg: 'vorm van de uitvoer (standaard: tekst)' };
const PEILDATUM: OptionSpec = {
  naam: 'peildatum',
  waarde: 'DATUM',
  uitleg:
    'beoordeel naar het recht van deze datum, zoals 2026-11-21 (anders: de datum in het document, anders vandaag)',
};

export const commands: readonly Command[] = [
  {
    naam: 'check',
    gebruik: 'doelbinding check [bestanden, mappen of patronen]',
    uitleg: 'Controleert protocollen en verwerkingsregisters; zonder paden de huidige map, met - de standaardinvoer.',
    opties: [
      {
        naam: 'formaat',
        waarde: 'VORM',
        uitleg: 'vorm van de uitvoer: tekst (standaard), json, sarif, github, gitlab, junit of markdown',
      },
      PEILDATUM,
      { naam: 'regel', waarde: 'REGEL', meermaals: true, uitleg: 'alleen deze regel; mag vaker' },
      { naam: 'zonder', waarde: 'REGEL', meermaals: true, uitleg: 'deze regel niet; mag vaker' },
      {
        naam: 'maximaal-waarschuwingen',
        waarde: 'AANTAL',
        uitleg: 'eindig met code 1 bij meer waarschuwingen dan dit',
      },
      {
        naam: 'bestandsnaam',
        waarde: 'NAAM',
        uitleg: 'naam voor de tekst van de standaardinvoer (bepaalt ook de soort tekst)',
      },
      { naam: 'fix', uitleg: 'voer de veilige herstellingen uit en toon wat overblijft' },
      { naam: 'proef', uitleg: 'toon wat --fix zou wijzigen, zonder iets te wijzigen' },
      { naam: 'voorstel', uitleg: 'toon voor vastgestelde teksten wat zou veranderen, per artikel: was en wordt' },
      {
        naam: 'basislijn',
        waarde: 'BESTAND',
        uitleg: 'toon alleen bevindingen die niet in deze lijst van bekende bevindingen staan',
      },
      { naam: 'basislijn-schrijven', uitleg: 'zet alle bevindingen van nu in de basislijn' },
      { naam: 'basislijn-krimpen', uitleg: 'haal uit de basislijn wat er niet meer is, en voeg niets toe' },
      {
        naam: 'sinds',
        waarde: 'COMMIT',
        uitleg: 'toon alleen wat de wijzigingen sinds deze commit, tak of label aangaat (met Git)',
      },
      { naam: 'klaargezet', uitleg: 'toon alleen wat de wijzigingen aangaat die klaarstaan voor een commit (met Git)' },
      { naam: 'cache', uitleg: 'bewaar oordelen in .doelbinding-cache en gebruik die van ongewijzigde documenten' },
      { naam: 'cachemap', waarde: 'MAP', uitleg: 'bewaar ze in deze map' },
      { naam: 'shard', waarde: 'DEEL/AANTAL', uitleg: 'controleer één deel, zoals 1/3 (zie: doelbinding samenvoegen)' },
      { naam: 'draden', waarde: 'AANTAL', uitleg: 'gebruik hoogstens zo veel processorkernen (standaard: wat loont)' },
      { naam: 'stil', uitleg: 'toon alleen bevindingen, geen slotregel en geen voortgang' },
      HELP,
    ],
    laad: async () => (await import('./check/check.ts')).check,
  },
  {
    naam: 'rapport',
    gebruik: 'doelbinding rapport [bestanden, mappen of patronen]',
    uitleg: 'Maakt van de controle één document voor bestuur en FG: samenvatting, dekking, bevindingen en vragen.',
    opties: [
      { naam: 'naar', waarde: 'BESTAND', uitleg: 'waar het rapport komt (standaard: rapport.html)' },
      { naam: 'formaat', waarde: 'html|md|docx', uitleg: 'vorm van het rapport (anders: naar de naam achter --naar)' },
      { naam: 'titel', waarde: 'TITEL', uitleg: 'titel boven het rapport' },
      {
        naam: 'sinds',
        waarde: 'VERSIE',
        uitleg: 'toon ook wat is gewijzigd sinds een versie uit git, een map of een bestand',
      },
      PEILDATUM,
      HELP,
    ],
    laad: async () => (await import('./rapport/rapport.ts')).rapport,
  },
  {
    naam: 'verschil',
    gebruik: 'doelbinding verschil OUD NIEUW',
    uitleg: 'Vergelijkt twee versies (bestanden, mappen of versies uit git) en zegt wat de wijzigingen betekenen.',
    opties: [
      { naam: 'formaat', waarde: 'tekst|markdown|json', uitleg: 'vorm van de uitvoer (standaard: tekst)' },
      PEILDATUM,
      HELP,
    ],
    laad: async () => (await import('./verschil/verschil.ts')).verschil,
  },
  {
    naam: 'geraakt',
    gebruik: 'doelbinding geraakt <wetsartikel of wet>',
    uitleg: 'Toont welke plaatsen in de documenten van deze map een wetsartikel of wet noemen.',
    opties: [FORMAAT, PEILDATUM, HELP],
    laad: async () => (await import('./geraakt/geraakt.ts')).geraakt,
  },
  {
    naam: 'wetswijziging',
    gebruik: 'doelbinding wetswijziging VAN TOT',
    uitleg: 'Toont wat tussen twee datums in de wet wijzigt voor de documenten van deze map.',
    opties: [FORMAAT, HELP],
    laad: async () => (await import('./geraakt/geraakt.ts')).wetswijziging,
  },
  {
    naam: 'samenvoegen',
    gebruik: 'doelbinding samenvoegen <bestanden>',
    uitleg: 'Maakt van de uitkomsten van delen (--shard) één uitkomst; json of sarif, zoals de bestanden zijn.',
    opties: [
      {
        naam: 'maximaal-waarschuwingen',
        waarde: 'AANTAL',
        uitleg: 'eindig met code 1 bij meer waarschuwingen dan dit',
      },
      HELP,
    ],
    laad: async () => (await import('./merge/samenvoegen.ts')).samenvoegen,
  },
  {
    naam: 'nieuw',
    gebruik: 'doelbinding nieuw',
    uitleg: 'Maakt een privacyprotocol, een verwerkingsregister of beide, met voorbeelden om aan te passen.',
    opties: [
      { naam: 'soort', waarde: 'protocol|register|beide', uitleg: 'wat er gemaakt wordt (standaard: beide)' },
      {
        naam: 'domein',
        waarde: 'DOMEIN',
        meermaals: true,
        uitleg: 'jeugd, wmo, participatie, schuldhulp of leerplicht; mag vaker, of met komma’s',
      },
      { naam: 'gemeente', waarde: 'NAAM', uitleg: 'de naam van de gemeente' },
      { naam: 'naar', waarde: 'MAP', uitleg: 'de map waarin de bestanden komen (standaard: de huidige)' },
      HELP,
    ],
    laad: async () => (await import('./nieuw/nieuw.ts')).nieuw,
  },
  {
    naam: 'mcp',
    gebruik: 'doelbinding mcp [map]',
    uitleg:
      'Geeft een assistent leestoegang tot bevindingen en verwerkingen in een map (Model Context Protocol, stdio).',
    opties: [PEILDATUM, HELP],
    laad: async () => (await import('./mcp/mcp.ts')).mcp,
  },
  {
    naam: 'uitleg',
    gebruik: 'doelbinding uitleg <regel, wetsartikel, begrip of bestand>',
    uitleg: 'Legt een regel, wetsartikel of begrip uit, of zegt hoe een bestand is gelezen.',
    opties: [PEILDATUM, HELP],
    laad: async () => (await import('./uitleg.ts')).uitleg,
  },
  {
    naam: 'regels',
    gebruik: 'doelbinding regels',
    uitleg: 'Toont alle regels met hun klasse en bron.',
    opties: [FORMAAT, HELP],
    laad: async () => (await import('./regels.ts')).regels,
  },
  {
    naam: 'import',
    gebruik: 'doelbinding import <bestand of map…>',
    uitleg:
      'Maakt van een Word-document, XML, webpagina, tekst of tabel een protocol of register; met - de standaardinvoer.',
    opties: [
      { naam: 'naar', waarde: 'BESTAND', uitleg: 'bestand of map voor het resultaat (standaard: naast de bron)' },
      { naam: 'proef', uitleg: 'toon wat zou gebeuren, zonder iets te schrijven' },
      { naam: 'formaat', waarde: 'tekst|json', uitleg: 'vorm van het verslag (standaard: tekst)' },
      { naam: 'overschrijven', uitleg: 'schrijf ook over een bestand dat er al is' },
      { naam: 'bestandsnaam', waarde: 'NAAM', uitleg: 'naam van het document op de standaardinvoer' },
      { naam: 'kolommen', waarde: 'BESTAND', uitleg: 'bewaarde toewijzing van kolommen aan velden van het register' },
      { naam: 'bewaar-kolommen', uitleg: 'schrijf de toewijzing van kolommen naast het resultaat' },
      HELP,
    ],
    laad: async () => (await import('./import/import.ts')).importFiles,
  },
  {
    naam: 'export',
    gebruik: 'doelbinding export <document> --naar <bestand>',
    uitleg:
      'Schrijft een protocol of register als Word-document, tabel of pagina; de uitgang van het bestand zegt welk.',
    opties: [
      { naam: 'naar', waarde: 'BESTAND', uitleg: 'het bestand dat wordt geschreven, zoals protocol.docx' },
      { naam: 'bevindingen', uitleg: 'zet de bevindingen als opmerkingen in het document' },
      { naam: 'voorstel', uitleg: 'schrijf een wijzigingsvoorstel: per artikel wat er staat en wat er zou staan' },
      { naam: 'overschrijven', uitleg: 'schrijf ook over een bestand dat er al is' },
      PEILDATUM,
      HELP,
    ],
    laad: async () => (await import('./export/export.ts')).exportFile,
  },
  {
    naam: 'lsp',
    gebruik: 'doelbinding lsp --stdio',
    uitleg: 'Start de taalserver, voor een teksteditor die het Language Server Protocol spreekt.',
    opties: [
      { naam: 'stdio', uitleg: 'praat over standaardinvoer en -uitvoer (ook zonder deze optie)' },
      { naam: 'clientProcessId', waarde: 'NUMMER', uitleg: 'proces van de editor; eindigt dat, dan eindigt de server' },
      HELP,
    ],
  },
];
