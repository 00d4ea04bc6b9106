/**
 * What a user does in the window of VS Code. A key that is pressed while something opens is lost,
 * and what takes the focus closes a menu: so each act is repeated until its outcome is to be seen.
 */
import type { Locator, Page } from 'playwright-core';
import { until } from './until.ts';

const oneTry = 4000;

/** Does something and waits for what it should show; when that does not come, presses Escape and does it again. */
export async function actUntil(page: Page, act: () => Promise<void>, outcome: Locator): Promise<Locator> {
  await until(String(outcome), async () => {
    await act();
    const came = outcome.first().waitFor({ timeout: oneTry });
    return came.then(
      () => true,
      async () => {
        await page.keyboard.press('Escape');
        return false;
      },
    );
  });
  return outcome.first();
}

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget input[type="text"]').first();
}

/** Runs a command by its title, as the palette shows it. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title });
  const find = async (): Promise<void> => {
    await page.keyboard.press('F1');
    await quickInput(page)
      .fill(`>${title}`, { timeout: oneTry })
      .catch(() => undefined);
  };
  await actUntil(page, find, row);
  await quickInput(page).press('Enter');
}

/** Opens a file of the folder by a part of its name and waits until it is the active editor. */
export async function openFile(page: Page, name: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name });
  const find = async (): Promise<void> => {
    await page.keyboard.press('Control+p');
    await quickInput(page)
      .fill(name, { timeout: oneTry })
      .catch(() => undefined);
  };
  await actUntil(page, find, row);
  await quickInput(page).press('Enter');
  await activeTab(page, name).waitFor();
}

export function activeTab(page: Page, name: string): Locator {
  return page.locator('.tab.active').filter({ hasText: name }).first();
}

/** Puts the caret in the active editor; line and column from 1. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  const there = page.locator('.statusbar-item').filter({ hasText: `Ln ${line}, Col ${column}` });
  const jump = async (): Promise<void> => {
    await page.keyboard.press('Control+g');
    await quickInput(page)
      .fill(`:${line}:${column}`, { timeout: oneTry })
      .catch(() => undefined);
    await page.keyboard.press('Enter');
  };
  await actUntil(page, jump, there);
}

/** Opens the menu of repairs at the caret. */
export async function openFixes(page: Page, title: string): Promise<Locator> {
  return actUntil(page, () => page.keyboard.press('Control+.'), fixes(page).filter({ hasText: title }));
}

function fixes(page: Page): Locator {
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

/** Saves the active editor and waits until no tab is unsaved. */
export async function saveAll(page: Page): Promise<void> {
  await runCommand(page, 'File: Save All');
  await page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
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
