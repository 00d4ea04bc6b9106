/** The words of the extension: what the status bar and a diagnosis say, and that both languages say all of it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagnosisText, type DiagnosisParts } from '../../client/src/diagnosisText.ts';
import { statusText } from '../../client/src/statusText.ts';
import type { JudgedStatus } from '../../server/src/lsp/requests.ts';
import { files, root } from '../repository/tree.ts';

function read(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
}

/** Arguments where they belong, in the language in which the code is written. */
function english(message: string, ...args: (string | number)[]): string {
  return message.replace(/\{(\d)\}/gu, (_, index: string) => String(args[Number(index)]));
}

const judged: JudgedStatus = {
  aan: true,
  soort: 'protocol',
  reden: 'titel: ‘Privacyprotocol’',
  peildatum: '2026-11-21',
  peildatumBron: 'vandaag',
  wetgegevens: '2026-11-01',
  instellingen: null,
  aantallen: { fout: 1, waarschuwing: 2, oordeel: 3 },
};

describe('the status', () => {
  it('counts the findings and says what rules', () => {
    assert.deepEqual(statusText('running', judged, english), {
      text: '$(law) 6',
      tooltip: [
        '**protocol**: titel: ‘Privacyprotocol’',
        'Errors: 1, warnings: 2, questions for a lawyer: 3',
        'Judged as of 2026-11-21 (today)',
        'Law data up to 2026-11-01',
        'Settings: of the editor',
      ],
      isWarning: false,
    });
    const { tooltip } = statusText(
      'running',
      { ...judged, instellingen: 'map/doelbinding.yml', peildatumBron: 'configuratie' },
      english,
    );
    assert.deepEqual(tooltip.slice(2), [
      'Judged as of 2026-11-21 (from doelbinding.yml)',
      'Law data up to 2026-11-01',
      'Settings: map/doelbinding.yml',
    ]);
  });

  it('says that checking is off, or that the document is none of ours', () => {
    assert.equal(statusText('running', { aan: false }, english).text, '$(law) off');
    assert.deepEqual(statusText('running', null, english).tooltip, ['This document is not checked.']);
    assert.equal(statusText('running', { ...judged, soort: 'anders' }, english).text, '$(law)');
  });

  it('warns when the server does not run', () => {
    assert.equal(statusText('failed', judged, english).isWarning, true);
    assert.equal(statusText('waiting', undefined, english).isWarning, false);
    assert.equal(statusText('starting', undefined, english).isWarning, false);
  });
});

describe('the diagnosis', () => {
  const parts: DiagnosisParts = {
    extension: '0.1.0',
    editor: 'Visual Studio Code 1.100.3',
    host: 'desktop, desktop',
    language: 'nl',
    trusted: false,
    schemes: ['file'],
    neighbours: ['redhat.vscode-yaml'],
    state: 'running',
    server: undefined,
  };

  it('can be made without a server', () => {
    assert.equal(
      diagnosisText({ ...parts, state: 'failed' }),
      'Doelbinding 0.1.0\nEditor: Visual Studio Code 1.100.3 (desktop, desktop, nl)\nMap: file, niet vertrouwd\nAndere extensies: redhat.vscode-yaml\nServer: failed\n',
    );
  });

  it('tells what the server knows', () => {
    const text = diagnosisText({
      ...parts,
      server: {
        version: null,
        runtime: 'Node 20.20.2',
        wetgegevens: '2026-11-01',
        regels: 21,
        diagnostics: 'pull',
        folders: 1,
        settings: [{ aan: true, bereik: 'map', peildatum: '' }],
        openDocuments: [
          {
            languageId: 'yaml',
            soort: 'register',
            length: 12,
            version: 3,
            aantallen: { fout: 1, waarschuwing: 0, oordeel: 0 },
          },
        ],
        closedFiles: 4,
        defects: [{ regel: 'een-regel', where: ['check (een-regel.ts:1:2)'] }],
      },
    });
    for (const part of [
      'versie onbekend',
      '21 regels',
      'aan, map, peildatum geen',
      'yaml, register, 12 tekens, versie 3, 1 fout',
      'gebrek in regel een-regel',
      'een-regel.ts:1:2',
    ])
      assert.ok(text.includes(part), `${part} in ${text}`);
  });
});

describe('the languages of the extension', () => {
  const sources = files('client/src').map(({ text }) => text);

  it('have the same commands and settings', () => {
    const english = read('package.nls.json');
    const dutch = read('package.nls.nl.json');
    assert.deepEqual(Object.keys(dutch), Object.keys(english));
    const used = [...readFileSync(join(root, 'package.json'), 'utf8').matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
  });

  it('have a Dutch word for every English one in the code, and no other', () => {
    // `t(` in what takes its translator from elsewhere, `l10n.t(` where the editor is at hand.
    const calls = /\bt\(\s*'([^']+)'/gu;
    const used = sources.flatMap((text) => [...text.matchAll(calls)].map(([, message]) => message ?? ''));
    const dutch = read('l10n/bundle.l10n.nl.json');
    assert.ok(used.length > 10);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(dutch).sort());
    for (const [message, translated] of Object.entries(dutch))
      assert.deepEqual(
        String(translated)
          .match(/\{\d\}/gu)
          ?.sort(),
        message.match(/\{\d\}/gu)?.sort(),
        message,
      );
  });
});

describe('the commands of the extension', () => {
  it('are each registered, and no other', () => {
    const { contributes } = read('package.json') as { contributes: { commands: { command: string }[] } };
    const registered = files('client/src').flatMap(({ text }) =>
      [...text.matchAll(/registerCommand\('([\w.]+)'/gu)].map(([, command]) => command),
    );
    assert.deepEqual(registered.sort(), contributes.commands.map(({ command }) => command).sort());
  });
});
