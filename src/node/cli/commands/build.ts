/** `tiaowen build`: content folder → site. */
import { relative } from "node:path";
import { setFlagsFromString } from "node:v8";
import { hasErrors } from "../../../model/diagnostic.ts";
import { reportText } from "../../../model/report.ts";
import type { Command } from "../command.ts";
import {
  PUBLICATION_OPTIONS,
  PUBLICATION_USAGE,
  publicationOptions,
  publicationText,
} from "../options/publication-options.ts";
import { noPositionals, readArgs } from "../options/read-args.ts";
import { SITE_OPTIONS, SITE_USAGE, siteOptions } from "../options/site-options.ts";

const USAGE = `\
tiaowen build [OPTIONS]

Makes the site of the content. An error in the content changes nothing: the former site stays as it is.

${SITE_USAGE}
${PUBLICATION_USAGE}
  --no-cache      uses nothing that an earlier build made of the same content, and keeps nothing (TIAOWEN_NO_CACHE=1)

  tiaowen build --base /texts --site https://example.org
  tiaowen build --published https://example.org/texts/ --date 2026-11-30`;

const OWN_OPTIONS = { "no-cache": { type: "boolean" } } as const;

/**
 * How the heap grows: by so many percent of what is in use before it is collected, since V8's own choice fills gigabytes in a large
 * build, and is no faster; but not in small steps from nothing, since even the smallest build fills these megabytes.
 */
const HEAP = [
  "--heap-growing-percent=30",
  "--initial-old-space-size=256",
  "--min-semi-space-size=16",
];

export const BUILD: Command = {
  name: "build",
  summary: "makes the site",
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readArgs(args, {
      ...{ ...SITE_OPTIONS, ...PUBLICATION_OPTIONS, ...OWN_OPTIONS },
    });
    noPositionals(positionals);
    const isForgetful = values["no-cache"] ?? Boolean(io.environment.TIAOWEN_NO_CACHE);
    const options = {
      ...{ ...siteOptions(values, io), ...publicationOptions(values, io), isForgetful },
    };
    for (const flag of HEAP) setFlagsFromString(flag);
    const { buildSite } = await import("../../build/build-site.ts");
    const { diagnostics, publication } = await buildSite(options, (work) => {
      if (io.interactive) io.printError(work);
    });
    const shown = relative(io.folder, options.outDir);
    if (hasErrors(diagnostics)) {
      io.printError(reportText(diagnostics));
      io.printError(`\nNothing was built; ${shown} is as it was.`);
      return 1;
    }
    io.print(`Built ${shown}.`);
    if (publication !== null && options.published !== undefined) {
      io.print(publicationText(publication, options.published));
    }
    if (diagnostics.length > 0) {
      const [count] = reportText(diagnostics).split("\n").slice(-1);
      io.print(`${count}; tiaowen check prints them.`);
    }
    return 0;
  },
};
