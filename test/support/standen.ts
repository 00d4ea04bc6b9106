/** Documents as one side of a comparison: read and judged together, as the command line does it. */
import { judgedStand, rulesOf, type GelezenStand } from '../../server/src/cli/verschil/standen.ts';
import { isIsoDate } from '../../server/src/knowledge/datum.ts';
import type { Rapportvraag } from '../../server/src/features/rapport/gegevens.ts';
import { vergelijkStanden, type Verschil } from '../../server/src/features/verschil/verschil.ts';
import { kennis, readAs, service, vandaag } from './engine.ts';

export type Files = Readonly<Record<string, string>>;

export function standOf(files: Files, naam = 'map'): GelezenStand {
  const settings = service.settings({ vandaag });
  const read = Object.entries(files).map(([name, text]) => {
    const document = readAs(name, text);
    return { uri: document.source.uri, document };
  });
  const run = { files: read, judged: service.judgeAll(read, settings), settings };
  return judgedStand(naam, '/voorbeeld', run, service);
}

export function verschilTussen(oud: Files, nieuw: Files): Verschil {
  return vergelijkStanden(standOf(oud, 'oud').stand, standOf(nieuw, 'nieuw').stand, kennis);
}

/** What a report is asked with, about these files. */
export function rapportvraag(files: Files, more: Partial<Rapportvraag> = {}): Rapportvraag {
  if (!isIsoDate(vandaag)) throw new TypeError('no day');
  const { stand, scenes } = standOf(files);
  return {
    titel: undefined,
    datum: vandaag,
    wetgegevens: '2026-11-01',
    stand,
    scenes,
    anders: 0,
    rules: rulesOf(service),
    bronnen: (tekst) => ({ tekst, link: `https://wetten.example/${encodeURIComponent(tekst)}` }),
    verschil: undefined,
    ...more,
  };
}
