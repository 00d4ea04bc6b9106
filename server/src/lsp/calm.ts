/**
 * Calm while a user types: what is found in a sentence that is not finished waits until there is a pause, unless it was
 * there before. Everything else is told at once.
 */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Finding } from '../lint/finding.ts';
import { derived } from '../text/derived.ts';
import { lineIndex } from '../text/lineIndex.ts';
import type { Span } from '../text/span.ts';
import type { Changes } from './changes.ts';
import type { ClientFacts } from './clientFacts.ts';
import type { Dossiers } from './dossiers.ts';
import type { Host } from './host.ts';
import { originOf, type OpenDocument } from './openDocument.ts';
import { openSentence } from './openSentence.ts';
import { keeping, type Verdict } from './verdict.ts';

/** How long nothing is typed before a sentence counts as left. */
export const PAUSE_MS = 1500;
/** A user types, or takes a suggestion; what is longer was pasted. */
const LONGEST_TYPED = 60;

export interface Calm {
  /** To be called with each change, with the document after it. */
  changed(document: OpenDocument, changes: readonly TextDocumentContentChangeEvent[]): void;
  /** To be called when a document is closed. */
  closed(key: string): void;
  /** What is to be told of a file now. */
  told(key: string, verdict: Verdict): Verdict;
}

interface Held {
  /** In the text as the editor counts in it, less its byte order mark. */
  readonly sentence: Span;
  readonly version: number;
  /** The words of what was there before the typing began. */
  readonly before: ReadonlySet<string>;
  readonly cancel: () => void;
}

export function createCalm(
  client: ClientFacts,
  host: Pick<Host, 'later'>,
  changes: Pick<Changes, 'announce'>,
  lastVerdictOn: Dossiers['lastVerdictOn'],
): Calm {
  const held = new Map<string, Held>();
  // An editor that cannot be told to ask again would never hear of what waits.
  const canHold = !client.pulls || client.refreshes;

  function release(key: string): void {
    held.get(key)?.cancel();
    held.delete(key);
  }

  return {
    changed(document, contentChanges) {
      const { key, shown } = document;
      const earlier = held.get(key)?.before;
      release(key);
      const sentence = canHold ? typedSentence(document, contentChanges) : undefined;
      if (!sentence) return;
      const before = earlier ?? wordsIn(lastVerdictOn(key));
      const cancel = host.later(PAUSE_MS, () => {
        held.delete(key);
        changes.announce({ key, how: 'edited' });
      });
      held.set(key, { sentence, version: shown.version, before, cancel });
    },
    closed: release,
    told(key, verdict) {
      const own = held.get(key);
      return own ? without(verdict, own) : verdict;
    },
  };
}

/** The unfinished sentence in which something was typed; undefined for any other change. */
function typedSentence(
  document: OpenDocument,
  contentChanges: readonly TextDocumentContentChangeEvent[],
): Span | undefined {
  const [change, ...more] = contentChanges;
  if (!change || more.length > 0 || !('range' in change)) return undefined;
  if (change.text.length > LONGEST_TYPED || /[\r\n]/.test(change.text)) return undefined;
  const { line, character } = change.range.start;
  if (change.range.end.line !== line) return undefined;
  const { text } = document.shown;
  const sentence = openSentence(
    text,
    lineIndex(document.shown).offset({ line, column: character }) + change.text.length,
  );
  const origin = originOf(document);
  return sentence && { start: Math.max(0, sentence.start - origin), end: sentence.end - origin };
}

function without(verdict: Verdict, { sentence, before }: Held): Verdict {
  const kept = verdict.shown.flatMap(({ finding }, index) => {
    const { span } = finding;
    const touches = span.start <= sentence.end && sentence.start <= span.end;
    return touches && !before.has(wordsOf(finding)) ? [] : [index];
  });
  return kept.length === verdict.shown.length ? verdict : keeping(verdict, kept);
}

function wordsIn(verdict: Verdict | undefined): ReadonlySet<string> {
  return verdict ? wordsOfAll(verdict) : none;
}

const none: ReadonlySet<string> = new Set();

const wordsOf = derived(({ ruleId, message, args }: Finding): string => JSON.stringify([ruleId, message, args]));

/** Made once per verdict: a user types many signs in one sentence before there is another. */
const wordsOfAll = derived(
  ({ shown }: Verdict): ReadonlySet<string> => new Set(shown.map(({ finding }) => wordsOf(finding))),
);
