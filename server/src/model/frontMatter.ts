/** What a text says of itself in its front matter: kind, dates, status. */
import { parseDatum, type IsoDate } from '../knowledge/datum.ts';
import { shift, type Span } from '../text/span.ts';
import type { DataSyntax } from '../syntax/tree.ts';
import { leesTekst } from './verwerking/lees.ts';
import { foldName } from './verwerking/velden.ts';

export interface FrontMatter {
  readonly soort: string | undefined;
  readonly status: string | undefined;
  /** `peildatum: vaststelling` asks for the date that the text itself gives. */
  readonly peildatum: FrontMatterDatum | undefined;
}

export interface FrontMatterDatum {
  readonly tekst: string;
  readonly waarde: IsoDate | 'vaststelling' | undefined;
  readonly span: Span;
}

export function readFrontMatter(syntax: DataSyntax | undefined): FrontMatter {
  const datum = field(syntax, 'peildatum');
  return {
    soort: field(syntax, 'soort')?.tekst.toLowerCase(),
    status: field(syntax, 'status')?.tekst.toLowerCase(),
    peildatum: datum && { ...datum, waarde: peildatumWaarde(datum.tekst) },
  };
}

function peildatumWaarde(tekst: string): FrontMatterDatum['waarde'] {
  return /^vaststelling$/i.test(tekst.trim()) ? 'vaststelling' : parseDatum(tekst);
}

function field(
  syntax: DataSyntax | undefined,
  key: string,
): { readonly tekst: string; readonly span: Span } | undefined {
  const entry = syntax?.entries.find(({ node }) => foldName(node.key) === key);
  const value = entry && leesTekst(entry.node.value);
  if (!entry || !value) return undefined;
  return { tekst: value.tekst, span: shift(entry.node.value.node.span, entry.node.value.origin) };
}
