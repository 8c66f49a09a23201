/** The program as its callers see it: help, exit codes, calls that are wrong. */
import { describe, expect, test } from "vitest";
import type { Command } from "../../../src/node/cli/command.ts";
import { CallError, readArgs } from "../../../src/node/cli/options/read-args.ts";
import { COMMANDS } from "../../../src/node/cli/registry.ts";
import { runCommands } from "../../support/command-io.ts";

const FAILS: Command = {
  name: "fails",
  summary: "fails in several ways",
  usage: "tiaowen fails HOW",
  async run(args) {
    const { positionals } = readArgs(args, { loud: { type: "boolean" } });
    if (positionals[0] === "call") throw new CallError("That is no way.");
    if (positionals[0] === "work") throw new Error("The disk is full.");
    return 1;
  },
};
const run = (...args: readonly string[]) => runCommands([FAILS], args);

describe("the program", () => {
  test.each<[readonly string[], number, RegExp]>([
    [[], 2, /tiaowen fails {2}fails in several ways/u],
    [["--help"], 0, /tiaowen fails {2}fails in several ways/u],
    [["help", "fails"], 0, /^tiaowen fails HOW$/u],
    [["fails", "--help"], 0, /^tiaowen fails HOW$/u],
    [["--version"], 0, /^1\.2\.3$/u],
    [["failt"], 2, /no command “failt”. Did you mean fails\?/u],
    [["serve"], 2, /no command “serve”. There are: fails\./u],
    [["fails"], 1, /^$/u],
    [["fails", "call"], 2, /^That is no way\.\ntiaowen fails --help prints what it takes\.$/u],
    [["fails", "--quiet"], 2, /Unknown option '--quiet'/u],
    [["fails", "work"], 1, /^The disk is full\.\nTIAOWEN_TRACE=1 prints/u],
  ])("%j ends with %i", async (args, status, text) => {
    const ended = await run(...args);
    expect(ended.status).toBe(status);
    expect(ended.stdout + ended.stderr).toMatch(text);
  });

  test.each(COMMANDS.map((command) => [command.name, command] as const))(
    "tells of %s, and refuses an option that it does not know",
    async (name, { usage, summary }) => {
      expect(usage).toMatch(new RegExp(`^tiaowen ${name}\\b`, "u"));
      expect(summary).not.toBe("");
      expect((await runCommands(COMMANDS, [name, "--no-such-option"])).status).toBe(2);
    },
  );
});
