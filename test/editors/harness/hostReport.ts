/** What tests inside an extension host write for those outside, each report on a line of the console. */

export type HostReport =
  | { readonly kind: 'test'; readonly title: string; readonly duration: number; readonly error?: string }
  /** After the last test: on what they ran. */
  | { readonly kind: 'end'; readonly host: string };

/** How such a line begins. */
export const reportMark = 'doelbinding-test ';
