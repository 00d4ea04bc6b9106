/** An ID number, the BSN or finances among the data of article 9 AVG, which does not list them. */
import { findGegevens, soortVan, type GegevensCategorieId } from '../knowledge/gegevenscategorieen.ts';
import { defineRule } from '../lint/rule.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** Data that people take for bijzonder because they are sensitive. */
const GEVOELIG: readonly GegevensCategorieId[] = ['bsn', 'financieel', 'identiteitsbewijs'];
/** A photograph may show what article 9 protects. */
const BEELD = /kopie|foto|scan/i;

export default defineRule({
  id: 'gewoon-in-bijzondere-gegevens',
  on: 'verwerking',
  severity: 'oordeel',
  category: 'bijzondere gegevens',
  summary: 'Bij de bijzondere persoonsgegevens staan alleen gegevens van artikel 9 AVG.',
  cites: ['AVG 9 lid 1'],
  messages: {
    gewoon: (naam = '', gegeven = '') => ({
      wat: `${naam === '' ? 'Hier staat' : `Bij ‘${naam}’ staat`} ‘${gegeven}’ bij de bijzondere persoonsgegevens; artikel 9 AVG noemt dit niet.`,
      waarom:
        'Bijzonder zijn alleen de gegevens die artikel 9 lid 1 AVG opsomt. Een gegeven kan gevoelig zijn zonder bijzonder te zijn; voor het BSN geldt artikel 46 UAVG.',
      herstel: 'Zet het gegeven bij de gewone persoonsgegevens, of leg uit waarom het hier staat.',
    }),
  },
  *check({ uri, verwerking, register, bron }) {
    const veld = verwerking.velden.get('bijzondere-persoonsgegevens');
    if (register?.rol === 'verwerker' || !veld) return;
    const kop = bron(veld.kop);
    // A column `gevoelige gegevens` may hold any data that call for care.
    if (/gevoelig|sensitive|sensible/i.test(kop)) return;
    const found = verwerking.bijzondere.flatMap(({ categorie: { passage } }) => {
      const { text } = passage.reading;
      const gegevens = findGegevens(text).filter(({ ontkend }) => !ontkend);
      const bijzonder = gegevens.filter(({ categorie }) => soortVan(categorie) === 'bijzonder');
      return gegevens
        .filter(
          ({ categorie }) => GEVOELIG.includes(categorie) && !(categorie === 'identiteitsbewijs' && BEELD.test(text)),
        )
        .filter(({ span }) => !bijzonder.some((other) => inOnePart(text, span, other.span)))
        .map(({ span }) => ({ tekst: text.slice(span.start, span.end), span: spanIn(passage, span.start, span.end) }));
    });
    const [first, ...more] = found;
    if (!first) return;
    yield {
      at: first.span,
      message: 'gewoon',
      args: [naamVan(verwerking), first.tekst],
      related: more.map(({ span, tekst }) => ({ uri, span, note: `hier staat ook ‘${tekst}’` })),
    };
  },
});

/** `Medische gegevens in verband met schulden` are about health: nothing of a list stands between. */
function inOnePart(text: string, a: Span, b: Span): boolean {
  return !/[,;\n]/.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
}
