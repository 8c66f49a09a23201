/** Reads the arguments of a command. */
import { type ParseArgsConfig, parseArgs } from "node:util";

/** The call of a command is wrong: the program prints the message and ends with 2. */
export class CallError extends Error {}

/**
 * The values and the positional arguments of a call.
 * @throws CallError if an option is unknown or has no value
 */
export function readArgs<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw isCallError(error) ? new CallError(error.message) : error;
  }
}

/** @throws CallError if there are positional arguments */
export function noPositionals(positionals: readonly string[]): void {
  const [first] = positionals;
  if (first !== undefined) throw new CallError(`“${first}” is no option of this command.`);
}

function isCallError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("ERR_PARSE_ARGS_")
  );
}
