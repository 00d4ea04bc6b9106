/**
 * Code lenses: how often an artikel is referred to, what was found in a verwerking. Where the editor
 * carries out our command they lead to the places that they speak of; elsewhere they are words alone.
 */
import type { CodeLens } from 'vscode-languageserver';
import { CodeLensRefreshRequest, CodeLensRequest } from '../protocol.ts';
import { answering } from '../answering.ts';
import type { Texts } from '../diagnostic.ts';
import type { Lens } from '../../features/lenses.ts';
import { askedDocument, type LanguageFeature } from '../languageFeature.ts';
import { rangeOf, type CountedText } from '../place.ts';
import { whenQuiet } from '../quiet.ts';
import type { ShowPlacesArgument } from '../requests.ts';
import type { Session } from '../session.ts';

const SHOW = 'doelbinding.showPlaces';

export const codeLenses: LanguageFeature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  handlers: (connection, session) => {
    const { dossiers, open } = session;
    /** What was last answered on each open document, and of which version of it. */
    const told = new Map<string, { readonly version: number | undefined; readonly words: string }>();

    async function lensesOn(key: string): Promise<{ lenses: readonly Lens[]; texts: Texts } | undefined> {
      const judgment = await dossiers.judgmentOn(key);
      const judged = judgment?.verdicts.get(key)?.judged;
      if (!judgment || !judged) return undefined;
      const service = await session.engine.get();
      const scene = service.scene(key, { ...judgment, judged: [judged] });
      const document = scene.document(key);
      const { lensesIn } = await import('../../features/lenses.ts');
      return document && { lenses: lensesIn(scene, document, judged), texts: judgment.texts };
    }

    /** The coupling may change by another document: an editor asks again only for what it edits itself. */
    async function isStale(key: string): Promise<boolean> {
      const last = told.get(key);
      if (!last || open.get(key)?.shown.version !== last.version) return false;
      const now = await lensesOn(key);
      return now !== undefined && wordsOf(now.lenses) !== last.words;
    }

    if (session.client.shows.refreshesLenses)
      whenQuiet(session, 'Telling of lenses failed', async () => {
        let stale = false;
        for (const key of told.keys())
          if (!open.has(key)) told.delete(key);
          else if (await isStale(key)) {
            told.delete(key);
            stale = true;
          }
        if (stale) await connection.sendRequest(CodeLensRefreshRequest.type);
      });
    return [
      answering(connection, CodeLensRequest.type, async (params, token): Promise<CodeLens[]> => {
        const asked = await askedDocument(session, params, token);
        if (!asked) return [];
        const key = asked.document.uri;
        const found = await lensesOn(key);
        const text = found?.texts.textOf(key);
        if (!found || !text) return [];
        told.set(key, { version: open.get(key)?.shown.version, words: wordsOf(found.lenses) });
        return found.lenses.map((lens) => spelled(lens, text, found.texts, session));
      }),
    ];
  },
};

function wordsOf(lenses: readonly Lens[]): string {
  return lenses.map(({ tekst }) => tekst).join('\n');
}

function spelled({ span, tekst, places }: Lens, text: CountedText, texts: Texts, session: Session): CodeLens {
  const range = rangeOf(span, text);
  const targets = places.flatMap(({ uri, span: target }) => {
    const own = texts.textOf(uri);
    return own ? [{ uri: own.uri, range: rangeOf(target, own) }] : [];
  });
  const shows = targets.length > 0 && session.client.commands.includes(SHOW);
  const argument: ShowPlacesArgument = { position: range.start, places: targets };
  return { range, command: { title: tekst, command: shows ? SHOW : '', ...(shows ? { arguments: [argument] } : {}) } };
}
