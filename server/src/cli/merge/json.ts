/** Outcomes in our own JSON as one, in the order that a run of all documents has. */
import {
  distinct,
  MergeError,
  objectsIn,
  sortedBy,
  textIn,
  type JsonObject,
  type Merged,
  type MergedFinding,
} from './jsonObject.ts';

const SAME = ['version', 'peildatum', 'wetgegevens'] as const;
const LISTS = ['findings', 'bestanden', 'afwijkingen', 'onleesbaar'] as const;

/** @throws MergeError for outcomes of different runs */
export function mergeJson(parts: readonly JsonObject[]): Merged {
  const [first = {}] = parts;
  for (const name of SAME)
    if (parts.some((part) => part[name] !== first[name]))
      throw new MergeError(
        `De delen hebben niet dezelfde ${name === 'version' ? 'vorm' : name}. Maak ze met dezelfde versie en dezelfde --peildatum.`,
      );
  const merged = Object.fromEntries(
    LISTS.map((name) => {
      const all = distinct(parts.flatMap((part) => objectsIn(part[name])));
      return [name, sortedBy(all, ({ path }) => textIn(path))] as const;
    }),
  );
  const value = { ...Object.fromEntries(SAME.map((name) => [name, first[name]])), ...merged };
  return {
    text: `${JSON.stringify(value, null, 2)}\n`,
    findings: objectsIn(merged['findings']).map(findingOf),
    unreadable: merged['onleesbaar']?.length ?? 0,
  };
}

function findingOf({ ruleId, severity, path, line, column, endLine, endColumn }: JsonObject): MergedFinding {
  return {
    ruleId: textIn(ruleId),
    klasse: severity === 'fout' || severity === 'waarschuwing' ? severity : 'oordeel',
    place: JSON.stringify([path, line, column, endLine, endColumn]),
  };
}
