/** The commands that ask something and write something, in the window of VS Code: by the palette, with keys and mouse. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { keepShot, openPage, startBrowser } from '../harness/browser.ts';
import { missingRow } from '../harness/expected.ts';
import { packed } from '../harness/packed.ts';
import { assertRowAdded, copySample, originalProtocol, textOf, type Sample } from '../harness/sample.ts';
import { shoot } from '../harness/shots.ts';
import { until } from '../harness/until.ts';
import { startVscode, type VscodeServer } from '../harness/vscodeServer.ts';
import {
  activeTab,
  actUntil,
  answerFileDialog,
  goTo,
  openWindow,
  problems,
  rulePage as view,
  runCommand,
  saveAll,
  squiggles,
} from '../harness/workbench.ts';

describe('the commands in VS Code', () => {
  let server: VscodeServer;
  let browser: Browser;
  let page: Page;
  before(async () => {
    server = await startVscode(packed(), { 'files.simpleDialog.enable': true });
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

  async function openSample(name: string, document: 'protocol' | 'register'): Promise<Sample> {
    const sample = copySample(join(server.root, name));
    const address = server.address({ open: sample.folder, files: [sample[document]] });
    await openWindow(page, address, basename(sample.register));
    await squiggles(page).first().waitFor({ state: 'attached' });
    return sample;
  }

  function field(): Locator {
    return page.locator('.quick-input-widget input[type="text"]').first();
  }

  function choice(text: string): Locator {
    return page.locator('.quick-input-list .monaco-list-row').filter({ hasText: text }).first();
  }

  function toast(text: string): Locator {
    return page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text }).first();
  }

  it('renumbers: an artikel is put in, and what refers to the next follows', async () => {
    const sample = await openSample('hernummeren', 'protocol');
    writeFileSync(
      sample.protocol,
      originalProtocol().replace('in bijlage 1 staan.', 'in bijlage 1 staan, zie artikel 2 lid 1.'),
    );
    await page
      .locator('.view-line')
      .filter({ hasText: /zie.artikel.2/u })
      .first()
      .waitFor();
    await goTo(page, 15, 5);
    await runCommand(page, 'Doelbinding: Renumber');
    await choice('Voeg een artikel in na artikel 1').waitFor();
    await shoot(page, 'hernummeren');
    await choice('Voeg een artikel in na artikel 1').click();
    await toast('References that followed').waitFor();
    await saveAll(page, basename(sample.protocol));
    const text = textOf(sample.protocol);
    assert.match(text, /## Artikel 2 \[…\][\s\S]+## Artikel 3 Burgerservicenummer/u);
    assert.match(text, /staan, zie artikel 3 lid 1\./u);
  });

  it('makes a report where the user wants it', async () => {
    const { folder } = await openSample('rapport', 'protocol');
    await runCommand(page, 'Doelbinding: Report');
    await choice('Markdown').click();
    const file = join(folder, 'rapport.md');
    await until('the question where', async () => (await field().inputValue()).endsWith('rapport.md'));
    await page.keyboard.press('Enter');
    await toast('The report is in').waitFor();
    assert.match(readFileSync(file, 'utf8'), /Voorbeeldstad/u);
    // What is said of the documents is no document to be judged.
    const own = (await problems(page)).filter({ hasText: 'rapport.md' });
    assert.equal(await own.count(), 0);
    await toast('The report is in').getByRole('button', { name: 'Open' }).click();
    await view(page).getByRole('heading', { level: 1 }).first().waitFor();
    await shoot(page, 'rapport');
  });

  it('imports a register as a document that is not saved yet, with an account of it', async () => {
    const { folder } = await openSample('import', 'protocol');
    const source = join(folder, 'export.csv');
    writeFileSync(
      source,
      'Naam verwerking;Doel;Grondslag;Betrokkenen\nSchuldhulp;Schulden regelen;artikel 6 lid 1 onder e AVG;inwoners\n',
    );
    await runCommand(page, 'Doelbinding: Import');
    await answerFileDialog(page, source);
    await toast('was imported and not saved yet').waitFor();
    await page.locator('.tab.dirty.active').filter({ hasText: 'Untitled' }).first().waitFor();
    await page.locator('.view-line').filter({ hasText: 'Schuldhulp' }).first().waitFor();
    await toast('was imported').getByRole('button', { name: 'Show Account' }).click();
    await view(page).getByRole('heading', { level: 1 }).first().waitFor();
    await shoot(page, 'import');
    assert.equal(existsSync(join(folder, 'export.yaml')), false);
  });

  it('begins a protocol and a register that stand in no file', async () => {
    await openSample('nieuw', 'protocol');
    await runCommand(page, 'Doelbinding: New Protocol');
    await page
      .locator('.view-line')
      .filter({ hasText: /Privacyprotocol.\[onderwerp\]/u })
      .first()
      .waitFor();
    await runCommand(page, 'Doelbinding: New Register');
    await page.locator('.view-line').filter({ hasText: 'verwerkingen:' }).first().waitFor();
    await until(
      'two documents',
      async () => (await page.locator('.tab').filter({ hasText: 'Untitled' }).count()) === 2,
    );
  });

  it('adds a verwerking to the register by its name', async () => {
    const sample = await openSample('verwerking', 'register');
    await runCommand(page, 'Doelbinding: Add Verwerking');
    await field().fill('Gezinshuizen');
    await page.keyboard.press('Enter');
    await saveAll(page, basename(sample.register));
    assert.match(textOf(sample.register), /naam: Gezinshuizen/u);
  });

  it('brings Bijlage 1 up to date', async () => {
    const sample = await openSample('bijlage', 'register');
    await runCommand(page, 'Doelbinding: Update Bijlage 1');
    await toast('Rows added to Bijlage 1: 1').waitFor();
    await activeTab(page, basename(sample.protocol)).waitFor();
    await saveAll(page, basename(sample.protocol));
    assertRowAdded(sample);
  });

  it('checks the whole folder, and leads to what was found', async () => {
    await openSample('controle', 'protocol');
    await runCommand(page, 'Doelbinding: Check the Whole Folder');
    const told = toast('Documents checked: 2');
    await told.waitFor();
    await told.getByRole('button', { name: 'Show Problems' }).click();
    await page.locator('.markers-panel .monaco-list-row').filter({ hasText: missingRow.message }).first().waitFor();
    await shoot(page, 'bevindingen');
  });

  it('takes a peildatum, and refuses what is no date', async () => {
    const { folder } = await openSample('peildatum', 'protocol');
    const settings = join(folder, '.vscode', 'settings.json');
    await runCommand(page, 'Doelbinding: Choose Peildatum');
    await field().fill('2026-02-30');
    await page.locator('.quick-input-message').filter({ hasText: 'This is no date' }).waitFor();
    await field().fill('2019-01-01');
    await page.keyboard.press('Enter');
    await until('the setting', () => existsSync(settings) && readFileSync(settings, 'utf8').includes('2019-01-01'));
  });

  it('is there at once: VS Code says how long it took to activate', async () => {
    await openSample('activering', 'protocol');
    await runCommand(page, 'Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .extension').filter({ hasText: 'Doelbinding' });
    const time = row.locator('.activation-time').filter({ hasText: /\d+ ?ms/u });
    await time.first().waitFor();
    console.log(`    ${(await time.first().innerText()).trim()}`);
  });

  it('tells more of the words under the caret', async () => {
    await openSample('hover', 'protocol');
    const rows = await problems(page);
    await rows.filter({ hasText: 'bsn-geen-persoonsgegeven' }).first().click();
    await goTo(page, 23, 8);
    await actUntil(page, () => runCommand(page, 'Show or Focus Hover'), page.locator('.monaco-hover:not(.hidden)'));
    await shoot(page, 'hover');
  });
});
