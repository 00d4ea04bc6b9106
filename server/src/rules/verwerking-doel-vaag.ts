/** A purpose that names no purpose: a word for anything that an organisation does, or the name again. */
import { defineRule } from '../lint/rule.ts';
import { foldName } from '../model/verwerking/velden.ts';
import { naamVan, type Tekst } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';

/**
 * Purposes that fit any verwerking. Only a text that holds nothing else is vague: `administratie van
 * parkeervergunningen` says what it is for.
 */
const ALGEMEEN: ReadonlySet<string> = new Set([
  ...[
    'dienstverlening',
    'gemeentelijke dienstverlening',
    'publieke dienstverlening',
    'publieksdienstverlening',
    'dienstverlening aan inwoners',
    'dienstverlening aan burgers',
    'goede dienstverlening',
  ],
  ...[
    'administratie',
    'gemeentelijke administratie',
    'administratieve doeleinden',
    'administratief',
    'registratie',
    'registreren',
    'dossiervorming',
    'gegevensverwerking',
    'verwerking van persoonsgegevens',
    'verwerken van persoonsgegevens',
  ],
  ...[
    'bedrijfsvoering',
    'interne bedrijfsvoering',
    'organisatie',
    'beheer',
    'intern beheer',
    'informatievoorziening',
    'informatie',
    'ondersteuning',
    'uitvoering',
    'beleid',
    'algemeen',
    'diversen',
    'diverse doeleinden',
    'diverse',
    'overig',
    'overige',
  ],
  ...[
    'taak',
    'taakuitvoering',
    'gemeentelijke taak',
    'gemeentelijke taken',
    'wettelijke taak',
    'wettelijke taken',
    'publieke taak',
    'uitvoering wettelijke taak',
    'uitvoering van wettelijke taken',
    'uitvoering van een wettelijke taak',
    'uitvoering van de wettelijke taak',
    'uitvoering publieke taak',
    'uitvoering van een publieke taak',
    'uitvoering van de publieke taak',
    'uitvoering van taken',
    'uitvoeren van taken',
    'uitvoeren wettelijke taak',
    'uitvoeren van wettelijke taken',
    'uitvoering gemeentelijke taken',
  ],
  ...[
    'wettelijke verplichting',
    'wettelijke plicht',
    'wettelijk verplicht',
    'voldoen aan wetgeving',
    'voldoen aan wettelijke verplichtingen',
  ],
  ...[
    'marketing',
    'onderzoek',
    'toekomstig onderzoek',
    'verbetering van de dienstverlening',
    'verbeteren van de dienstverlening',
  ],
]);

/** Of up to so many words a name is a label; a longer one may say what the verwerking is for. */
const LABEL = 3;

export default defineRule({
  id: 'verwerking-doel-vaag',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'register',
  summary: 'Een doel zegt waarvoor de gegevens dienen.',
  cites: ['AVG 5 lid 1 onder b', 'AVG 30 lid 1 onder b'],
  messages: {
    algemeen: (doel = '') => ({
      wat: `‘${doel}’ zegt niet waarvoor u de gegevens gebruikt.`,
      waarom:
        'Een doel moet welbepaald zijn (artikel 5 lid 1 onder b AVG); dit past bij alles wat een gemeente doet, en dan is niet te toetsen of de gegevens nodig zijn.',
      herstel:
        'Schrijf in één zin wat u met de gegevens bereikt, zoals ‘beslissen op een aanvraag om huishoudelijke hulp’.',
    }),
    naam: (doel = '') => ({
      wat: `Als doel staat er alleen de naam van de verwerking: ‘${doel}’.`,
      waarom: 'Een doel moet welbepaald zijn (artikel 5 lid 1 onder b AVG); de naam herhalen voegt niets toe.',
      herstel: 'Schrijf in één zin wat u met de gegevens bereikt.',
    }),
  },
  *check({ verwerking, register }) {
    if (register?.rol === 'verwerker') return;
    const teksten = verwerking.doelen.flatMap(({ doel }) => doel ?? []);
    // Beside a purpose that says something, a vague one does no harm.
    const vague = teksten.map((doel) => ({ doel, gebrek: gebrekVan(doel, foldName(naamVan(verwerking))) }));
    const [first] = vague;
    if (!first?.gebrek || vague.some(({ gebrek }) => !gebrek)) return;
    const { doel, gebrek } = first;
    const isLabel = foldName(doel.tekst).split(' ').length <= LABEL;
    yield {
      at: spanIn(doel.passage),
      message: gebrek,
      args: [doel.tekst],
      severity: gebrek === 'algemeen' || isLabel ? 'waarschuwing' : 'oordeel',
    };
  },
});

function gebrekVan({ tekst }: Tekst, naam: string): 'algemeen' | 'naam' | undefined {
  const parts = tekst
    .split(/[,;/]| en /)
    .map((part) => foldName(part).replace(/^(?:de|het|een|ten behoeve van|tbv|voor) /, ''))
    .filter(Boolean);
  if (parts.length > 0 && parts.every((part) => ALGEMEEN.has(part))) return 'algemeen';
  return foldName(tekst) === naam && naam !== '' ? 'naam' : undefined;
}
