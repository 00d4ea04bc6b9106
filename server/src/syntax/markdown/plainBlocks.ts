/** A chunk read without its markup: a paragraph for each stretch between blank lines. */
import { ReadingBuilder } from '../../text/reading.ts';
import type { Block } from '../tree.ts';
import { isBlankLine, lineReader } from './lines.ts';
import { tidyReading } from './readingParts.ts';

export function plainBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let builder = new ReadingBuilder();
  let from = 0;
  const flush = (to: number): void => {
    const reading = tidyReading(builder.build());
    builder = new ReadingBuilder();
    if (reading.text !== '')
      blocks.push({
        kind: 'paragraph',
        reading,
        span: { start: from, end: to },
        markers: [],
        listDepth: 0,
        quoted: false,
        comments: [],
      });
  };
  let lastEnd = 0;
  const lineAt = lineReader(text);
  for (let start = 0; start < text.length; ) {
    const { end, next } = lineAt(start);
    if (isBlankLine(text, start, end)) flush(lastEnd);
    else {
      if (builder.length === 0) from = start;
      else builder.add('\n', lastEnd, start - lastEnd);
      builder.add(text.slice(start, end), start);
      lastEnd = end;
    }
    start = next;
  }
  flush(lastEnd);
  return blocks;
}
