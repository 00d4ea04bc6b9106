/** The kinds of file that a report can be. */
import type { ReportRequest } from '../../server/src/lsp/requests.ts';

export type ReportKind = ReportRequest['params']['formaat'];

export interface ReportKindItem {
  readonly label: string;
  readonly detail: string;
  readonly formaat: ReportKind;
}

/** @param t as `l10n.t` */
export function reportKinds(t: (message: string) => string): readonly ReportKindItem[] {
  return [
    { label: t('Page (HTML)'), detail: t('To read in a browser, to print and to send.'), formaat: 'html' },
    { label: t('Word Document'), detail: t('To go on with in Word.'), formaat: 'docx' },
    { label: t('Markdown'), detail: t('To read in the editor, or in a merge request.'), formaat: 'md' },
  ];
}
