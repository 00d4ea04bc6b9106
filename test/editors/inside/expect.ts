/** Assertions for a host without Node: a failure shows both values. */

export function expectEqual(actual: unknown, expected: unknown, what = 'the value'): void {
  const [shown, wanted] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (shown !== wanted) throw new Error(`${what} is\n${shown}\nand should be\n${wanted}`);
}

export function expectMatch(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw new Error(`${JSON.stringify(actual)} does not match ${String(pattern)}`);
}
