/** Repairs between protocol and register: a row for an entry, an entry for a row, a name, a value. */
import { celtekst } from '../model/edit/celtekst.ts';
import { maakBijlage } from '../model/edit/bijlage.ts';
import { voegEntryToe } from '../model/edit/registeritem.ts';
import { vervangVeld, vulVeld } from '../model/edit/registerveld.ts';
import { voegRijenToe } from '../model/edit/tabelrij.ts';
import { problemsOf, type ReadDocument } from '../model/document.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import type { VeldNaam } from '../model/verwerking/velddefinities.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';
import { derived, derivedPair } from '../text/derived.ts';
import type { TextEdit } from '../text/edit.ts';
import { registersVan, type Dossier, type InDocument } from '../workspace/dossier.ts';
import type { Kant, Koppeling, Koppelingen } from '../workspace/koppeling.ts';
import type { Fix } from './finding.ts';
import { bewerk, bewerkIn } from './fix.ts';
import type { RuleContext } from './rule.ts';

/** The entries that a protocol lacks, by protocol. What has no name gets no row. */
export function missingPerProtocol({ entries }: Koppelingen): ReadonlyMap<InDocument<Protocol>, readonly Kant[]> {
  const missing = new Map<InDocument<Protocol>, Kant[]>();
  for (const { kant, bijna, protocol } of entries) {
    if (bijna || !isNamed(kant)) continue;
    const own = missing.get(protocol);
    if (own) own.push(kant);
    else missing.set(protocol, [kant]);
  }
  return missing;
}

/** Whether its name can be found back on the other side: a row of dashes has none. */
function isNamed({ verwerking }: Kant): boolean {
  return /[\p{L}\p{N}]/u.test(verwerking.naam?.tekst ?? '');
}

/**
 * A Bijlage 1 row for one entry, and one action for all that lack it. `missing` is one and the same
 * list for every entry of a protocol: what adds them all is made once.
 */
export function rijFixes(
  context: RuleContext,
  protocol: InDocument<Protocol>,
  entry: Kant,
  missing: readonly Kant[],
): Fix[] {
  const document = context.document(protocol.uri);
  if (!document || !isNamed(entry)) return [];
  const one = bewerk(
    `Voeg Bijlage 1-rij toe voor ‘${naamVan(entry.verwerking)}’`,
    'suggestion',
    protocol.uri,
    rowEdits(document.source.text, protocol.inhoud, [entry]),
  );
  return missing.length < 2 ? one : [...one, ...allRows(document, protocol.inhoud)(missing)];
}

const allRows = derivedPair((document: ReadDocument, protocol: Protocol) =>
  derived((missing: readonly Kant[]): Fix[] => {
    const { uri, text } = document.source;
    const title = `Voeg alle ${String(missing.length)} ontbrekende Bijlage 1-rijen toe`;
    return bewerk(title, 'suggestion', uri, rowEdits(text, protocol, missing));
  }),
);

/** The edits that add a row to a protocol for each entry; none where its table has no column for their names. */
export function rowEdits(text: string, protocol: Protocol, kanten: readonly Kant[]): readonly TextEdit[] {
  const verwerkingen = kanten.map(({ verwerking }) => verwerking);
  const [first] = protocol.tabellen;
  if (first && !first.tabel.kolommen.some(({ velden }) => velden.includes('naam'))) return [];
  return first ? voegRijenToe(text, first.tabel, verwerkingen) : [maakBijlage(text, protocol, verwerkingen)];
}

/** An entry in the register for a row that has none. */
export function entryFixes(context: RuleContext, dossier: Dossier, rij: Kant): Fix[] {
  if (!isNamed(rij)) return [];
  for (const { uri, inhoud } of registersVan(dossier)) {
    const document = context.document(uri);
    // In a text that cannot be read as a whole it is not certain where the last entry ends.
    if (!document || problemsOf(document).some(({ code }) => code === 'yaml-ongeldig')) continue;
    const edit = voegEntryToe(document.source.text, inhoud, rij.verwerking);
    if (edit) return bewerk(`Neem ‘${naamVan(rij.verwerking)}’ op in het register`, 'suggestion', uri, edit);
  }
  return [];
}

/** Writes in the register how the protocol calls the verwerking. */
export function koppelFixes(context: RuleContext, entry: Kant, rij: Kant): Fix[] {
  const naam = naamVan(rij.verwerking);
  return bewerkIn(context, `Koppel: in het protocol heet dit ‘${naam}’`, 'suggestion', entry.uri, (text) =>
    vulVeld(text, entry.verwerking, 'protocolnaam', naam),
  );
}

/** Takes the value of one side over to the other. */
export function overnameFixes(context: RuleContext, { rij, entry }: Koppeling, veld: VeldNaam): Fix[] {
  return [
    ...takeOver(context, rij, entry, veld, 'Neem over uit het register'),
    ...takeOver(context, entry, rij, veld, 'Neem over uit het protocol'),
  ];
}

function takeOver(context: RuleContext, to: Kant, from: Kant, veld: VeldNaam, title: string): Fix[] {
  const waarde = celtekst(from.verwerking, [veld]);
  // A cell that holds purpose and ground together is not overwritten by one of the two.
  if (waarde === '' || sharesCell(to, veld) || sharesCell(from, veld)) return [];
  return bewerkIn(context, `${title}: ‘${waarde}’`, 'suggestion', to.uri, (text) =>
    vervangVeld(text, to.verwerking, veld, waarde),
  );
}

function sharesCell({ verwerking }: Kant, veld: VeldNaam): boolean {
  const own = verwerking.velden.get(veld);
  return [...verwerking.velden].some(
    ([other, plaats]) => other !== veld && plaats.waarde.start === own?.waarde.start && !plaats.leeg,
  );
}
