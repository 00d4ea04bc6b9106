/** Answers to a yes-or-no field: `Ja`, `nee`, `n.v.t.`, `✅`, `Ja, van aanvrager en medebewoners`, `Nein (…)`. */
import { splitLijst } from './lijst.ts';
import { matchAt, termsOf, vocabulary } from './vocabulary.ts';
import { tokenize, type Token } from './words.ts';
import { perText } from '../text/perText.ts';

export interface JaNee {
  /** Undefined where the text is no answer: empty, `ja/nee` as printed on the form, or other words. */
  readonly antwoord: boolean | 'nvt' | undefined;
  /** Of whom, where the answer says so: `Ja van jeugdige`. */
  readonly van: readonly string[] | undefined;
  /** The words after the answer, or all of a text that is no answer; without `van`. */
  readonly toelichting: string | undefined;
}

type Answer = boolean | 'nvt' | 'onbekend';

const answers = vocabulary<Answer>([
  ...termsOf(true, `ja, yes, true, waar, wel, oui, sí, x, ✅, ✔, ✔️, ✓, ☑, ☒, [x], 1, j, y`),
  ...termsOf(
    false,
    `
    nee, neen, no, false, onwaar, nein, non, geen, none, keine, niet, kein, ❌, ✗, ✘, ☐, [ ], 0, n
  `,
  ),
  ...termsOf('nvt', `nvt, n.v.t., n.v.t, niet van toepassing, n/a, na, not applicable, entfällt`),
  ...termsOf('onbekend', `onbekend, unknown, ja/nee, ja / nee, ja of nee, yes/no, j/n`),
]);

/** Answers that are also ordinary words or letters: they count only when nothing follows. */
const onlyAlone = new Set(['x', 'na', 'j', 'n', 'y', '1', '0', 'wel', 'niet', 'waar', 'onwaar']);

const ofWhom = /^[\s,:(–—-]{0,4}van\s+(?:de\s+|het\s+)?(?=\S)/i;

/** Reads an answer at the start of a text; what follows it is whose, and an explanation. */
export const parseJaNee = perText((text): JaNee => {
  const tokens = tokenize(text);
  const match = matchAt(answers, tokens, 0);
  const last = match && tokens[match.next - 1];
  const whole = text.trim();
  if (!match || !last || !stands(tokens, match.next)) return unanswered(whole);
  const rest = text.slice(last.end);
  const antwoord = match.value === 'onbekend' ? undefined : match.value;
  const whose = antwoord === true ? ofWhom.exec(rest) : null;
  if (!whose) return { antwoord, van: undefined, toelichting: explanation(rest) };
  const [people = '', ...more] = rest.slice(whose[0].length).split(/[;.()]|\s[–—-]\s/u);
  const after = rest.slice(whose[0].length + people.length);
  const van = splitLijst(people).map((one) => one.tekst);
  return {
    antwoord,
    van: van.length > 0 ? van : undefined,
    toelichting: more.length > 0 ? explanation(after) : undefined,
  };
});

/** Whether the answer stands by itself, and is not a word of a sentence. */
function stands(tokens: readonly Token[], next: number): boolean {
  const first = tokens[0]?.folded ?? '';
  return !onlyAlone.has(first) || tokens.slice(next).every((token) => token.kind === 'sign' || token.kind === 'line');
}

function unanswered(whole: string): JaNee {
  return { antwoord: undefined, van: undefined, toelichting: whole === '' ? undefined : explanation(whole) };
}

/** Without the signs that join an explanation to its answer, and without brackets around all of it. */
function explanation(rest: string): string | undefined {
  const words = rest.replace(/^[\s,:;.)–—-]+/u, '').trimEnd();
  const inner = /^\(([^()]*)\)\.?$/.exec(words)?.[1];
  const found = (inner ?? words).trim();
  return found === '' ? undefined : found;
}
