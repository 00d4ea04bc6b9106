/** A register as YAML in the project's own notation, each verwerking with the fields in one order. */
import { parseJaNee } from '../../knowledge/jaNee.ts';
import { yamlTekst } from '../../model/edit/yamlTekst.ts';
import { delenVan, isSamengevoegd, lijstvelden, veldvolgorde, type Doelveld, type Hoofdveld } from './kolomdoelen.ts';
import type { Registerinhoud, Velden } from './inhoud.ts';
import { BINNEN } from './veldwaarden.ts';

/** A list on one line is no longer than this. */
const LONGEST_LINE = 100;
/** Words that begin with a number and that YAML leaves alone: `20 jaar`. */
const COUNTED = /^\d+ \p{L}[\p{L}\p{N} .,;()’‘“”/%°-]*$/u;
/** An address of e-mail: its sign changes nothing within a word. */
const EMAIL = /^[A-Za-z0-9][\w.+-]*@[\w-]+(?:\.[\w-]+)+$/;
/** Words that an older YAML reads as yes or no. */
const OLD_BOOLEAN = /^(?:y|n|yes|no|on|off)$/i;

/** The lines of each verwerking apart, so that each can be held against its source. */
export interface Geschreven {
  readonly text: string;
  readonly items: readonly string[];
}

export function schrijfRegister({ hoofd, verwerkingen, boven }: Registerinhoud): Geschreven {
  const items = verwerkingen.map((velden) => item(velden));
  const parts = [
    ...boven.map((line) => `# ${line}`),
    ...(boven.length > 0 ? [''] : []),
    'versie: 1',
    '',
    ...hoofdlines(hoofd),
    items.length === 0 ? 'verwerkingen: []' : 'verwerkingen:',
    items.join('\n'),
  ];
  return { text: `${parts.join('\n').trimEnd()}\n`, items };
}

/** A text as a value of YAML. */
export function waarde(tekst: string, inFlow = false): string {
  if (OLD_BOOLEAN.test(tekst)) return `'${tekst}'`;
  const isPlain = EMAIL.test(tekst) || (COUNTED.test(tekst) && !(inFlow && tekst.includes(',')));
  return isPlain ? tekst : yamlTekst(tekst, inFlow);
}

function hoofdlines(hoofd: Registerinhoud['hoofd']): string[] {
  const partij = (key: string, naam: Hoofdveld, contact: Hoofdveld): string[] => {
    const lines = [
      ['naam', hoofd.get(naam)],
      ['contact', hoofd.get(contact)],
    ].flatMap(([part, tekst]) => (tekst ? [`    ${part ?? ''}: ${waarde(tekst)}`] : []));
    return lines.length > 0 ? [`  ${key}:`, ...lines] : [];
  };
  const lines = [
    ...partij('verwerkingsverantwoordelijke', 'hoofd.verantwoordelijke.naam', 'hoofd.verantwoordelijke.contact'),
    ...partij('fg', 'hoofd.fg.naam', 'hoofd.fg.contact'),
    ...partij('verwerker', 'hoofd.verwerker.naam', 'hoofd.verwerker.contact'),
    ...(hoofd.get('hoofd.rol') === 'verwerker' ? ['  rol: verwerker'] : []),
  ];
  return lines.length > 0 ? ['verwerkingsregister:', ...lines, ''] : [];
}

function item(velden: Velden): string {
  const own = veldvolgorde.flatMap((veld) => veldlines(velden, veld));
  const merged = [...velden]
    .filter(([doel]) => isSamengevoegd(doel))
    .map(([doel, [tekst = '']]) => `${doel}: ${waarde(tekst)}`);
  const lines = [...own, ...merged];
  return `${lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n')}\n`;
}

function veldlines(velden: Velden, veld: string): string[] {
  const parts = delenVan[veld];
  if (veld === 'dpia') return dpia(velden);
  if (!parts) return waarden(veld, velden.get(veld) ?? [], lijstvelden.has(veld));
  if (veld === 'doelen') return doelen(velden);
  if (veld === 'bsn' || veld === 'bewaartermijn') return record(velden, veld, parts);
  return records(velden, veld, parts);
}

/** `sleutel: a`, `sleutel: [a, b]`, or a line for each. */
function waarden(key: string, values: readonly string[], asList: boolean): string[] {
  const filled = values.filter((value) => value !== '');
  const [only] = filled;
  if (only === undefined) return [];
  if (filled.length === 1 && (!asList || isAntwoord(only))) return [`${key}: ${waarde(only)}`];
  const flow = `${key}: [${filled.map((value) => waarde(value, true)).join(', ')}]`;
  return flow.length <= LONGEST_LINE ? [flow] : [`${key}:`, ...filled.map((value) => `  - ${waarde(value)}`)];
}

/** `geen`, `nvt`, `nee`: an answer for the field as a whole, and no item of it. */
function isAntwoord(tekst: string): boolean {
  const { antwoord, van, toelichting } = parseJaNee(tekst);
  return antwoord !== undefined && !van && toelichting === undefined;
}

function doelen(velden: Velden): string[] {
  const doel = velden.get('doelen.doel') ?? [];
  const grond = velden.get('doelen.grondslag') ?? [];
  const gronden = grond.filter((tekst) => tekst !== '').length;
  const paired = gronden > 0 && doel.some((tekst) => tekst !== '') && !hasOpenEnd(doel, grond);
  if (!paired)
    return [
      ...waarden('doel', doel, false),
      ...waarden(
        'grondslag',
        grond.flatMap((one) => one.split(BINNEN)),
        false,
      ),
    ];
  const lines = doel.flatMap((tekst, index) => {
    const own = (grond[index] ?? '').split(BINNEN);
    const both = [...waarden('doel', [tekst], false), ...waarden('grondslag', own, false)];
    return both.map((line, at) => `  ${at === 0 ? '- ' : '  '}${line}`);
  });
  return ['doelen:', ...lines];
}

/** Whether the one list simply ends before the other: then nothing says what belongs to what. */
function hasOpenEnd(doel: readonly string[], grond: readonly string[]): boolean {
  const ends = (list: readonly string[]): number => list.findLastIndex((tekst) => tekst !== '') + 1;
  const isFull = (list: readonly string[]): boolean => list.slice(0, ends(list)).every((tekst) => tekst !== '');
  return ends(doel) !== ends(grond) && isFull(doel) && isFull(grond);
}

function record(velden: Velden, veld: string, parts: readonly string[]): string[] {
  const lines = parts.flatMap((part) => waarden(part, velden.get(`${veld}.${part}`) ?? [], part === 'van'));
  const [first = ''] = parts;
  const only = velden.get(`${veld}.${first}`);
  if (lines.length === 1 && only) return waarden(veld, only, false);
  return lines.length > 0 ? [`${veld}:`, ...lines.map((line) => `  ${line}`)] : [];
}

/** A list of records; of plain words where the items have nothing but their first part. */
function records(velden: Velden, veld: string, [first = '', ...others]: readonly string[]): string[] {
  const names = velden.get(`${veld}.${first}`) ?? [];
  const rest = others.filter((part) => velden.get(`${veld}.${part}`)?.some((tekst) => tekst !== ''));
  if (rest.length === 0) return waarden(veld, names, lijstvelden.has(`${veld}.${first}`));
  const lines = names.flatMap((naam, index) => {
    const own = [first, ...rest].flatMap((part) => {
      const tekst = part === first ? naam : (velden.get(`${veld}.${part}`)?.[index] ?? '');
      return waarden(part, [tekst], false);
    });
    return own.map((line, at) => `  ${at === 0 ? '- ' : '  '}${line}`);
  });
  return lines.length > 0 ? [`${veld}:`, ...lines] : [];
}

function dpia(velden: Velden): string[] {
  const whole = velden.get('dpia') ?? [];
  const parts = ['nodig', 'uitgevoerd'].flatMap((part) => waarden(part, velden.get(`dpia.${part}`) ?? [], false));
  if (parts.length === 0) return waarden('dpia', whole, false);
  return ['dpia:', ...[...parts, ...waarden('toelichting', whole, false)].map((line) => `  ${line}`)];
}

/** Whether a register says anything of a field. */
export function heeft(velden: Velden, doel: Doelveld): boolean {
  return velden.get(doel)?.some((tekst) => tekst !== '') ?? false;
}
