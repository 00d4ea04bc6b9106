/** Every scenario of the command line: what it prints on which stream, and with which code it ends. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { versionLine } from '../../server/src/node/version.ts';
import { assertPrinted, inFolderOf, parseScenario, runIn } from '../support/scenario.ts';

const folder = new URL('../scenarios/', import.meta.url);
const [, version = '', lawData = ''] =
  /^doelbinding (\S+), wetgegevens bijgewerkt tot (\S+)$/.exec(await versionLine()) ?? [];
const values = { VERSIE: version, WETGEGEVENS: lawData, ESC: '\u001B' };

describe('cli: scenarios', function () {
  this.timeout(60_000);

  it('know the version', () => {
    assert.match(version, /^\d+\.\d+\.\d+/);
    assert.match(lawData, /^\d{4}-\d{2}-\d{2}$/);
  });

  for (const file of readdirSync(folder).filter((name) => name.endsWith('.scenario'))) {
    const scenario = parseScenario(readFileSync(new URL(file, folder), 'utf8'));
    it(file.replace('.scenario', '').replaceAll('-', ' '), async () => {
      assert.ok(scenario.commands.length > 0, 'no command');
      await inFolderOf(scenario, async (place) => {
        for (const { words, screen, input, code, out, err } of scenario.commands) {
          const ran = await runIn(place, words, screen, input);
          const where = `opdracht: ${words.join(' ')}`;
          await Promise.resolve()
            .then(() => {
              assertPrinted(ran.err, err, values);
              assertPrinted(ran.out, out, values);
              assert.equal(ran.code, code, 'code');
            })
            .catch((error: unknown) => {
              if (error instanceof Error) error.message = `${where}\n${error.message}`;
              throw error;
            });
        }
      });
    });
  }
});
