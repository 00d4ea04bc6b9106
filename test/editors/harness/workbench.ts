/**
 * What a user does in the window of VS Code. A key that is pressed while something opens is lost,
 * and what takes the focus closes a menu: so each act is repeated until its outcome is to be seen.
 * No text and no Enter is typed that could come into a document instead.
 */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { until } from './until.ts';

const oneTry = 4000;

/** Whether something is to be seen in time. */
async function comes(outcome: Locator, timeout = oneTry): Promise<boolean> {
  return outcome
    .first()
    .waitFor({ timeout })
    .then(
      () => true,
      () => false,
    );
}

/** Does something and waits for what it should show; when that does not come, presses Escape and does it again. */
export async function actUntil(page: Page, act: () => Promise<void>, outcome: Locator): Promise<Locator> {
  await until(String(outcome), async () => {
    await act();
    const came = await comes(outcome);
    if (!came) await page.keyboard.press('Escape');
    return came;
  });
  return outcome.first();
}

/**
 * Answers a dialog for files by a path. While it is still listing a folder it puts that back in its field, so the path
 * is given until it is taken.
 */
export async function answerFileDialog(page: Page, path: string): Promise<void> {
  const field = page.locator('.quick-input-widget input[type="text"]').first();
  await until('the dialog for files', async () => (await field.inputValue()).startsWith('/'));
  await until(`the dialog for files without ${path}`, async () => {
    const given = field.fill(path, { timeout: oneTry }).then(() => field.press('Enter', { timeout: oneTry }));
    // What fails is a field that went meanwhile: the path was taken.
    await given.catch(() => undefined);
    return field.waitFor({ state: 'hidden', timeout: oneTry }).then(
      () => true,
      () => false,
    );
  });
}

const oneLoad = 15_000;

/**
 * Opens a window with a document and waits until its explorer shows a file or folder. On a busy machine VS Code may
 * read its folders before their disk is there, and then has none until it is loaded again.
 */
export async function openWindow(page: Page, address: string, shows: string): Promise<void> {
  const row = page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: shows });
  await until(`a window that shows ${shows}`, async () => {
    await page.goto(address);
    return comes(row, oneLoad);
  });
  // Until then the focus is not where it will be.
  await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
}

/**
 * Opens a quick input with a key, writes in it, and takes a row of it. The text is put into the field
 * itself, and the row is taken with the mouse: what is typed would go to the text of a document when
 * something else takes the focus meanwhile.
 */
async function pick(page: Page, key: string, text: string, row: string): Promise<void> {
  const field = page.locator('.quick-input-widget input[type="text"]').first();
  const found = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: row }).first();
  await until(`${row}, by ${key}`, async () => {
    await page.keyboard.press(key);
    const isPicked = await field
      .evaluate(write, text, { timeout: oneTry })
      .then(() => found.click({ timeout: oneTry }))
      .then(
        () => true,
        () => false,
      );
    if (!isPicked) await page.keyboard.press('Escape');
    return isPicked;
  });
}

/** Runs in the window. */
function write(field: Element, text: string): void {
  if (!(field instanceof HTMLInputElement)) throw new TypeError('This is no field.');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Runs a command by its title, as the palette shows it. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pick(page, 'F1', `>${title}`, title);
}

/** Opens a file of the folder by a part of its name and waits until it is the active editor. */
export async function openFile(page: Page, name: string): Promise<void> {
  await pick(page, 'Control+p', name, name);
  await activeTab(page, name).waitFor();
}

export function activeTab(page: Page, name: string): Locator {
  return page.locator('.tab.active').filter({ hasText: name }).first();
}

/** Puts the caret in the active editor; line and column from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await pick(page, 'Control+g', `:${line}:${column}`, `line ${line}`);
  await page
    .locator('.statusbar-item')
    .filter({ hasText: `Ln ${line}, Col ${column}` })
    .first()
    .waitFor();
}

/** Opens the menu of repairs at the caret. */
export async function openFixes(page: Page, title: string): Promise<Locator> {
  return actUntil(page, () => page.keyboard.press('Control+.'), fixes(page).filter({ hasText: title }));
}

/** The entries of the menu of repairs. */
export function fixes(page: Page): Locator {
  return page.locator('.action-widget .monaco-list-row');
}

/** Opens the menu of repairs at the caret and takes the one with this title. */
export async function chooseFix(page: Page, title: string): Promise<void> {
  await openFixes(page, title);
  // With the keyboard: the menu swallows the mouse.
  const focused = page.locator('.action-widget .monaco-list-row.focused');
  await until(`the repair ‘${title}’`, async () => {
    if ((await focused.innerText()).includes(title)) return true;
    await page.keyboard.press('ArrowDown');
    return false;
  });
  await page.keyboard.press('Enter');
}

/** Saves what is not saved, once a document is known to be so: VS Code opens one that a repair changed a moment later. */
export async function saveAll(page: Page, name: string): Promise<void> {
  const unsaved = page.locator('.tab.dirty');
  await unsaved.filter({ hasText: name }).first().waitFor();
  await runCommand(page, 'File: Save All');
  await unsaved.first().waitFor({ state: 'detached' });
}

/** The marks under words of the active editor, of all gravities. */
export function squiggles(page: Page): Locator {
  return page.locator('.editor-instance .cdr[class*="squiggly-"]');
}

/** Rows of the list of problems; it is opened first. */
export async function problems(page: Page): Promise<Locator> {
  const rows = page.locator('.markers-panel .monaco-list-row');
  await runCommand(page, 'Problems: Focus on Problems View');
  return rows;
}

/** The item of Doelbinding in the status bar. */
export function statusItem(page: Page): Locator {
  return page
    .locator(
      '.statusbar-item[id="doelbinding.doelbinding.doelbinding.status"], .statusbar-item[id*="doelbinding.status"]',
    )
    .first();
}

/** Presses a key until something is to be seen; for keys that do no harm when they are pressed again. */
export async function pressUntil(page: Page, key: string, outcome: Locator): Promise<void> {
  await until(`${String(outcome)} by ${key}`, async () => {
    await page.keyboard.press(key);
    return comes(outcome);
  });
}

/** The page of a rule, as it is shown inside the window. */
export function rulePage(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}
