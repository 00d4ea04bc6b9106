/**
 * The documentation as one static site: a page for each rule, each law and the glossary, and an index.
 * Made from the registry of rules, their pages, the law data and the glossary, and from nothing else:
 * the same sources give the same site.
 */
import { loadBegrippenlijst } from '../../src/knowledge/begrippenlijst.ts';
import { loadKennis } from '../../src/knowledge/loadKennis.ts';
import { loadToelichtingen } from '../../src/knowledge/wetten/loadToelichtingen.ts';
import { createUitlegger } from '../../src/features/uitleg/uitlegger.ts';
import { pages } from '../../src/rules/pages.generated.ts';
import { rules } from '../../src/rules/registry.ts';
import { glossaryPage } from './glossaryPage.ts';
import { indexPage } from './indexPage.ts';
import { lawPage, lawsPage } from './lawPages.ts';
import { render } from './layout.ts';
import type { Materiaal } from './materiaal.ts';
import { rulePage } from './rulePage.ts';
import { wetboekOf } from './wetboek.ts';

/** The pages of the site, by path; `versie` is that of the program. */
export async function buildSite(versie: string): Promise<ReadonlyMap<string, string>> {
  const [kennis, toelichtingen, begrippen] = await Promise.all([
    loadKennis(),
    loadToelichtingen(),
    loadBegrippenlijst(),
  ]);
  const wetboek = wetboekOf(kennis, toelichtingen, begrippen.alle, rules);
  const datum = kennis.catalogus.bijgewerktTot;
  const materiaal: Materiaal = {
    kennis,
    rules,
    wetboek,
    begrippen,
    datum,
    uitlegger: createUitlegger({ kennis, toelichtingen, begrippenlijst: begrippen, rules }),
    pageOf: (id) => pages[id] ?? '',
  };
  const all = [
    indexPage(materiaal),
    lawsPage(materiaal),
    glossaryPage(materiaal),
    ...rules.map((rule) => rulePage(materiaal, rule)),
    ...wetboek.wetten.map(({ wet, artikelen }) => lawPage(materiaal, wet, artikelen)),
  ];
  return new Map(all.map((page) => [page.path, render(page, { wetgegevens: datum, versie })]));
}
