/**
 * Literate fixtures of language features that write: documents with a cursor (`‸`) or a marked stretch («…»), and the answer.
 *
 *   === a case
 *   ~~~~ protocol.md          a document of the dossier, in `file:///voorbeeld/`
 *   …
 *   ~~~~
 *   ~~~~ antwoord             or `antwoord <words>`: what was asked for
 *   …
 *   ~~~~
 *
 * Each case runs with the line endings of the file and with CRLF; `\n` in what is expected stands for either.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Scene } from '../../server/src/features/scene.ts';
import { sourceDocument } from '../../server/src/text/document.ts';
import type { Span } from '../../server/src/text/span.ts';
import type { DossierDocument } from '../../server/src/workspace/dossier.ts';
import type { WorkspaceFile } from '../../server/src/workspace/workspace.ts';
import { service, vandaag } from '../support/engine.ts';

export interface Asked {
  readonly scene: Scene;
  /** The document with the cursor. */
  readonly document: DossierDocument;
  readonly text: string;
  readonly offset: number;
  readonly span: Span;
  /** The words behind `antwoord`. */
  readonly words: string;
}

interface Case {
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly answers: readonly { readonly words: string; readonly text: string }[];
}

const FOLDER = 'file:///voorbeeld/';

/** Runs the cases of `test/fixtures/writing/<feature>.md`; `answer` gives the answer as text. */
export function runFixtures(feature: string, answer: (asked: Asked) => string): void {
  const source = readFileSync(new URL(`../fixtures/writing/${feature}.md`, import.meta.url), 'utf8');
  const cases = casesIn(source);
  assert.ok(cases.length > 1, feature);
  for (const one of cases)
    for (const [ends, eol] of [
      ['', '\n'],
      [' (CRLF)', '\r\n'],
    ] as const)
      for (const { words, text } of one.answers)
        it(`${one.name}${words === '' ? '' : `: ${words}`}${ends}`, () => {
          const asked = { ...askedIn(one, eol), words };
          assert.equal(answer(asked).replaceAll('\r\n', '\n').trimEnd(), text.trimEnd());
        });
}

function casesIn(source: string): Case[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((section) => {
      const blocks = [...section.matchAll(/^~~~~ (\S+) ?(.*)\n([\s\S]*?)^~~~~$/gm)];
      const named = blocks.map(([, name = '', words = '', text = '']) => ({ name, words, text }));
      const answers = named.filter(({ name }) => name === 'antwoord');
      assert.ok(answers.length > 0, section);
      return {
        name: section.slice(0, section.indexOf('\n')).trim(),
        files: named.filter(({ name }) => name !== 'antwoord'),
        answers,
      };
    });
}

function askedIn({ files, name }: Case, eol: string): Omit<Asked, 'words'> {
  const read = files.map((file) => ({ uri: FOLDER + file.name, ...unmarked(file.text.replaceAll('\n', eol)) }));
  const asked = read.find(({ span }) => span !== undefined) ?? assert.fail(`${name}: no cursor`);
  const workspace: WorkspaceFile[] = read.map(({ uri, text }) => ({
    uri,
    document: service.open(uri, text) ?? assert.fail(uri),
  }));
  const settings = service.settings({ vandaag });
  const scene = service.scene(asked.uri, { files: workspace, judged: [], settings });
  const document = scene.document(asked.uri) ?? assert.fail(asked.uri);
  const span = asked.span ?? assert.fail();
  const { text } = sourceDocument(asked.uri, asked.text);
  return { scene, document, text, offset: span.end, span };
}

function unmarked(marked: string): { readonly text: string; readonly span: Span | undefined } {
  const text = marked.replace(/[‸«»]/gu, '');
  const cursor = marked.indexOf('‸');
  if (cursor >= 0) return { text, span: { start: cursor, end: cursor } };
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  return { text, span: start < 0 || end < 0 ? undefined : { start, end } };
}
