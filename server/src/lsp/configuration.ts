/** The settings `doelbinding.*` of the editor, per folder. */
import type { Connection } from 'vscode-languageserver';
import { ConfigurationRequest } from './protocol.ts';
import type { ClientFacts } from './clientFacts.ts';
import { innermost } from './uris.ts';

export interface EditorSettings {
  /** Whether documents are judged. */
  readonly aan: boolean;
  /** Whose findings are shown: of open documents, or of every document in the folder. */
  readonly bereik: 'open' | 'map';
  /** ISO 8601, or something else that a user wrote; empty for none. */
  readonly peildatum: string;
  /** Whether a few words beside the text say what it means. */
  readonly hints: boolean;
}

export const defaultSettings: EditorSettings = { aan: true, bereik: 'map', peildatum: '', hints: true };

export interface Configuration {
  /** Resolves when the settings have been read; reads them the first time. Never rejects. */
  ready(): Promise<void>;
  /** Reads them again, or takes those that came with the news that they changed. */
  reload(given?: unknown): Promise<void>;
  /** The settings for a file or folder, by its key; those of the innermost folder that holds it. */
  of(key: string): EditorSettings;
}

/** @param folders keys of the folders that are open now */
export function createConfiguration(
  connection: Connection,
  client: ClientFacts,
  folders: () => readonly string[],
): Configuration {
  let perFolder = new Map<string, EditorSettings>();
  let elsewhere = defaultSettings;
  let loading: Promise<void> | undefined;

  async function ask(): Promise<void> {
    const asked = folders();
    const items = [...asked.map((scopeUri) => ({ scopeUri, section: 'doelbinding' })), { section: 'doelbinding' }];
    const mine = loading;
    const answers: unknown[] = await connection.sendRequest(ConfigurationRequest.type, { items });
    // An older answer that comes late says nothing any more.
    if (mine !== loading) return;
    perFolder = new Map(asked.map((folder, index) => [folder, settingsOf(answers[index])]));
    elsewhere = settingsOf(answers[asked.length]);
  }

  function load(): Promise<void> {
    loading = Promise.resolve()
      .then(ask)
      .catch((error: unknown) => {
        connection.console.warn(`The editor did not give its settings: ${String(error)}`);
      });
    return loading;
  }

  return {
    ready: () => (client.hasConfiguration ? (loading ?? load()) : Promise.resolve()),
    async reload(given) {
      if (client.hasConfiguration) return load();
      if (typeof given === 'object' && given !== null && 'doelbinding' in given)
        elsewhere = settingsOf(given.doelbinding);
    },
    of(key) {
      const folder = innermost([...perFolder.keys()], key);
      return (folder === undefined ? undefined : perFolder.get(folder)) ?? elsewhere;
    },
  };
}

/** What an editor gives, with the default for everything that is not as it should be. */
function settingsOf(given: unknown): EditorSettings {
  if (typeof given !== 'object' || given === null) return defaultSettings;
  return {
    aan: 'aan' in given && typeof given.aan === 'boolean' ? given.aan : defaultSettings.aan,
    bereik: 'bereik' in given && given.bereik === 'open' ? 'open' : defaultSettings.bereik,
    peildatum: 'peildatum' in given && typeof given.peildatum === 'string' ? given.peildatum.trim() : '',
    hints: 'hints' in given && typeof given.hints === 'boolean' ? given.hints : defaultSettings.hints,
  };
}
