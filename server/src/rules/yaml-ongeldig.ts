/** A fault of notation in a register: one finding per item, and the rest is judged. */
import { defineRule } from '../lint/rule.ts';

interface Uitleg {
  readonly wat: string;
  /** Where it differs from what holds for most faults. */
  readonly waarom?: string;
  readonly herstel: string;
}

/** A verwerking is read on its own, so a fault spoils no other. */
const spoilsOne =
  'Wat hier staat is daardoor niet of maar half beoordeeld; de andere verwerkingen zijn wel beoordeeld.';

/** What each fault is in plain words; `detail` is the sign or name that the reader stumbled on. */
const faults: Readonly<Record<string, (detail: string) => Uitleg>> = {
  aanhalingsteken: (sign) => ({
    wat: `Het aanhalingsteken ${sign} wordt hier geopend en niet gesloten.`,
    herstel: `Zet aan het einde van de waarde nog een ${sign}, of haal dit teken weg.`,
  }),
  haakje: (sign) => ({
    wat: `Het haakje ${sign} wordt hier geopend en niet gesloten.`,
    herstel: 'Sluit het haakje aan het einde van de opsomming.',
  }),
  inspringing: () => ({
    wat: 'Deze regel staat te ver naar links of naar rechts.',
    herstel: 'Laat de regel evenveel inspringen als de andere velden van deze verwerking.',
  }),
  tab: () => ({
    wat: 'Deze regel springt in met een tab.',
    herstel: 'Vervang de tab door spaties, evenveel als bij de andere velden van deze verwerking.',
  }),
  'dubbele-punt': () => ({
    wat: 'Achter de naam van dit veld ontbreekt een dubbele punt.',
    herstel: 'Schrijf het veld als ‘naam: waarde’, of laat de regel inspringen als hij bij de vorige waarde hoort.',
  }),
  'dubbele-punt-in-waarde': () => ({
    wat: 'In deze waarde staat een dubbele punt met een spatie; daardoor lijkt het een nieuw veld.',
    herstel: 'Zet de hele waarde tussen aanhalingstekens.',
  }),
  teken: (sign) => ({
    wat: `Een waarde mag niet met het teken ${sign} beginnen.`,
    herstel: 'Zet de hele waarde tussen aanhalingstekens.',
  }),
  ontsnapping: (sign) => ({
    wat: `De tekens ${sign} hebben tussen dubbele aanhalingstekens geen betekenis.`,
    herstel: 'Gebruik enkele aanhalingstekens, of schrijf de schuine streep dubbel.',
  }),
  verwijzing: () => ({
    wat: 'Hier wordt verwezen naar een stuk tekst (met een sterretje) dat er niet is.',
    herstel:
      'Schrijf de waarde zelf op, of zet de waarde tussen aanhalingstekens als het sterretje bij de tekst hoort.',
  }),
  documenten: () => ({
    wat: 'Met deze regel begint een nieuw document; alleen het eerste is beoordeeld.',
    waarom: 'Verwerkingen die hierna komen, zijn daardoor niet beoordeeld.',
    herstel: 'Haal de regel met --- weg, of zet elk document in een eigen bestand.',
  }),
  'te-diep': () => ({
    wat: 'Hier zijn te veel haakjes, tekens of niveaus in elkaar gezet om te lezen.',
    waarom: 'Dit deel is daardoor niet of maar half beoordeeld; de rest van het bestand wel.',
    herstel: 'Schrijf de gegevens eenvoudiger op: een verwerking heeft hooguit drie niveaus nodig.',
  }),
  'te-lang': () => ({
    wat: 'Dit stuk is te lang om als één geheel te lezen.',
    waarom: 'Dit deel is daardoor niet beoordeeld; de rest van het bestand wel.',
    herstel: 'Verdeel het over kortere alinea’s of verwerkingen.',
  }),
};

const other: Uitleg = {
  wat: 'Deze regel is niet te lezen.',
  herstel: 'Schrijf het veld als ‘naam: waarde’ en zet waarden met leestekens tussen aanhalingstekens.',
};

/** Places that one finding lists beside its own. */
const MOST_RELATED = 10;

export default defineRule({
  id: 'yaml-ongeldig',
  on: 'bestand',
  severity: 'fout',
  category: 'bestand',
  summary: 'Een register is zo geschreven dat elk programma het kan lezen.',
  cites: [],
  anyLaw: true,
  messages: {
    ongeldig: (soort = '', detail = '') => {
      const { wat, waarom = spoilsOne, herstel } = faults[soort]?.(detail) ?? other;
      return { wat, waarom, herstel };
    },
  },
  *check({ uri, problemen }) {
    for (const { code, span, args } of problemen)
      if (code === 'yaml-ongeldig') yield { at: span, message: 'ongeldig', args };
    // What is too much comes in numbers, by accident or on purpose: one finding for all of a kind.
    for (const kind of ['te-diep', 'te-lang'] as const) {
      const [first, ...more] = problemen.filter(({ code }) => code === kind);
      const related = more.slice(0, MOST_RELATED).map(({ span: at }) => ({ uri, span: at, note: 'hier ook' }));
      if (first) yield { at: first.span, message: 'ongeldig', args: [kind], related };
    }
  },
});
