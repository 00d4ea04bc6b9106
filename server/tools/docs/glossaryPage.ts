/** The glossary: every term with its meaning, its provisions, and the words for it. */
import type { Begripuitleg } from '../../src/service.ts';
import { parseBepaling } from '../../src/knowledge/wetten/bepaling.ts';
import { capitalise } from '../../src/text/capitalise.ts';
import { h, type Child } from '../../src/convert/hast.ts';
import type { Page } from './layout.ts';
import { provisionLink, type Materiaal } from './materiaal.ts';
import { searchForm } from './searchForm.ts';

export const glossaryPath = 'begrippen.html';

/** The id of a term on its page. */
export function termAnchor(term: string): string {
  return `begrip-${term.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

export function glossaryPage(materiaal: Materiaal): Page {
  const { begrippen, uitlegger, datum } = materiaal;
  const groups = new Map<string, Begripuitleg[]>();
  for (const { term, groep } of begrippen.alle) {
    const found = uitlegger.begrippen(term, datum).filter((one) => one.term === term);
    groups.set(groep, [...(groups.get(groep) ?? []), ...found]);
  }
  return {
    path: glossaryPath,
    title: 'Begrippen',
    search: true,
    body: [
      h(
        'p',
        { className: ['inleiding'] },
        'Begrippen van de AVG, de UAVG en het sociaal domein, met de woorden die ervoor worden gebruikt, terecht of niet.',
      ),
      searchForm({ label: 'Zoek een begrip, ook met een ander woord' }),
      ...[...groups].map(([groep, terms]) =>
        h(
          'section',
          { dataGroep: groep },
          h('h2', {}, capitalise(groep)),
          ...terms.sort((a, b) => a.term.localeCompare(b.term, 'nl')).map((term) => entry(materiaal, term)),
        ),
      ),
    ],
  };
}

function entry(materiaal: Materiaal, { term, uitleg, bepalingen, woorden }: Begripuitleg): Child {
  const links = bepalingen.flatMap(({ bepaling }, index): Child[] => {
    const plaats = parseBepaling(bepaling);
    return plaats ? [index > 0 ? ', ' : undefined, provisionLink(materiaal, plaats, glossaryPath)] : [];
  });
  return h(
    'div',
    { className: ['begrip'], id: termAnchor(term), dataZoek: [term, uitleg, ...woorden].join(' ') },
    h('h3', {}, capitalise(term)),
    h('p', {}, uitleg),
    ...woorden.map((woord) => h('p', { className: ['klein'] }, woord)),
    links.length > 0 ? h('p', { className: ['klein'] }, 'In de wet: ', ...links, '.') : undefined,
  );
}
