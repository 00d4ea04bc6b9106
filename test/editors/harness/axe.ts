/** What axe finds wrong in a page for people who use it with a screen reader or the keyboard. */
import assert from 'node:assert/strict';
import Axe, { type AxeResults } from 'axe-core';
import type { Frame, FrameLocator, Page } from 'playwright-core';

/** WCAG 2.1, levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

declare global {
  var axe: typeof Axe | undefined;
}

/** @param part of the page to look at: of pages that VS Code makes only what is ours */
export async function assertAccessible(where: Page | Frame, what: string, part = 'html'): Promise<void> {
  // Not by a script in the page, which its policy would refuse.
  await where.evaluate(Axe.source);
  // Such a page lets the colour of the window behind it through, which axe does not see.
  if (part !== 'html')
    await where.evaluate(() => (document.documentElement.style.background = 'var(--vscode-editor-background)'));
  const { violations, passes } = await where.evaluate(
    async ({ context, values }): Promise<Pick<AxeResults, 'violations' | 'passes'>> => {
      if (!globalThis.axe) throw new Error('axe is not in the page.');
      return globalThis.axe.run(context, { runOnly: { type: 'tag', values } });
    },
    { context: part, values: tags },
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n  ${html}\n  ${failureSummary ?? ''}`),
  );
  assert.equal(found.join('\n'), '', `${what}: ${String(found.length)} violations`);
  assert.ok(passes.length > 3, `${what}: axe looked at something`);
}

/** The frame of a page within the window. */
export async function frameOf(locator: FrameLocator): Promise<Frame> {
  const body = await locator.locator('body').elementHandle();
  const frame = await body?.ownerFrame();
  if (!frame) throw new Error('The page is gone.');
  return frame;
}
