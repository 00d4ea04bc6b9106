/** Data of article 9 AVG without an exception to its prohibition, in the verwerking or in the document. */
import { gegevensCategorieen } from '../knowledge/gegevenscategorieen.ts';
import { defineRule } from '../lint/rule.ts';
import { textWithoutComments } from '../model/opmerkingen.ts';
import { gegevensIn } from '../model/verwerking/bijzonder.ts';
import { citeertUitzondering, gedragenDoorTekst, noemtEigenUitzondering } from '../model/verwerking/uitzondering.ts';
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
  *check({ uri, verwerking, register }, context) {
    if (register?.hoofd.rol === 'verwerker') return;
    // Among the ordinary data they are out of place where there is a field of their own: another rule says so.
    const own = verwerking.bijzondere.map(({ categorie }) => categorie);
    const { kennis } = context;
    const teksten = verwerking.velden.has('bijzondere-persoonsgegevens') ? own : verwerking.persoonsgegevens;
    const [first] = gegevensIn(verwerking, teksten, 'bijzonder');
    if (!first || noemtEigenUitzondering(verwerking, 'bijzonder', kennis)) return;
    if (citeertUitzondering(textWithoutComments(context.document(uri), verwerking.span), 'bijzonder', kennis)) return;
    const inhoud = context.dossier.documenten.find((document) => document.uri === uri)?.model.inhoud;
    if (inhoud?.soort === 'protocol' && gedragenDoorTekst(inhoud.regeling, kennis).has('bijzonder')) return;
    yield {
      at: first.span,
      message: 'ontbreekt',
      args: [naamVan(verwerking), first.tekst, gegevensCategorieen[first.categorie].naam],
    };
  },
});
