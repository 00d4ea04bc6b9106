/** The engine as the programs of the benchmarks run it: all rules, as of a date that does not move. */
import { createService, type JudgedFile, type ReadDocument, type Settings } from '../../../server/src/service.ts';
import type { TextEdit } from '../../../server/src/text/edit.ts';
import { PEILDATUM } from '../documents/documents.ts';

export interface Engine {
  read(name: string, text: string): ReadDocument;
  judge(document: ReadDocument): JudgedFile;
  edit(document: ReadDocument, edit: TextEdit): ReadDocument;
}

export async function loadEngine(): Promise<Engine> {
  const service = await createService();
  const settings: Settings = service.settings({ vandaag: PEILDATUM });
  return {
    read(name, text) {
      const document = service.open(`file:///voorbeeldstad/${name}`, text);
      if (!document) throw new Error(`${name} is not read`);
      return document;
    },
    judge: (document) => service.judge(document, settings),
    edit: (document, edit) => service.edit(document, [edit], document.source.version + 1),
  };
}
