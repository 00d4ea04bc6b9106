/** A transfer outside the EER without the country, or without a safeguard of articles 45 to 49 AVG. */
import { parseJaNee } from '../knowledge/jaNee.ts';
import { findLanden, noemtWaarborg } from '../knowledge/landen.ts';
import { defineRule } from '../lint/rule.ts';
import { naamVan, plaatsVan } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'doorgifte-zonder-waarborg',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'register',
  summary: 'Bij doorgifte buiten de EER staan het land en de waarborg.',
  cites: ['AVG 30 lid 1 onder e', 'AVG 44', 'AVG 46'],
  messages: {
    waarborg: (naam = '', land = '') => ({
      wat: `${naam === '' ? 'Hier gaan' : `Bij ‘${naam}’ gaan`} gegevens naar ‘${land}’, maar er staat geen waarborg bij.`,
      waarom:
        'Doorgifte naar een land buiten de EER mag alleen met een adequaatheidsbesluit, een passende waarborg of een uitzondering (artikelen 44 tot en met 49 AVG).',
      herstel: 'Noem waarop de doorgifte rust, zoals een adequaatheidsbesluit of standaardcontractbepalingen.',
    }),
    deels: (naam = '', land = '') => ({
      wat: `${naam === '' ? 'Hier gaan' : `Bij ‘${naam}’ gaan`} gegevens naar ‘${land}’; of daarvoor een waarborg nodig is, hangt van de ontvanger af.`,
      waarom:
        'Voor dit land geldt, voor zover wij weten, een adequaatheidsbesluit voor een deel van de ontvangers (artikel 45 AVG). Voor de andere is een waarborg nodig (artikel 46 AVG).',
      herstel: 'Ga na of de ontvanger eronder valt, en noem het besluit of de waarborg.',
    }),
    land: (naam = '') => ({
      wat: `${naam === '' ? 'Hier' : `Bij ‘${naam}’`} staat dat gegevens buiten de EER komen, maar niet waar en met welke waarborg.`,
      waarom:
        'Een register noemt het land of de organisatie waaraan gegevens worden doorgegeven (artikel 30 lid 1 onder e AVG).',
      herstel:
        'Noem het land en waarop de doorgifte rust, zoals een adequaatheidsbesluit of standaardcontractbepalingen.',
    }),
  },
  *check({ verwerking, woorden }) {
    const teksten = verwerking.overig.get('doorgifte') ?? [];
    if (teksten.length === 0 || teksten.some(({ tekst }) => denies(tekst))) return;
    // The safeguard may stand in a column that we do not know.
    if (noemtWaarborg(woorden(verwerking.span))) return;
    const args = [naamVan(verwerking)];
    const landen = teksten.flatMap(({ passage }) =>
      findLanden(passage.reading.text).map((land) => ({ ...land, passage })),
    );
    const found = landen.find(({ soort }) => soort === 'derde') ?? landen.find(({ soort }) => soort === 'deels');
    if (found) {
      const { passage, span, soort } = found;
      const land = passage.reading.text.slice(span.start, span.end);
      const at = spanIn(passage, span.start, span.end);
      if (soort === 'derde') yield { at, message: 'waarborg', args: [...args, land] };
      else yield { at, message: 'deels', args: [...args, land], severity: 'oordeel' };
    } else if (landen.length === 0 && teksten.every(({ tekst }) => isBareYes(tekst))) {
      yield { at: plaatsVan(verwerking, 'doorgifte'), message: 'land', args };
    }
  },
});

/** `Geen`, `nee, alleen binnen de EER`: what contradicts it has its own rule. */
function denies(tekst: string): boolean {
  const { antwoord } = parseJaNee(tekst);
  return antwoord === false || antwoord === 'nvt' || /\b(?:geen|niet|nooit|zonder)\b/i.test(tekst);
}

/** `Ja` without a word on where; in the field for transfers that says that there is one. */
function isBareYes(tekst: string): boolean {
  const { antwoord, toelichting, van } = parseJaNee(tekst);
  return antwoord === true && toelichting === undefined && van === undefined;
}
