/** What a language feature is to the server: what it offers in `initialize`, and the requests that it answers. */
import type {
  CancellationToken,
  Connection,
  Disposable,
  Registration,
  ServerCapabilities,
} from 'vscode-languageserver';
import type { DossierDocument } from '../workspace/dossier.ts';
import type { Scene, Service } from '../service.ts';
import type { Span } from '../text/span.ts';
import { invalid, keyOf, refuseIfCancelled } from './answering.ts';
import type { ClientFacts } from './clientFacts.ts';
import type { NamedText, Texts } from './diagnostic.ts';
import { spanOf } from './place.ts';
import type { Session } from './session.ts';

export interface LanguageFeature {
  capabilities(client: ClientFacts): ServerCapabilities;
  handlers(connection: Connection, session: Session): readonly Disposable[];
  /** What it offers for some languages alone, where an editor can be told so later. */
  registrations?(client: ClientFacts): readonly Registration[];
}

/** A document that a request is about, within its dossier as it is now. */
export interface AskedDocument {
  readonly service: Service;
  /** Without findings: a feature that needs them asks `session.dossiers` for the judgment. */
  readonly scene: Scene;
  readonly document: DossierDocument;
  readonly text: NamedText;
  readonly texts: Texts;
}

/**
 * The document that a request names; undefined for one that is none of ours, or not to be looked at.
 *
 * @throws ResponseError where the request names none, or is taken back
 */
export async function askedDocument(
  session: Session,
  params: { readonly textDocument: unknown },
  token: CancellationToken,
): Promise<AskedDocument | undefined> {
  const key = keyOf(params.textDocument);
  // An editor takes its question back when the text changes: then nothing is done for it.
  await session.settled();
  refuseIfCancelled(token);
  const service = await session.engine.get();
  const found = session.reports(key) ? await session.dossiers.filesWith(key) : undefined;
  refuseIfCancelled(token);
  const text = found?.texts.textOf(key);
  if (!found || !text) return undefined;
  const scene = service.scene(key, { ...found, judged: [] });
  const document = scene.document(key);
  if (!document || document.model.inhoud.soort === 'anders') return undefined;
  return { service, scene, document, text, texts: found.texts };
}

/**
 * The offset of a position in the text of the engine.
 *
 * @throws ResponseError for what is no position
 */
export function offsetOf(position: unknown, text: NamedText): number {
  return askedSpan({ start: position, end: position }, text).start;
}

/** @throws ResponseError for what is no range */
export function askedSpan(range: unknown, text: NamedText): Span {
  const span = spanOf(range, text);
  if (!span) throw invalid('A place needs a line and a character');
  return span;
}
