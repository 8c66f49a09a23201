/** `tiaowen init`: a folder to start from. */

import { join, relative, resolve } from "node:path";
import { GUIDE } from "../../../rules/guide.ts";
import type { Command } from "../command.ts";
import { CallError, readArgs } from "../options/read-args.ts";

const USAGE = `\
tiaowen init [DIR] [OPTIONS]

Writes a folder to start from: content/ with a sample document, the name of the site, comments that say what goes
where, and JSON Schemas in content/.schemas/, by which editors complete and check the YAML files. Nothing that is
there already is changed.

  --name NAME     the name of the site, in Chinese
  --schemas       writes the schemas alone, into a content folder that is there already

  tiaowen init --name 示例市政策文件库`;

const OPTIONS = {
  name: { type: "string" },
  schemas: { type: "boolean", default: false },
} as const;

export const INIT: Command = {
  name: "init",
  summary: "writes a folder to start from",
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readArgs(args, OPTIONS);
    const [given = ".", ...others] = positionals;
    if (others.length > 0) throw new CallError("init takes one folder.");
    const folder = resolve(io.folder, given);
    const shown = (path: string) => relative(io.folder, join(folder, path));
    const { writeSchemas } = await import("../../starter/schema-files.ts");
    if (values.schemas) {
      await writeSchemas(join(folder, "content"));
      io.print(`Wrote ${shown("content/.schemas")}.`);
      return 0;
    }
    const { NotEmpty, writeStarter } = await import("../../starter/write-starter.ts");
    try {
      await writeStarter(folder, values.name ?? null);
    } catch (error) {
      if (!(error instanceof NotEmpty)) throw error;
      io.printError(`${shown("content")} is there already; nothing was written.`);
      return 1;
    }
    const call = given === "." ? "" : `cd ${given}\n  `;
    io.print(
      `Wrote ${shown("content")}: the name of the site in site.yaml, a sample in sources/sample-measures/, JSON Schemas
for editors in ${shown("content/.schemas")}/.

  ${call}npx tiaowen check    every finding in the content, and what to do
  npx tiaowen dev      the site beside the editor
  npx tiaowen build    the site, in dist/

The sample may be deleted once you have texts of your own (npx tiaowen import FILE --id ID); the guide is
${GUIDE}.`,
    );
    return 0;
  },
};
