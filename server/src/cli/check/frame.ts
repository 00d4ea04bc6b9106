/** The line of a finding with its place underlined, as much of it as fits. */
import { MARGIN, visible, type Excerpt } from './excerpt.ts';
import type { WidthOf } from './terminalWidth.ts';

/**
 * @param columns how wide a line may be
 * @returns the line and the marks below it, without line breaks
 */
export function excerptFrame(excerpt: Excerpt, columns: number, widthOf: WidthOf): readonly [string, string] {
  const gutter = `${String(excerpt.line).padStart(5)} │ `;
  const room = Math.max(20, columns - gutter.length);
  const { shown, before, marked } = windowOf(excerpt, room);
  const marks = ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked)));
  return [gutter + shown, `${' '.repeat(5)} │ ${marks}`];
}

interface Window {
  readonly shown: string;
  /** What stands before the marked words in `shown`. */
  readonly before: string;
  readonly marked: string;
}

function windowOf({ text, start, end, more: [before, behind] }: Excerpt, room: number): Window {
  const whole = !before && !behind && text.length <= room;
  const from = whole || before ? 0 : Math.max(0, start - MARGIN);
  const to = whole ? text.length : Math.min(text.length, from + room - 2);
  const lead = (before || from > 0 ? '…' : '') + visible(text.slice(from, Math.max(from, start)));
  const tail = behind || to < text.length ? '…' : '';
  const marked = visible(text.slice(start, Math.min(end, to)));
  const after = visible(text.slice(Math.max(start, Math.min(end, to)), to));
  return { shown: lead + marked + after + tail, before: lead, marked };
}
