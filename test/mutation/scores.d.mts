/** The types of `scores.mjs`, which runs before anything is compiled. */
export interface Score {
  readonly file: string;
  readonly mutants: number;
  readonly killed: number;
}
export function scoreOf(file: string, report: string): Score | undefined;
export function summary(scores: readonly Score[]): string;
export function writeTable(path: string, scores: readonly Score[], today: string): void;
