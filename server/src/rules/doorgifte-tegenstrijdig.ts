/** `Geen` doorgifte beside a country outside the EER. */
import { parseJaNee } from '../knowledge/jaNee.ts';
import { findLanden, type GevondenLand } from '../knowledge/landen.ts';
import { defineRule } from '../lint/rule.ts';
import { naamVan, type Tekst } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'doorgifte-tegenstrijdig',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'register',
  summary: 'Wat een verwerking over doorgifte zegt, klopt met de landen die zij noemt.',
  cites: ['AVG 30 lid 1 onder e', 'AVG 44'],
  messages: {
    veld: (naam = '', land = '') => ({
      wat: `${naam === '' ? 'Hier' : `Bij ‘${naam}’`} staat dat er geen doorgifte is, en ook het land ‘${land}’.`,
      waarom:
        'Dat land ligt buiten de EER. Gaan daar gegevens heen, dan is dat doorgifte en moet het register haar noemen (artikel 30 lid 1 onder e AVG).',
      herstel: 'Haal het land weg, of noem de doorgifte met de waarborg.',
    }),
    ontvanger: (naam = '', land = '') => ({
      wat: `${naam === '' ? 'Hier' : `Bij ‘${naam}’`} staat dat er geen doorgifte is, maar een ontvanger of verwerker zit mogelijk in ‘${land}’.`,
      waarom:
        'Dat land ligt buiten de EER. Gaan daar gegevens heen, dan is dat doorgifte en moet het register haar noemen (artikel 30 lid 1 onder e AVG).',
      herstel: 'Ga na waar de gegevens komen. Is er doorgifte, noem haar dan met de waarborg.',
    }),
  },
  *check({ uri, verwerking }) {
    const teksten = verwerking.overig.get('doorgifte') ?? [];
    const denial = teksten.find(({ tekst }) => [false, 'nvt'].includes(parseJaNee(tekst).antwoord ?? true));
    if (!denial || teksten.some(({ tekst }) => RESTRICTION.test(tekst))) return;
    const own = teksten.flatMap((tekst) => (tekst === denial ? besideDenial(tekst) : buitenEer(tekst))).at(0);
    if (own) {
      yield { at: own.span, message: 'veld', args: [naamVan(verwerking), own.land] };
      return;
    }
    if (teksten.length > 1) return;
    const elders = [...verwerking.ontvangers, ...verwerking.verwerkers.map(({ naam }) => naam)].flatMap(seatedIn).at(0);
    if (!elders) return;
    yield {
      at: elders.span,
      message: 'ontvanger',
      args: [naamVan(verwerking), elders.land],
      severity: 'oordeel',
      related: [{ uri, span: spanIn(denial.passage), note: 'hier staat dat er geen doorgifte is' }],
    };
  },
});

/** `Nee, tenzij …` and `geen, behalve …` deny a part only. */
const RESTRICTION =
  /\b(?:tenzij|behalve|mits|alleen|uitgezonderd|uitzondering|soms|beginsel|principe|niet|meer|voorheen|eerder|tot)\b/i;

interface Plaats {
  readonly land: string;
  readonly span: ReturnType<typeof spanIn>;
}

function buitenEer(tekst: Tekst, keep: (land: GevondenLand, text: string) => boolean = () => true): Plaats[] {
  const { passage } = tekst;
  const { text } = passage.reading;
  return findLanden(text)
    .filter((land) => land.soort !== 'eer' && keep(land, text))
    .map(({ span }) => ({ land: text.slice(span.start, span.end), span: spanIn(passage, span.start, span.end) }));
}

/** `Geen; Verenigde Staten` and `nee, VS`; in `geen doorgifte naar de VS` the denial covers the country. */
function besideDenial(tekst: Tekst): Plaats[] {
  return buitenEer(tekst, ({ span }, text) => {
    const before = text.slice(0, span.start);
    return /[,;(:–—/]\s*(?:in\s|naar\s|de\s){0,3}$|^\s*(?:geen|nee|n\.v\.t\.|nvt)[.\s]+$/i.test(before.slice(-30));
  });
}

/** `Wolkhuis Inc. (VS)`, `Wolkhuis, Verenigde Staten`, `in India`: a seat, and no part of a name. */
function seatedIn(tekst: Tekst): Plaats[] {
  return buitenEer(tekst, ({ span, soort }, text) => {
    const before = text.slice(Math.max(0, span.start - 12), span.start);
    return soort !== 'adequaat' && /(?:[(,]\s*|\bin\s(?:de\s)?)$/i.test(before);
  });
}
