/** The law of the whole: after any edits a document is judged and described as one that is read afresh. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { TextEdit } from '../../server/src/text/edit.ts';
import type { JudgedFile, ReadDocument } from '../../server/src/service.ts';
import { service, vandaag } from '../support/engine.ts';
import { publishedSample, publishedTokens } from '../support/publishedSample.ts';
import { randomEdit, seededRandom, type Random } from '../support/randomEdits.ts';

const settings = service.settings({ vandaag });
const sample = (path: string): string => readFileSync(new URL(`../../samples/${path}`, import.meta.url), 'utf8');

const markdownTokens = [
  '# ',
  '## ',
  '### Artikel 7 Titel\n',
  '- ',
  '1. ',
  '   ',
  '| ',
  ' | ',
  '\\|',
  '<br>',
  '```\n',
  '> ',
  '**',
  '\n\n',
  '\r\n\r\n',
  '---\n',
  '---\npeildatum: 2016-01-01\n---\n',
  '<!-- doelbinding: afwijking citaat-notatie — reden: proef — door: FG -->',
  '<!--',
  '-->',
  '[^1]',
  '[^1]: noot\n',
  'artikel 6 lid 1 onder z AVG ',
  'de Wbp ',
  'BSN is geen persoonsgegeven ',
  '\uFEFF',
  '👩‍⚖️',
  'Wmo 2015',
  'onder-\n',
];
const yamlTokens = [
  '- ',
  '  - naam: Nieuw\n',
  '    doel: Hulp\n',
  '    ',
  'bsn: ',
  ': ',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '# ',
  ' # doelbinding: afwijking yaml-ongeldig — reden: x — door: y',
  '\n',
  '\r\n',
  '\t',
  '|\n',
  '>\n',
  '&a ',
  '*a',
  '<<: *a\n',
  '---\n',
  '...\n',
  '?',
  ',',
  'verwerkingen:\n',
  'artikel 6 lid 1 onder z AVG',
  '\uFEFF',
  '👩‍⚖️',
  'é',
];

interface Course {
  readonly name: string;
  readonly text: string;
  readonly tokens: readonly string[];
  readonly edits: number;
  /** Judged after every so many edits; read after each. */
  readonly every: number;
  readonly seed: number;
}

const courses: readonly Course[] = [
  {
    name: 'goed.md',
    text: sample('goed/protocol.md'),
    tokens: [...markdownTokens, sample('fout/protocol.md')],
    edits: 500,
    every: 20,
    seed: 1,
  },
  {
    name: 'fout.md',
    text: sample('fout/protocol.md'),
    tokens: [...markdownTokens, publishedSample],
    edits: 300,
    every: 2,
    seed: 2,
  },
  {
    name: 'crlf.md',
    text: sample('fout/protocol.md').replaceAll('\n', '\r\n'),
    tokens: markdownTokens,
    edits: 100,
    every: 1,
    seed: 3,
  },
  {
    name: 'goed.yaml',
    text: sample('goed/register.yaml'),
    tokens: [...yamlTokens, sample('fout/register.yaml')],
    edits: 500,
    every: 10,
    seed: 4,
  },
  { name: 'fout.yaml', text: sample('fout/register.yaml'), tokens: yamlTokens, edits: 300, every: 3, seed: 5 },
  {
    name: 'crlf.yaml',
    text: sample('fout/register.yaml').replaceAll('\n', '\r\n'),
    tokens: yamlTokens,
    edits: 100,
    every: 2,
    seed: 6,
  },
  { name: 'regeling.txt', text: publishedSample, tokens: publishedTokens, edits: 500, every: 2, seed: 7 },
  {
    name: 'crlf.txt',
    text: publishedSample.replaceAll('\n', '\r\n'),
    tokens: publishedTokens,
    edits: 100,
    every: 1,
    seed: 8,
  },
];

function open(name: string, text: string): ReadDocument {
  const document = service.open(`file:///voorbeeld/${name}`, text);
  assert.ok(document);
  return document;
}

/** All that a host may show of a document. */
function shown(document: ReadDocument): object {
  const judged = service.judge(document, settings);
  return { ...plain(judged), lines: service.describe(document, settings) };
}

function plain({ soort, reden, peildatum, findings, defects, afwijkingen }: JudgedFile): object {
  return { soort, reden, peildatum, findings, defects, afwijkingen };
}

/** One edit, or now and then two at once. */
function someEdits(random: Random, text: string, tokens: readonly string[]): TextEdit[] {
  const first = randomEdit(random, text, tokens);
  const second = randomEdit(random, text, tokens);
  return random() < 0.1 && second.span.start > first.span.end ? [second, first] : [first];
}

/** How many edits pass before a course begins anew: a text that grows for ever is slow and no longer like one. */
const STRETCH = 25;

describe('lint: equality after edits', function () {
  this.timeout(120_000);

  for (const { name, text, tokens, edits, every, seed } of courses)
    it(`${name}: ${edits} edits`, () => {
      const random = seededRandom(seed);
      let document = open(name, text);
      let history: string[] = [];
      for (let count = 0; count < edits; count++) {
        if (count % STRETCH === 0) {
          document = open(name, text);
          history = [];
        }
        const changes = someEdits(random, document.source.text, tokens);
        history.push(JSON.stringify(changes));
        document = service.edit(document, changes, count + 1);
        // A byte order mark at the start belongs to the bytes: only the host that reads them takes it off.
        if (count % every !== 0 || document.source.text.startsWith('\uFEFF')) continue;
        assert.deepEqual(
          shown(document),
          shown(open(name, document.source.text)),
          `edit ${count} of ${name}: ${history.join(' then ')}`,
        );
      }
    });

  it('is the law of `open` too: the same text is judged the same twice', () => {
    for (const { name, text } of courses) assert.deepEqual(shown(open(name, text)), shown(open(name, text)));
  });
});
