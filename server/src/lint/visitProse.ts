/** The sentences, citations and laws of a running text. */
import type { Verwijzingen } from '../knowledge/citaat/citaat.ts';
import { passageGroups, sectionDepth } from '../model/passageGroups.ts';
import { namesKey, passagesVan, plekKey, zinPassages, type Plaats } from '../model/passages.ts';
import { artikelVan } from '../model/plaats.ts';
import type { Deel } from '../model/structure/deel.ts';
import { definitiesVan, verwijzingenInGroup, verwijzingenPerGroep } from '../model/verwijzingen.ts';
import { spanIn, type Passage } from '../text/reading.ts';
import type { CitaatSubject, Vermeldinggroep } from './subject.ts';
import type { Steps, Tour } from './tour.ts';
import { mentionsOfPassages } from './vermeldingen.ts';
import { WatchedZin } from './watchedSubjects.ts';

/** Reads what each passage refers to, so that rules find it read: after a new name for a law that is all of it. */
export function* readVerwijzingen({ kennis }: Tour, regeling: Deel): Steps {
  const plaatsen = passagesVan(regeling);
  yield;
  const definities = definitiesVan(plaatsen, kennis);
  for (const { base } of passageGroups(plaatsen)) {
    verwijzingenInGroup(base, kennis, definities);
    yield;
  }
}

export function* visitProse(tour: Tour, regeling: Deel): Steps {
  const { uri, kennis, visitWhole, pass } = tour;
  const plaatsen = passagesVan(regeling);
  const contents = verwijzingenPerGroep(plaatsen, kennis);
  const groepen: Vermeldinggroep[] = [];
  for (const [at, { base, origin, from }] of passageGroups(plaatsen).entries()) {
    const content = contents[at] ?? [];
    const first = plaatsen[from];
    if (!first) continue;
    const { pad } = first;
    const surroundings = (): string => namesKey(base, 'groep', pad, sectionDepth(pad));
    pass({ base, content, origin, surroundings }, () => {
      for (const [index, found] of content.entries()) visitPlaats(tour, plaatsen[from + index], found);
    });
    const mentions = mentionsOfPassages(content, base, (index) => {
      const plaats = plaatsen[from + index] ?? first;
      return { origin: plaats.passage.origin, plek: plekVan(plaats) };
    });
    if (mentions) groepen.push(mentions);
    yield;
  }
  yield* visitWhole('wetten', { uri, groepen });
}

function visitPlaats(tour: Tour, plaats: Plaats | undefined, found: Verwijzingen): void {
  if (!plaats) return;
  const { passage } = plaats;
  const { reading: base, origin } = passage;
  tour.pass({ base, content: found, origin, surroundings: () => plekKey(plaats) }, () => {
    for (const zin of zinPassages(passage)) visitZin(tour, zin, plaats);
    for (const citaat of found.citaten) visitCitaat(tour, { uri: tour.uri, citaat, passage });
  });
}

function visitZin({ uri, watch, visit }: Tour, zin: Passage, plaats: Plaats): void {
  const { passage } = plaats;
  const subject = new WatchedZin(uri, zin, plaats, watch);
  const { reading: base, origin } = zin;
  // The same sentence may stand in another passage too.
  const surroundings = (): string => `${plekKey(plaats)}\n${passage.reading.text}`;
  visit('zin', subject, { base, origin, within: spanIn(passage), surroundings });
}

/** A citation in a running text, or in a text of a verwerking. */
export function visitCitaat({ visit }: Tour, subject: CitaatSubject): void {
  const { citaat: base, passage } = subject;
  visit('citaat', subject, { base, origin: passage.origin, within: spanIn(passage), surroundings: () => '' });
}

/** Mentions in one artikel stand together; in a table, those of one cell. */
function plekVan({ soort, passage, pad }: Plaats): string {
  if (soort === 'cel') return `cel ${String(spanIn(passage).start)}`;
  const artikel = artikelVan(pad);
  return `deel ${String(artikel?.kopSpan.start ?? 0)} ${artikel?.soort ?? ''}`;
}
