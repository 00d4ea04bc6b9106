/** Data of art. 9 AVG among the data of a verwerking that says that it has none. */
import { gegevensCategorieen } from '../knowledge/gegevenscategorieen.ts';
import { defineRule } from '../lint/rule.ts';
import { deniesBijzonder, gegevensIn } from '../model/verwerking/bijzonder.ts';
import { naamVan, plaatsVan } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'bijzonder-tegenstrijdig',
  on: 'verwerking',
  severity: 'fout',
  category: 'bijzondere gegevens',
  summary: 'Wat een verwerking over bijzondere persoonsgegevens zegt, klopt met haar gegevens.',
  cites: ['AVG 9 lid 1'],
  messages: {
    tegenstrijdig: (naam = '', gegeven = '', categorie = '') => ({
      wat: `${naam === '' ? 'Hier' : `Bij ‘${naam}’`} staat ‘${gegeven}’ bij de gegevens, terwijl er geen bijzondere persoonsgegevens zouden zijn.`,
      waarom: `Dit zijn bijzondere persoonsgegevens (${categorie}); die mag u alleen verwerken met een uitzondering op het verbod van artikel 9 lid 1 AVG.`,
      herstel: 'Zet dit gegeven bij de bijzondere persoonsgegevens en noem de uitzondering, of haal het weg.',
    }),
  },
  *check({ uri, verwerking }) {
    if (!deniesBijzonder(verwerking)) return;
    const found = gegevensIn(verwerking, verwerking.persoonsgegevens, 'bijzonder').at(0);
    if (!found) return;
    yield {
      at: found.span,
      message: 'tegenstrijdig',
      args: [naamVan(verwerking), found.tekst, gegevensCategorieen[found.categorie].naam],
      related: [
        {
          uri,
          span: plaatsVan(verwerking, 'bijzondere-persoonsgegevens'),
          note: 'hier staat dat er geen bijzondere persoonsgegevens zijn',
        },
      ],
    };
  },
});
