/** Criminal data in the column of special data: they have an article and exceptions of their own. */
import { findGegevens } from '../knowledge/gegevenscategorieen.ts';
import type { Citaat } from '../knowledge/citaat/citaat.ts';
import { defineRule } from '../lint/rule.ts';
import { naamVan, type BijzonderGegeven, type Verwerking } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'categorie-strafrecht-als-bijzonder',
  on: 'verwerking',
  severity: 'oordeel',
  category: 'bijzondere gegevens',
  summary: 'Strafrechtelijke gegevens staan apart van de bijzondere persoonsgegevens.',
  cites: ['AVG 9 lid 1', 'AVG 10', 'UAVG 31'],
  messages: {
    gemengd: (naam = '', gegeven = '') => ({
      wat: `‘${gegeven}’${naam === '' ? '' : ` bij ‘${naam}’`} is geen bijzonder persoonsgegeven, maar een strafrechtelijk gegeven.`,
      waarom:
        'Strafrechtelijke gegevens vallen onder artikel 10 AVG en de artikelen 31 tot en met 33 UAVG; de uitzonderingen van artikel 9 AVG gelden er niet voor.',
      herstel: 'Zet ze in een eigen kolom of veld, met het artikel dat de verwerking toestaat.',
    }),
  },
  *check({ verwerking, register }) {
    if (register?.rol === 'verwerker' || isSharedColumn(verwerking)) return;
    for (const gegeven of verwerking.bijzondere) {
      const { passage } = gegeven.categorie;
      const found = findGegevens(passage.reading.text).find(
        ({ categorie, ontkend }) => categorie === 'strafrechtelijk' && !ontkend,
      );
      if (!found || hasOwnBasis(gegeven)) continue;
      const { start, end } = found.span;
      yield {
        at: spanIn(passage, start, end),
        message: 'gemengd',
        args: [naamVan(verwerking), passage.reading.text.slice(start, end)],
      };
      return;
    }
  },
});

/** `Bijzondere en strafrechtelijke persoonsgegevens`: the head of the column names both. */
function isSharedColumn({ velden }: Verwerking): boolean {
  const [bijzonder, strafrecht] = [velden.get('bijzondere-persoonsgegevens'), velden.get('strafrechtelijke-gegevens')];
  return bijzonder !== undefined && bijzonder.kop.start === strafrecht?.kop.start;
}

/** The basis beside the datum is one for criminal data: whoever named it knows the difference. */
function hasOwnBasis({ uitzondering }: BijzonderGegeven): boolean {
  return uitzondering?.citaten.some(isCriminalBasis) === true;
}

function isCriminalBasis({ wet, vindplaatsen }: Citaat): boolean {
  const artikelen = vindplaatsen.map(({ nummer }) => nummer.tekst);
  if (wet?.kandidaten.includes('AVG')) return artikelen.includes('10');
  return wet?.kandidaten.includes('UAVG') === true && artikelen.some((artikel) => ['31', '32', '33'].includes(artikel));
}
