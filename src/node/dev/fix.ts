/** The lines that an editor may paste to mend a finding, or to acknowledge it. */
import type { Fix } from "../../client/dev/protocol.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";

/** A text of a source folder. */
const SOURCE = /^(?<folder>sources\/[^/]+)\/source\.(?:txt|md)$/u;

/** A line that the hint of a finding proposes. */
const PROPOSED = /add to (?<file>\S+\.yaml), under “[^”]+”: (?<line>.+)$/u;

/** Quotes a text for YAML where it could be read as something else. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

/**
 * The fix of a finding; null if its hint has to do.
 * @param words the line of the source that it stands in
 */
export function fixOf(diagnostic: Diagnostic, words: string): Fix | null {
  const { rule, file, line, severity, explanation } = diagnostic;
  if (rule === "content/missing-metadata") {
    const name = file.split("/").at(-2) ?? "id";
    return { file, lines: [`id: ${name.toLowerCase()}`, "title: …"] };
  }
  const folder = SOURCE.exec(file)?.groups?.folder;
  if (folder === undefined || severity === "error" || explanation !== undefined) return null;
  const proposed =
    rule === "version/not-stated" ? PROPOSED.exec(diagnostic.hint)?.groups : undefined;
  if (proposed?.file !== undefined && proposed.line !== undefined) {
    return { file: proposed.file, lines: [proposed.line] };
  }
  const text = words.trim();
  if (rule === "text/short-line") {
    const role = `  - { line: ${line}, words: ${quoted(text)}, role: heading }`;
    return { file: `${folder}/source.yaml`, lines: ["roles:", role] };
  }
  if (rule === "text/replacement-character" || rule === "text/unmatched-mark") {
    return {
      file: `${folder}/repairs.yaml`,
      lines: [
        ...["- kind: correct", `  line: ${line}`, `  words: ${quoted(text)}`],
        ...[`  to: ${quoted(text)}`, "  why: …"],
      ],
    };
  }
  const acknowledged = `  - { rule: ${rule}, line: ${line}, why: "…" }`;
  return { file: `${folder}/source.yaml`, lines: ["acknowledged:", acknowledged] };
}
