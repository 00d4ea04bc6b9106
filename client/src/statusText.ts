/** What the status bar says, as data: the words come from the editor's language. */
import type { DocumentStatus, FindingCounts } from '../../server/src/lsp/requests.ts';
import type { ServerState } from './server.ts';

/** Puts a sentence into the language of the editor, and arguments into the sentence. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

export interface StatusText {
  /** With the names of icons between `$(` and `)`. */
  readonly text: string;
  /** Lines of Markdown. */
  readonly tooltip: readonly string[];
  readonly isWarning: boolean;
}

/** @param status that of the active document; undefined while the server has not answered */
export function statusText(server: ServerState, status: DocumentStatus | null | undefined, t: Translate): StatusText {
  if (server === 'failed')
    return {
      text: '$(error) Doelbinding',
      tooltip: [t('The server does not run. Choose ‘Doelbinding: Restart Server’.')],
      isWarning: true,
    };
  if (server !== 'running')
    return { text: '$(law)', tooltip: [t('Doelbinding starts at the first protocol or register.')], isWarning: false };
  if (status === undefined) return { text: '$(law)', tooltip: [], isWarning: false };
  if (status === null) return { text: '$(law)', tooltip: [t('This document is not checked.')], isWarning: false };
  if (!status.aan)
    return { text: `$(law) ${t('off')}`, tooltip: [t('Checking is off: setting doelbinding.aan.')], isWarning: false };
  const { soort, reden, peildatum, peildatumBron, wetgegevens, instellingen, aantallen } = status;
  if (soort === 'anders')
    return { text: '$(law)', tooltip: [t('This document is not checked.'), reden], isWarning: false };
  const total = aantallen.fout + aantallen.waarschuwing + aantallen.oordeel;
  return {
    text: `$(law) ${String(total)}`,
    tooltip: [
      `**${soort}**: ${reden}`,
      countsText(aantallen, t),
      t('Judged as of {0} ({1})', peildatum, sourceText(peildatumBron, t)),
      t('Law data up to {0}', wetgegevens),
      instellingen === null ? t('Settings: of the editor') : t('Settings: {0}', instellingen),
    ],
    isWarning: false,
  };
}

function countsText({ fout, waarschuwing, oordeel }: FindingCounts, t: Translate): string {
  return t('Errors: {0}, warnings: {1}, questions for a lawyer: {2}', fout, waarschuwing, oordeel);
}

function sourceText(bron: string, t: Translate): string {
  switch (bron) {
    case 'document':
      return t('asked at the top of the document');
    case 'configuratie':
      return t('from doelbinding.yml');
    case 'editor':
      return t('from the settings of the editor');
    default:
      return t('today');
  }
}
