/**
 * Pictures of what a test sees, for people to look at, under test/editors/shots, each with its theme in its name. A run
 * has the theme that DOELBINDING_THEMA names; where a test looks at a view in every theme, it names the only one.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const shots = fileURLToPath(new URL('../shots/', import.meta.url));

/**
 * Each by the word that its pictures end on: what the settings call it, the class of a window that has it, and the
 * system of a user who has it.
 */
const themes = {
  licht: {
    setting: 'Default Light Modern',
    className: 'vs',
    system: { colorScheme: 'light', forcedColors: 'none' },
  },
  donker: {
    setting: 'Default Dark Modern',
    className: 'vs-dark',
    system: { colorScheme: 'dark', forcedColors: 'none' },
  },
  contrast: {
    setting: 'Default High Contrast',
    className: 'hc-black',
    system: { colorScheme: 'dark', forcedColors: 'active' },
  },
} as const;

export type ThemeName = keyof typeof themes;

function isName(name: string | undefined): name is ThemeName {
  return name !== undefined && Object.hasOwn(themes, name);
}

const wanted = process.env['DOELBINDING_THEMA'];
const own: ThemeName = isName(wanted) ? wanted : 'licht';

/** The theme of this run. Without one that is named, a window takes that which its system has. */
export const themeSettings: Readonly<Record<string, string | boolean>> = isName(wanted)
  ? { 'workbench.colorTheme': themes[own].setting, 'window.autoDetectHighContrast': false }
  : {
      'workbench.colorTheme': themes[own].setting,
      'window.autoDetectColorScheme': true,
      'workbench.preferredLightColorTheme': themes.licht.setting,
      'workbench.preferredDarkColorTheme': themes.donker.setting,
      'workbench.preferredHighContrastColorTheme': themes.contrast.setting,
    };

/** @param name only where the window has another theme than the run */
export async function shoot(page: Page, what: string, name = own): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${what}-${name}.png`), animations: 'disabled' });
}

/** Looks at the window in each theme, and keeps a picture of it; the focus and what is open stay as they are. */
export async function lookInThemes(
  page: Page,
  what: string,
  look: (name: ThemeName) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const names = isName(wanted) ? [wanted] : (['donker', 'contrast', 'licht'] as const);
  for (const name of names) {
    const { className, system } = themes[name];
    if (!isName(wanted)) await page.emulateMedia(system);
    await page.locator(`.monaco-workbench.${className}`).first().waitFor();
    await shoot(page, what, name);
    await look(name);
  }
}
