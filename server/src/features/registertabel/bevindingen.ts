/** In which cell of a register a finding is shown. */
import type { Verwerking } from '../../model/verwerking/verwerking.ts';
import type { Span } from '../../text/span.ts';
import { ontbrekendVeld, tabelkolommen } from './kolommen.ts';

/** The row and column of a finding; undefined for one that is about no verwerking. */
export function celVan(
  verwerkingen: readonly Verwerking[],
  { ruleId, span }: { readonly ruleId: string; readonly span: Span },
): { readonly rij: number; readonly kolom: number } | undefined {
  const rij = rowAt(verwerkingen, span.start);
  const verwerking = verwerkingen[rij];
  if (!verwerking) return undefined;
  const absent = ontbrekendVeld(ruleId);
  const kolom = tabelkolommen.findIndex(({ veld }) => {
    if (absent !== undefined) return veld === absent;
    const plaats = verwerking.velden.get(veld);
    const places = plaats ? [plaats.waarde, plaats.kop] : [];
    return places.some(({ start, end }) => start <= span.start && span.start <= end);
  });
  // What stands in no cell of its own is about the verwerking as a whole.
  return { rij, kolom: Math.max(0, kolom) };
}

/** The verwerking whose span or name holds an offset; they stand in order. */
function rowAt(verwerkingen: readonly Verwerking[], offset: number): number {
  let [low, high] = [0, verwerkingen.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((verwerkingen[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = verwerkingen[low];
  if (found && found.span.start <= offset && offset <= found.span.end) return low;
  return verwerkingen.findIndex(({ kop }) => kop.start <= offset && offset <= kop.end);
}
