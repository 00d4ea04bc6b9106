/**
 * The law of the whole for documents that belong together: after any edits of any of them, each is
 * judged as if all were read afresh, and the repairs that are offered are the same.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { JudgedFile, ReadDocument } from '../../server/src/service.ts';
import { service, vandaag } from '../support/engine.ts';
import { randomEdit, seededRandom } from '../support/randomEdits.ts';

const settings = service.settings({ vandaag });
const sample = (path: string): string => readFileSync(new URL(`../../samples/${path}`, import.meta.url), 'utf8');

const proseTokens = [
  '\n\n',
  '| Nieuwe verwerking | Hulp toewijzen | naam, BSN | | |\n',
  '<!-- doelbinding: afwijking citaat-notatie — reden: proef — door: FG -->',
  'Het BSN wordt gebruikt op grond van artikel 10 Wabb. ',
  'Gezondheidsgegevens: artikel 9 lid 2 onder h AVG. ',
  'toestemming van de cliënt ',
  '## Jeugd\n',
  'Wmo 2015 ',
  'hierna: de wet',
];
const dataTokens = [
  '  - naam: Nieuwe verwerking\n    doel: Hulp toewijzen\n    bsn: ja\n',
  '  rol: verwerker\n',
  'bsn: ja\n',
  '    doorgifte: Verenigde Staten\n',
  '    # doelbinding: afwijking dpia-nodig — reden: proef — door: FG\n',
  'Gemeente Voorbeeldstad',
  '&a ',
  '*a',
  '\n',
  '  ',
];

interface Course {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly edits: number;
  readonly every: number;
  readonly seed: number;
}

const pair = (folder: string): Readonly<Record<string, string>> => ({
  'protocol.md': sample(`${folder}/protocol.md`),
  'register.yaml': sample(`${folder}/register.yaml`),
});
const tableRegister = `# Verwerkingsregister

| Verwerking | Doel | Grondslag | Persoonsgegevens | BSN | Bewaartermijn | Ontvangers |
| --- | --- | --- | --- | --- | --- | --- |
| Huishoudelijke hulp | Hulp toewijzen | publieke taak | naam, adres, BSN | ja | 15 jaar | zorgaanbieder |
| | | artikel 2.3.5 Wmo 2015 | gezondheid | | | |
| Leerplicht | Toezien op schoolbezoek | toestemming | naam, school | nee | | geen |
`;

const courses: readonly Course[] = [
  { name: 'het foute paar', files: pair('fout'), edits: 240, every: 2, seed: 1 },
  { name: 'het goede paar', files: pair('goed'), edits: 240, every: 4, seed: 2 },
  {
    name: 'een register in een tabel',
    files: { 'protocol.md': sample('fout/protocol.md'), 'register.md': tableRegister },
    edits: 240,
    every: 2,
    seed: 3,
  },
];

type Documents = ReadonlyMap<string, ReadDocument>;

function open(files: Readonly<Record<string, string>>): Documents {
  return new Map(
    Object.entries(files).map(([name, text]) => {
      const document = service.open(`file:///voorbeeld/${name}`, text);
      assert.ok(document);
      return [name, document];
    }),
  );
}

function shown(documents: Documents): object[] {
  const files = [...documents.values()].map((document) => ({ uri: document.source.uri, document }));
  return service.judgeAll(files, settings).map(plain);
}

/** All of a judgment, the repairs of each finding worked out. */
function plain(judged: JudgedFile): object {
  const { soort, findings, defects, afwijkingen } = judged;
  return { soort, findings, defects, afwijkingen, fixes: findings.map((finding) => judged.fixesOf(finding)) };
}

const STRETCH = 20;

describe('lint: equality after edits of a dossier', function () {
  this.timeout(180_000);

  for (const { name, files, edits, every, seed } of courses)
    it(`${name}: ${edits} edits`, () => {
      const random = seededRandom(seed);
      const names = Object.keys(files);
      let documents = open(files);
      for (let count = 0; count < edits; count++) {
        if (count % STRETCH === 0) documents = open(files);
        const chosen = names[Math.floor(random() * names.length)] ?? '';
        const before = documents.get(chosen);
        assert.ok(before);
        const edit = randomEdit(random, before.source.text, chosen.endsWith('.md') ? proseTokens : dataTokens);
        documents = new Map([...documents, [chosen, service.edit(before, [edit], count + 1)]]);
        if (count % every !== 0) continue;
        const texts = Object.fromEntries([...documents].map(([one, { source }]) => [one, source.text]));
        assert.deepEqual(shown(documents), shown(open(texts)), `edit ${count} of ${name}: ${JSON.stringify(edit)}`);
      }
    });
});
