/** What a change in the wording of a regulation means, as far as words that we read exactly tell: periods and provisions. */
import { formatDuration } from '../../knowledge/bewaartermijn/duration.ts';
import { parseTermijnen } from '../../knowledge/bewaartermijn/termijnen.ts';
import { parseVerwijzingen } from '../../knowledge/citaat/parse.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import { notatie } from '../../knowledge/wetten/bepaling.ts';
import { plaatsenVan } from '../../model/citaat.ts';
import type { Betekenis } from './betekenis.ts';
import { opgesomd, type Lijstverschil } from './lijstverschil.ts';

export function tekstbetekenis(was: string, wordt: string, kennis: Kennis): readonly Betekenis[] {
  return [
    ...told(changed(was, wordt, termijnenIn), {
      beide: (eraf, erbij) => `termijn van ${eraf} naar ${erbij}`,
      erbij: (erbij) => `noemt nu een termijn van ${erbij}`,
      eraf: (eraf) => `noemt geen termijn van ${eraf} meer`,
    }),
    ...told(
      changed(was, wordt, (text) => bepalingenIn(text, kennis)),
      {
        beide: (eraf, erbij) => `verwijst naar ${erbij} in plaats van ${eraf}`,
        erbij: (erbij) => `verwijst nu ook naar ${erbij}`,
        eraf: (eraf) => `verwijst niet meer naar ${eraf}`,
      },
    ),
  ];
}

/** What is named more often than before, and what less often: 10, 15 and 20 years may become 10, 20 and 20. */
function changed(was: string, wordt: string, read: (text: string) => string[]): Lijstverschil {
  return { erbij: surplus(read(wordt), read(was)), eraf: surplus(read(was), read(wordt)) };
}

function surplus(of: readonly string[], above: readonly string[]): string[] {
  const left = [...above];
  const more = of.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...new Set(more)];
}

interface Words {
  beide(eraf: string, erbij: string): string;
  erbij(erbij: string): string;
  eraf(eraf: string): string;
}

function told({ erbij, eraf }: Lijstverschil, words: Words): Betekenis[] {
  const [come, gone] = [opgesomd(erbij), opgesomd(eraf)];
  if (come !== '' && gone !== '') return [{ tekst: words.beide(gone, come), aandacht: true }];
  if (come !== '') return [{ tekst: words.erbij(come), aandacht: false }];
  return gone === '' ? [] : [{ tekst: words.eraf(gone), aandacht: true }];
}

function termijnenIn(text: string): string[] {
  return parseTermijnen(text).map(({ duur }) => formatDuration(duur));
}

function bepalingenIn(text: string, { wetsnamen, catalogus }: Kennis): string[] {
  return parseVerwijzingen(text, wetsnamen)
    .citaten.flatMap(plaatsenVan)
    .map(({ plaats }) => notatie(catalogus, plaats));
}
