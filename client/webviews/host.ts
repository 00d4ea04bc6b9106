/** The editor as a page knows it: messages to and from it, and elements made of words alone. */

interface EditorApi {
  postMessage(message: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

export interface Host<In, Out> {
  post(message: Out): void;
  onMessage(listener: (message: In) => void): void;
}

/** May be called once in a page. */
export function editorHost<In, Out>(): Host<In, Out> {
  const api = acquireVsCodeApi();
  return {
    post: (message) => {
      api.postMessage(message);
    },
    onMessage: (listener) => {
      // Only the editor can reach the page of a webview.
      window.addEventListener('message', ({ data }: MessageEvent<In>) => {
        listener(data);
      });
    },
  };
}

/** An element of the page that is there from the beginning. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new TypeError(`no element ${id}`);
  return found;
}

export interface Made {
  readonly className?: string;
  /** Never read as HTML. */
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { className = '', text, attributes = {} }: Made = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  if (text !== undefined) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Words behind a sign that says the same to the eye alone. */
export function signed(sign: string | undefined, text: string): readonly Node[] {
  const seen = make('span', { text: `${sign ?? ''} `, attributes: { 'aria-hidden': 'true' } });
  return [...(sign === undefined ? [] : [seen]), document.createTextNode(text)];
}
