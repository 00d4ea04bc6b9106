/** The pictures of the README, made of the samples in VS Code: `npm run screenshots`. */
import { cpSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { openDutchPage } from './harness/browser.ts';
import { inVscode, type VscodeServer } from './harness/vscodeServer.ts';
import {
  activeTab,
  actUntil,
  chooseFix,
  fixes,
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
  /** A citation of a law. */
  citation: 'art. 7.4.0. lid 1 Jeugdwet',
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
    await take(server, await openDutchPage(browser, { width: 1200, height: 700, sharpness: 1.5 }));
  });
}

async function take(server: VscodeServer, page: Page): Promise<void> {
  const folder = join(server.root, 'Voorbeeldstad');
  cpSync(join(project, 'samples', 'fout'), folder, { recursive: true });
  const protocol = join(folder, 'protocol.md');
  const lines = readFileSync(protocol, 'utf8').split('\n');
  await openWindow(page, server.address({ open: folder, files: [protocol] }), 'register.yaml');
  await squiggles(page).first().waitFor({ state: 'attached' });
  await takeProtocol(page, lines);
  await takeViews(page);
}

async function takeProtocol(page: Page, lines: readonly string[]): Promise<void> {
  const { line, column } = placeOf(lines, shown.sentence);
  const finding = (await problems(page)).filter({ hasText: shown.rule }).first();
  await finding.waitFor();
  await runCommand(page, 'View: Close Primary Side Bar');
  await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
  // So that the list stands at the finding that the picture is about.
  await finding.click();
  await goTo(page, line, column);
  await page.locator('.code-lens, [widgetid^="codelens"]').first().waitFor();
  await picture(page, 'bevindingen');

  await openFixes(page, shown.repair);
  await picture(page, 'herstelmenu');
  await page.keyboard.press('Escape');
  await fixes(page).first().waitFor({ state: 'hidden' });

  const cited = placeOf(lines, shown.citation);
  await goTo(page, cited.line, cited.column + 2);
  await actUntil(
    page,
    () => runCommand(page, 'Show or Focus Hover'),
    page.locator('.monaco-hover:not(.hidden)').filter({ hasText: /Jeugdwet/u }),
  );
  await picture(page, 'hover');
  await page.keyboard.press('Escape');

  const heading = rulePage(page).getByRole('heading', { name: 'Waarom' });
  await actUntil(page, () => finding.getByText(shown.rule).click({ modifiers: ['Control'] }), heading);
  await picture(page, 'regel');

  await page.locator('.tab').filter({ hasText: 'protocol.md' }).click();
  await activeTab(page, 'protocol.md').waitFor();
  await goTo(page, line, column);
  await chooseFix(page, shown.repair);
  await finding.waitFor({ state: 'detached' });
  await saveAll(page, 'protocol.md');
  await picture(page, 'hersteld');
}

async function takeViews(page: Page): Promise<void> {
  await runCommand(page, 'View: Hide Panel');
  await page.locator('.part.panel').waitFor({ state: 'hidden' });
  await openFile(page, 'register.yaml');
  await runCommand(page, 'Doelbinding: Open register als tabel');
  await rulePage(page).locator('.body [role="row"] .mark').first().waitFor();
  await picture(page, 'tabel');
  // A table that is hidden keeps its page, and two pages at once are hard to tell apart.
  await runCommand(page, 'View: Close Editor');
  await rulePage(page).getByRole('searchbox').waitFor({ state: 'detached' });
  await runCommand(page, 'Doelbinding: Toon dekkingsmatrix');
  await rulePage(page).getByRole('checkbox').waitFor();
  await rulePage(page).locator('.body [role="row"] .word').first().waitFor();
  await picture(page, 'matrix');
}

/** Line and column from 1. */
function placeOf(lines: readonly string[], words: string): { readonly line: number; readonly column: number } {
  const line = lines.findIndex((text) => text.includes(words));
  if (line < 0) throw new Error(`The sample does not say ‘${words}’.`);
  return { line: line + 1, column: (lines[line] ?? '').indexOf(words) + 1 };
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
