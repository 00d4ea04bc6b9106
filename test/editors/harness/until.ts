/** Waits for an outcome by looking at it again and again. No test here waits for a time. */

/** Whether the tests run to show that they fail without a language server. */
export const isSelfTest = process.env['DOELBINDING_ZELFTEST'] === '1';

/** Milliseconds after which an outcome is taken not to come. */
export const patience = isSelfTest ? 12_000 : 45_000;

const betweenLooks = 50;

/**
 * Looks until there is something to see.
 *
 * @param what what is waited for, as the failure will say
 * @param look undefined or false as long as it is not there
 */
export async function until<Outcome>(
  what: string,
  look: () => Outcome | false | undefined | Promise<Outcome | false | undefined>,
  limit = patience,
): Promise<Outcome> {
  const start = performance.now();
  for (;;) {
    const outcome = await look();
    if (outcome !== undefined && outcome !== false) return outcome;
    if (performance.now() - start > limit) throw new Error(`This did not come within ${limit} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, betweenLooks));
  }
}
