/** A picture of bars as SVG, with all that it shows in words too. */
import type { Element } from 'hast';
import type { Bars } from '../../features/rapport/block.ts';
import { h } from '../hast.ts';

const ROW = 30;
const LABEL = 250;
const WIDTH = 720;
const NUMBER = 34;
const LEGEND = 30;
/** Each with its word and its place in the legend. */
const KLASSEN = [
  ['fout', 'fouten', 0],
  ['waarschuwing', 'waarschuwingen', 100],
  ['oordeel', 'vragen', 260],
] as const;

/** @param shown what a reader may see of a text */
export function barsPicture({ caption, description, rows }: Bars, shown: (text: string) => string): Element {
  const most = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { aantal }) => sum + aantal, 0)));
  const room = WIDTH - LABEL - NUMBER;
  const height = rows.length * ROW + LEGEND + 6;
  return h(
    'svg',
    { viewBox: `0 0 ${String(WIDTH)} ${String(height)}`, role: 'img', ariaLabel: shown(`${caption}. ${description}.`) },
    h('title', {}, shown(caption)),
    h('desc', {}, shown(description)),
    ...rows.map((row, index) => rowElement({ ...row, label: shown(row.label) }, index * ROW, room / most)),
    h('line', { className: ['as'], ...placed({ x1: LABEL, x2: LABEL, y1: 0, y2: rows.length * ROW }) }),
    ...legend(rows.length * ROW + 10),
  );
}

function rowElement({ label, parts }: Bars['rows'][number], y: number, unit: number): Element {
  let x = LABEL;
  const bars = parts.map(({ klasse, aantal }) => {
    const width = Math.max(2, Math.round(aantal * unit));
    const bar = h('rect', { className: [klasse], ...placed({ x, y: y + 6, width, height: ROW - 12 }) });
    x += width + 1;
    return bar;
  });
  const sum = parts.reduce((total, { aantal }) => total + aantal, 0);
  return h(
    'g',
    { ariaHidden: 'true' },
    h('text', { ...placed({ x: LABEL - 10, y: y + 20 }), textAnchor: 'end' }, label),
    ...bars,
    h('text', placed({ x: x + 5, y: y + 20 }), String(sum)),
  );
}

function legend(y: number): Element[] {
  return KLASSEN.map(([klasse, woord, from]) => {
    const x = LABEL + from;
    return h(
      'g',
      { ariaHidden: 'true' },
      h('rect', { className: [klasse], ...placed({ x, y, width: 14, height: 14 }) }),
      h('text', placed({ x: x + 20, y: y + 12 }), woord),
    );
  });
}

function placed(numbers: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, String(value)]));
}
