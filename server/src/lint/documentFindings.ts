/** What was found in one document, while its subjects are passed. */
import type { Finding, Fix } from './finding.ts';

/** A finding with the repairs that can be made of it, still to be asked for. */
export interface FixableFinding {
  readonly finding: Finding;
  readonly fixes: () => readonly Fix[];
}

export class DocumentFindings {
  #found: FixableFinding[] = [];
  /** Until something is added. */
  #inOrder: readonly FixableFinding[] | undefined;

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  add(one: FixableFinding): void {
    this.#found.push(one);
    this.#inOrder = undefined;
  }

  addAll(found: readonly FixableFinding[]): void {
    for (const one of found) this.#found.push(one);
    this.#inOrder = undefined;
  }

  /** In order of the text. A place is faulted once by a rule: what was found first counts. */
  get inOrder(): readonly FixableFinding[] {
    return (this.#inOrder ??= this.#found
      .toSorted(({ finding: a }, { finding: b }) => compareFindings(a, b))
      .filter(({ finding }, index, sorted) => !isSaidBy(sorted[index - 1], finding)));
  }

  /** Takes out the findings that `isTaken` accepts. */
  take(isTaken: (finding: Finding) => boolean): Finding[] {
    const taken = this.inOrder.filter(({ finding }) => isTaken(finding));
    if (taken.length > 0) {
      this.#found = this.#found.filter(({ finding }) => !isTaken(finding));
      this.#inOrder = undefined;
    }
    return taken.map(({ finding }) => finding);
  }
}

function isSaidBy(before: FixableFinding | undefined, finding: Finding): boolean {
  return before !== undefined && compareFindings(before.finding, finding) === 0;
}

/** 0 for two findings of one rule at one place. */
function compareFindings(a: Finding, b: Finding): number {
  if (a.span.start !== b.span.start) return a.span.start - b.span.start;
  if (a.span.end !== b.span.end) return a.span.end - b.span.end;
  if (a.ruleId === b.ruleId) return 0;
  return a.ruleId < b.ruleId ? -1 : 1;
}
