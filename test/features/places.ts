/**
 * Documents with a cursor in Markdown, and what a language feature answers there.
 *
 * A file of `test/fixtures/features` holds cases under headings `##`. A fenced block with a language and
 * a file name is a document of the dossier; `‸` in one of them is the cursor, and is taken out. A case
 * without documents is about those above the first heading: its block `plek` repeats some words of one of
 * them with the cursor in it. The block `antwoord` is what the feature says, a line each; without one it says
 * nothing. Places are written as `bestand:regel woorden`, with lines from 1.
 */
import { service, vandaag } from '../support/engine.ts';
import type { Scene } from '../../server/src/service.ts';
import type { JudgedFile } from '../../server/src/service.ts';
import type { Span } from '../../server/src/text/span.ts';
import type { DossierDocument } from '../../server/src/workspace/dossier.ts';

export interface PlaceCase {
  readonly titel: string;
  readonly documents: readonly { readonly naam: string; readonly tekst: string }[];
  readonly antwoord: string;
}

/** A case as a feature sees it. */
export interface Asked {
  readonly scene: Scene;
  /** The document with the cursor, else the first. */
  readonly document: DossierDocument;
  readonly offset: number;
  readonly judged: JudgedFile | undefined;
  /** `bestand:regel woorden` of a place. */
  readonly place: (uri: string, span: Span) => string;
  /** The words of a place in the document, line breaks as `⏎`. */
  readonly words: (span: Span, uri?: string) => string;
}

const CURSOR = '‸';
const folder = 'file:///voorbeeld/';

interface Block {
  readonly taal: string;
  readonly naam: string;
  readonly tekst: string;
}

interface Part {
  readonly titel: string;
  readonly blocks: Block[];
}

export function readCases(markdown: string): PlaceCase[] {
  const [shared, ...cases] = partsOf(markdown);
  return cases.map(({ titel, blocks }) => {
    const own = blocks.filter(({ taal }) => taal !== 'antwoord' && taal !== 'plek');
    const plek = blocks.find(({ taal }) => taal === 'plek');
    const documents = own.length > 0 ? own : (shared?.blocks ?? []).map((block) => withCursor(block, plek));
    return { titel, documents, antwoord: blocks.find(({ taal }) => taal === 'antwoord')?.tekst.trimEnd() ?? '' };
  });
}

/** What stands above the first heading, then each case; headings within a block are of a document. */
function partsOf(markdown: string): Part[] {
  const parts: Part[] = [{ titel: '', blocks: [] }];
  let open: { readonly taal: string; readonly naam: string; readonly lines: string[] } | undefined;
  for (const line of markdown.split('\n')) {
    const [, taal, naam = ''] = /^```(\S+) ?(\S*)$/.exec(line) ?? [];
    if (open && line === '```') {
      parts
        .at(-1)
        ?.blocks.push({ taal: open.taal, naam: open.naam, tekst: open.lines.map((one) => `${one}\n`).join('') });
      open = undefined;
    } else if (open) open.lines.push(line);
    else if (taal !== undefined) open = { taal, naam, lines: [] };
    else if (line.startsWith('## ')) parts.push({ titel: line.slice(3), blocks: [] });
  }
  return parts;
}

function withCursor(block: Block, plek: Block | undefined): Block {
  if (plek?.naam !== block.naam) return block;
  const words = plek.tekst.trimEnd();
  const found = block.tekst.split(words.replace(CURSOR, ''));
  if (found.length !== 2) throw new TypeError(`not once in ${block.naam}: ${words}`);
  return { ...block, tekst: found.join(words) };
}

/** The dossier of a case, its texts written in another way if one is given. */
export function ask({ documents, titel }: PlaceCase, written: (text: string) => string = (text) => text): Asked {
  const texts = documents.map(({ naam, tekst }) => {
    const text = written(tekst);
    const at = text.replace(/^\uFEFF/, '').indexOf(CURSOR);
    return { uri: `${folder}${naam}`, text: text.replace(CURSOR, ''), at };
  });
  const cursor = texts.find(({ at }) => at >= 0) ?? texts[0];
  if (!cursor) throw new TypeError(`no document: ${titel}`);
  const files = texts.flatMap(({ uri, text }) => {
    const document = service.open(uri, text);
    return document ? [{ uri, document }] : [];
  });
  const settings = service.settings({ vandaag });
  const judged = service.judgeAll(files, settings);
  const scene = service.scene(cursor.uri, { files, judged, settings });
  const document = scene.document(cursor.uri);
  if (!document) throw new TypeError(`not read: ${titel}`);
  const textOf = (uri: string): string => scene.document(uri)?.document.source.text ?? '';
  const words = (span: Span, uri = document.uri): string =>
    textOf(uri).slice(span.start, span.end).replaceAll('\r\n', '⏎').replaceAll('\n', '⏎');
  return {
    scene,
    document,
    offset: Math.max(0, cursor.at),
    judged: scene.judged(cursor.uri),
    words,
    place: (uri, span) =>
      `${uri.slice(folder.length)}:${String(
        textOf(uri)
          .slice(0, span.start)
          .split(/\r\n|\n/).length,
      )} ${words(span, uri)}`,
  };
}
