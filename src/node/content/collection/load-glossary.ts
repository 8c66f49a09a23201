/** `glossary.yaml` → the glossary and diagnostics. */
import { buildGlossary } from "../../../annotate/glossary/build-glossary.ts";
import type { GlossaryMetadata } from "../../../model/content/schema.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { GlossaryTerm, PolicyDocument } from "../../../model/types.ts";
import { diagnoseFile } from "../../../rules/diagnose.ts";
import type { Convert } from "../../../text/script/convert.ts";
import type { YamlFile } from "../yaml.ts";

export function loadGlossary(
  file: YamlFile<GlossaryMetadata>,
  documents: readonly PolicyDocument[],
  convert: Convert,
): { glossary: GlossaryTerm[]; diagnostics: Diagnostic[] } {
  const { glossary, problems } = buildGlossary(file.value, documents, convert);
  return { glossary, diagnostics: diagnoseFile(file, problems) };
}
