/** `names.yaml` and `correspondences.yaml` → links between tasks and clauses across documents, and diagnostics. */
import {
  buildCorrespondences,
  type CorrespondenceSources,
} from "../../../annotate/hierarchies/build-correspondences.ts";
import { buildNames, type NameSources } from "../../../annotate/names/build-names.ts";
import type { CorrespondencesMetadata, NamesMetadata } from "../../../model/content/schema.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Correspondence, Name, Overview } from "../../../model/types.ts";
import { diagnoseFile } from "../../../rules/diagnose.ts";
import type { YamlFile } from "../yaml.ts";

export function loadNames(
  file: YamlFile<NamesMetadata>,
  sources: NameSources,
): { names: Name[]; diagnostics: Diagnostic[] } {
  const { names, problems } = buildNames(file.value, sources);
  return { names, diagnostics: diagnoseFile(file, problems) };
}

export function loadCorrespondences(
  file: YamlFile<CorrespondencesMetadata>,
  sources: CorrespondenceSources,
): { correspondences: Correspondence[]; overview: Overview | null; diagnostics: Diagnostic[] } {
  const { correspondences, overview, problems } = buildCorrespondences(file.value, sources);
  return { correspondences, overview, diagnostics: diagnoseFile(file, problems) };
}
