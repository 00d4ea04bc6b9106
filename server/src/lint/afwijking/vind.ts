/** The deviations of a document: those in its comments and those in the file beside it. */
import { padenOf, vindplaatsNaam } from '../../model/structure/deel.ts';
import { leesTekst, leesTeksten, onder } from '../../model/verwerking/lees.ts';
import { parseDatum } from '../../knowledge/datum.ts';
import { opmerkingenVan, type Opmerking } from '../../model/opmerkingen.ts';
import { isRecord } from '../../model/verwerking/lees.ts';
import { emptySpan, shift, type Span } from '../../text/span.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import { leesAfwijking, nonEmpty, type Afwijking } from './afwijking.ts';
import { bereikInProza, bereikInYaml } from './bereik.ts';

/** The file that keeps the deviations of a text that may not be edited. */
export function bijlageUri(uri: string): string {
  return `${uri}.afwijkingen.yml`;
}

export function afwijkingenIn(own: DossierDocument, beside: DossierDocument | undefined): Afwijking[] {
  const inText = opmerkingenVan(own.document).flatMap((opmerking) => fromComment(own, opmerking));
  return beside ? [...inText, ...fromFile(own, beside)] : inText;
}

function fromComment(own: DossierDocument, { text, textStart, span, ownLine }: Opmerking): Afwijking[] {
  const words = leesAfwijking(text, textStart);
  if (!words) return [];
  const { document, model, uri } = own;
  const source = document.source.text;
  const bereik =
    document.language === 'yaml' || span.end <= document.syntax.bodyStart
      ? bereikInYaml(source, span, ownLine)
      : bereikInProza(source, document.syntax, model.inhoud, span, ownLine);
  return [{ ...words, uri, span, bereik }];
}

/** `afwijkingen:` with per item `regel`, `bij` (a place such as `artikel 3 lid 9`), `reden`, `door`, `tot`. */
function fromFile(own: DossierDocument, beside: DossierDocument): Afwijking[] {
  if (beside.document.language !== 'yaml') return [];
  const { entries } = beside.document.syntax;
  const items = entries.find(({ node }) => node.key === 'afwijkingen')?.node.items ?? [];
  return items.flatMap((item): Afwijking[] => {
    if (!isRecord(item)) return [];
    const text = (key: string): string | undefined => {
      const value = onder(item, key);
      return value && leesTekst(value)?.tekst;
    };
    const regels = onder(item, 'regel', 'regels');
    const tot = text('tot');
    return [
      {
        regels: regels
          ? leesTeksten(regels).map(({ tekst }) => ({ id: tekst, span: shift(regels.node.span, regels.origin) }))
          : [],
        reden: nonEmpty(text('reden')),
        door: nonEmpty(text('door')),
        tot: tot === undefined ? undefined : parseDatum(tot),
        totOnleesbaar: tot !== undefined && parseDatum(tot) === undefined,
        akkoord: /^akkoord\b/i.test(text('beoordeeld') ?? ''),
        uri: beside.uri,
        span: shift(item.node.span, item.origin),
        bereik: placeNamed(own, text('bij')),
      },
    ];
  });
}

/** A place as `vindplaatsNaam` calls it, or `titel`; the whole document where none is given. */
export function placeNamed({ document, model: { inhoud } }: DossierDocument, bij: string | undefined): Span {
  const whole = { start: 0, end: document.source.text.length };
  if (bij === undefined) return whole;
  if (inhoud.soort !== 'protocol' && inhoud.soort !== 'overeenkomst') return emptySpan(0);
  const wanted = bij.toLowerCase().replace(/\s+/g, ' ').trim();
  if (wanted === 'titel') return inhoud.regeling.kopSpan;
  for (const pad of padenOf(inhoud.regeling)) {
    const deel = pad.at(-1);
    if (deel && vindplaatsNaam(pad) === wanted) return deel.span;
  }
  return emptySpan(0);
}
