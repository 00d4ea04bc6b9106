/** VS Code's server with the packed extension installed: fresh folders, on loopback, without any look-up elsewhere. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vscodeFolder } from '../install.mjs';
import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { start } from './childProcess.ts';
import { packed } from './packed.ts';
import { removeFolder, temporaryFolder } from './sample.ts';
import { themeSettings } from './shots.ts';
import { until } from './until.ts';

export interface VscodeServer {
  /** For the folders of the tests; gone when the server stops. */
  readonly root: string;
  /** Where the installed extension stands. */
  readonly extension: string;
  /** The address of a window. */
  address(window: Window): string;
  /** How the window names a file. */
  remote(path: string): string;
  stop(): Promise<void>;
}

export interface Window {
  /** A folder, or a file `.code-workspace`. */
  readonly open: string;
  readonly files?: readonly string[];
  /** Further keys and values for the workbench. */
  readonly payload?: readonly (readonly [string, string])[];
}

/** Quiet, and without what differs between runs. */
export const calm = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  ...themeSettings,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.menuBarVisibility': 'compact',
  'window.commandCenter': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
} as const;

/** @param vsix the packed extension */
export async function startVscode(vsix: string, settings: object = {}): Promise<VscodeServer> {
  const root = temporaryFolder();
  const folders = { user: join(root, 'user'), extensions: join(root, 'extensions'), server: join(root, 'server') };
  mkdirSync(join(folders.user, 'User'), { recursive: true });
  writeFileSync(join(folders.user, 'User', 'settings.json'), JSON.stringify({ ...calm, ...settings }));
  const program = [
    join(vscodeFolder, 'out', 'server-main.js'),
    '--accept-server-license-terms',
    '--disable-telemetry',
    ...['--user-data-dir', folders.user],
    ...['--extensions-dir', folders.extensions],
    ...['--server-data-dir', folders.server],
  ];
  const env = environment(root);
  const installing = start(process.execPath, [...program, '--install-extension', vsix], { env });
  await installing.ended;
  const installed = readdirSync(folders.extensions).find((name) => name.startsWith('doelbinding.'));
  if (installed === undefined) throw new Error(`VS Code does not install ${vsix}:\n${said(installing.output())}`);

  const options = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-workspace-trust'];
  // Without the driver for tests newer versions do not run tests inside the extension host.
  const server = start(process.execPath, [...program, ...options, '--enable-smoke-test-driver'], { env });
  const port = await until('the server of VS Code', () => {
    if (server.hasEnded) throw new Error(`The server of VS Code ended:\n${said(server.output())}`);
    return /Web UI available at http:\/\/[^:]+:(\d+)/u.exec(server.output())?.[1];
  });
  const authority = `127.0.0.1:${port}`;
  const remote = (path: string): string =>
    `vscode-remote://${authority}${path.split('/').map(encodeURIComponent).join('/')}`;
  return {
    root,
    extension: join(folders.extensions, installed),
    remote,
    address({ open, files = [], payload = [] }) {
      const entries = [...files.map((file) => ['openFile', remote(file)] as const), ...payload];
      const query = new URLSearchParams({
        [open.endsWith('.code-workspace') ? 'workspace' : 'folder']: open,
        ...(entries.length > 0 ? { payload: JSON.stringify(entries) } : {}),
      });
      return `http://${authority}/?${query.toString()}`;
    },
    async stop() {
      await server.stop();
      removeFolder(root);
    },
  };
}

/** Runs something with a server and a browser, and ends both. */
export async function inVscode<Outcome>(
  settings: object,
  use: (server: VscodeServer, browser: Browser) => Promise<Outcome>,
): Promise<Outcome> {
  const server = await startVscode(packed(), settings);
  try {
    const browser = await startBrowser();
    try {
      return await use(server, browser);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Its output, without what it says at length of the parts of it that want a compiler. */
function said(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/^ +(?:→|at |')|bindings file/u.test(line))
    .join('\n');
}

/** Ours, with home and temporary folders of this run, without the traces of a VS Code that we may run in. */
function environment(root: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_'));
  return { ...Object.fromEntries(own), HOME: root, TMPDIR: root, EXTENSIONS_GALLERY: '{}' };
}
