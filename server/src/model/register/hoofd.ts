/** Who keeps a register: a name with contact details, in a short or a long form. */
import { shift } from '../../text/span.ts';
import type { DataNode, Located } from '../../syntax/tree.ts';
import { isLeeg, isRecord, leesTekst, onder } from '../verwerking/lees.ts';
import type { Partij } from './register.ts';

/** A record with `naam` and `contact`, or one text; undefined where nothing is written. */
export function partijVan(value: Located<DataNode> | undefined): Partij | undefined {
  if (!value || isLeeg(value.node)) return undefined;
  const span = shift(value.node.span, value.origin);
  if (!isRecord(value)) return { naam: leesTekst(value), contact: undefined, span };
  const naam = onder(value, 'naam');
  const contact = onder(value, 'contact', 'contactgegevens', 'e-mail', 'email', 'telefoon', 'adres');
  return { naam: naam && leesTekst(naam), contact: contact && leesTekst(contact), span };
}
