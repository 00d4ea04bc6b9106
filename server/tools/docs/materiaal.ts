/** What the pages of the site are made of, and the small parts that several of them show. */
import type { Element } from 'hast';
import type { Begrippenlijst } from '../../src/knowledge/begrippenlijst.ts';
import type { Kennis } from '../../src/knowledge/kennis.ts';
import { notatie, parseBepaling, type Plaats } from '../../src/knowledge/wetten/bepaling.ts';
import { linkNaar } from '../../src/knowledge/wetten/link.ts';
import type { AnyRule } from '../../src/lint/rule.ts';
import type { Uitlegger } from '../../src/service.ts';
import { h, type Child } from '../../src/convert/hast.ts';
import { linkFrom } from './layout.ts';
import type { Linking } from './markdown.ts';
import type { Wetboek } from './wetboek.ts';

export interface Materiaal {
  readonly kennis: Kennis;
  readonly rules: readonly AnyRule[];
  readonly wetboek: Wetboek;
  readonly begrippen: Begrippenlijst;
  readonly uitlegger: Uitlegger;
  /** The peildatum of the site: the day until which the law data are up to date. */
  readonly datum: string;
  /** The page of a rule, in Markdown. */
  readonly pageOf: (id: string) => string;
}

export function ruleTitle(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1]?.trim() ?? '';
}

export function rulePath(id: string): string {
  return `regels/${id}.html`;
}

export function classBadge(klasse: string): Element {
  return h('span', { className: ['klasse', klasse] }, klasse);
}

/** A sentence with its references as links. */
export function sentence(text: string, linking: Linking): Child[] {
  return linking(text).map((part) => (typeof part === 'string' ? part : h('a', { href: part.href }, part.text)));
}

/** A provision as a link to our explanation of it. */
export function provisionLink({ kennis, wetboek, datum }: Materiaal, plaats: Plaats, from: string): Child {
  const path = wetboek.pathOf(plaats);
  const href = path === undefined ? linkNaar(kennis.catalogus, plaats, datum) : linkFrom(from, path);
  const title = notatie(kennis.catalogus, plaats);
  return href === undefined ? title : h('a', { href }, title);
}

/** The provisions that a rule rests on. */
export function sourcesOf({ cites }: AnyRule): readonly Plaats[] {
  return cites.flatMap((key) => parseBepaling(key) ?? []);
}
