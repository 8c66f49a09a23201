/** What the panel of `tiaowen dev` shows: the findings, each with its fix and the line of the source view. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding, Findings } from "../../client/dev/protocol.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { sortDiagnostics } from "../../model/report.ts";
import type { Version } from "./dev-content.ts";
import { fixOf } from "./fix.ts";

/** The findings of a version, errors first. */
export async function findingsOf(version: Version, contentDir: string): Promise<Findings> {
  const texts = new Map<string, readonly string[]>();
  const lineOf = async ({ file, line }: Diagnostic): Promise<string> => {
    const known = texts.get(file) ?? (await linesOf(join(contentDir, file)));
    texts.set(file, known);
    return known[line - 1] ?? "";
  };
  const findings: Finding[] = [];
  for (const diagnostic of sortDiagnostics(version.check())) {
    findings.push({
      ...diagnostic,
      path: join(contentDir, diagnostic.file),
      fix: fixOf(diagnostic, await lineOf(diagnostic)),
      document: documentAt(version, diagnostic),
    });
  }
  const rank = ({ severity }: Finding) => (severity === "error" ? 0 : 1);
  return {
    version: version.number,
    findings: findings.toSorted((one, other) => rank(one) - rank(other)),
  };
}

async function linesOf(path: string): Promise<readonly string[]> {
  const text = await readFile(path, "utf8").catch(() => "");
  return text.split(/\r\n|\r|\n/u);
}

function documentAt({ pages }: Version, { file, line }: Diagnostic): string | null {
  const found = pages?.corpus.documents.find(
    ({ source }) => source.file === file && source.lines[0] <= line && line <= source.lines[1],
  );
  return found?.id ?? null;
}
