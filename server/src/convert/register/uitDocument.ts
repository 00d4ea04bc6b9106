/** What a register says, read back from its document: YAML by its records, Markdown by its tables. */
import type { ReadDocument } from '../../model/document.ts';
import { registerItems } from '../../model/register/yaml.ts';
import type { Partij, Register } from '../../model/register/register.ts';
import { foldName, recogniseVeld } from '../../model/verwerking/velden.ts';
import { plat } from './celdelen.ts';
import type { Registerinhoud, Velden } from './inhoud.ts';
import { delenVan, lijstvelden, regelvelden, type Doelveld, type Hoofdveld } from './kolomdoelen.ts';
import { metKenmerken } from './kenmerken.ts';
import { readMarkdownBron } from './markdownBron.ts';
import { leesTabellen } from './tabelinhoud.ts';
import { BINNEN } from './veldwaarden.ts';

type Syntax = Extract<ReadDocument, { language: 'yaml' }>['syntax'];
type Node = ReturnType<typeof registerItems>[number]['node'];
interface Entry {
  readonly key: string;
  readonly value: Node;
}

/** Other names of the parts of a field, as the reader of registers knows them. */
const partNames: Readonly<Record<string, readonly string[]>> = {
  doel: ['doeleinde', 'omschrijving', 'naam'],
  grondslag: ['rechtsgrond', 'grondslagen', 'basis'],
  categorie: ['naam', 'gegeven'],
  verwerkt: ['gebruik', 'antwoord'],
  van: ['betrokkenen'],
  termijn: ['bewaartermijn', 'duur'],
  vanaf: ['start', 'startmoment'],
  bron: ['grondslag', 'resultaat'],
  naam: ['verwerker', 'organisatie', 'partij'],
  overeenkomst: ['verwerkersovereenkomst'],
  tot: ['einddatum'],
  regeling: ['onderlinge regeling', 'overeenkomst', 'afspraken'],
};

export function inhoudVan(document: ReadDocument, register: Register): Registerinhoud {
  if (document.language !== 'yaml') return leesTabellen(readMarkdownBron(document.syntax), new Map()).inhoud;
  const { syntax } = document;
  const records = register.vorm === 'verspreid' ? [rootEntries(syntax)] : itemEntries(syntax);
  const verwerkingen = records.map(veldenVan).filter((velden) => velden.size > 0);
  return { hoofd: hoofdVan(register), verwerkingen: metKenmerken(verwerkingen), boven: [] };
}

function itemEntries(syntax: Syntax): (readonly Entry[])[] {
  return registerItems(syntax).flatMap(({ node }) => (node.kind === 'record' ? [node.entries] : []));
}

/** One verwerking a file: the keys at the root are its fields. */
function rootEntries(syntax: Syntax): readonly Entry[] {
  return syntax.entries.map(({ node }) => {
    const items = node.items?.map((item) => item.node);
    const { node: value } = node.value;
    return { key: node.key, value: items ? { kind: 'list', items, span: value.span, flow: false } : value };
  });
}

function hoofdVan({ hoofd }: Register): Registerinhoud['hoofd'] {
  const { verantwoordelijke, fg, verwerker, rol } = hoofd;
  const partij = (key: 'verantwoordelijke' | 'fg' | 'verwerker', one: Partij | undefined): [Hoofdveld, string][] => [
    [`hoofd.${key}.naam`, one?.naam?.tekst ?? ''],
    [`hoofd.${key}.contact`, one?.contact?.tekst ?? ''],
  ];
  const all: [Hoofdveld, string][] = [
    ...partij('verantwoordelijke', verantwoordelijke),
    ...partij('fg', fg),
    ...partij('verwerker', verwerker),
    ['hoofd.rol', rol === 'verwerker' ? rol : ''],
  ];
  return new Map(all.filter(([, tekst]) => tekst !== ''));
}

function veldenVan(entries: readonly Entry[]): Velden {
  const velden = new Map<Doelveld, string[]>();
  const add = (doel: Doelveld, items: readonly string[]): void => {
    if (items.length > 0) velden.set(doel, [...(velden.get(doel) ?? []), ...items]);
  };
  for (const { key, value } of entries) {
    const found = recogniseVeld(key)?.velden ?? [];
    const [veld, second] = found;
    if (veld === undefined) add('toelichting', named(key, bladen(value)));
    else if (second !== undefined) add(key, [bladen(value).join('; ')]);
    else if (veld === 'grondslag') add('doelen.grondslag', bladen(value));
    else if (delenVan[veld]) for (const [doel, items] of delen(veld, delenVan[veld] ?? [], value)) add(doel, items);
    else add(veld, lijstvelden.has(veld) ? bladen(value) : [bladen(value).join('; ')]);
  }
  return gepaard(velden);
}

/** Several grounds beside one purpose are of that purpose; else the lists go on to the same length. */
function gepaard(velden: Map<Doelveld, string[]>): Velden {
  const doel = velden.get('doelen.doel') ?? [];
  const grond = velden.get('doelen.grondslag') ?? [];
  const length = Math.max(doel.length, grond.length);
  if (doel.length === 1 && grond.length > 1) velden.set('doelen.grondslag', [grond.join(BINNEN)]);
  else if (length > 0) {
    velden.set('doelen.doel', fill(doel, length));
    velden.set('doelen.grondslag', fill(grond, length));
  }
  return new Map([...velden].filter(([, items]) => items.some((item) => item !== '')));
}

function fill(items: readonly string[], length: number): string[] {
  return Array.from({ length }, (_, index) => items[index] ?? '');
}

/** The parts of a field: of a record, of each record of a list, or words that are its first part. */
function delen(veld: string, parts: readonly string[], value: Node): (readonly [Doelveld, string[]])[] {
  const items = value.kind === 'list' ? value.items : [value];
  const records = items.filter((item) => item.kind === 'record');
  const first = veld === 'dpia' ? 'dpia' : `${veld}.${parts[0] ?? ''}`;
  if (records.length === 0) {
    const words = bladen(value);
    return [
      [
        first,
        lijstvelden.has(first) || regelvelden.has(first) ? words : words.join('; ') === '' ? [] : [words.join('; ')],
      ],
    ];
  }
  const rows = items.map((item) =>
    item.kind === 'record' ? deelwaarden(veld, parts, item.entries) : new Map([[first, bladen(item).join('; ')]]),
  );
  const used = [...new Set([first, ...parts.map((part) => `${veld}.${part}`), 'toelichting'])];
  return used.flatMap((doel) => {
    const column = rows.map((row) => row.get(doel) ?? '');
    if (column.every((tekst) => tekst === '')) return [];
    if (doel === 'toelichting') return [[doel, column.filter((tekst) => tekst !== '')] as const];
    return [[doel, doel === 'bsn.van' ? column.flatMap((tekst) => tekst.split(BINNEN)) : column] as const];
  });
}

function deelwaarden(veld: string, parts: readonly string[], entries: readonly Entry[]): Map<Doelveld, string> {
  const row = new Map<Doelveld, string>();
  for (const { key, value } of entries) {
    const folded = foldName(key);
    const part = parts.find((one) => one === folded) ?? parts.find((one) => partNames[one]?.includes(folded));
    const words = bladen(value);
    const isList = veld === 'doelen' || part === 'van';
    // What a dpia says beside its answers is the dpia itself, as it is written out.
    if (veld === 'dpia' && folded === 'toelichting' && !row.has(veld)) row.set(veld, words.join('; '));
    else if (part !== undefined && !row.has(`${veld}.${part}`))
      row.set(`${veld}.${part}`, words.join(isList ? BINNEN : '; '));
    else if (words.length > 0)
      row.set('toelichting', [row.get('toelichting') ?? [], ...named(`${veld} ${key}`, words)].flat().join('; '));
  }
  return row;
}

function named(key: string, words: readonly string[]): string[] {
  return words.length > 0 ? [`${key}: ${words.join('; ')}`] : [];
}

/** Every word in a value, in order. */
function bladen(node: Node): string[] {
  switch (node.kind) {
    case 'scalar': {
      const tekst = node.value === null ? '' : plat(node.reading.text);
      return tekst === '' ? [] : [tekst];
    }
    case 'list':
      return node.items.flatMap(bladen);
    case 'record':
      return node.entries.flatMap((entry) => bladen(entry.value));
  }
}
