/** A reader that stops reading, such as `head -1`: the command ends as it would, and says nothing of it. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../server/src/main.cli.ts', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
/** So much is found that no pipe holds what is said of it. */
const leden = Array.from({ length: 4000 }, (_, index) => `${String(index + 1)}. Soms geldt artikel 6 lid 9 AVG.`);
const protocol = `# Privacyprotocol Voorbeeldstad\n\n## Artikel 1 Wet\n\n${leden.join('\n')}\n`;

describe('cli: an output that is closed', function () {
  this.timeout(60_000);

  for (const format of ['tekst', 'json'])
    it(`ends with its own code after the first piece of ${format}`, async () => {
      const words = ['--import', 'tsx', program, 'check', '-', '--formaat', format];
      const child = spawn(process.execPath, [...words, '--regel', 'citaat-lid-bestaat-niet'], {
        cwd: root,
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      const errors: string[] = [];
      child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
      const ended = once(child, 'close');
      child.stdin.end(protocol);
      await once(child.stdout, 'data');
      child.stdout.destroy();
      const [status, signal] = (await ended) as [number | null, string | null];
      assert.deepEqual([status, signal], [1, null]);
      assert.doesNotMatch(errors.join(''), /EPIPE|Error|\n\s+at /);
    });
});
