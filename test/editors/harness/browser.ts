/** The browser in which VS Code is driven. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findChromium } from './programs.ts';
import { patience } from './until.ts';

const shots = fileURLToPath(new URL('../shots/', import.meta.url));

/** Reaches nothing but this machine. */
export async function startBrowser(): Promise<Browser> {
  const program = findChromium();
  return chromium.launch({
    ...(program === undefined ? {} : { executablePath: program }),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP localhost 127.0.0.1 , MAP *.localhost 127.0.0.1 , MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    ],
  });
}

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Device pixels per pixel: more than 1 for pictures to be looked at. */
  readonly sharpness: number;
}

const screenOfTests: Screen = { width: 1280, height: 800, sharpness: 1 };

export async function openPage(browser: Browser, { width, height, sharpness } = screenOfTests): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: sharpness,
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  return page;
}

/**
 * A page in which extensions speak Dutch. VS Code itself goes on in English: npm has no Dutch for it.
 */
export async function openDutchPage(browser: Browser, screen: Screen = screenOfTests): Promise<Page> {
  const page = await openPage(browser, screen);
  // What a language pack would set.
  await page.addInitScript(() => {
    Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: 'nl' });
  });
  return page;
}

/** Keeps what a failed test saw, under test/editors/shots. */
export async function keepShot(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name.replaceAll(/\W+/gu, '-')}.png`) });
}
