/** `glossary.yaml` → the glossary, and what is wrong with it. */
import { buildGlossary } from "../../annotate/glossary/build-glossary.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { GlossaryMetadata } from "../../model/schema.ts";
import type { GlossaryTerm, PolicyDocument } from "../../model/types.ts";
import type { Convert } from "../../text/script/convert.ts";
import type { YamlFile } from "./yaml.ts";

/** Makes the glossary; an id that is given twice is an error, the rest are warnings. */
export function loadGlossary(
  file: YamlFile<GlossaryMetadata>,
  documents: readonly PolicyDocument[],
  convert: Convert,
): { glossary: GlossaryTerm[]; diagnostics: Diagnostic[] } {
  const { glossary, problems } = buildGlossary(file.value, documents, convert);
  const diagnostics = problems.map(
    ({ rule, path, message, hint }): Diagnostic => ({
      rule,
      severity: rule === "glossary/duplicate-id" ? "error" : "warning",
      file: file.file,
      ...file.place(path),
      message,
      hint,
    }),
  );
  return { glossary, diagnostics };
}
