/** One side of a comparison: documents as they were at some moment, each judged within its dossier. */
import type { JudgedFile } from '../../lint/judge.ts';
import type { AnyRule } from '../../lint/rule.ts';
import type { DossierDocument } from '../../workspace/dossier.ts';
import type { Scene } from '../scene.ts';

export interface Stand {
  /** How the reader knows it: a folder, a file, a moment of the history. */
  readonly naam: string;
  /** Protocols, registers and agreements; what is none of these is left out. */
  readonly documenten: readonly StandDocument[];
  readonly nietGelezen: readonly { readonly pad: string; readonly reden: string }[];
}

export interface StandDocument {
  /** As both sides name it: relative to the folder that is compared, with `/`. */
  readonly pad: string;
  readonly document: DossierDocument;
  readonly judged: JudgedFile;
}

/** @param padVan how the reader knows a document by its URI */
export function documentenIn(
  scenes: readonly Scene[],
  judged: ReadonlyMap<string, JudgedFile>,
  padVan: (uri: string) => string,
): StandDocument[] {
  return scenes.flatMap(({ dossier }) =>
    dossier.documenten.flatMap((document): StandDocument[] => {
      const file = judged.get(document.uri);
      return file && document.model.inhoud.soort !== 'anders'
        ? [{ pad: padVan(document.uri), document, judged: file }]
        : [];
    }),
  );
}

export type Rules = ReadonlyMap<string, AnyRule>;

/** The same document on both sides, or one that only one side has. */
export interface Documentpaar {
  readonly oud: StandDocument | undefined;
  readonly nieuw: StandDocument | undefined;
}

/** Documents by path, else by file name, else as the only one of its kind that is left on either side. */
export function paarDocumenten(oud: Stand, nieuw: Stand): Documentpaar[] {
  const open = new Set(nieuw.documenten);
  const partner = new Map<StandDocument, StandDocument>();
  const pass = (matches: (a: StandDocument, b: StandDocument) => boolean): void => {
    for (const own of oud.documenten) {
      if (partner.has(own)) continue;
      const found = [...open].filter((other) => soortVan(own) === soortVan(other) && matches(own, other));
      const rivals = oud.documenten.filter((other) => !partner.has(other) && found[0] && matches(other, found[0]));
      const [only] = found;
      if (!only || found.length > 1 || rivals.some((other) => soortVan(other) === soortVan(own) && other !== own))
        continue;
      partner.set(own, only);
      open.delete(only);
    }
  };
  const byPath = new Map(nieuw.documenten.map((one) => [`${soortVan(one)} ${one.pad}`, one]));
  for (const own of oud.documenten) {
    const same = byPath.get(`${soortVan(own)} ${own.pad}`);
    if (!same || !open.delete(same)) continue;
    partner.set(own, same);
  }
  if (partner.size < oud.documenten.length && open.size > 0) {
    pass((a, b) => bestandsnaam(a.pad) === bestandsnaam(b.pad));
    pass(() => true);
  }
  return [
    ...oud.documenten.map((own) => ({ oud: own, nieuw: partner.get(own) })),
    ...nieuw.documenten.filter((one) => open.has(one)).map((one) => ({ oud: undefined, nieuw: one })),
  ];
}

export function soortVan({ document }: StandDocument): DossierDocument['model']['inhoud']['soort'] {
  return document.model.inhoud.soort;
}

function bestandsnaam(pad: string): string {
  return pad.slice(pad.lastIndexOf('/') + 1);
}
