/** The hooks of tests that look at the extension in Dutch, in a window of VS Code that is new for each test. */
import { basename, join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { assertAccessible, frameOf } from './axe.ts';
import { keepShot, openDutchPage, startBrowser } from './browser.ts';
import { packed } from './packed.ts';
import { copySample, type Sample } from './sample.ts';
import { lookInThemes } from './shots.ts';
import { startVscode, type VscodeServer } from './vscodeServer.ts';
import { openWindow, squiggles } from './workbench.ts';

export interface DutchWindow {
  /** Those of the test that runs. */
  readonly page: Page;
  readonly server: VscodeServer;
  openSample(name: string, document: 'protocol' | 'register'): Promise<Sample>;
  /** Keeps a picture of the window in each theme, and asks axe of a page in it; of pages of VS Code only a part is ours. */
  look(what: string, own?: FrameLocator, part?: string): Promise<void>;
}

/** To be called within `describe`. */
export function dutchWindow(): DutchWindow {
  let server: VscodeServer | undefined;
  let browser: Browser | undefined;
  let page: Page | undefined;
  const running = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new Error('No test runs.');
    return value;
  };
  before(async () => {
    server = await startVscode(packed(), { 'files.simpleDialog.enable': true });
    browser = await startBrowser();
  });
  beforeEach(async () => {
    page = await openDutchPage(running(browser));
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await keepShot(running(page), this.currentTest.title);
    await page?.context().close();
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });
  return {
    get page() {
      return running(page);
    },
    get server() {
      return running(server);
    },
    async openSample(name, document) {
      const host = running(server);
      const sample = copySample(join(host.root, name));
      const opened = host.address({ open: sample.folder, files: [sample[document]] });
      await openWindow(running(page), opened, basename(sample.register));
      await squiggles(running(page)).first().waitFor({ state: 'attached' });
      return sample;
    },
    async look(what, own, part) {
      await lookInThemes(running(page), what, async (theme) => {
        if (own) await assertAccessible(await frameOf(own), `${what}, ${theme}`, part);
      });
    },
  };
}
