/** `doelbinding.yml`: what a user sets for the documents of a folder, read tolerantly. */
import { domeinen, type Domein } from '../knowledge/domein.ts';
import { isIsoDate, parseDatum, type IsoDate } from '../knowledge/datum.ts';
import type { DataSyntax, Located, RecordNode, RootEntry } from '../syntax/tree.ts';
import { shift, type Span } from '../text/span.ts';
import { partijVan } from './register/hoofd.ts';
import type { Partij } from './register/register.ts';
import { isRecord, leesTekst, leesTeksten } from './verwerking/lees.ts';

export const soorten = ['protocol', 'register', 'overeenkomst', 'anders'] as const;
export type OpgegevenSoort = (typeof soorten)[number];

export const instellingen = ['uit', 'oordeel', 'waarschuwing', 'fout'] as const;
export type RegelInstelling = (typeof instellingen)[number];

/** What a rule is set to; `uit` wants a reason, which every report shows. */
export interface RegelKeuze {
  readonly id: string;
  readonly waarde: RegelInstelling;
  readonly reden: string | undefined;
  readonly span: Span;
}

export interface Configuratie {
  /** Patterns of paths relative to the folder, per kind; `vastgesteld` for texts that are never changed. */
  readonly documenten: ReadonlyMap<OpgegevenSoort | 'vastgesteld', readonly string[]>;
  readonly regels: readonly RegelKeuze[];
  readonly peildatum: IsoDate | undefined;
  readonly domein: Domein | undefined;
  readonly verantwoordelijke: Partij | undefined;
  readonly fg: Partij | undefined;
  readonly problemen: readonly ConfiguratieProbleem[];
}

export interface ConfiguratieProbleem {
  readonly soort: 'sleutel' | 'waarde' | 'reden';
  /** The key or value as written, and what could stand there. */
  readonly tekst: string;
  readonly mogelijk: readonly string[];
  readonly span: Span;
}

export const sleutels = [
  'documenten',
  'regels',
  'peildatum',
  'domein',
  'verwerkingsverantwoordelijke',
  'fg',
  'versie',
] as const;

export function leesConfiguratie(syntax: DataSyntax): Configuratie {
  const problemen: ConfiguratieProbleem[] = [];
  const entry = (key: string): Located<RootEntry> | undefined => syntax.entries.find(({ node }) => node.key === key);
  const record = (key: string): Located<RecordNode> | undefined => {
    const value = entry(key)?.node.value;
    return value && isRecord(value) ? value : undefined;
  };
  for (const { origin, node } of syntax.entries)
    if (!sleutels.some((known) => known === node.key))
      problemen.push({ soort: 'sleutel', tekst: node.key, mogelijk: sleutels, span: shift(node.keySpan, origin) });
  return {
    documenten: documentenVan(record('documenten'), problemen),
    regels: regelsVan(record('regels'), problemen),
    peildatum: peildatumVan(entry('peildatum'), problemen),
    domein: domeinVan(entry('domein'), problemen),
    verantwoordelijke: partijVan(entry('verwerkingsverantwoordelijke')?.node.value),
    fg: partijVan(entry('fg')?.node.value),
    problemen,
  };
}

function documentenVan(
  record: Located<RecordNode> | undefined,
  problemen: ConfiguratieProbleem[],
): Configuratie['documenten'] {
  const known = [...soorten, 'vastgesteld'] as const;
  const globs = new Map<(typeof known)[number], readonly string[]>();
  for (const { key, keySpan, value } of record?.node.entries ?? []) {
    const soort = known.find((one) => one === key);
    const origin = record?.origin ?? 0;
    if (!soort) problemen.push({ soort: 'sleutel', tekst: key, mogelijk: known, span: shift(keySpan, origin) });
    else
      globs.set(
        soort,
        leesTeksten({ origin, node: value }).map(({ tekst }) => tekst),
      );
  }
  return globs;
}

function regelsVan(record: Located<RecordNode> | undefined, problemen: ConfiguratieProbleem[]): RegelKeuze[] {
  if (!record) return [];
  const { origin } = record;
  return record.node.entries.flatMap(({ key, keySpan, value }): RegelKeuze[] => {
    const located = { origin, node: value };
    const [klasse, reden] = isRecord(located)
      ? [field(located, 'klasse'), field(located, 'reden')]
      : [leesTekst(located)?.tekst, undefined];
    const waarde = instellingen.find((one) => one === klasse);
    const span = shift(keySpan, origin);
    if (!waarde) {
      problemen.push({ soort: 'waarde', tekst: klasse ?? '', mogelijk: instellingen, span: shift(value.span, origin) });
      return [];
    }
    if (waarde === 'uit' && reden === undefined) problemen.push({ soort: 'reden', tekst: key, mogelijk: [], span });
    return [{ id: key, waarde, reden, span }];
  });
}

function field({ origin, node }: Located<RecordNode>, key: string): string | undefined {
  const found = node.entries.find((entry) => entry.key === key);
  return found && leesTekst({ origin, node: found.value })?.tekst;
}

function peildatumVan(entry: Located<RootEntry> | undefined, problemen: ConfiguratieProbleem[]): IsoDate | undefined {
  const tekst = entry && leesTekst(entry.node.value)?.tekst;
  if (!entry || tekst === undefined) return undefined;
  const datum = isIsoDate(tekst) ? tekst : parseDatum(tekst);
  if (!datum) problemen.push({ soort: 'waarde', tekst, mogelijk: ['2026-11-21'], span: valueSpan(entry) });
  return datum;
}

function domeinVan(entry: Located<RootEntry> | undefined, problemen: ConfiguratieProbleem[]): Domein | undefined {
  const tekst = entry && leesTekst(entry.node.value)?.tekst;
  if (!entry || tekst === undefined) return undefined;
  const domein = domeinen.find((one) => one === tekst.toLowerCase());
  if (!domein) problemen.push({ soort: 'waarde', tekst, mogelijk: domeinen, span: valueSpan(entry) });
  return domein;
}

function valueSpan({ node }: Located<RootEntry>): Span {
  return shift(node.value.node.span, node.value.origin);
}
