/** The regular expressions of the product: where they are written, and whether they are safe. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { root, type RepositoryFile } from './tree.ts';

export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** `path:line`. */
  readonly place: string;
}

/** What a module says of its regular expressions. */
interface Written {
  /** Literals, and calls of `RegExp` with literal texts. */
  readonly patterns: readonly Pattern[];
  /** Where `RegExp` is called with anything else, as `path:line`. */
  readonly composed: readonly string[];
}

export function patternsIn({ path, text }: RepositoryFile): Written {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const patterns: Pattern[] = [];
  const composed: string[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      patterns.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(file) === 'RegExp') {
      const [source, flags] = node.arguments ?? [];
      const literal = source && ts.isStringLiteralLike(source) && (!flags || ts.isStringLiteralLike(flags));
      if (literal) patterns.push({ source: source.text, flags: flags?.text ?? '', place });
      else composed.push(place);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { patterns, composed };
}

/** The regular expressions that modules of the server compose while they load. */
export function composedWhileLoading(paths: readonly string[]): Pattern[] {
  const args = ['--import', 'tsx', join(root, 'test/repository/composedPatterns.ts'), ...paths];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Pattern[];
}

/**
 * Where a pattern is too large to reason about, recheck looks for a text on which it takes too many
 * steps. A window such as `{0,80}` may cost that many steps per character, and is linear all the
 * same: more than 200 per character is not. It counts steps; where it would give up after a time, and
 * then call a pattern unsafe, it gets time enough on any machine.
 */
const effort = {
  timeout: 60_000,
  attackTimeout: 30_000,
  incubationTimeout: 30_000,
  maxAttackStringSize: 10_000,
  attackLimit: 200 * 10_000,
};

/** `safe`, or in words what is wrong with a pattern. */
export function judge({ source, flags }: Pattern): string {
  // A sticky pattern is tried at one place only, and so is an anchored one.
  const sticky = flags.includes('y') && !flags.includes('m');
  const known = [...flags].filter((flag) => 'imsu'.includes(flag)).join('') + (flags.includes('v') ? 'u' : '');
  const verdict = checkSync(sticky ? `^(?:${source})` : source, known, effort);
  if (verdict.status === 'safe') return 'safe';
  if (verdict.status === 'vulnerable') return `takes ${verdict.complexity.summary} time`;
  return `cannot be judged (${verdict.error.kind}): write it more simply`;
}
