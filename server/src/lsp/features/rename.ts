/** Rename of a verwerking or a begrip over the documents of a dossier, and a begrip edited with its uses. */
import type {
  Connection,
  LinkedEditingRanges,
  PrepareRenameResult,
  RenameParams,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import {
  LinkedEditingRangeRequest,
  LSPErrorCodes,
  MessageType,
  PrepareRenameRequest,
  RenameRequest,
  ResponseError,
  ShowMessageNotification,
} from '../protocol.ts';
import type { Naamdoel } from '../../features/naamgeving/doel.ts';
import type { DocumentEdit } from '../../lint/finding.ts';
import { answering } from '../answering.ts';
import { askedDocument, offsetOf, type AskedDocument, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';
import type { Session } from '../session.ts';
import { tell } from '../telling.ts';
import { workspaceEditOf } from '../workspaceEdit.ts';

/** Letters, digits, spaces and hyphens: what a begrip is made of while it is typed. */
const WORDS = String.raw`[\p{L}\p{N}][\p{L}\p{N} \-]*`;

export const rename: LanguageFeature = {
  capabilities: () => ({ renameProvider: { prepareProvider: true }, linkedEditingRangeProvider: true }),
  handlers: (connection, session) => [
    answering(connection, PrepareRenameRequest.type, async (params, token): Promise<PrepareRenameResult | null> => {
      const asked = await askedDocument(session, params, token);
      const doel = asked && (await doelAt(asked, params.position));
      if (!asked || !doel) return null;
      const { bezwaar } = await import('../../features/naamgeving/hernoem.ts');
      const refused = bezwaar(doel, asked.scene, asked.document.uri);
      if (refused !== undefined) throw refusal(refused);
      return { range: rangeOf(doel.span, asked.text), placeholder: doel.naam };
    }),
    answering(connection, RenameRequest.type, async (params, token): Promise<WorkspaceEdit | null> => {
      const asked = await askedDocument(session, params, token);
      const doel = asked && (await doelAt(asked, params.position));
      return asked && doel ? renamed(connection, session, asked, doel, params) : null;
    }),
    answering(
      connection,
      LinkedEditingRangeRequest.type,
      async (params, token): Promise<LinkedEditingRanges | null> => {
        const asked = await askedDocument(session, params, token);
        const doel = asked && (await doelAt(asked, params.position));
        if (!asked || doel?.soort !== 'begrip') return null;
        const { bezwaar } = await import('../../features/naamgeving/hernoem.ts');
        if (bezwaar(doel, asked.scene, asked.document.uri) !== undefined) return null;
        return linkedTo(doel, asked);
      },
    ),
  ],
};

async function doelAt({ scene, document, text }: AskedDocument, position: unknown): Promise<Naamdoel | undefined> {
  const { naamdoelAt } = await import('../../features/naamgeving/doel.ts');
  return naamdoelAt(scene, document, offsetOf(position, text));
}

/** What an editor shows of a refusal is its words. */
function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

async function renamed(
  connection: Connection,
  session: Session,
  asked: AskedDocument,
  doel: Naamdoel,
  { newName }: RenameParams,
): Promise<WorkspaceEdit | null> {
  const { hernoem } = await import('../../features/naamgeving/hernoem.ts');
  const uitkomst = hernoem(asked.scene, asked.document, doel, typeof newName === 'string' ? newName : '');
  if (uitkomst.soort === 'geweigerd') throw refusal(uitkomst.reden);
  const { edits: client } = session.client;
  const sure = workspaceEditOf(uitkomst.edits, asked.texts, client);
  if (!sure) throw refusal('Niet alle bestanden zijn te wijzigen.');
  if (doel.anders.length > 0) {
    const message = `Kijk deze vormen zelf na, zij zijn niet gewijzigd: ${doel.anders.join(', ')}.`;
    tell(() => connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message }));
  }
  // Where nobody can look first, only what is sure is changed.
  if (!client.annotates || uitkomst.twijfel.length === 0) return sure;
  return {
    ...sure,
    documentChanges: [...(sure.documentChanges ?? []), ...doubtful(uitkomst.twijfel, asked)],
    changeAnnotations: {
      elders: {
        label: 'Ook in andere teksten',
        needsConfirmation: true,
        description: 'Daar kan het woord iets anders betekenen.',
      },
    },
  };
}

function doubtful(edits: readonly DocumentEdit[], { texts }: AskedDocument): TextDocumentEdit[] {
  return edits.flatMap(({ uri, edits: own }) => {
    const text = texts.textOf(uri);
    if (!text) return [];
    const annotated = own.map(({ span, newText }) => ({ range: rangeOf(span, text), newText, annotationId: 'elders' }));
    return [{ textDocument: { uri: text.uri, version: text.version }, edits: annotated }];
  });
}

/** The uses that are written exactly alike: an editor writes the same in all of them. */
function linkedTo(doel: Naamdoel, { document, text }: AskedDocument): LinkedEditingRanges | null {
  const own = doel.plaatsen.filter(({ uri }) => uri === document.uri);
  const here = own.find(({ span }) => span.start === doel.span.start);
  const alike = own.filter(({ geschreven }) => geschreven === here?.geschreven);
  if (alike.length < 2) return null;
  return { ranges: alike.map(({ span }) => rangeOf(span, text)), wordPattern: WORDS };
}
