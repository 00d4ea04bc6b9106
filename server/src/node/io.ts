/** What a command asks of the process around it; tests hand in their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  readonly folder: string;
  /** Whether standard output is a terminal that shows colours. */
  readonly colour: boolean;
  /** Whether standard error is a terminal, so that progress may be shown there. */
  readonly interactive: boolean;
  /** Columns of the terminal, if it is one. */
  readonly columns: number | undefined;
  readStandardInput(): Promise<Uint8Array>;
  /** Today, ISO 8601, as the clock of this machine has it. */
  readonly today: string;
}
