/** `tiaowen export`: the data files of the site, one kind at a time. */
import { resolve } from "node:path";
import type {
  Artifact,
  ArtifactContext,
  ArtifactFile,
} from "../../../export/artifacts/artifact.ts";
import { hasErrors } from "../../../model/diagnostic.ts";
import { reportText } from "../../../model/report.ts";
import { nearName } from "../../../text/words/near-name.ts";
import type { Command, CommandIo, ExitCode } from "../command.ts";
import {
  PUBLICATION_OPTIONS,
  PUBLICATION_USAGE,
  publicationOptions,
} from "../options/publication-options.ts";
import { CallError, readArgs } from "../options/read-args.ts";
import { CONTENT_OPTIONS, CONTENT_USAGE, siteOptions } from "../options/site-options.ts";

const USAGE = `\
tiaowen export [FORMAT] [OPTIONS]

Writes data of the content, as it stands below /data/ of the site. Without a FORMAT it lists what there is. The format
opensearch, which is not below /data/, is what tiaowen load puts into an OpenSearch cluster.

  --to DIR        the folder to write into; a single file of text is printed where it is absent
  --site ADDRESS  scheme and host for absolute addresses: https://example.org (SITE_URL)
  --base PATH     the path of the site on its host (BASE_PATH; /)
${CONTENT_USAGE}
${PUBLICATION_USAGE}

  tiaowen export clauses.ndjson > clauses.ndjson
  tiaowen export all --to data`;

const OPTIONS = {
  ...CONTENT_OPTIONS,
  ...PUBLICATION_OPTIONS,
  site: { type: "string" },
  base: { type: "string" },
  to: { type: "string" },
} as const;

/** The word for every format. */
const ALL = "all";
/** The format that a cluster is loaded with; it is no data of the site. */
const FOR_ENGINE = "opensearch";

export const EXPORT: Command = {
  name: "export",
  summary: "writes the data of the content",
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readArgs(args, OPTIONS);
    const [format, ...others] = positionals;
    if (others.length > 0) throw new CallError("export takes one FORMAT.");
    const options = siteOptions(values, io);
    const publication = publicationOptions(values, io);
    const [{ loadContent }, { dataArtifacts, dataFilesOf, taskFormatsOf }, { siteRoot }] =
      await Promise.all([
        import("../../content/load-content.ts"),
        import("../../build/site-artifacts.ts"),
        import("../../build/site-root.ts"),
      ]);
    const { loadConfig } = await import("../../config/load-config.ts");
    const { publish } = await import("../../published/publication.ts");
    const artifacts = dataArtifacts((await loadConfig(options)).extensions);
    if (format === undefined) {
      io.print(listOf(artifacts));
      return 0;
    }
    const chosen = await choose(artifacts, format);
    const { loaded, extensions, diagnostics } = await loadContent(options);
    if (loaded === null || hasErrors(diagnostics)) {
      io.printError(reportText(diagnostics));
      return 1;
    }
    const { record } = await publish(loaded.corpus, publication);
    const context: ArtifactContext = {
      ...loaded,
      root: siteRoot(options.basePath, options.siteUrl),
      taskFormats: taskFormatsOf(extensions),
      dataFiles: dataFilesOf(artifacts),
      record,
    };
    if (values.to === undefined) return printFile(chosen, context, io);
    const [{ writeArtifacts }, { writeInto }] = await Promise.all([
      import("../../build/write-artifacts.ts"),
      import("../../build/output/write-into.ts"),
    ]);
    let written = 0;
    const write = writeInto(resolve(io.folder, values.to));
    await writeArtifacts(chosen, context, (path, content) => {
      written += 1;
      return write(path.replace(/^data\//u, ""), content);
    });
    io.print(`Wrote ${written} ${written === 1 ? "file" : "files"} into ${values.to}.`);
    return 0;
  },
};

/** The name of a format: that of its files below /data/, without a slash at the end. */
function formatOf({ name, documentation }: Artifact): string {
  return (documentation?.name ?? name).replace(/\/$/u, "");
}

function listOf(artifacts: readonly Artifact[]): string {
  const width = Math.max(...artifacts.map((artifact) => formatOf(artifact).length));
  return artifacts
    .map((artifact) => {
      const about = artifact.documentation?.about.en ?? "";
      return `${formatOf(artifact).padEnd(width)}  ${about}`.trimEnd();
    })
    .join("\n");
}

/** @throws CallError if there is no such format */
async function choose(
  artifacts: readonly Artifact[],
  format: string,
): Promise<readonly Artifact[]> {
  if (format === ALL) return artifacts;
  if (format === FOR_ENGINE) return [(await import("../../engine/opensearch-files.ts")).OPENSEARCH];
  const wanted = format.replace(/\/$/u, "");
  const chosen = artifacts.filter((artifact) => formatOf(artifact) === wanted);
  if (chosen.length > 0) return chosen;
  const near = nearName(wanted, [FOR_ENGINE, ...artifacts.map(formatOf)]);
  const help = near === null ? "tiaowen export lists them." : `Did you mean ${near}?`;
  throw new CallError(`There is no format “${format}”. ${help}`);
}

/** @throws CallError if there are several files, or bytes */
async function printFile(
  artifacts: readonly Artifact[],
  context: ArtifactContext,
  io: CommandIo,
): Promise<ExitCode> {
  const files: ArtifactFile[] = [];
  for (const artifact of artifacts)
    for await (const file of artifact.files(context)) files.push(file);
  const [file, ...others] = files;
  if (file === undefined) {
    io.printError("The content has nothing for this format.");
    return 0;
  }
  if (others.length > 0 || file.content instanceof Uint8Array) {
    throw new CallError(`These are ${files.length} files: --to names a folder for them.`);
  }
  let text = "";
  if (typeof file.content === "string") text = file.content;
  else for await (const piece of file.content) text += Buffer.from(piece).toString("utf8");
  io.print(text.replace(/\n$/u, ""));
  return 0;
}
