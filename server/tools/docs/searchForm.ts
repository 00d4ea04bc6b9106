/** The form by which a page is searched. It is hidden until the script that serves it runs. */
import type { Element } from 'hast';
import { h } from '../../src/convert/hast.ts';

export interface SearchForm {
  readonly label: string;
  /** Laws to choose from, as id and name. */
  readonly wetten?: readonly (readonly [id: string, name: string])[];
}

export function searchForm({ label, wetten = [] }: SearchForm): Element {
  return h(
    'form',
    { id: 'zoeken', className: ['zoeken'], role: 'search', hidden: true },
    h(
      'div',
      {},
      h(
        'div',
        { className: ['veld'] },
        h('label', { htmlFor: ['zoekwoord'] }, label),
        h('input', { id: 'zoekwoord', type: 'search', autoComplete: ['off'], spellCheck: 'false' }),
      ),
      wetten.length === 0
        ? undefined
        : h(
            'div',
            { className: ['veld'] },
            h('label', { htmlFor: ['zoekwet'] }, 'Alleen wat rust op'),
            h(
              'select',
              { id: 'zoekwet' },
              h('option', { value: '' }, 'alle wetten'),
              ...wetten.map(([id, name]) => h('option', { value: id }, name)),
            ),
          ),
    ),
    h('p', { id: 'gevonden', role: 'status' }),
  );
}
