/** The program `tiaowen`: finds the command in its arguments, prints help, and turns failures into exit codes. */
import { nearName } from "../../text/words/near-name.ts";
import type { Command, CommandIo, ExitCode } from "./command.ts";
import { CallError } from "./options/read-args.ts";

/** The program's name, version and commands. */
export interface Program {
  readonly version: string;
  readonly commands: readonly Command[];
}

/** Arguments that ask for help. */
const HELP: ReadonlySet<string> = new Set(["--help", "-h", "help"]);

/**
 * Runs a command.
 * @returns 2 if the call is wrong; 1 if the work failed, with the message of the failure on `printError`
 */
export async function runProgram(
  { version, commands }: Program,
  [name, ...args]: readonly string[],
  io: CommandIo,
): Promise<ExitCode> {
  if (name === undefined) {
    io.printError(overview(commands));
    return 2;
  }
  if (HELP.has(name)) return printHelp(commands, args[0], io);
  if (name === "--version") {
    io.print(version);
    return 0;
  }
  const command = commands.find((each) => each.name === name);
  if (command === undefined) return refuse(unknownCommand(name, commands), io);
  if (args.some((arg) => arg === "--help" || arg === "-h")) {
    io.print(command.usage);
    return 0;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    if (error instanceof CallError) {
      return refuse(`${error.message}\ntiaowen ${name} --help prints what it takes.`, io);
    }
    io.printError(failureText(error, io));
    return 1;
  }
}

function printHelp(
  commands: readonly Command[],
  name: string | undefined,
  io: CommandIo,
): ExitCode {
  const command = commands.find((each) => each.name === name);
  if (name !== undefined && command === undefined) {
    return refuse(unknownCommand(name, commands), io);
  }
  io.print(command?.usage ?? overview(commands));
  return 0;
}

function refuse(message: string, io: CommandIo): ExitCode {
  io.printError(message);
  return 2;
}

function unknownCommand(name: string, commands: readonly Command[]): string {
  const names = commands.map((command) => command.name);
  const near = nearName(name, names);
  const help = near === null ? `There are: ${names.join(", ")}.` : `Did you mean ${near}?`;
  return `There is no command “${name}”. ${help}`;
}

function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "tiaowen makes a searchable bilingual site of Chinese policy texts.",
    "",
    ...commands.map(({ name, summary }) => `  tiaowen ${name.padEnd(width)}  ${summary}`),
    "",
    "tiaowen COMMAND --help prints what a command takes. Exit code 0: done; 1: the content is at fault; 2: the call is.",
  ].join("\n");
}

/** The message of a failure; the whole trace if `TIAOWEN_TRACE` is set. */
function failureText(error: unknown, { environment }: CommandIo): string {
  if (!(error instanceof Error)) return String(error);
  if (environment.TIAOWEN_TRACE) return error.stack ?? error.message;
  return `${error.message}\nTIAOWEN_TRACE=1 prints where this comes from.`;
}
