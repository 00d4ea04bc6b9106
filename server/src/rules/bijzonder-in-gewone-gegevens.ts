/** Data of article 9 AVG among the ordinary data, while there is a field for them. */
import { gegevensCategorieen } from '../knowledge/gegevenscategorieen.ts';
import { defineRule } from '../lint/rule.ts';
import { deniesBijzonder, gegevensIn } from '../model/verwerking/bijzonder.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'bijzonder-in-gewone-gegevens',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'bijzondere gegevens',
  summary: 'Bijzondere persoonsgegevens staan bij de bijzondere persoonsgegevens.',
  cites: ['AVG 9 lid 1'],
  messages: {
    verkeerd: (naam = '', gegeven = '', categorie = '') => ({
      wat: `${naam === '' ? 'Hier staat' : `Bij ‘${naam}’ staat`} ‘${gegeven}’ tussen de gewone persoonsgegevens.`,
      waarom: `Dit zijn bijzondere persoonsgegevens (${categorie}); die mag u alleen verwerken met een uitzondering op het verbod van artikel 9 lid 1 AVG.`,
      herstel: 'Zet dit gegeven bij de bijzondere persoonsgegevens en noem daar de uitzondering.',
    }),
  },
  *check({ uri, verwerking, register }) {
    // Without a field for them all data stand together; where that field denies them, another rule speaks.
    if (
      register?.rol === 'verwerker' ||
      !verwerking.velden.has('bijzondere-persoonsgegevens') ||
      deniesBijzonder(verwerking)
    )
      return;
    const [first, ...more] = gegevensIn(verwerking, verwerking.persoonsgegevens, 'bijzonder');
    if (!first) return;
    yield {
      at: first.span,
      message: 'verkeerd',
      args: [naamVan(verwerking), first.tekst, gegevensCategorieen[first.categorie].naam],
      related: more.map(({ span, tekst }) => ({ uri, span, note: `hier staat ook ‘${tekst}’` })),
    };
  },
});
