/** The rows that Bijlage 1 of the protocols of a dossier lacks, added all at once. */
import { isBewerkbaar } from '../lint/bewerkbaar.ts';
import type { DocumentEdit } from '../lint/finding.ts';
import { missingPerProtocol, rowEdits } from '../lint/koppelfix.ts';
import { koppel } from '../workspace/koppeling.ts';
import type { Scene } from './scene.ts';

export interface OntbrekendeRijen {
  readonly uri: string;
  /** How many rows are missing. */
  readonly aantal: number;
  /** Undefined for a text that may not be edited, or whose table has no place for a name. */
  readonly edit: DocumentEdit | undefined;
}

/** For each protocol that lacks rows, in the order of the dossier. */
export function ontbrekendeRijen(scene: Pick<Scene, 'dossier' | 'settings' | 'document'>): OntbrekendeRijen[] {
  const missing = missingPerProtocol(koppel(scene.dossier));
  return [...missing].flatMap(([protocol, kanten]): OntbrekendeRijen[] => {
    const document = scene.document(protocol.uri);
    if (document?.model.inhoud.soort !== 'protocol') return [];
    const { text } = document.document.source;
    const editable = isBewerkbaar(document, scene.settings);
    const edits = editable ? rowEdits(text, document.model.inhoud, kanten) : [];
    return [
      { uri: document.uri, aantal: kanten.length, edit: edits.length > 0 ? { uri: document.uri, edits } : undefined },
    ];
  });
}
