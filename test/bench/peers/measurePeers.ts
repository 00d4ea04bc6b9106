/** The run beside others: every document with every peer that reads it, and the servers on long registers. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documents, writeDocument } from '../documents/documents.ts';
import { measureEditor, type EditorFigures } from '../editor.ts';
import type { Programs } from '../programs.ts';
import { peerVersions } from './peers.ts';
import { measureBeside, type BesideDocument } from './beside.ts';
import { resultsPage, type Machine } from './results.ts';
import type { PeerFigures } from './targets.ts';

/** What takes longest comes last. */
const COMPARED = [
  'protocol-30k.md',
  'protocol-300k.md',
  'register-10.yaml',
  'register-300.yaml',
  'register-3000.yaml',
  'register-3000.md',
  'protocol-3m.md',
];
const IN_AN_EDITOR = ['register-300.yaml', 'register-3000.yaml'];

/**
 * @param say tells whoever waits what is measured
 * @param keep is given what there is after each step: a run that is broken off has measured something
 */
export async function measurePeers(
  programs: Programs,
  rounds: number | undefined,
  say: (text: string) => void,
  keep: (figures: PeerFigures) => void,
): Promise<PeerFigures> {
  const written = COMPARED.flatMap((name) => documents.filter((document) => document.name === name)).map((document) =>
    writeDocument(document, programs.folder),
  );
  const compared: BesideDocument[] = [];
  const editor: EditorFigures[] = [];
  for (const document of written) {
    say(`peers: ${document.name}`);
    compared.push(measureBeside(programs, document, rounds));
    if (IN_AN_EDITOR.includes(document.name)) {
      say(`servers: ${document.name}`);
      editor.push(...(await measureEditor(programs, document)));
    }
    keep({ documents: compared, editor });
  }
  return { documents: compared, editor };
}

/** Writes RESULTS.md beside the benchmarks. @returns the page */
export function writeResults(figures: PeerFigures, machine: Machine): string {
  const page = resultsPage(figures, machine, peerVersions());
  writeFileSync(fileURLToPath(new URL('../RESULTS.md', import.meta.url)), page);
  return page;
}
