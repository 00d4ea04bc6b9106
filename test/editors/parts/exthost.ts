/** The packed extension inside the extension host of VS Code on Node, asked through VS Code's own programming interface. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openPage, startBrowser } from '../harness/browser.ts';
import { bundleHostTests, retell, runHostTests, type HostOutcome } from '../harness/hostTests.ts';
import { packed } from '../harness/packed.ts';
import { copySample } from '../harness/sample.ts';
import { startVscode } from '../harness/vscodeServer.ts';

async function run(): Promise<HostOutcome> {
  const server = await startVscode(packed());
  const browser = await startBrowser();
  try {
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
    return await runHostTests(await openPage(browser), address);
  } finally {
    await browser.close();
    await server.stop();
  }
}

const { tests, host } = await run();

describe('the extension host on Node', () => {
  it('is Node', () => {
    assert.match(host, /^Node \d+/u);
    assert.ok(tests.length > 0);
  });
  retell(tests);
});
