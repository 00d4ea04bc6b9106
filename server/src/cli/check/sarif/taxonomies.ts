/** The laws that findings rest on, as taxonomies of SARIF: one per law, with the provisions that are cited. */
import type { ReportingDescriptorReference, ToolComponent } from 'sarif';
import type { Uitlegger } from '../../../service.ts';

/** `AVG 6 lid 1 onder e`: the law, and the place in it. */
function parted(bepaling: string): readonly [wet: string, plaats: string] {
  const at = bepaling.indexOf(' ');
  return [bepaling.slice(0, at), bepaling.slice(at + 1)];
}

export function taxaOf(bepalingen: readonly string[]): ReportingDescriptorReference[] {
  return bepalingen.map((bepaling) => {
    const [wet, id] = parted(bepaling);
    return { id, toolComponent: { name: wet } };
  });
}

/** @param bepalingen keys of provisions, in any order and as often as they are cited */
export function taxonomies(bepalingen: readonly string[], uitlegger: Uitlegger, datum: string): ToolComponent[] {
  const perWet = new Map<string, string[]>();
  for (const bepaling of [...new Set(bepalingen)].sort()) {
    const [wet] = parted(bepaling);
    perWet.set(wet, [...(perWet.get(wet) ?? []), bepaling]);
  }
  return [...perWet].map(([name, cited]) => {
    const explained = cited.map((bepaling) => ({ bepaling, uitleg: uitlegger.uitlegVan(bepaling, datum) }));
    return {
      name,
      fullName: explained[0]?.uitleg?.wet ?? name,
      language: 'nl',
      isComprehensive: false,
      taxa: explained.map(({ bepaling, uitleg }) => ({
        id: parted(bepaling)[1],
        ...(uitleg ? { shortDescription: { text: uitleg.titel } } : {}),
        ...(uitleg?.toelichting ? { fullDescription: { text: uitleg.toelichting.tekst } } : {}),
        ...(uitleg?.link === undefined ? {} : { helpUri: uitleg.link }),
      })),
    };
  });
}
