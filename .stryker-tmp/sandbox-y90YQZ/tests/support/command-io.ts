/** The surroundings of a command in a test: what it prints is collected. */
// @ts-nocheck

import type { Command, CommandIo, ExitCode } from "../../src/node/cli/command.ts";
import { runProgram } from "../../src/node/cli/program.ts";

export interface CommandRun {
  readonly status: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program with some commands in a folder. */
export async function runCommands(
  commands: readonly Command[],
  args: readonly string[],
  folder = "/",
): Promise<CommandRun> {
  const printed: string[] = [];
  const errors: string[] = [];
  const io: CommandIo = {
    folder,
    environment: {},
    interactive: false,
    print: (text) => printed.push(text),
    printError: (text) => errors.push(text),
  };
  const status = await runProgram({ version: "1.2.3", commands }, args, io);
  return { status, stdout: printed.join("\n"), stderr: errors.join("\n") };
}
