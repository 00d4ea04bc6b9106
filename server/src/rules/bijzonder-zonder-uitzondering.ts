/** Data of article 9 AVG without an exception to its prohibition, in the verwerking or in the document. */
import { gegevensCategorieen } from '../knowledge/gegevenscategorieen.ts';
import { gedragenDoorProtocol } from '../lint/feiten.ts';
import { defineRule } from '../lint/rule.ts';
import { gegevensIn } from '../model/verwerking/bijzonder.ts';
import { citeertUitzondering, noemtEigenUitzondering } from '../model/verwerking/uitzondering.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'bijzonder-zonder-uitzondering',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'bijzondere gegevens',
  summary: 'Bij bijzondere persoonsgegevens staat op welke uitzondering u steunt.',
  cites: ['AVG 9 lid 1', 'AVG 9 lid 2'],
  messages: {
    ontbreekt: (naam = '', gegeven = '', categorie = '') => ({
      wat: `${naam === '' ? 'Bij' : `‘${naam}’: bij`} ‘${gegeven}’ staat geen uitzondering op het verbod om zulke gegevens te verwerken.`,
      waarom: `Dit zijn bijzondere persoonsgegevens (${categorie}). Verwerken is verboden (artikel 9 lid 1 AVG), tenzij een uitzondering geldt: artikel 9 lid 2 AVG, de UAVG of een wet voor uw taak.`,
      herstel: 'Noem het artikel waarop u steunt, of haal het gegeven weg.',
    }),
  },
  *check({ verwerking, register, woorden }, context) {
    if (register?.rol === 'verwerker') return;
    // Among the ordinary data they are out of place where there is a field of their own: another rule says so.
    const own = verwerking.bijzondere.map(({ categorie }) => categorie);
    const { kennis } = context;
    const teksten = verwerking.velden.has('bijzondere-persoonsgegevens') ? own : verwerking.persoonsgegevens;
    const [first] = gegevensIn(verwerking, teksten, 'bijzonder');
    if (!first || noemtEigenUitzondering(verwerking, 'bijzonder', kennis)) return;
    if (citeertUitzondering(woorden(verwerking.span), 'bijzonder', kennis)) return;
    if (context.holds(gedragenDoorProtocol.bijzonder)) return;
    yield {
      at: first.span,
      message: 'ontbreekt',
      args: [naamVan(verwerking), first.tekst, gegevensCategorieen[first.categorie].naam],
    };
  },
});
