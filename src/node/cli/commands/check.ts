/** `tiaowen check`: the diagnostics of the content and of the configuration. */
import { CONFIG_RULES } from "../../../config/problem.ts";
import { hasErrors } from "../../../model/diagnostic.ts";
import { reportJson, reportText } from "../../../model/report.ts";
import type { BuildOptions } from "../../build/build-site.ts";
import type { Command, CommandIo, ExitCode } from "../command.ts";
import { CallError, noPositionals, readArgs } from "../options/read-args.ts";
import { CONTENT_OPTIONS, CONTENT_USAGE, siteOptions } from "../options/site-options.ts";

const USAGE = `\
tiaowen check [OPTIONS]

Prints every finding in the content, each with its place and what to do, and what is taken out of the texts as
furniture. Exit code 1 if a finding is an error.

  --format FORMAT text (default) or json
  --explain RULE  tells more of a rule, with examples
  --propose       prints the metadata that the texts state and source.yaml lacks (issuer, number, date, days in
                  force), and the amounts that indicators.yaml has neither placed nor set apart
  --conversions   prints the conversions between the scripts that nobody has reviewed
${CONTENT_USAGE}

  tiaowen check --explain numbering/gap`;

const OPTIONS = {
  ...CONTENT_OPTIONS,
  format: { type: "string", default: "text" },
  explain: { type: "string" },
  propose: { type: "boolean", default: false },
  conversions: { type: "boolean", default: false },
} as const;

type Format = "text" | "json";

export const CHECK: Command = {
  name: "check",
  summary: "prints every finding in the content",
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readArgs(args, OPTIONS);
    noPositionals(positionals);
    const options = siteOptions(values, io);
    if (values.explain !== undefined) return explain(values.explain, options, io);
    const format = formatOf(values.format);
    if (values.propose && values.conversions) {
      throw new CallError("--propose and --conversions are two questions: ask one at a time.");
    }
    if (values.propose) return propose(format, options, io);
    if (values.conversions) return reviewConversions(format, options, io);
    return check(format, options, io);
  },
};

function formatOf(given: string): Format {
  if (given === "text" || given === "json") return given;
  throw new CallError(`--format is text or json, not “${given}”.`);
}

async function check(format: Format, options: BuildOptions, io: CommandIo): Promise<ExitCode> {
  const [{ loadContent }, { reportTakenOut }, { proposalsNote }] = await Promise.all([
    import("../../content/load-content.ts"),
    import("../../../parse/taken-out.ts"),
    import("../proposals.ts"),
  ]);
  const { diagnostics, loaded } = await loadContent(options);
  io.print(format === "json" ? reportJson(diagnostics) : reportText(diagnostics));
  if (format === "text" && loaded !== null) {
    io.print(reportTakenOut(loaded.coverage));
    const note = hasErrors(diagnostics) ? "" : proposalsNote(loaded.corpus);
    if (note !== "") io.print(note);
  }
  return hasErrors(diagnostics) ? 1 : 0;
}

async function propose(format: Format, options: BuildOptions, io: CommandIo): Promise<ExitCode> {
  const [{ loadContent }, { proposalsJson, proposalsText }] = await Promise.all([
    import("../../content/load-content.ts"),
    import("../proposals.ts"),
  ]);
  const { loaded, diagnostics } = await loadContent(options);
  if (loaded === null || hasErrors(diagnostics)) {
    io.printError(reportText(diagnostics.filter(({ severity }) => severity === "error")));
    return 1;
  }
  io.print(format === "json" ? proposalsJson(loaded.corpus) : proposalsText(loaded.corpus));
  return 0;
}

async function reviewConversions(
  format: Format,
  options: BuildOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const { reviewFolder, reviewText } = await import("../review-conversion.ts");
  const { review, diagnostics } = await reviewFolder(options);
  io.print(format === "json" ? JSON.stringify(review, null, 2) : reviewText(review));
  if (!hasErrors(diagnostics)) return 0;
  io.printError(reportText(diagnostics));
  return 1;
}

async function explain(id: string, options: BuildOptions, io: CommandIo): Promise<ExitCode> {
  const [{ loadConfig }, { explanationOf }, { joinRules }] = await Promise.all([
    import("../../config/load-config.ts"),
    import("../../../rules/explain.ts"),
    import("../../../rules/registry.ts"),
  ]);
  const { extensions } = await loadConfig(options);
  const config = { name: "tiaowen.config.ts", rules: CONFIG_RULES };
  const found = explanationOf(id, joinRules([config, extensions]));
  if ("error" in found) throw new CallError(found.error);
  io.print(found.explanation);
  return 0;
}
