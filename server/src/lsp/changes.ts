/** News that passes from what changes to who tells the editor of it. */

/**
 * One file, by its key, or `all` where anything may have changed. `edited` was opened or written in,
 * `closed` was closed by the editor, `stored` changed where it is kept.
 */
export type Change = { readonly key: string; readonly how: 'edited' | 'closed' | 'stored' } | 'all';

export interface Changes {
  announce(change: Change): void;
  listen(listener: (change: Change) => void): void;
  /** Resolves at the next change, or when there will be no more. */
  next(): Promise<void>;
  close(): void;
  isClosed(): boolean;
}

export function createChanges(): Changes {
  const listeners: ((change: Change) => void)[] = [];
  let waiting: (() => void)[] = [];
  let closed = false;
  const wake = (): void => {
    const woken = waiting;
    waiting = [];
    for (const resolve of woken) resolve();
  };
  return {
    announce(change) {
      for (const listener of listeners) listener(change);
      wake();
    },
    listen(listener) {
      listeners.push(listener);
    },
    next: () => (closed ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    close() {
      closed = true;
      wake();
    },
    isClosed: () => closed,
  };
}
