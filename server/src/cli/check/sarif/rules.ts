/** A rule as SARIF tells of it: what it asks, its page as help, and the provision that it rests on as address. */
import type { ReportingDescriptor } from 'sarif';
import type { Service, Uitlegger } from '../../../service.ts';
import { levels } from './results.ts';
import { taxaOf } from './taxonomies.ts';

export async function reportingDescriptor(
  id: string,
  service: Service,
  uitlegger: Uitlegger,
  datum: string,
): Promise<ReportingDescriptor> {
  const rule = service.rule(id);
  if (!rule) return { id };
  const page = withoutComments((await service.page(id)) ?? rule.summary);
  const link = rule.cites
    .map((bepaling) => uitlegger.uitlegVan(bepaling, datum)?.link)
    .find((one) => one !== undefined);
  const sources = service.sources(id);
  const taxa = taxaOf(rule.cites);
  return {
    id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: sources.length > 0 ? `${rule.summary} (${sources.join('; ')})` : rule.summary },
    help: { text: page, markdown: page },
    ...(link === undefined ? {} : { helpUri: link }),
    defaultConfiguration: { level: levels[rule.severity] },
    ...(taxa.length > 0 ? { relationships: taxa.map((target) => ({ target, kinds: ['relevant'] })) } : {}),
    properties: { tags: ['privacy', rule.category], precision: rule.severity === 'fout' ? 'very-high' : 'high' },
  };
}

/** The marks between which the head of a page is generated are no text. */
function withoutComments(page: string): string {
  return page
    .split('\n')
    .filter((line) => !line.startsWith('<!-- regel:'))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}
