/** The words of the register as a table and of the dekkingsmatrix, in the language of the editor. */
import type { Words } from '../webviews/messages.ts';
import type { Translate } from './statusText.ts';

export function registerWords(t: Translate): Words {
  return {
    table: t('Register as a table'),
    filter: t('Filter'),
    add: t('Add Verwerking'),
    remove: t('Remove This Verwerking'),
    open: t('Show in the Text'),
    shown: t('Verwerkingen shown:'),
    missing: t('missing'),
    empty: t('not filled in'),
    blank: t('still to fill in'),
    noColumn: t('no column'),
    noColumnHint: t('The table in the text has no column for this. Add one in the text.'),
    findings: t('findings:'),
    before: t('before:'),
    fout: t('Error'),
    waarschuwing: t('Warning'),
    oordeel: t('Question for a lawyer'),
    editHint: t('Enter keeps it, Escape leaves it as it was.'),
    listHint: t('A semicolon parts the items. Enter keeps it, Escape leaves it as it was.'),
    save: t('Keep'),
    cancel: t('Cancel'),
  };
}

export function matrixWords(t: Translate): Words {
  return {
    table: t('Dekkingsmatrix: what protocol and register say'),
    only: t('Only verwerkingen where something is missing or differs'),
    verwerking: t('Verwerking'),
    document: t('Document'),
    protocol: t('Protocol'),
    register: t('Register'),
    shown: t('Verwerkingen shown:'),
    nowhere: t('There is no place for this in the text.'),
  };
}

/** A status of the matrix in words; those of the server where it has one that we do not know. */
export function statusWord(status: string, kant: 'protocol' | 'register', woord: string, t: Translate): string {
  switch (status) {
    case 'present':
      return t('is there');
    case 'missing':
      return t('missing');
    case 'differs':
      return t('differs');
    case 'mayDiffer':
      return t('may differ');
    case 'blank':
      return t('still to fill in');
    case 'noColumn':
      return t('no column');
    case 'noVerwerking':
      return kant === 'protocol' ? t('not in the protocol') : t('not in the register');
    case 'noDocument':
      return kant === 'protocol' ? t('no protocol') : t('no register');
    case 'outside':
      return t('no protocol for this domain');
    default:
      return woord;
  }
}
