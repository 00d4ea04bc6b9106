/** Data of article 10 AVG without a basis in law, in the verwerking or in the document. */
import { gedragenDoorProtocol } from '../lint/feiten.ts';
import { defineRule } from '../lint/rule.ts';
import { gegevensIn } from '../model/verwerking/bijzonder.ts';
import { citeertUitzondering, noemtEigenUitzondering } from '../model/verwerking/uitzondering.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'strafrecht-zonder-basis',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'bijzondere gegevens',
  summary: 'Bij strafrechtelijke gegevens staat op welk artikel u steunt.',
  cites: ['AVG 10', 'UAVG 31'],
  messages: {
    ontbreekt: (naam = '', gegeven = '') => ({
      wat: `${naam === '' ? 'Bij' : `‘${naam}’: bij`} ‘${gegeven}’ staat niet welk artikel toestaat om strafrechtelijke gegevens te verwerken.`,
      waarom:
        'Zulke gegevens mag u alleen verwerken onder toezicht van de overheid of als een wet het toestaat (artikel 10 AVG). Voor Nederland staat dat in de artikelen 31 tot en met 33 UAVG of in de wet voor uw taak.',
      herstel: 'Noem het artikel waarop u steunt, of haal het gegeven weg.',
    }),
  },
  *check({ verwerking, register, woorden }, context) {
    if (register?.rol === 'verwerker') return;
    const { kennis } = context;
    const { strafrechtelijke, bijzondere, persoonsgegevens } = verwerking;
    const teksten = [...[...strafrechtelijke, ...bijzondere].map(({ categorie }) => categorie), ...persoonsgegevens];
    const [first] = gegevensIn(verwerking, teksten, 'strafrechtelijk');
    if (!first || noemtEigenUitzondering(verwerking, 'strafrechtelijk', kennis)) return;
    if (citeertUitzondering(woorden(verwerking.span), 'strafrechtelijk', kennis)) return;
    if (context.holds(gedragenDoorProtocol.strafrechtelijk)) return;
    yield { at: first.span, message: 'ontbreekt', args: [naamVan(verwerking), first.tekst] };
  },
});
