/**
 * The table and the dekkingsmatrix in Dutch, as they are for a reader without a mouse or without sight: what axe says of
 * them in three themes, what keys do, where the focus is, and what a screen reader is told.
 */
import assert from 'node:assert/strict';
import { basename } from 'node:path';
import type { Locator } from 'playwright-core';
import { dutchWindow } from '../harness/dutchWindow.ts';
import { originalRegister, textOf, type Sample } from '../harness/sample.ts';
import { until } from '../harness/until.ts';
import { rulePage as view, runCommand, saveAll } from '../harness/workbench.ts';

describe('the table and the matrix without a mouse', () => {
  const own = dutchWindow();

  function focused(): Locator {
    return view(own.page).locator('[role="gridcell"]:focus, [role="rowheader"]:focus, [role="columnheader"]:focus');
  }

  /** Waits until the focus is in a cell of a row that has some words. */
  async function focusIn(row: string, column: number): Promise<Locator> {
    const cell = view(own.page)
      .getByRole('row')
      .filter({ hasText: row })
      .first()
      .locator(`[aria-colindex="${column}"]`);
    await until(`the focus in column ${column} of ${row}`, () =>
      cell.evaluate((element) => element === document.activeElement),
    );
    return cell;
  }

  async function said(text: string | RegExp): Promise<void> {
    await view(own.page).locator('[role="log"][aria-live="polite"] p').filter({ hasText: text }).first().waitFor();
  }

  async function openTable(name: string): Promise<Sample> {
    const sample = await own.openSample(name, 'register');
    await runCommand(own.page, 'Doelbinding: Open register als tabel');
    await view(own.page).getByRole('grid', { name: 'Register als tabel' }).waitFor();
    await view(own.page).getByText('Verwerkingen in beeld: 2 / 2').waitFor();
    return sample;
  }

  it('the register as a table is written with keys alone, and says what happened', async () => {
    const sample = await openTable('tabel');
    const grid = view(own.page).getByRole('grid');
    assert.equal(await grid.getAttribute('aria-rowcount'), '3');
    await focusIn('Toeleiding', 1);
    await own.look('nl-tabel', view(own.page));
    await own.page.keyboard.press('ArrowDown');
    const name = await focusIn('Pleegzorg', 1);
    await view(own.page)
      .getByRole('rowheader', { name: /^Pleegzorg \| crisisopvang bevindingen: 1 Waarschuwing: / })
      .waitFor();
    // What has the focus is seen to have it.
    assert.equal(await name.evaluate((element) => getComputedStyle(element).outlineStyle), 'solid');

    await own.page.keyboard.press('Shift+Tab');
    const button = view(own.page).getByRole('button', { name: 'Toon in de tekst' });
    await until('the focus on the button', () => button.evaluate((element) => element === document.activeElement));
    await own.page.keyboard.press('Tab');
    await focusIn('Pleegzorg', 1);

    for (let step = 0; step < 9; step++) await own.page.keyboard.press('ArrowRight');
    await focusIn('Pleegzorg', 10);
    await own.page.keyboard.press('Enter');
    const field = view(own.page).getByRole('textbox', { name: /^Ontvangers\. / });
    await field.waitFor();
    await own.page.keyboard.press('End');
    await own.page.keyboard.type('niet bewaard');
    await own.page.keyboard.press('Escape');
    await focusIn('Pleegzorg', 10);
    assert.equal(textOf(sample.register), originalRegister());

    await own.page.keyboard.press('F2');
    await field.waitFor();
    await own.page.keyboard.type('pleegzorgaanbieder; rechtbank');
    await own.page.keyboard.press('Tab');
    await focusIn('Pleegzorg', 11);
    await said('Ontvangers van ‘Pleegzorg | crisisopvang’ is opgeschreven.');
    // The table was made anew of the text, and the focus is where it was.
    await view(own.page).getByRole('gridcell').filter({ hasText: 'rechtbank' }).waitFor();
    await focusIn('Pleegzorg', 11);
    await saveAll(own.page, basename(sample.register));
    assert.equal(
      textOf(sample.register),
      originalRegister().replace('[pleegzorgaanbieder]', '[pleegzorgaanbieder, rechtbank]'),
    );
  });

  it('the register as a table says that findings came or went', async () => {
    await openTable('bevindingen');
    await focusIn('Toeleiding', 1);
    await own.page.keyboard.press('ArrowDown');
    for (let step = 0; step < 8; step++) await own.page.keyboard.press('ArrowRight');
    const cell = await focusIn('Pleegzorg', 9);
    await own.page.keyboard.press('Enter');
    const dialog = view(own.page).getByRole('dialog', { name: 'Bewaartermijn' });
    await dialog.waitFor();
    await own.look('nl-formulier', view(own.page));
    await own.page.keyboard.press('Control+a');
    await own.page.keyboard.type('5 jaar');
    await own.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await said(/^bevindingen: \d+ \(eerst: 1\)$/u);
    await focusIn('Pleegzorg', 9);
    await cell.filter({ hasText: /bevindingen: \d/u }).waitFor();
  });

  it('a row that is removed can be brought back', async () => {
    const sample = await openTable('verwijderen');
    await focusIn('Toeleiding', 1);
    await own.page.keyboard.press('ArrowDown');
    await focusIn('Pleegzorg', 1);
    for (const name of ['Toon in de tekst', 'Verwijder deze verwerking']) {
      await own.page.keyboard.press('Shift+Tab');
      const button = view(own.page).getByRole('button', { name });
      await until(`the focus on ‘${name}’`, () => button.evaluate((element) => element === document.activeElement));
    }
    await own.page.keyboard.press('Enter');
    await said('‘Pleegzorg | crisisopvang’ is uit het register verwijderd.');
    await view(own.page).getByText('Verwerkingen in beeld: 1 / 1').waitFor();
    const toast = own.page.locator('.notifications-toasts .notification-list-item').filter({ hasText: 'verwijderd' });
    await toast.getByRole('button', { name: 'Ongedaan maken' }).click();
    await view(own.page).getByText('Verwerkingen in beeld: 2 / 2').waitFor();
    await saveAll(own.page, basename(sample.register));
    assert.equal(textOf(sample.register), originalRegister());
  });

  it('the dekkingsmatrix is read with keys alone', async () => {
    await own.openSample('matrix', 'register');
    await runCommand(own.page, 'Doelbinding: Toon dekkingsmatrix');
    await view(own.page).getByText('Verwerkingen in beeld: 2 / 2').waitFor();
    await focusIn('Toeleiding', 1);
    await own.look('nl-matrix', view(own.page));
    await own.page.keyboard.press('Control+End');
    const last = await view(own.page).getByRole('grid').getAttribute('aria-colcount');
    await until('the last cell', async () => (await focused().getAttribute('aria-colindex')) === last);
    await own.page.keyboard.press('Control+Home');
    await focusIn('Toeleiding', 1);
    await own.page.keyboard.press('Shift+Tab');
    await own.page.keyboard.press(' ');
    await view(own.page).getByText('Verwerkingen in beeld: 1 / 2').waitFor();
    await own.page.keyboard.press('Tab');
    await own.page.keyboard.press('ArrowRight');
    await own.page.keyboard.press('ArrowRight');
    const lacking = await focusIn('Pleegzorg', 3);
    assert.match(await lacking.innerText(), /niet in het protocol/u);
    assert.equal(await view(own.page).getByRole('columnheader').nth(2).innerText(), 'Doel');
    // The findings are asked anew, and the focus stays.
    await own.page.keyboard.press('ArrowDown');
    await own.page.keyboard.press('Enter');
    await own.page
      .locator('.statusbar-item')
      .filter({ hasText: /Ln \d+, Col/u })
      .first()
      .waitFor();
  });
});
