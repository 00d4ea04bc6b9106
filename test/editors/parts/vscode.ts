/** VS Code as a user sees it: the packed extension is installed, and all is done with keys and mouse. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { keepShot, openPage, startBrowser } from '../harness/browser.ts';
import { denial, missingRow } from '../harness/expected.ts';
import { packed } from '../harness/packed.ts';
import { kill, serversBelow } from '../harness/processTree.ts';
import { assertRowAdded, copySample, originalProtocol, textOf, type Sample } from '../harness/sample.ts';
import { until } from '../harness/until.ts';
import { startVscode, type VscodeServer } from '../harness/vscodeServer.ts';
import {
  chooseFix,
  goTo,
  openFile,
  openWindow,
  pressUntil,
  problems,
  rulePage,
  saveAll,
  squiggles,
  statusItem,
} from '../harness/workbench.ts';

describe('VS Code', () => {
  let server: VscodeServer;
  let browser: Browser;
  let page: Page;
  before(async () => {
    server = await startVscode(packed());
    browser = await startBrowser();
  });
  beforeEach(async () => {
    page = await openPage(browser);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await keepShot(page, this.currentTest.title);
    await page.context().close();
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** Opens a window on a copy of the sample, with one of its documents. */
  async function openSample(name: string, document: 'protocol' | 'register'): Promise<Sample> {
    const sample = copySample(join(server.root, name));
    const address = server.address({ open: sample.folder, files: [sample[document]] });
    await openWindow(page, address, basename(sample.register));
    return sample;
  }

  it('shows findings in the text, in the list of problems and in the status bar', async () => {
    await openSample('bevindingen', 'protocol');
    await squiggles(page).first().waitFor({ state: 'attached' });
    const rows = await problems(page);
    await rows.filter({ hasText: denial.message }).first().waitFor();
    await rows.filter({ hasText: missingRow.message }).first().waitFor();
    await rows.filter({ hasText: denial.rule }).first().waitFor();
    await until(
      'the number of findings in the status bar',
      async () => (await statusItem(page).innerText()).trim() === '1',
    );
  });

  it('adds the missing row to the protocol, saves it, and takes it back', async () => {
    const sample = await openSample('rij', 'register');
    const finding = (await problems(page)).filter({ hasText: missingRow.message });
    await finding.first().waitFor();
    await openFile(page, basename(sample.register));
    await goTo(page, missingRow.line, missingRow.column);
    await chooseFix(page, missingRow.repair);
    await finding.first().waitFor({ state: 'detached' });
    await saveAll(page, basename(sample.protocol));
    assertRowAdded(sample);

    await openFile(page, basename(sample.protocol));
    await pressUntil(page, 'Control+z', finding);
    await saveAll(page, basename(sample.protocol));
    assert.equal(textOf(sample.protocol), originalProtocol());
  });

  it('opens the page of a rule from the list of problems', async () => {
    await openSample('pagina', 'protocol');
    const finding = (await problems(page)).filter({ hasText: denial.message });
    await finding
      .first()
      .getByText(denial.rule)
      .click({ modifiers: ['Control'] });
    await rulePage(page).getByRole('heading', { name: denial.page }).waitFor();
    await rulePage(page).getByRole('heading', { name: 'Wanneer niet' }).waitFor();
  });

  it('works in a folder with spaces, brackets and diacritics', async () => {
    const sample = await openSample("Map [1] (é) & ü's #2 100%", 'protocol');
    await squiggles(page).first().waitFor({ state: 'attached' });
    await goTo(page, denial.line, denial.column + 1);
    await chooseFix(page, denial.repair);
    await squiggles(page).first().waitFor({ state: 'detached' });
    await saveAll(page, basename(sample.protocol));
    assert.equal(textOf(sample.protocol), originalProtocol().replace(denial.from, denial.to));
  });

  it('keeps the folders of one window apart', async () => {
    const [one, other] = ['eerste', 'tweede'].map((name) => copySample(join(server.root, 'mappen', name)));
    assert.ok(one && other);
    writeFileSync(other.protocol, originalProtocol().replace(denial.from, denial.to));
    const window = join(server.root, 'mappen', 'twee.code-workspace');
    writeFileSync(window, JSON.stringify({ folders: [{ path: 'eerste' }, { path: 'tweede' }] }));
    await openWindow(page, server.address({ open: window, files: [one.protocol] }), basename(other.folder));
    const rows = await problems(page);
    await until('the missing row in both folders', async () => {
      return (await rows.filter({ hasText: missingRow.message }).count()) === 2;
    });
    assert.equal(await rows.filter({ hasText: denial.message }).count(), 1);
  });

  it('goes on when the server is gone', async () => {
    const others = serversBelow(process.pid).map(({ pid }) => pid);
    const running = (): number | undefined =>
      serversBelow(process.pid)
        .map(({ pid }) => pid)
        .find((pid) => !others.includes(pid));
    const sample = await openSample('herstart', 'protocol');
    const finding = (await problems(page)).filter({ hasText: denial.message });
    await finding.first().waitFor();
    const first = await until('the server', running);
    assert.ok(kill(first));
    others.push(first);
    await until('another server', running);
    await openFile(page, basename(sample.protocol));
    await goTo(page, denial.line, denial.column + 1);
    await chooseFix(page, denial.repair);
    await finding.first().waitFor({ state: 'detached' });
  });
});
