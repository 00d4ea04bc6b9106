/** The first page: every rule by subject, every article and every term, searchable in the page itself. */
import { notatie } from '../../src/knowledge/wetten/bepaling.ts';
import type { AnyRule } from '../../src/lint/rule.ts';
import { capitalise } from '../../src/text/capitalise.ts';
import { glossaryPath, termAnchor } from './glossaryPage.ts';
import { h, type Child } from '../../src/convert/hast.ts';
import { linkFrom, type Page } from './layout.ts';
import { nameOf } from './lawPages.ts';
import { classBadge, rulePath, ruleTitle, sourcesOf, type Materiaal } from './materiaal.ts';
import { searchForm } from './searchForm.ts';

const path = 'index.html';

/** The subjects in the order in which a lawyer reads; others come after them. */
const subjectOrder: readonly string[] = [
  'rechtmatigheid',
  'toestemming',
  'bijzondere gegevens',
  'bsn',
  'bewaren',
  'citaten',
  'register',
  'koppeling',
  'verantwoording',
  'bestand',
];

export function indexPage(materiaal: Materiaal): Page {
  const { kennis, rules, wetboek } = materiaal;
  const resting = wetboek.wetten.filter(({ wet }) =>
    rules.some((rule) => sourcesOf(rule).some((one) => one.wet === wet)),
  );
  return {
    path,
    title: 'Regels, wetten en begrippen',
    search: true,
    body: [
      h(
        'p',
        { className: ['inleiding'] },
        `Doelbinding leest privacyprotocollen en verwerkingsregisters van gemeenten en kent ${String(rules.length)} regels. Hier leest u wat elke regel aanwijst, waarom, en hoe u het herstelt.`,
      ),
      h(
        'ul',
        {},
        h('li', {}, classBadge('fout'), ' is te bewijzen uit de tekst en de wet.'),
        h('li', {}, classBadge('waarschuwing'), ' is waarschijnlijk mis; een mens beslist.'),
        h('li', {}, classBadge('oordeel'), ' is een vraag aan een jurist.'),
      ),
      searchForm({
        label: 'Zoek op regel, wet, artikel of begrip',
        wetten: resting.map(({ wet }) => [wet, kennis.catalogus.wet(wet).kort]),
      }),
      h('h2', {}, 'Regels'),
      ...rulesBySubject(materiaal),
      h('h2', {}, 'Wetsartikelen'),
      ...articlesByLaw(materiaal),
      h('h2', {}, 'Begrippen'),
      terms(materiaal),
    ],
  };
}

function rulesBySubject(materiaal: Materiaal): Child[] {
  const subjects = new Map<string, AnyRule[]>();
  for (const rule of materiaal.rules) subjects.set(rule.category, [...(subjects.get(rule.category) ?? []), rule]);
  return [...subjects]
    .sort(([a], [b]) => rankOf(a) - rankOf(b) || a.localeCompare(b, 'nl'))
    .map(([subject, rules]) =>
      h(
        'section',
        { dataGroep: subject },
        h('h3', {}, subject === 'bsn' ? 'BSN' : capitalise(subject)),
        h('ul', { className: ['regels'] }, ...rules.map((rule) => ruleItem(materiaal, rule))),
      ),
    );
}

function rankOf(subject: string): number {
  const rank = subjectOrder.indexOf(subject);
  return rank < 0 ? subjectOrder.length : rank;
}

function ruleItem({ kennis, pageOf }: Materiaal, rule: AnyRule): Child {
  const { id, severity, summary, category } = rule;
  const sources = sourcesOf(rule);
  const written = sources.map((plaats) => notatie(kennis.catalogus, plaats));
  const title = ruleTitle(pageOf(id));
  return h(
    'li',
    {
      dataZoek: [id, title, summary, severity, category, ...written].join(' '),
      dataWet: [...new Set(sources.map(({ wet }) => wet))].join(' '),
    },
    h('a', { href: linkFrom(path, rulePath(id)) }, title === '' ? summary : title),
    ' ',
    classBadge(severity),
    h('p', { className: ['klein'] }, [summary, ...(written.length > 0 ? [`(${written.join('; ')})`] : [])].join(' ')),
  );
}

function articlesByLaw({ kennis, wetboek }: Materiaal): Child[] {
  return wetboek.wetten.map(({ wet, artikelen }) => {
    const { kort, citeertitel } = kennis.catalogus.wet(wet);
    return h(
      'section',
      { dataGroep: wet },
      h('h3', {}, nameOf(kort, citeertitel)),
      h(
        'ul',
        { className: ['kolommen'] },
        ...artikelen.map(({ nummer }) => {
          const plaats = { wet, artikel: nummer };
          const title = notatie(kennis.catalogus, plaats);
          const kop = kennis.catalogus.artikel(wet, nummer)?.kop ?? '';
          return h(
            'li',
            { dataZoek: `${title} ${citeertitel} ${kop}`, dataWet: wet },
            h('a', { href: linkFrom(path, wetboek.pathOf(plaats) ?? '') }, `${title}${kop === '' ? '' : `: ${kop}`}`),
          );
        }),
      ),
    );
  });
}

function terms({ begrippen }: Materiaal): Child {
  const sorted = [...begrippen.alle].sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  return h(
    'ul',
    { className: ['kolommen'], dataGroep: 'begrippen' },
    ...sorted.map(({ term, synoniemen, verouderd, bepalingen }) =>
      h(
        'li',
        {
          dataZoek: [term, ...synoniemen, ...verouderd.map(({ woord }) => woord)].join(' '),
          dataWet: [...new Set(bepalingen.map(({ wet }) => wet))].join(' '),
        },
        h('a', { href: `${linkFrom(path, glossaryPath)}#${termAnchor(term)}` }, term),
      ),
    ),
  );
}
