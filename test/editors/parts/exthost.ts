/** The packed extension inside the extension host of VS Code on Node, asked through VS Code's own programming interface. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openPage } from '../harness/browser.ts';
import { bundleHostTests, retell, runHostTests, type HostOutcome } from '../harness/hostTests.ts';
import { copySample } from '../harness/sample.ts';
import { inVscode, type VscodeServer } from '../harness/vscodeServer.ts';

async function run(server: VscodeServer, browser: Browser): Promise<HostOutcome> {
  const tests = join(server.root, 'tests', 'nodeHost.js');
  await bundleHostTests('nodeHost.ts', tests);
  const folder = join(server.root, 'map');
  copySample(join(folder, 'voorbeeld'));
  const address = server.address({
    open: folder,
    payload: [
      ['extensionDevelopmentPath', server.remote(server.extension)],
      ['extensionTestsPath', server.remote(tests)],
    ],
  });
  return runHostTests(await openPage(browser), address);
}

const { tests, host } = await inVscode({}, run);

describe('the extension host on Node', () => {
  it('is Node', () => {
    assert.match(host, /^Node \d+/u);
    assert.ok(tests.length > 0);
  });
  retell(tests);
});
