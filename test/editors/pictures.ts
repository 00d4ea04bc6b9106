/** The pictures of the README, made of the samples in VS Code: `npm run screenshots`. */
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openPage } from './harness/browser.ts';
import { inVscode, type VscodeServer } from './harness/vscodeServer.ts';
import {
  activeTab,
  chooseFix,
  goTo,
  openFile,
  openFixes,
  openWindow,
  problems,
  rulePage,
  runCommand,
  saveAll,
  squiggles,
} from './harness/workbench.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const pictures = join(project, 'docs', 'afbeeldingen');

/** What is shown: a sentence of samples/fout, the rule that finds it, and what it becomes. */
const shown = {
  sentence: 'Het BSN is geen persoonsgegeven',
  rule: 'bsn-geen-persoonsgegeven',
  repair: 'Vervang ‘geen persoonsgegeven’ door',
} as const;

const mostBytes = 250_000;

/** Without what is not about the documents. */
const settings = {
  'window.title': 'Voorbeeldstad',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'editor.wordWrap': 'on',
  'editor.lineHeight': 22,
  'editor.occurrencesHighlight': 'off',
  'editor.renderWhitespace': 'none',
  'editor.scrollBeyondLastLine': false,
  'editor.stickyScroll.enabled': false,
} as const;

export async function takePictures(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await inVscode(settings, async (server, browser) => {
    await take(server, await openPage(browser, { width: 1200, height: 700, sharpness: 1.5 }));
  });
}

async function take(server: VscodeServer, page: Page): Promise<void> {
  const folder = join(server.root, 'Voorbeeldstad');
  cpSync(join(project, 'samples', 'fout'), folder, { recursive: true });
  const protocol = join(folder, 'protocol.md');
  const lines = readFileSync(protocol, 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes(shown.sentence));
  const column = (lines[line] ?? '').indexOf(shown.sentence);

  await openWindow(page, server.address({ open: folder, files: [protocol] }), 'register.yaml');
  await squiggles(page).first().waitFor({ state: 'attached' });
  const finding = (await problems(page)).filter({ hasText: shown.rule });
  await finding.first().waitFor();
  await runCommand(page, 'View: Close Primary Side Bar');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  // So that the list stands at the finding that the picture is about.
  await finding.first().click();
  await goTo(page, line + 1, column + 1);
  await openFixes(page, shown.repair);
  await picture(page, 'bevindingen');

  await page.keyboard.press('Escape');
  await finding
    .first()
    .getByText(shown.rule)
    .click({ modifiers: ['Control'] });
  await rulePage(page).getByRole('heading', { name: 'Waarom' }).waitFor();
  await picture(page, 'regel');

  await page.locator('.tab').filter({ hasText: 'protocol.md' }).click();
  await activeTab(page, 'protocol.md').waitFor();
  await goTo(page, line + 1, column + 1);
  await chooseFix(page, shown.repair);
  await finding.first().waitFor({ state: 'detached' });
  await saveAll(page, 'protocol.md');
  await picture(page, 'hersteld');

  await runCommand(page, 'View: Hide Panel');
  await page.locator('.part.panel').waitFor({ state: 'hidden' });
  await openFile(page, 'register.yaml');
  await runCommand(page, 'Doelbinding: Open Register as a Table');
  await rulePage(page).locator('.body [role="row"] .mark').first().waitFor();
  await picture(page, 'tabel');
  // A table that is hidden keeps its page, and two pages at once are hard to tell apart.
  await runCommand(page, 'View: Close Editor');
  await rulePage(page).getByRole('searchbox').waitFor({ state: 'detached' });
  await runCommand(page, 'Doelbinding: Show Dekkingsmatrix');
  await rulePage(page).getByRole('checkbox').waitFor();
  await rulePage(page).locator('.body [role="row"]').first().waitFor();
  await picture(page, 'matrix');
}

async function picture(page: Page, name: string): Promise<void> {
  const path = join(pictures, `${name}.png`);
  // What pops up over the text when the mouse is there does not belong in it.
  await page.mouse.move(0, 0);
  await page.screenshot({ path, animations: 'disabled' });
  const { size } = statSync(path);
  console.log(`${path}: ${size} bytes`);
  if (size > mostBytes) throw new Error(`${path} is larger than ${mostBytes} bytes.`);
}
