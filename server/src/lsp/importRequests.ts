/** The request of ours for an import: a document of another kind in our notation, for the editor to show. */
import type { Connection, Disposable } from 'vscode-languageserver';
import { answeringOwn, invalid, refuseIfCancelled } from './answering.ts';
import type { ReadImport } from './formats.ts';
import type { ImportedDocument, ImportRequest } from './requests.ts';
import type { Session } from './session.ts';
import { isRecord } from './untrusted.ts';

export function importRequests(connection: Connection, session: Session): Disposable[] {
  return [
    answeringOwn<ImportRequest>(connection, 'doelbinding/import', async ({ bytes, filename, kolommen }, token) => {
      if (typeof bytes !== 'string' || typeof filename !== 'string' || !isRecord(kolommen))
        throw invalid('A document needs bytes, a name and columns');
      const formats = await session.host.formats?.();
      if (!formats)
        return {
          reden:
            'Importeren kan niet in de browser. Open de map in VS Code op uw computer, of gebruik de opdrachtregel.',
        };
      refuseIfCancelled(token);
      // A mapping is written in YAML, of which JSON is a part.
      const options = Object.keys(kolommen).length === 0 ? {} : { kolommen: JSON.stringify({ kolommen }) };
      const read = await formats.importDocument(bytes, filename, options);
      return 'reden' in read ? { reden: sentenceOf(read.reden) } : documentOf(read);
    }),
  ];
}

/** Reasons are written to follow after a colon; here they stand alone. */
function sentenceOf(reden: string): string {
  return `${reden.slice(0, 1).toUpperCase()}${reden.slice(1)}`;
}

function documentOf({ imported, verslag, kolommen, velden }: ReadImport): ImportedDocument {
  const { soort, text, samenvatting, vragen = [], naast = [] } = imported;
  const { eenheid, gelezen, geplaatst, weggelaten } = samenvatting;
  return {
    soort,
    text,
    naast: naast.map((one) => one.text),
    eenheid,
    gelezen,
    geplaatst,
    verslag,
    vraagtAandacht: weggelaten.length > 0 || vragen.length > 0,
    kolommen,
    velden,
  };
}
