/**
 * Structure by numbering: paragraphs that begin with a number become items, and items get their depth
 * from the series that they go on with. Half of the published leden are not marked as such, so the
 * nesting of the source is a hint and the numbers decide.
 */
import { asRoman, enumeratorAt, type Enumerator } from '../../model/structure/enumerator.ts';
import { headingIn } from '../../model/structure/kop.ts';
import { plain, runsFrom, tidy, type Block, type ItemBlock, type Run } from './blocks.ts';

interface Level {
  readonly style: string;
  readonly ordinal: number;
  /** The depth that the source gave it. */
  readonly given: number;
}

/** Items and paragraphs have as `depth` what the source says; the result what the numbers say. */
export function structured(blocks: readonly Block[]): Block[] {
  const levels: Level[] = [];
  return blocks.flatMap((block, at): Block[] => {
    if (block.kind === 'heading') {
      levels.length = 0;
      return [{ ...block, runs: tidy(block.runs) }];
    }
    if (block.kind === 'table') return [block];
    const runs = tidy(block.runs);
    if (block.kind === 'paragraph' && runs.length === 0) return [];
    const one =
      block.kind === 'paragraph' && block.depth === 0 && !block.signature
        ? numberedParagraph(runs)
        : { ...block, runs };
    if (one.kind === 'heading') levels.length = 0;
    if (one.kind === 'paragraph') return [{ ...one, depth: Math.min(one.depth, levels.length) }];
    if (one.kind !== 'item') return [one];
    if (isInitial(levels, one.number) || isSigner(one, blocks[at - 1]))
      return [{ kind: 'paragraph', depth: 0, runs: block.kind === 'paragraph' ? runs : withNumber(one) }];
    return [{ ...one, depth: place(levels, one.number, one.depth) }];
  });
}

function withNumber({ number, runs }: ItemBlock): Run[] {
  return [{ text: `${number} ` }, ...runs];
}

/** `de secretaris,` or `De burgemeester`: the line above a name. */
const OFFICE =
  /^(?:de|het|namens) [^.;:]{3,80}(?:,|(?:secretaris|burgemeester|voorzitter|griffier|directeur|wethouder))$/i;
/** What comes behind the first initial: more of them, particles, and names with a capital. */
const NAME =
  /^(?:\p{Lu}\.){0,4} ?(?:(?:van|von|de|den|der|het|ter|ten|te|la|le|el|in|'t|’t) ){0,3}\p{Lu}[\p{L}’'-]{1,30}(?:[ -]\p{Lu}[\p{L}’'-]{1,30}){0,3}$/u;

/** `A. Voorbeeld` below the office of who signs is a name and no onderdeel. */
function isSigner({ number, runs }: ItemBlock, before: Block | undefined): boolean {
  if (!/^[A-Z]\.$/.test(number) || before?.kind !== 'paragraph') return false;
  return OFFICE.test(plain(before.runs).replace(/\s+/g, ' ').trim()) && NAME.test(plain(runs).trim());
}

/** A paragraph as what its first words say that it is. */
function numberedParagraph(runs: readonly Run[]): Block {
  const text = plain(runs);
  const kop = text.includes('\n') ? undefined : headingIn(text);
  if (kop) return { kind: 'heading', level: levelOf(kop.soort), runs };
  const found = enumeratorAt(text, 0);
  if (!found || text.slice(found.end).trim() === '') return { kind: 'paragraph', depth: 0, runs };
  if (found.style !== 'streep' && isTitle(runs, text))
    return { kind: 'heading', level: Math.min(6, 1 + found.text.split('.').length), runs };
  const inner = found.style === 'streep' ? enumeratorAt(text, found.end) : undefined;
  const last = inner && inner.style !== 'streep' && inner.end < text.length ? inner : found;
  const number = last.style === 'streep' ? '' : text.slice(last.start, last.end);
  return { kind: 'item', number, depth: 0, runs: tidy(runsFrom(runs, last.end)) };
}

/** The level in Markdown of a heading that its word names. */
export function levelOf(soort: string): number {
  return soort === 'afdeling' || soort === 'paragraaf' ? 3 : 2;
}

/** Bold from begin to end, short, and no sentence. */
function isTitle(runs: readonly Run[], text: string): boolean {
  return text.length <= 120 && runs.every((run) => run.bold === true) && !/[.;,:?!]$/.test(text);
}

/**
 * `M.` above a signature is a name, and `IV.` among paragraphs with a number is one of these: capitals that go on with
 * no series and begin none.
 */
function isInitial(levels: readonly Level[], number: string): boolean {
  const found = number === '' ? undefined : enumeratorAt(`${number} `, 0);
  if (!found || found.ordinal === 1 || !/^(?:[A-Z]|[IVXLC]{2,6})\.$/.test(number) || found.text === 'I') return false;
  return !levels.some(({ style, ordinal }) =>
    [found, ...[asRoman(found) ?? []].flat()].some((one) => styleOf(one) === style && ordinal + 1 === one.ordinal),
  );
}

function styleOf({ style, text }: Enumerator): string {
  return style === 'decimaal' ? `decimaal${String(text.split('.').length)}` : style;
}

function place(levels: Level[], number: string, given: number): number {
  const found = number === '' ? undefined : enumeratorAt(`${number} `, 0);
  const readings = found ? [found, ...[asRoman(found) ?? []].flat()] : [];
  for (let at = levels.length - 1; at >= 0; at--) {
    const level = levels[at];
    const next = readings.find((one) => styleOf(one) === level?.style && one.ordinal === level.ordinal + 1);
    // A number that begins no series stands beside what stands as far in: `102.` that should have been `10.2`.
    const beside = level?.given === given && found !== undefined && found.ordinal > 1 && level.style !== 'streep';
    const again = level?.given === given && (found ? styleOf(found) : 'streep') === level.style;
    if (!next && !again && !(beside && isOdd(found))) continue;
    const style = beside && !next && !again ? styleOf(found) : (level?.style ?? '');
    levels.splice(at, levels.length, { style, ordinal: (next ?? found)?.ordinal ?? 0, given });
    return at;
  }
  if (!found) return placeBullet(levels, given);
  const isRoman = found.ordinal !== 1 && asRoman(found)?.ordinal === 1;
  levels.push({ style: isRoman ? 'romeins' : styleOf(found), ordinal: isRoman ? 1 : found.ordinal, given });
  return levels.length - 1;
}

/** Higher than any series in a regulation goes. */
function isOdd({ ordinal, style }: Enumerator): boolean {
  return style === 'cijfer' && ordinal > 100;
}

/** A bullet stands below the number before it, and below a bullet only where the source says so. */
function placeBullet(levels: Level[], given: number): number {
  while (levels.at(-1)?.style === 'streep' && (levels.at(-1)?.given ?? 0) > given) levels.pop();
  levels.push({ style: 'streep', ordinal: 0, given });
  return levels.length - 1;
}
