/** A verwerking that needs a DPIA by its own words, while the register names none. */
import { findDatums } from '../knowledge/datum.ts';
import { parseJaNee } from '../knowledge/jaNee.ts';
import { isKwetsbareGroep, leunendeDomeinen } from '../knowledge/dpia.ts';
import { defineRule } from '../lint/rule.ts';
import { deniesBijzonder, gegevensIn } from '../model/verwerking/bijzonder.ts';
import { naamVan, plaatsVan, type Tekst, type Verwerking } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'dpia-nodig',
  on: 'verwerking',
  severity: 'oordeel',
  category: 'verantwoording',
  summary: 'Bij een verwerking met een hoog risico staat een DPIA.',
  cites: ['AVG 35 lid 1', 'AVG 35 lid 3 onder b'],
  messages: {
    nodig: (naam = '', gegeven = '') => ({
      wat: `${naam === '' ? 'Deze verwerking' : `‘${naam}’`} vraagt waarschijnlijk een gegevensbeschermingseffectbeoordeling (DPIA), en er staat er geen.`,
      waarom: `Het gaat om ‘${gegeven}’ van mensen die van u afhankelijk of kwetsbaar zijn. Twee zulke kenmerken wijzen op een hoog risico (artikel 35 lid 1 AVG).`,
      herstel: 'Ga na of een DPIA nodig is. Noem de datum van de DPIA, of schrijf op waarom zij niet nodig is.',
    }),
  },
  *check({ verwerking, register }) {
    const place = verwerking.velden.get('dpia');
    // Art. 30 AVG does not ask for it: a table without the column says nothing.
    const hasPlace = place !== undefined || (verwerking.soort === 'register' && verwerking.notatie === 'yaml');
    if (register?.rol === 'verwerker' || !hasPlace || isAnswered(verwerking.overig.get('dpia') ?? [])) return;
    const gevoelig = gevoeligGegeven(verwerking);
    if (gevoelig === undefined || !isKwetsbaar(verwerking)) return;
    yield { at: plaatsVan(verwerking, 'dpia'), message: 'nodig', args: [naamVan(verwerking), gevoelig] };
  },
});

/** A date, `ja`, or any words but a bare `nee`: an explanation is an answer. */
function isAnswered(teksten: readonly Tekst[]): boolean {
  return teksten.some(({ tekst }) => {
    const { antwoord, toelichting } = parseJaNee(tekst);
    return findDatums(tekst).length > 0 || antwoord === true || antwoord === undefined || toelichting !== undefined;
  });
}

/** Data of article 9 or 10 AVG, wherever the verwerking lists them. */
function gevoeligGegeven(verwerking: Verwerking): string | undefined {
  const { bijzondere, strafrechtelijke, persoonsgegevens } = verwerking;
  const teksten = [
    ...[...bijzondere, ...strafrechtelijke].map(({ categorie }) => categorie),
    ...(deniesBijzonder(verwerking) ? [] : persoonsgegevens),
  ];
  const [first] = [
    ...gegevensIn(verwerking, teksten, 'bijzonder'),
    ...gegevensIn(verwerking, teksten, 'strafrechtelijk'),
  ];
  return first?.tekst;
}

function isKwetsbaar({ betrokkenen, domein }: Verwerking): boolean {
  return (
    betrokkenen.some(({ tekst }) => isKwetsbareGroep(tekst)) ||
    (domein !== undefined && leunendeDomeinen.has(domein.domein))
  );
}
