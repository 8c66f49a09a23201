/** A command of the program `tiaowen`, as its registry lists it. */
// @ts-nocheck


/** What a command reads and writes besides files, so that a test can run it without a process. */
export type CommandIo = {
  /** The folder in which the program was called; relative paths are below it. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person watches: progress is shown only then. */
  readonly interactive: boolean;
  /** Aborts when the person ends a command that runs until then; absent where nobody can. */
  readonly signal?: AbortSignal;
  print(text: string): void;
  printError(text: string): void;
};

/** 0: done; 1: the content or the input is at fault, with diagnostics; 2: the call is. */
export type ExitCode = 0 | 1 | 2;

export type Command = {
  /** The word after `tiaowen`. */
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints: the arguments and options, with examples. */
  readonly usage: string;
  run(args: readonly string[], io: CommandIo): Promise<ExitCode>;
};
