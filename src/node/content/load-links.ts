/** `names.yaml` and `correspondences.yaml` → what links tasks and clauses across documents, and what is wrong with it. */
import {
  buildCorrespondences,
  type CorrespondenceSources,
} from "../../annotate/hierarchies/build-correspondences.ts";
import { buildNames, type NameSources } from "../../annotate/names/build-names.ts";
import type { Diagnostic, Rule } from "../../model/diagnostic.ts";
import type { CorrespondencesMetadata, NamesMetadata } from "../../model/schema.ts";
import type { Correspondence, Name, Overview } from "../../model/types.ts";
import type { YamlFile } from "./yaml.ts";

interface Problem {
  readonly rule: Rule;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/** What is only superfluous, not wrong. */
const WARNINGS: readonly Rule[] = ["names/repeated-form", "names/stands-nowhere"];

function diagnosticsOf(file: YamlFile<unknown>, problems: readonly Problem[]): Diagnostic[] {
  return problems.map(({ rule, path, message, hint }) => ({
    rule,
    severity: WARNINGS.includes(rule) ? "warning" : "error",
    file: file.file,
    ...file.place(path),
    message,
    hint,
  }));
}

/** Makes the names of a file. */
export function loadNames(
  file: YamlFile<NamesMetadata>,
  sources: NameSources,
): { names: Name[]; diagnostics: Diagnostic[] } {
  const { names, problems } = buildNames(file.value, sources);
  return { names, diagnostics: diagnosticsOf(file, problems) };
}

/** Makes the correspondences of a file. */
export function loadCorrespondences(
  file: YamlFile<CorrespondencesMetadata>,
  sources: CorrespondenceSources,
): { correspondences: Correspondence[]; overview: Overview | null; diagnostics: Diagnostic[] } {
  const { correspondences, overview, problems } = buildCorrespondences(file.value, sources);
  return { correspondences, overview, diagnostics: diagnosticsOf(file, problems) };
}
