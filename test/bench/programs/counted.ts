/**
 * Counts how much code the engine executes on generated documents of 1, 4 and 16 times a size. Prints the names of the
 * kinds of documents, or for the kind that is named a `Counted`: each in a process of its own, since words that stood in
 * one document are not read once more in the next.
 *
 * The counts are V8's own, of each block of code, those of the libraries included: equal from run to
 * run to within a thousandth. What V8 does in one call, such as a search for a word, counts as one.
 */
import { readFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector';
import { hostileProtocol, hostileRegister } from '../documents/hostile.ts';
import { protocol } from '../documents/protocol.ts';
import { tableRegister } from '../documents/tableRegister.ts';
import { yamlRegister } from '../documents/yamlRegister.ts';
import { modulesOfLines } from '../modules.ts';

export interface Counted {
  readonly name: string;
  readonly runs: readonly {
    /** UTF-16 units of the document. */
    readonly size: number;
    /** Characters of code executed, by function. */
    readonly work: Readonly<Record<string, number>>;
  }[];
}

const kinds: readonly { readonly name: string; readonly make: (times: number) => string }[] = [
  { name: 'protocol.md', make: (times) => protocol(1, 4000 * times) },
  { name: 'hostile.md', make: (times) => hostileProtocol(1, 4000 * times) },
  { name: 'published.txt', make: (times) => protocol(1, 4000 * times) },
  { name: 'register.yaml', make: (times) => yamlRegister(1, 6 * times) },
  { name: 'hostile.yaml', make: (times) => hostileRegister(1, 6 * times) },
  { name: 'register.md', make: (times) => tableRegister(1, 18 * times) },
];

const source = readFileSync(new URL(import.meta.url), 'utf8');
const modules = modulesOfLines(source);
const names = new Map<number, string>();

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

// Only what is compiled from now on is counted block by block.
const { loadEngine } = await import('./engine.ts');
const engine = await loadEngine();

function workOf(name: string, text: string): Record<string, number> {
  takeCoverage();
  engine.judge(engine.read(name, text));
  const work: Record<string, number> = {};
  for (const { ranges } of takeCoverage()) {
    const [whole] = ranges;
    if (!whole || whole.count === 0) continue;
    const name = nameAt(whole.startOffset);
    work[name] = (work[name] ?? 0) + executed(ranges);
  }
  return work;
}

/** The function that stands at this place of the program: its module and how it begins. */
function nameAt(start: number): string {
  const known = names.get(start);
  if (known !== undefined) return known;
  const line = source.slice(0, start).split('\n').length - 1;
  const name = `${modules[line] ?? ''}: ${source.slice(start, start + 50).replace(/\s+/g, ' ')}`;
  names.set(start, name);
  return name;
}

/** The counts so far of this program, which begin anew. */
function takeCoverage(): Profiler.FunctionCoverage[] {
  let functions: Profiler.FunctionCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
    functions = result.find(({ url }) => url === import.meta.url)?.functions ?? [];
  });
  return functions;
}

/** Characters times how often each was executed: the innermost range that holds a character counts it. */
function executed(ranges: readonly Profiler.CoverageRange[]): number {
  let sum = 0;
  const open: Profiler.CoverageRange[] = [];
  for (const range of ranges) {
    while (open.length > 0 && (open.at(-1)?.endOffset ?? 0) <= range.startOffset) open.pop();
    sum += (range.endOffset - range.startOffset) * (range.count - (open.at(-1)?.count ?? 0));
    open.push(range);
  }
  return sum;
}

const asked = kinds.find(({ name }) => name === process.argv[2]);
const counted: Counted | undefined = asked && {
  name: asked.name,
  runs: [1, 4, 16].map((times) => {
    const text = asked.make(times);
    return { size: text.length, work: workOf(asked.name, text) };
  }),
};
process.stdout.write(JSON.stringify(counted ?? kinds.map(({ name }) => name)));
