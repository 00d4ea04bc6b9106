/** Data of article 10 AVG without a basis in law, in the verwerking or in the document. */
import { defineRule } from '../lint/rule.ts';
import { textWithoutComments } from '../model/opmerkingen.ts';
import { gegevensIn } from '../model/verwerking/bijzonder.ts';
import { citeertUitzondering, gedragenDoorTekst, noemtEigenUitzondering } from '../model/verwerking/uitzondering.ts';
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
  *check({ uri, verwerking, register }, context) {
    if (register?.hoofd.rol === 'verwerker') return;
    const { kennis } = context;
    const { strafrechtelijke, bijzondere, persoonsgegevens } = verwerking;
    const teksten = [...[...strafrechtelijke, ...bijzondere].map(({ categorie }) => categorie), ...persoonsgegevens];
    const [first] = gegevensIn(verwerking, teksten, 'strafrechtelijk');
    if (!first || noemtEigenUitzondering(verwerking, 'strafrechtelijk', kennis)) return;
    if (citeertUitzondering(textWithoutComments(context.document(uri), verwerking.span), 'strafrechtelijk', kennis))
      return;
    const inhoud = context.dossier.documenten.find((document) => document.uri === uri)?.model.inhoud;
    if (inhoud?.soort === 'protocol' && gedragenDoorTekst(inhoud.regeling, kennis).has('strafrechtelijk')) return;
    yield { at: first.span, message: 'ontbreekt', args: [naamVan(verwerking), first.tekst] };
  },
});
