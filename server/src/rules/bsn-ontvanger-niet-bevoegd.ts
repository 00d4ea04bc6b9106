/** The BSN for a recipient to whom no law gives it. */
import { BSN_WOORD, ONBEVOEGDE_ONTVANGER } from '../knowledge/bsn.ts';
import { findGegevens } from '../knowledge/gegevenscategorieen.ts';
import { defineRule } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import { type Plaats, zinPassages } from '../model/passages.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { cellPassage, type Contactmatrix } from '../model/verwerking/tabel.ts';
import { type Verwerking, naamVan } from '../model/verwerking/verwerking.ts';
import { type PassageReport, perPassage } from '../lint/perPassage.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { spanIn, type Passage } from '../text/reading.ts';

const PROVIDES =
  /\b(?:verstrek[a-zà-ɏ]*|delen|deelt|gedeeld|doorgeven|doorgegeven|geeft|verstuur[a-zà-ɏ]*|verstuurt|gestuurd|meegestuurd|stuurt|verzonden|ontvang[a-zà-ɏ]*|krijg[a-zà-ɏ]*|uitgewisseld|uitwisselen)\b/i;
/** The sentence forbids it, leaves the BSN out, or names a basis. */
const DENIED = /\b(?:niet|geen|z[oó]nder|nooit|behalve|uitgezonderd|tenzij|wet|wettelijke?|artikel|art\.)/i;

export default defineRule({
  id: 'bsn-ontvanger-niet-bevoegd',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'bsn',
  summary: 'Het BSN gaat alleen naar wie het volgens een wet mag gebruiken.',
  cites: ['UAVG 46', 'Wabb 10', 'Wabb 11'],
  messages: {
    verstrekt: (ontvanger = '') => ({
      wat: `Hier krijgt ‘${ontvanger}’ het BSN, en daarvoor is ons geen wet bekend.`,
      waarom:
        'Een organisatie buiten de overheid mag het BSN alleen gebruiken als een wet dat bepaalt (artikel 46 UAVG en artikel 1 onder d Wabb).',
      herstel: 'Laat het BSN weg, of noem het wetsartikel waarop deze ontvanger het mag gebruiken.',
    }),
    ontvanger: (ontvanger = '', naam = '') => ({
      wat: `Krijgt ‘${ontvanger}’ ${naam === '' ? 'hier' : `bij ‘${naam}’`} ook het BSN? Daarvoor is ons geen wet bekend.`,
      waarom:
        'Een organisatie buiten de overheid mag het BSN alleen gebruiken als een wet dat bepaalt (artikel 46 UAVG en artikel 1 onder d Wabb).',
      herstel: 'Schrijf bij deze ontvanger welke gegevens hij krijgt, of noem het wetsartikel.',
    }),
  },
  check: ({ protocol }, { kennis }) => [
    ...passagesOnBsn(protocol.regeling).flatMap((plaats) => inPassage(plaats, kennis)),
    ...inMatrices(protocol),
  ],
  also: { verwerking: ({ verwerking }) => inVerwerking(verwerking) },
});

type Melding = PassageReport<'verstrekt' | 'ontvanger'>;

const inAlinea = perPassage((passage): Melding[] => {
  return zinPassages(passage).flatMap((zin): Melding[] => {
    const { text } = zin.reading;
    return BSN_WOORD.test(text) && PROVIDES.test(text) && !DENIED.test(text) ? namedIn(zin, 'verstrekt') : [];
  });
});

const passagesOnBsn = passagesWith(({ text }) => BSN_WOORD.test(text));

function inPassage({ passage, soort }: Plaats, kennis: Kennis): readonly Melding[] {
  return soort === 'alinea' ? inAlinea(passage, kennis) : [];
}

/** The first such organisation that a passage names. */
function namedIn(passage: Passage, message: 'verstrekt' | 'ontvanger', naam?: string): Melding[] {
  const found = ONBEVOEGDE_ONTVANGER.exec(passage.reading.text);
  if (!found) return [];
  const args = naam === undefined ? [found[0]] : [found[0], naam];
  return [
    {
      at: spanIn(passage, found.index, found.index + found[0].length),
      message,
      args,
      severity: message === 'verstrekt' ? 'waarschuwing' : 'oordeel',
    },
  ];
}

function inMatrices({ matrices }: Protocol): Melding[] {
  return matrices.flatMap(({ matrix }) => inMatrix(matrix));
}

/** A row whose contact is such an organisation and whose data hold the BSN. */
function inMatrix({ delen, kolommen }: Contactmatrix): Melding[] {
  const columnOf = (wanted: string): number => kolommen.find(({ rol }) => rol === wanted)?.index ?? -1;
  const [contact, gegevens] = [columnOf('contact'), columnOf('gegevens')];
  return delen.flatMap(({ rijen }) =>
    rijen.flatMap(({ rij }): Melding[] => {
      const [who, what] = [rij.node.cells[contact], rij.node.cells[gegevens]];
      return who && what && holdsBsn(what.reading.text) ? namedIn(cellPassage(rij, who), 'verstrekt') : [];
    }),
  );
}

/** A list of recipients does not say who gets what: a question. */
function inVerwerking(verwerking: Verwerking): Melding[] {
  const { bsn, persoonsgegevens, ontvangers } = verwerking;
  const used = bsn?.verwerkt ?? persoonsgegevens.some(({ tekst }) => holdsBsn(tekst));
  if (!used) return [];
  return ontvangers
    .filter(({ tekst }) => !/\b(?:zonder|geen|alleen|uitsluitend)\b/i.test(tekst))
    .flatMap(({ passage }) => namedIn(passage, 'ontvanger', naamVan(verwerking)))
    .slice(0, 1);
}

function holdsBsn(text: string): boolean {
  return findGegevens(text).some(({ categorie, ontkend }) => categorie === 'bsn' && !ontkend);
}
