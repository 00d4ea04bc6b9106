/**
 * Run on its own, with modules as arguments: loads them and prints the regular expressions that they
 * composed of parts while they loaded, as a JSON list of `{ source, flags, place }`.
 */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Pattern } from './patterns.ts';
import { root } from './tree.ts';

const composed: Pattern[] = [];

/** `path:line` of whoever calls `RegExp`, when that is a module of ours. */
function caller(): string | undefined {
  // Below the message stand this function, `construct` and the caller.
  const frame = new Error().stack?.split('\n')[3]?.replaceAll('\\', '/') ?? '';
  return /server\/src\/[^:]+:\d+/u.exec(frame)?.[0];
}

globalThis.RegExp = new Proxy(RegExp, {
  construct(target, args: [string | RegExp, string?], newTarget) {
    const made = Reflect.construct(target, args, newTarget) as RegExp;
    const place = caller();
    if (place) composed.push({ source: made.source, flags: made.flags, place });
    return made;
  },
});

for (const path of process.argv.slice(2)) await import(pathToFileURL(join(root, path)).href);
console.log(JSON.stringify(composed));
