/** Writing in a cell: in the cell itself, or in a small form where the cell has several parts. */
import type { RegisterCell } from '../../server/src/lsp/viewRequests.ts';
import { make } from './host.ts';
import type { PartChange } from './messages.ts';

export interface Editing {
  readonly cell: HTMLElement;
  /** The head of the column. */
  readonly title: string;
  readonly parts: NonNullable<RegisterCell['parts']>;
  readonly word: (name: string) => string;
  /** `step` is where the focus goes: to this cell, or to the one before or behind it. */
  readonly done: (changes: readonly PartChange[], step: -1 | 0 | 1) => void;
}

export function editCell(editing: Editing): void {
  if (editing.parts.length === 1) inCell(editing);
  else inForm(editing);
}

function inCell({ cell, title, parts, word, done }: Editing): void {
  const [part] = parts;
  if (!part) return;
  const hint = part.lijst ? word('listHint') : word('editHint');
  const area = make('textarea', { attributes: { 'aria-label': `${title}. ${hint}`, title: hint, spellcheck: 'true' } });
  area.value = part.tekst;
  cell.classList.add('editing');
  cell.replaceChildren(area);
  area.focus();
  area.select();
  let isOver = false;
  const end = (keep: boolean, step: -1 | 0 | 1): void => {
    if (isOver) return;
    isOver = true;
    cell.classList.remove('editing');
    done(keep && area.value !== part.tekst ? [{ deel: 0, tekst: area.value }] : [], step);
  };
  area.addEventListener('keydown', (event) => {
    const { key, shiftKey, isComposing } = event;
    if (isComposing || !['Enter', 'Tab', 'Escape'].includes(key)) return;
    event.preventDefault();
    event.stopPropagation();
    end(key !== 'Escape', key === 'Tab' ? (shiftKey ? -1 : 1) : 0);
  });
  area.addEventListener('blur', () => {
    end(true, 0);
  });
}

function inForm({ title, parts, word, done }: Editing): void {
  const areas = parts.map(({ tekst }) => {
    const area = make('textarea', { attributes: { spellcheck: 'true' } });
    area.value = tekst;
    return area;
  });
  const fields = parts.map(({ naam, lijst }, index) => {
    const label = naam === '' ? title : naam.slice(0, 1).toUpperCase() + naam.slice(1);
    const text = [label, lijst ? word('listHint') : ''].filter(Boolean).join('. ');
    const area = areas[index];
    return make('label', {}, make('span', { text }), ...(area ? [area] : []));
  });
  const save = make('button', { text: word('save'), attributes: { type: 'submit' } });
  const cancel = make('button', { text: word('cancel'), attributes: { type: 'button' } });
  const form = make('form', { attributes: { method: 'dialog' } }, make('h2', { text: title }), ...fields, save, cancel);
  const dialog = make('dialog', { attributes: { 'aria-label': title } }, form);
  document.body.append(dialog);
  let keep = false;
  form.addEventListener('submit', () => {
    keep = true;
  });
  cancel.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    const changes = parts.flatMap(({ tekst }, deel) => {
      const value = areas[deel]?.value ?? tekst;
      return keep && value !== tekst ? [{ deel, tekst: value }] : [];
    });
    done(changes, 0);
  });
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLTextAreaElement) || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  dialog.showModal();
  areas[0]?.focus();
}
