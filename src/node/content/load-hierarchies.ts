/** `hierarchies.yaml` → task hierarchies, and what is wrong with them. */
import { buildHierarchy } from "../../annotate/hierarchies/build-hierarchy.ts";
import type { Diagnostic, Rule } from "../../model/diagnostic.ts";
import type { HierarchyMetadata } from "../../model/schema.ts";
import type { Hierarchy, PolicyDocument } from "../../model/types.ts";
import type { Convert } from "../../text/script/convert.ts";
import { titlesOf } from "./titles.ts";
import type { YamlFile } from "./yaml.ts";

/** Makes the hierarchies of a file; those with an error are left out. */
export function loadHierarchies(
  file: YamlFile<readonly HierarchyMetadata[]>,
  documents: readonly PolicyDocument[],
  convert: Convert,
): { hierarchies: Hierarchy[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const hierarchies: Hierarchy[] = [];
  const complain = (path: readonly PropertyKey[], rule: Rule, message: string, hint: string) =>
    diagnostics.push({
      rule,
      severity: "error",
      file: file.file,
      ...file.place(path),
      message,
      hint,
    });
  const first = new Map<string, number>();
  for (const [index, metadata] of file.value.entries()) {
    const earlier = first.get(metadata.id);
    const document = documents.find(({ id }) => id === metadata.document);
    if (earlier !== undefined) {
      complain(
        [index, "id"],
        "hierarchy/duplicate-id",
        `Two hierarchies have the id “${metadata.id}”; the first is in line ${file.place([earlier]).line}.`,
        "Give one of them another id.",
      );
    } else if (!document) {
      complain(
        [index, "document"],
        "hierarchy/unknown-document",
        `There is no document “${metadata.document}”.`,
        "Use the id of a document in a source.yaml.",
      );
    } else if ((metadata.root === undefined) === (metadata.nodes === undefined)) {
      complain(
        [index],
        "hierarchy/root-or-nodes",
        `“${metadata.id}” has to give either a root clause or a list of nodes.`,
        "Keep `root` where all nodes stand under one clause, `nodes` where they are scattered.",
      );
    } else {
      const titles = titlesOf(metadata.title, convert);
      const built = buildHierarchy(metadata, titles, document, convert);
      hierarchies.push(built.hierarchy);
      for (const { path, rule, message, hint } of built.problems) {
        complain([index, ...path], rule, message, hint);
      }
    }
    first.set(metadata.id, earlier ?? index);
  }
  return { hierarchies, diagnostics };
}
