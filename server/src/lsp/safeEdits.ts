/** All safe repairs of one document together, for the action of an editor and for the command of the extension. */
import type { Service } from '../service.ts';
import { derivedPair } from '../text/derived.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Judgment } from './judging.ts';

/** The edits by the key of the document, made once per judgment: they take a judgment of their own. */
export const safeEdits = derivedPair(({ files, settings }: Judgment, service: Service) => {
  const known = new Map<string, readonly TextEdit[]>();
  return (key: string): readonly TextEdit[] => {
    const edits =
      known.get(key) ?? service.repair(files, settings, key).changed.find(({ uri }) => uri === key)?.edits ?? [];
    known.set(key, edits);
    return edits;
  };
});
