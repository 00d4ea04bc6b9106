/** The other views of the extension in Dutch: pictures of each in three themes, and what axe says of its pages. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assertAccessible } from '../harness/axe.ts';
import { dutchWindow } from '../harness/dutchWindow.ts';
import { denial, missingRow } from '../harness/expected.ts';
import { shoot } from '../harness/shots.ts';
import { until } from '../harness/until.ts';
import {
  actUntil,
  answerFileDialog,
  goTo,
  openFixes,
  pressUntil,
  problems,
  rulePage as view,
  runCommand,
} from '../harness/workbench.ts';

describe('the views in Dutch', () => {
  const own = dutchWindow();

  it('the page of a rule', async () => {
    await own.openSample('regel', 'protocol');
    const finding = (await problems(own.page)).filter({ hasText: denial.rule }).first();
    await finding.getByText(denial.rule).click({ modifiers: ['Control'] });
    await view(own.page).getByRole('heading', { name: 'Waarom' }).waitFor();
    // The frame is VS Code's own.
    await own.look('nl-regel', view(own.page), 'body');
  });

  it('the report as a page', async () => {
    const { folder } = await own.openSample('rapport', 'protocol');
    await runCommand(own.page, 'Doelbinding: Rapport');
    const choice = own.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: /HTML|webpagina/iu })
      .first();
    await choice.waitFor();
    await own.look('nl-rapport-keuze');
    await choice.click();
    const field = own.page.locator('.quick-input-widget input[type="text"]').first();
    await until('the question where', async () => (await field.inputValue()).endsWith('rapport.html'));
    await own.page.keyboard.press('Enter');
    const file = join(folder, 'rapport.html');
    await until('the report', () => existsSync(file) && readFileSync(file, 'utf8').includes('</html>'));
    const report = await own.page.context().newPage();
    for (const colorScheme of ['light', 'dark'] as const) {
      await report.emulateMedia({ colorScheme });
      await report.setContent(readFileSync(file, 'utf8'));
      await shoot(report, 'nl-rapport', colorScheme === 'dark' ? 'donker' : 'licht');
      await assertAccessible(report, `the report, ${colorScheme}`);
    }
  });

  it('the fix menu, the hover and the words before a change of name', async () => {
    await own.openSample('menu', 'protocol');
    await goTo(own.page, denial.line, denial.column);
    await openFixes(own.page, denial.repair);
    await own.look('nl-herstelmenu');
    await own.page.keyboard.press('Escape');
    await goTo(own.page, denial.line + 1, 50);
    await actUntil(
      own.page,
      () => runCommand(own.page, 'Show or Focus Hover'),
      own.page.locator('.monaco-hover:not(.hidden)'),
    );
    await own.look('nl-hover');
    await own.page.keyboard.press('Escape');
    await goTo(own.page, 15, 5);
    await runCommand(own.page, 'Doelbinding: Hernummeren');
    await own.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: 'Voeg een artikel in' })
      .first()
      .waitFor();
    await own.look('nl-hernummeren');
  });

  it('a change of name, with what it changes', async () => {
    await own.openSample('naam', 'register');
    await goTo(own.page, missingRow.line, missingRow.column + 2);
    const box = own.page.locator('.rename-box');
    await actUntil(own.page, () => own.page.keyboard.press('F2'), box);
    await own.look('nl-naam');
    await own.page.keyboard.press('End');
    await own.page.keyboard.type(' en logeren');
    await own.page.keyboard.press('Control+Enter');
    const panel = own.page.locator('.refactor-preview, .bulk-edit-panel');
    await panel.first().waitFor();
    await own.look('nl-naam-voorbeeld');
  });

  it('the tree and the walkthrough', async () => {
    await own.openSample('boom', 'register');
    await runCommand(own.page, 'Explorer: Focus on Documenten en verwerkingen View');
    const rows = own.page
      .locator('.pane')
      .filter({ hasText: 'Documenten en verwerkingen' })
      .locator('.monaco-list-row');
    await rows.filter({ hasText: 'register.yaml' }).last().click();
    await pressUntil(own.page, 'ArrowRight', rows.filter({ hasText: 'Pleegzorg' }));
    await own.look('nl-boom');
    await rows.filter({ hasText: 'Pleegzorg' }).first().click();
    await own.page
      .locator('.statusbar-item')
      .filter({ hasText: `Ln ${missingRow.line}, Col` })
      .first()
      .waitFor();
    await own.page.keyboard.press('Escape');
    await runCommand(own.page, 'Welcome: Open Walkthrough...').catch(() => undefined);
    await own.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: 'Begin met Doelbinding' })
      .first()
      .click();
    const steps = own.page.locator('.gettingStartedContainer .step-list-container .getting-started-step');
    await until('five steps', async () => (await steps.count()) === 5);
    await own.look('nl-begin');
  });

  it('the columns of an import are called as a lawyer calls them', async () => {
    const { folder } = await own.openSample('import', 'protocol');
    const source = join(folder, 'export.csv');
    writeFileSync(
      source,
      'Naam verwerking;Doel;Grondslag;Betrokkenen\nSchuldhulp;Schulden regelen;artikel 6 AVG;inwoners\n',
    );
    await runCommand(own.page, 'Doelbinding: Importeren');
    await answerFileDialog(own.page, source);
    const toast = own.page
      .locator('.notifications-toasts .notification-list-item')
      .filter({ hasText: 'geïmporteerd' })
      .first();
    await toast.getByRole('button', { name: 'Toon verslag' }).click();
    await view(own.page).getByRole('heading', { level: 1 }).first().waitFor();
    await own.look('nl-import', view(own.page), 'body');
    const columns = own.page.locator('.notifications-toasts').getByRole('button', { name: 'Wijzig kolommen' });
    await columns.first().click();
    const rows = own.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Naam verwerking' }).filter({ hasText: 'Verwerking' }).first().waitFor();
    await own.look('nl-kolommen');
    await rows.filter({ hasText: 'Grondslag' }).first().click();
    await rows
      .filter({ hasText: 'Bewaartermijn: vanaf' })
      .or(rows.filter({ hasText: 'Kenmerk' }))
      .first()
      .waitFor();
    await own.look('nl-velden');
  });
});
