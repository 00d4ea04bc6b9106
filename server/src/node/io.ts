/** What a command asks of the process around it; tests hand in their own. */
/** Asks questions one after the other; `undefined` is the end of what a person has to say. */
export type Ask = (question: string) => Promise<string | undefined>;

export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Resolves when what was written is on its way to its reader; where there is none, writing itself waits. */
  readonly drained?: () => Promise<void>;
  readonly folder: string;
  /** Whether standard output is a terminal that shows colours. */
  readonly colour: boolean;
  /** Whether standard error is a terminal, so that progress may be shown there. */
  readonly interactive: boolean;
  /** Columns of the terminal, if it is one. */
  readonly columns: number | undefined;
  readStandardInput(): Promise<Uint8Array>;
  /** The module that judges in a thread of its own; where there is none, all is judged in one thread. */
  readonly judgeProgram?: URL | undefined;
  /** Asks a person a question on the terminal; where there is none, nobody can be asked. */
  readonly ask?: Ask | undefined;
  /** Today, ISO 8601, as the clock of this machine has it. */
  readonly today: string;
}
