/** A verwerking that uses the BSN without naming the article of law that allows it. */
import { BSN_WOORD, bsnVoorstel, kanBsnDragen } from '../knowledge/bsn.ts';
import type { Citaat } from '../knowledge/citaat/citaat.ts';
import { findGegevens } from '../knowledge/gegevenscategorieen.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { notatie, plaatsVan as plaatsVanBepaling } from '../knowledge/wetten/bepaling.ts';
import type { Fix } from '../lint/finding.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule, type Fact } from '../lint/rule.ts';
import { passagesVan } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { tekstenVan } from '../model/verwerking/citaten.ts';
import { naamVan, plaatsVan, type Verwerking } from '../model/verwerking/verwerking.ts';
import { verwijzingenIn } from '../model/verwijzingen.ts';
import { derivedPair } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import { emptySpan, type Span } from '../text/span.ts';

/** A number that nobody can read is not used: `kopie van het paspoort met afgeschermd BSN`. */
const HIDDEN = /\b(?:afgeschermde?|afgedekte?|weggelakte?|doorgehaalde?|gemaskeerde?|onleesbare?|onleesbaar|zonder)\b/i;

export default defineRule({
  id: 'bsn-zonder-wettelijke-basis',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'bsn',
  summary: 'Wie het BSN gebruikt, noemt het wetsartikel dat dit toestaat.',
  cites: ['UAVG 46', 'AVG 87', 'Wabb 10'],
  messages: {
    ontbreekt: (naam = '', voorstel = '') => ({
      wat: `${naam === '' ? 'Hier' : `Bij ‘${naam}’`} wordt het BSN gebruikt, maar het wetsartikel dat dit toestaat ontbreekt.`,
      waarom:
        'Het BSN mag alleen worden gebruikt waar een wet dat voorschrijft of voor doelen die een wet noemt (artikel 46 UAVG).',
      herstel: `Noem het artikel; voor een taak van het college is dat ${voorstel}.`,
    }),
  },
  *check({ uri, verwerking, register }, context) {
    const { kennis, holds } = context;
    const at = placeOfBsn(verwerking);
    if (!at || register?.rol === 'verwerker') return;
    const citaten = tekstenVan(verwerking).flatMap(({ passage }) => citatenIn(passage.reading, kennis));
    if (citaten.some(kanBsnDragen) || holds(namedInProtocol)) return;
    const own = verwerking.domein && bsnVoorstel[verwerking.domein.domein];
    const voorstel = [...(own ? [own] : []), 'Wabb 10' as const].map((bepaling) =>
      notatie(kennis.catalogus, plaatsVanBepaling(bepaling)),
    );
    yield {
      at,
      message: 'ontbreekt',
      args: [naamVan(verwerking), voorstel.join(' of ')],
      severity: citaten.some(isUavg46) ? 'oordeel' : 'waarschuwing',
      fixes: () => fixesOf(uri, verwerking, voorstel),
    };
  },
});

/** Where the verwerking says that it uses the BSN: its field for it, else the data. */
function placeOfBsn(verwerking: Verwerking): Span | undefined {
  const { bsn, persoonsgegevens, bijzondere } = verwerking;
  if (bsn?.verwerkt !== undefined) return bsn.verwerkt ? plaatsVan(verwerking, 'bsn') : undefined;
  for (const { passage } of [...persoonsgegevens, ...bijzondere.map(({ categorie }) => categorie)]) {
    const { text } = passage.reading;
    const found = findGegevens(text).find(({ categorie, ontkend }) => categorie === 'bsn' && !ontkend);
    if (found && !HIDDEN.test(text)) return spanIn(passage, found.span.start, found.span.end);
  }
  return undefined;
}

function citatenIn(reading: Reading, kennis: Kennis): readonly Citaat[] {
  return verwijzingenIn(reading, kennis, { fragment: true }).citaten;
}

function isUavg46({ wet, vindplaatsen }: Citaat): boolean {
  return wet?.kandidaten.includes('UAVG') === true && vindplaatsen.some(({ nummer }) => nummer.tekst === '46');
}

/** A protocol of the dossier names the articles once, for all its verwerkingen. */
const namedInProtocol: Fact = ({ dossier, kennis }) =>
  dossier.documenten.some(({ model: { inhoud } }) => inhoud.soort === 'protocol' && namesBasis(inhoud, kennis));

const namesBasis = derivedPair((protocol: Protocol, kennis: Kennis): boolean =>
  passagesVan(protocol.regeling).some(
    ({ passage: { reading }, soort }) =>
      soort !== 'cel' && BSN_WOORD.test(reading.text) && citatenIn(reading, kennis).some(kanBsnDragen),
  ),
);

/** Adds the article behind the answer, as in `ja (artikel 10 Wabb)`. */
function fixesOf(uri: string, { bsn, notatie: vorm }: Verwerking, voorstel: readonly string[]): Fix[] {
  if (!bsn || bsn.grondslag || vorm === 'secties') return [];
  const end = spanIn(bsn.tekst.passage).end;
  return voorstel.map((artikel) => vervang(`Voeg ${artikel} toe`, 'suggestion', uri, emptySpan(end), ` (${artikel})`));
}
