/** What a run needs to know of each document in which a finding may stand. */
import type { Kennis } from '../knowledge/kennis.ts';
import type { ReadDocument } from '../model/document.ts';
import type { Dossier } from '../workspace/dossier.ts';
import { peildatumVan } from '../workspace/peildatum.ts';
import type { Settings } from '../workspace/settings.ts';
import type { WorkspaceFile } from '../workspace/workspace.ts';
import { memoryOf, type Memories } from './memories.ts';
import type { Memory } from './memory.ts';
import type { Fact, RuleContext } from './rule.ts';

export interface JudgedText {
  readonly text: string;
  readonly context: RuleContext;
  readonly settings: Settings;
  /** What was said of parts of it before; of earlier versions of the document too. None where nothing is kept. */
  readonly memory: Memory | undefined;
}

/** @param memories none where nothing is kept for the next time */
export function judgedTexts(
  files: readonly WorkspaceFile[],
  dossier: Dossier,
  settings: Settings,
  kennis: Kennis,
  memories: Memories | undefined,
): ReadonlyMap<string, JudgedText> {
  const byUri = new Map(dossier.documenten.map((one) => [one.uri, one]));
  const document = (uri: string): ReadDocument | undefined => byUri.get(uri)?.document;
  return new Map(
    files.map((file) => {
      const own = byUri.get(file.uri);
      const peildatum = own?.peildatum ?? peildatumVan(settings.peildatum, undefined, '');
      const context = contextOf(file.uri, { kennis, peildatum: peildatum.datum, dossier, document });
      const memory = memories && memoryOf(memories, file.uri, peildatum.datum);
      return [file.uri, { text: own?.document.source.text ?? '', context, settings, memory }];
    }),
  );
}

/** Each fact is asked once of a document. */
function contextOf(uri: string, known: Omit<RuleContext, 'holds'>): RuleContext {
  const facts = new Map<Fact, boolean>();
  const context: RuleContext = {
    ...known,
    holds(fact) {
      const value = facts.get(fact) ?? fact(context, uri);
      facts.set(fact, value);
      return value;
    },
  };
  return context;
}
