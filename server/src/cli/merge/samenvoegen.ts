/** `doelbinding samenvoegen`: the outcomes of the shards of a run as one outcome. */
import { resolve } from 'node:path';
import type { Io } from '../../node/io.ts';
import { readText } from '../../node/readText.ts';
import type { Service } from '../../service.ts';
import type { ParsedArguments } from '../arguments.ts';
import { UsageError } from '../usage.ts';
import { mergeJson } from './json.ts';
import { isRecord, MergeError, type JsonObject, type Merged, type MergedFinding } from './jsonObject.ts';
import { mergeSarif } from './sarif.ts';

export async function samenvoegen(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  if (args.paden.length === 0)
    throw new UsageError(
      'Geef de bestanden met de uitkomsten van de delen: doelbinding samenvoegen deel-1.json deel-2.json',
    );
  const limit = limitOf(args);
  const parts = await Promise.all(args.paden.map((path) => readPart(path, io.folder)));
  const { text, findings, unreadable } = mergeParts(parts, args.paden);
  io.out(text);
  if (unreadable > 0) return 2;
  const count = (klasse: MergedFinding['klasse']): number => shownOf(findings, klasse, service);
  return count('fout') > 0 || (limit !== undefined && count('waarschuwing') > limit) ? 1 : 0;
}

/** How many a reader sees of a class: those of one cause at one place are one. */
function shownOf(findings: readonly MergedFinding[], klasse: MergedFinding['klasse'], service: Service): number {
  const own = findings.filter((one) => one.klasse === klasse);
  return new Set(own.map(({ ruleId, place }) => `${service.rule(ruleId)?.bundle ?? ruleId} ${place}`)).size;
}

function mergeParts(parts: readonly JsonObject[], names: readonly string[]): Merged {
  const kinds = parts.map((part) =>
    'runs' in part ? 'sarif' : part['version'] === 1 && 'findings' in part ? 'json' : undefined,
  );
  const unknown = kinds.indexOf(undefined);
  if (unknown >= 0)
    throw new UsageError(
      `${names[unknown] ?? ''} is geen uitkomst van check. Maak de delen met --formaat json of --formaat sarif.`,
    );
  if (new Set(kinds).size > 1)
    throw new UsageError('De bestanden hebben verschillende vormen. Maak alle delen met hetzelfde --formaat.');
  try {
    return kinds[0] === 'sarif' ? mergeSarif(parts) : mergeJson(parts);
  } catch (error) {
    if (error instanceof MergeError) throw new UsageError(error.message);
    throw error;
  }
}

async function readPart(path: string, folder: string): Promise<JsonObject> {
  const read = await readText(resolve(folder, path));
  if ('reden' in read) throw new UsageError(`${path}: ${read.reden}`);
  try {
    const value: unknown = JSON.parse(read.text);
    if (isRecord(value)) return value;
  } catch {
    // Said below.
  }
  throw new UsageError(`${path} is geen JSON die wij kunnen lezen. Is de controle van dit deel afgebroken?`);
}

function limitOf({ opties }: ParsedArguments): number | undefined {
  const asked = opties.get('maximaal-waarschuwingen')?.at(-1);
  if (asked === undefined) return undefined;
  if (!/^\d{1,9}$/.test(asked)) throw new UsageError('Achter --maximaal-waarschuwingen hoort een getal van 0 of meer.');
  return Number(asked);
}
