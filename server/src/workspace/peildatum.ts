/** The date as of which a document is judged. */
import { compareDatum, vaststellingsdata, type IsoDate } from '../knowledge/datum.ts';
import type { FrontMatterDatum } from '../model/frontMatter.ts';
import type { Span } from '../text/span.ts';
import type { PeildatumBronnen } from './settings.ts';

export interface Peildatum {
  readonly datum: IsoDate;
  readonly bron: 'opdracht' | 'document' | 'configuratie' | 'editor' | 'vandaag';
  /** A date that was asked for and could not be found: then today holds. */
  readonly onbekend: { readonly tekst: string; readonly span: Span } | undefined;
}

/** The date for one document: the command, its front matter, the configuration, the editor, today. */
export function peildatumVan(
  gevraagd: PeildatumBronnen,
  frontMatter: FrontMatterDatum | undefined,
  text: string,
): Peildatum {
  const { opdracht, configuratie, editor, vandaag } = gevraagd;
  if (opdracht) return { datum: opdracht, bron: 'opdracht', onbekend: undefined };
  if (frontMatter) return fromDocument(frontMatter, text, vandaag);
  if (configuratie) return { datum: configuratie, bron: 'configuratie', onbekend: undefined };
  if (editor) return { datum: editor, bron: 'editor', onbekend: undefined };
  return { datum: vandaag, bron: 'vandaag', onbekend: undefined };
}

function fromDocument(frontMatter: FrontMatterDatum, text: string, vandaag: IsoDate): Peildatum {
  const { waarde, tekst, span } = frontMatter;
  const datum = waarde === 'vaststelling' ? latestOf(text) : waarde;
  if (datum) return { datum, bron: 'document', onbekend: undefined };
  return { datum: vandaag, bron: 'vandaag', onbekend: { tekst, span } };
}

/** The later of adoption and entry into force, as the text states them. */
function latestOf(text: string): IsoDate | undefined {
  const known = vaststellingsdata(text).flatMap((moment) => (moment.bekend ? [moment.datum] : []));
  return known.reduce<IsoDate | undefined>(
    (latest, datum) => (latest === undefined || compareDatum(datum, latest) > 0 ? datum : latest),
    undefined,
  );
}
