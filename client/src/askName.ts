/** The name of a new verwerking, asked of the user. */
import { l10n, window } from 'vscode';

/** Undefined when the user thinks better of it. */
export async function askName(): Promise<string | undefined> {
  const naam = await window.showInputBox({
    prompt: l10n.t('What is the verwerking called?'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('A verwerking needs a name.') : undefined),
  });
  return naam?.trim();
}
