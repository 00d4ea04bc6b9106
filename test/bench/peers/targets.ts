/**
 * What the program should reach beside others, held against what was measured. A target that is missed
 * has its cause here, in a line: figures are made by the run, causes by whoever looked into them.
 */
import type { EditorFigures } from '../editor.ts';
import type { BesideDocument } from './beside.ts';
import { peers } from './peers.ts';

export interface PeerFigures {
  readonly documents: readonly BesideDocument[];
  readonly editor: readonly EditorFigures[];
}

export interface Target {
  readonly name: string;
  /** At least, or at most, this. */
  readonly bound: 'least' | 'most';
  readonly wanted: number;
  readonly unit: '×' | ' MB/s' | ' MiB';
  /** Undefined where the run has no figure for it. */
  readonly measure: (figures: PeerFigures) => number | undefined;
  /** Why it is missed, as long as it is. */
  readonly cause: string;
}

export interface Verdict {
  readonly target: Target;
  readonly measured: number;
  readonly met: boolean;
}

export function verdicts(figures: PeerFigures): readonly Verdict[] {
  return targets.flatMap((target) => {
    const measured = target.measure(figures);
    if (measured === undefined || Number.isNaN(measured)) return [];
    const met = target.bound === 'least' ? measured >= target.wanted : measured <= target.wanted;
    return [{ target, measured, met }];
  });
}

/** How many times the cpu time of ours a peer needs for a document. */
function peerOver(document: string, peer: string) {
  return ({ documents }: PeerFigures): number | undefined =>
    found(documents, document)?.peers.find(({ name, used }) => name === peer && used)?.toOurs.cpu;
}

function oursOverNode(document: string) {
  return ({ documents }: PeerFigures): number | undefined => found(documents, document)?.ours.toNode;
}

/** The quickest of the peers that are written for Node and finished. */
function quickestOverOurs(document: string) {
  return ({ documents }: PeerFigures): number | undefined => {
    const node = new Set(peers.filter(({ native }) => !native).map(({ name }) => name));
    const ratios = found(documents, document)?.peers.flatMap(({ name, used, toOurs }) =>
      node.has(name) && used ? [toOurs.cpu] : [],
    );
    return ratios && ratios.length > 0 ? Math.min(...ratios) : undefined;
  };
}

/** How many times as long another server takes from a keystroke to its findings. */
function otherServerOver(document: string) {
  return ({ editor }: PeerFigures): number | undefined => {
    const of = (own: boolean): EditorFigures | undefined =>
      editor.find(({ name, server }) => name === document && (server === 'doelbinding') === own);
    const [ours, other] = [of(true), of(false)];
    return ours && other ? other.keystroke.p50 / ours.keystroke.p50 : undefined;
  };
}

function found(documents: readonly BesideDocument[], name: string): BesideDocument | undefined {
  return documents.find((document) => document.name === name);
}

const MANY_RULES =
  'more than a third is loading 1.3 MB of program and the law; the rest is code and patterns of some 140 rules at their first use, and a text that is read for its meaning';
const EVERY_SENTENCE =
  'reading takes about a sixth; the rest is what rules ask of each sentence, passage and citation, where a peer looks at the marks';
const EVERY_VERWERKING =
  'each verwerking is read for its meaning (grondslagen, citations, data categories, periods) and judged by some forty rules, where a peer looks at its form';

const protocols: readonly Target[] = ['protocol-30k.md', 'protocol-300k.md', 'protocol-3m.md'].map((document) => ({
  name: `${document}: the quickest peer on Node ÷ ours`,
  bound: 'least',
  wanted: 4,
  unit: '×',
  measure: quickestOverOurs(document),
  cause: document === 'protocol-30k.md' ? MANY_RULES : EVERY_SENTENCE,
}));

const targets: readonly Target[] = [
  ...protocols,
  {
    name: 'protocol-30k.md: ours ÷ node -e 0',
    bound: 'most',
    wanted: 4,
    unit: '×',
    measure: oursOverNode('protocol-30k.md'),
    cause: MANY_RULES,
  },
  {
    name: 'protocol-30k.md: markdownlint-cli2 ÷ ours',
    bound: 'least',
    wanted: 2,
    unit: '×',
    measure: peerOver('protocol-30k.md', 'markdownlint-cli2'),
    cause: MANY_RULES,
  },
  {
    name: 'register-300.yaml: ours ÷ node -e 0',
    bound: 'most',
    wanted: 3,
    unit: '×',
    measure: oursOverNode('register-300.yaml'),
    cause: EVERY_VERWERKING,
  },
  ...['spectral', 'eslint + yml'].map(
    (peer): Target => ({
      name: `register-300.yaml: ${peer} ÷ ours`,
      bound: 'least',
      wanted: 5,
      unit: '×',
      measure: peerOver('register-300.yaml', peer),
      cause: EVERY_VERWERKING,
    }),
  ),
  {
    name: 'register-3000.md: remark-cli ÷ ours',
    bound: 'least',
    wanted: 10,
    unit: '×',
    measure: peerOver('register-3000.md', 'remark-cli'),
    cause: EVERY_VERWERKING,
  },
  {
    name: 'register-3000.yaml: keystroke to findings, yaml-language-server ÷ ours',
    bound: 'least',
    wanted: 50,
    unit: '×',
    measure: otherServerOver('register-3000.yaml'),
    cause:
      'groups of verwerkingen that stay the same are passed by, but what is found in them moves finding by finding, every name is held against all others, and of each of the thousands of findings it is looked up that it was told before. The other server has no finding to send',
  },
];
