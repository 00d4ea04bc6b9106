/** From which module each line of a readable bundle comes: the bundler writes it above the first of them. */

/** @returns for each line of the bundle a path such as `server/src/text/span.ts`, relative to the root */
export function modulesOfLines(bundle: string): string[] {
  let module = '';
  return bundle.split('\n').map((line) => {
    const found = /^\s*\/\/ ((?:server|test|node_modules)\/\S+)$/.exec(line);
    module = found?.[1] ?? module;
    return module;
  });
}
