/** What language features answer at a place: the cases of `test/fixtures/features`, also with CRLF and a byte order mark. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { incomingAt, outgoingAt, partyAt } from '../../server/src/features/callers.ts';
import { coloursIn } from '../../server/src/features/colours.ts';
import { definitionAt, type Definition } from '../../server/src/features/definition.ts';
import { foldsIn } from '../../server/src/features/folding.ts';
import { hintsIn } from '../../server/src/features/hints.ts';
import type { CardPart } from '../../server/src/features/hover/card.ts';
import { hoverAt } from '../../server/src/features/hover/hover.ts';
import { lensesIn } from '../../server/src/features/lenses.ts';
import { linksIn } from '../../server/src/features/links.ts';
import { outlineOf, type OutlineItem } from '../../server/src/features/outline.ts';
import { referencesAt } from '../../server/src/features/references.ts';
import { selectionsAt } from '../../server/src/features/selection.ts';
import { typeDefinitionAt } from '../../server/src/features/typeDefinition.ts';
import type { JudgedFile } from '../../server/src/service.ts';
import { root } from '../repository/tree.ts';
import { ask, readCases, type Asked } from './places.ts';

const fixtures = `${root}/test/fixtures/features`;

/** The answer of each feature in lines; the name is that of its file of cases. */
const answers: Readonly<Record<string, (asked: Asked) => readonly string[] | Promise<readonly string[]>>> = {
  async hover({ scene, document, offset, judged, words }) {
    const card = await hoverAt(scene, document, offset, steady(judged));
    return card ? [`[${words(card.span)}]`, ...card.parts.flatMap(partLines)] : [];
  },
  definition: (asked) => targetLines(definitionAt(asked.scene, asked.document, asked.offset), asked),
  'type-definition': (asked) => targetLines(typeDefinitionAt(asked.scene, asked.document, asked.offset), asked),
  references: ({ scene, document, offset, place }) =>
    referencesAt(scene, document, offset).map(({ uri, span, defines }) => `${defines ? '= ' : ''}${place(uri, span)}`),
  outline: ({ document, words }) => outlineOf(document).flatMap((item) => outlineLines(item, words)),
  folding: ({ document, place }) =>
    foldsIn(document).map(({ span, kind }) => {
      const lines = [span.start, span.end].map((at) => place(document.uri, { start: at, end: at }).split(/[: ]/)[1]);
      return `${lines.join('-')}${kind ? ` ${kind}` : ''}`;
    }),
  selection: ({ document, offset, words }) => selectionsAt(document, offset).map((span) => words(span)),
  links: (asked) =>
    linksIn(asked.document, asked.scene).map(({ span, adres, naar }) => `[${asked.words(span)}] ${naar}: ${adres}`),
  lenses: ({ scene, document, judged, place }) =>
    lensesIn(scene, document, steady(judged)).map(
      ({ span, tekst, places }) =>
        `${place(document.uri, span)} | ${[tekst, ...places.map((one) => place(one.uri, one.span))].join(' | ')}`,
    ),
  hints: ({ scene, document, place }) =>
    hintsIn(document, scene, { start: 0, end: document.document.source.text.length }).map(
      ({ at, tekst, waarom }) => `${place(document.uri, { start: at - 1, end: at })} | ${tekst} | ${waarom}`,
    ),
  colours: ({ scene, document, words }) =>
    coloursIn(document, scene).map(
      ({ span, kind, defines, lapsed }) => `${kind}${defines ? ' =' : ''}${lapsed ? ' vervallen' : ''} ${words(span)}`,
    ),
  callers: ({ scene, document, offset, place }) => {
    const party = partyAt(scene, document, offset);
    return [
      ...(party ? [`[${party.name}]`] : []),
      ...incomingAt(scene, document, offset).map(({ party: from, spans }) =>
        [`← ${from.name}`, ...spans.map((span) => place(from.uri, span))].join(' | '),
      ),
      ...outgoingAt(scene, document, offset).map(({ party: to, spans }) =>
        [`→ ${to.name}`, ...spans.map((span) => place(document.uri, span))].join(' | '),
      ),
    ];
  },
};

function targetLines(found: Definition | undefined, { words, place }: Asked): string[] {
  return found ? [`[${words(found.origin)}]`, ...found.targets.map(({ uri, name }) => place(uri, name))] : [];
}

/** Other rules may come and go without these cases changing. */
const rules: readonly string[] = ['verwerking-grondslag-ontbreekt', 'citaat-artikel-bestaat-niet'];

function steady(judged: JudgedFile | undefined): JudgedFile | undefined {
  return judged && { ...judged, findings: judged.findings.filter(({ ruleId }) => rules.includes(ruleId)) };
}

function partLines(part: CardPart): string[] {
  switch (part.kind) {
    case 'kop':
      return [`# ${part.tekst}${part.bij === undefined ? '' : ` – ${part.bij}`}`];
    case 'alinea':
      return [part.tekst];
    case 'punten':
      return part.punten.map(({ naam, tekst }) => `- ${naam}: ${tekst}`);
    case 'link':
      return [`<${part.adres}> ${part.tekst}`];
    case 'voetnoot':
      return [`(${part.tekst})`];
  }
}

function outlineLines(item: OutlineItem, words: Asked['words'], depth = 0): string[] {
  const { name, detail, kind, nameSpan, items } = item;
  const line = `${'  '.repeat(depth)}${kind} ${name}${detail ? ` (${detail})` : ''} [${words(nameSpan)}]`;
  return [line, ...items.flatMap((under) => outlineLines(under, words, depth + 1))];
}

const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['as written', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
];

describe('language features', () => {
  for (const file of readdirSync(fixtures)) {
    const name = file.replace(/\.md$/, '');
    const answer = answers[name];
    describe(name, () => {
      for (const one of readCases(readFileSync(`${fixtures}/${file}`, 'utf8')))
        for (const [way, written] of ways)
          it(`${one.titel}, ${way}`, async () => {
            assert.ok(answer, `no feature ${name}`);
            assert.equal((await answer(ask(one, written))).join('\n'), one.antwoord);
          });
    });
  }

  it('have cases, each feature its own', () => {
    assert.deepEqual(
      Object.keys(answers).sort(),
      readdirSync(fixtures)
        .map((file) => file.replace(/\.md$/, ''))
        .sort(),
    );
  });
});
