/** `hierarchies.yaml` → task hierarchies and diagnostics. */
import { buildHierarchy } from "../../../annotate/hierarchies/build-hierarchy.ts";
import type { HierarchyMetadata } from "../../../model/content/schema.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Hierarchy, PolicyDocument } from "../../../model/types.ts";
import { type BuiltInProblem, diagnoseFile } from "../../../rules/diagnose.ts";
import type { Convert } from "../../../text/script/convert.ts";
import { titlesOf } from "../titles.ts";
import type { YamlFile } from "../yaml.ts";

/** Makes the hierarchies of a file; hierarchies with an error are left out. */
export function loadHierarchies(
  file: YamlFile<readonly HierarchyMetadata[]>,
  documents: readonly PolicyDocument[],
  convert: Convert,
): { hierarchies: Hierarchy[]; diagnostics: Diagnostic[] } {
  const problems: BuiltInProblem[] = [];
  const hierarchies: Hierarchy[] = [];
  const first = new Map<string, number>();
  for (const [index, metadata] of file.value.entries()) {
    const earlier = first.get(metadata.id);
    const document = documents.find(({ id }) => id === metadata.document);
    if (earlier !== undefined) {
      problems.push({
        rule: "hierarchy/duplicate-id",
        path: [index, "id"],
        message: `Two hierarchies have the id “${metadata.id}”; the first is in line ${file.place([earlier]).line}.`,
        hint: "Give one of them another id.",
      });
    } else if (!document) {
      problems.push({
        rule: "hierarchy/unknown-document",
        path: [index, "document"],
        message: `There is no document “${metadata.document}”.`,
        hint: "Use the id of a document in a source.yaml.",
      });
    } else if ((metadata.root === undefined) === (metadata.nodes === undefined)) {
      problems.push({
        rule: "hierarchy/root-or-nodes",
        path: [index],
        message: `“${metadata.id}” has to give either a root clause or a list of nodes.`,
        hint: "Keep `root` where all nodes stand under one clause, `nodes` where they are scattered.",
      });
    } else {
      const titles = titlesOf(metadata.title, convert);
      const built = buildHierarchy(metadata, titles, document, convert);
      hierarchies.push(built.hierarchy);
      for (const problem of built.problems) {
        problems.push({ ...problem, path: [index, ...problem.path] });
      }
    }
    first.set(metadata.id, earlier ?? index);
  }
  return { hierarchies, diagnostics: diagnoseFile(file, problems) };
}
