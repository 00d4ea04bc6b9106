/** The views of the extension in the window of VS Code: the register as a table, the dekkingsmatrix, the tree, the walkthrough. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { keepShot, openPage, startBrowser } from '../harness/browser.ts';
import { missingRow } from '../harness/expected.ts';
import { packed } from '../harness/packed.ts';
import { copySample, originalRegister, textOf, type Sample } from '../harness/sample.ts';
import { lookInThemes } from '../harness/shots.ts';
import { until } from '../harness/until.ts';
import { startVscode, type VscodeServer } from '../harness/vscodeServer.ts';
import {
  activeTab,
  openFile,
  openWindow,
  pressUntil,
  runCommand,
  rulePage as view,
  saveAll,
  squiggles,
} from '../harness/workbench.ts';

const markdownRegister = `# Verwerkingsregister Wmo gemeente Voorbeeldstad

| Verwerking | Domein | Doel | Grondslag | Betrokkenen | Persoonsgegevens | Bijzondere persoonsgegevens | BSN | Bewaartermijn | Ontvangers |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
| Hulp bij het huishouden | wmo | Hulp toekennen | artikel 6 lid 1 onder e AVG | inwoners | NAW-gegevens | geen | Nee | 15 jaar vanaf afsluiting | aanbieder |
| Maaltijden | wmo | Maaltijden bezorgen | artikel 6 lid 1 onder e AVG | inwoners | NAW-gegevens | geen | Nee | 15 jaar vanaf afsluiting | bezorger |
`;

/** A register of so many verwerkingen, each with a name of its own. */
function largeRegister(count: number): string {
  const items = Array.from(
    { length: count },
    (_, index) => `  - naam: Verwerking ${index + 1} van de gemeente
    domein: burgerzaken
    doel: Een aanvraag behandelen
    grondslag: artikel 6 lid 1 onder e AVG
    betrokkenen: [inwoners]
    persoonsgegevens: [NAW-gegevens]
    bewaartermijn: 5 jaar vanaf afsluiting van de zaak
    ontvangers: [provincie]
`,
  );
  return `verwerkingen:\n${items.join('')}`;
}

describe('the views in VS Code', () => {
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

  async function openSample(name: string): Promise<Sample> {
    const sample = copySample(join(server.root, name));
    const address = server.address({ open: sample.folder, files: [sample.register] });
    await openWindow(page, address, basename(sample.register));
    await squiggles(page).first().waitFor({ state: 'attached' });
    return sample;
  }

  function cell(row: string, column: number): Locator {
    const found = view(page).getByRole('row').filter({ hasText: row });
    return found.first().locator(`[aria-colindex="${column}"]`);
  }

  it('edits a cell of a register as a table with the keyboard, and takes it back', async () => {
    const sample = await openSample('tabel');
    await runCommand(page, 'Doelbinding: Open Register as a Table');
    await view(page).getByRole('grid').waitFor();
    const name = cell('Pleegzorg', 1);
    await name.waitFor();
    assert.ok((await name.textContent())?.includes(missingRow.message));
    await lookInThemes(page, 'tabel');

    // Ontvangers: nine columns to the right of the name.
    await name.click();
    for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const field = view(page).locator('textarea');
    assert.equal(await field.inputValue(), 'pleegzorgaanbieder');
    await field.fill('pleegzorgaanbieder; rechtbank');
    await page.keyboard.press('Enter');
    await cell('Pleegzorg', 10).filter({ hasText: 'rechtbank' }).waitFor();
    await saveAll(page, basename(sample.register));
    const written = originalRegister().replace('[pleegzorgaanbieder]', '[pleegzorgaanbieder, rechtbank]');
    assert.equal(textOf(sample.register), written);

    await cell('Pleegzorg', 10).click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await cell('Pleegzorg', 10).filter({ hasNotText: 'rechtbank' }).waitFor();
    await saveAll(page, basename(sample.register));
    assert.equal(textOf(sample.register), originalRegister());
  });

  it('shows fewer rows by the filter, and another order without a change of the file', async () => {
    const sample = await openSample('filter');
    await runCommand(page, 'Doelbinding: Open Register as a Table');
    const rows = view(page).locator('.body [role="row"]');
    await cell('Pleegzorg', 1).waitFor();
    await view(page).getByRole('columnheader').first().click();
    await until('the names in order', async () => (await rows.first().innerText()).includes('Pleegzorg'));
    await view(page).getByRole('searchbox').fill('toeleiding');
    await until('one row', async () => (await rows.count()) === 1);
    assert.equal(await page.locator('.tab.dirty').count(), 0);
    assert.equal(textOf(sample.register), originalRegister());
  });

  it('adds a verwerking with a name, and shows what is still to fill in', async () => {
    await openSample('toevoegen');
    await runCommand(page, 'Doelbinding: Open Register as a Table');
    await cell('Pleegzorg', 1).waitFor();
    await view(page).getByRole('button', { name: 'Add Verwerking' }).click();
    const input = page.locator('.quick-input-widget input[type="text"]').first();
    await input.fill('Gezinshuizen');
    await input.press('Enter');
    await cell('Gezinshuizen', 3).filter({ hasText: 'still to fill in' }).waitFor();
  });

  it('edits a register in Markdown as a table, takes it back, and adds a row', async () => {
    const { folder } = await openSample('markdown');
    const register = join(folder, 'register-wmo.md');
    writeFileSync(register, markdownRegister);
    await openFile(page, basename(register));
    await runCommand(page, 'Doelbinding: Open Register as a Table');
    await cell('Maaltijden', 1).waitFor();
    await cell('Maaltijden', 10).dblclick();
    const written = view(page).locator('textarea');
    await written.fill('bezorger; zorgaanbieder');
    await page.keyboard.press('Enter');
    await cell('Maaltijden', 10).filter({ hasText: 'zorgaanbieder' }).waitFor();
    await saveAll(page, basename(register));
    assert.equal(textOf(register), markdownRegister.replace('| bezorger |', '| bezorger; zorgaanbieder |'));
    await cell('Maaltijden', 10).click();
    await page.keyboard.press('Control+z');
    await cell('Maaltijden', 10).filter({ hasNotText: 'zorgaanbieder' }).waitFor();

    await view(page).getByRole('searchbox').fill('huishoud');
    const rows = view(page).locator('.body [role="row"]');
    await until('one row', async () => (await rows.count()) === 1);
    await view(page).getByRole('searchbox').fill('');
    await view(page).getByRole('button', { name: 'Add Verwerking' }).click();
    const input = page.locator('.quick-input-widget input[type="text"]').first();
    await input.fill('Vervoer');
    await input.press('Enter');
    await cell('Vervoer', 1).waitFor();
  });

  it('shows 3,000 verwerkingen, and writes in the last of them', async () => {
    const { folder } = await openSample('groot');
    const register = join(folder, 'register-groot.yaml');
    writeFileSync(register, largeRegister(3000));
    await openFile(page, basename(register));
    await squiggles(page).first().waitFor({ state: 'attached' });
    const opened = performance.now();
    await runCommand(page, 'Doelbinding: Open Register as a Table');
    await view(page).getByText('3000 / 3000').waitFor();
    await cell('Verwerking 1 ', 1).click();
    const shown = performance.now();
    await page.keyboard.press('Control+ArrowDown');
    await cell('Verwerking 3000 ', 1).waitFor();
    const inPage = await view(page).locator('.body [role="row"]').count();
    assert.ok(inPage < 80, `${inPage} rows in the page`);
    await cell('Verwerking 3000 ', 10).dblclick();
    await view(page).locator('textarea').fill('burgemeester');
    const entered = performance.now();
    await page.keyboard.press('Enter');
    await cell('Verwerking 3000 ', 10).filter({ hasText: 'burgemeester' }).waitFor();
    const milliseconds = [shown - opened, performance.now() - entered].map((ms) => ms.toFixed(0));
    console.log(`    3,000 verwerkingen: shown in ${milliseconds[0]} ms, written in ${milliseconds[1]} ms`);
    await saveAll(page, basename(register));
    assert.match(textOf(register), /naam: Verwerking 3000 [\s\S]+ontvangers: \[burgemeester\]\n$/u);
  });

  it('shows the dekkingsmatrix, and a cell leads to its place', async () => {
    const sample = await openSample('matrix');
    await runCommand(page, 'Doelbinding: Show Dekkingsmatrix');
    await cell('Toeleiding', 3).filter({ hasText: 'is there' }).waitFor();
    const lacking = view(page)
      .getByRole('row')
      .filter({ hasText: 'Pleegzorg' })
      .filter({ hasText: 'not in the protocol' });
    await lacking.first().waitFor();
    await lookInThemes(page, 'matrix');
    await lacking.locator('xpath=following-sibling::*[1]').locator('[aria-colindex="6"]').click();
    await activeTab(page, basename(sample.register)).waitFor();
    await page
      .locator('.statusbar-item')
      .filter({ hasText: /Ln 44, Col/u })
      .first()
      .waitFor();
  });

  it('lists documents and verwerkingen, and leads to one', async () => {
    const sample = await openSample('boom');
    await runCommand(page, 'Explorer: Focus on Documents and Verwerkingen View');
    const rows = page.locator('.pane').filter({ hasText: 'Documents and Verwerkingen' }).locator('.monaco-list-row');
    const own = rows.filter({ hasText: basename(sample.register) }).last();
    await own.waitFor();
    await own.click();
    await pressUntil(page, 'ArrowRight', rows.filter({ hasText: 'Pleegzorg' }));
    await lookInThemes(page, 'boom');
    await rows.filter({ hasText: 'Pleegzorg' }).first().click();
    await page
      .locator('.statusbar-item')
      .filter({ hasText: `Ln ${missingRow.line}, Col` })
      .first()
      .waitFor();
  });

  it('begins with a walkthrough that ends with a repaired sample', async () => {
    await openSample('begin');
    await page.keyboard.press('Escape');
    await runCommand(page, 'Welcome: Open Walkthrough...').catch(() => undefined);
    const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Begin with Doelbinding' });
    await row.first().click();
    const steps = page.locator('.gettingStartedContainer .step-list-container .getting-started-step');
    await until('five steps', async () => (await steps.count()) === 5);
    await lookInThemes(page, 'begin');
    await steps.last().click();
    await page.locator('.gettingStartedContainer').getByRole('button', { name: 'Repair Sample' }).first().click();
    await page.locator('.tab.dirty.active').filter({ hasText: 'Untitled' }).first().waitFor();
    await page
      .locator('.view-line')
      .filter({ hasText: /Algemene.verordening.gegevensbescherming/u })
      .first()
      .waitFor();
  });
});
