/** `indicators.yaml` → indicators, and the checks of their statements against the texts. */
import {
  type BuiltIndicators,
  buildIndicators,
} from "../../../annotate/indicators/build-indicators.ts";
import {
  misplacedStatements,
  unplacedStatements,
} from "../../../annotate/indicators/check-indicators.ts";
import type { IndicatorSources } from "../../../annotate/indicators/indicator-context.ts";
import { proposeStatement } from "../../../annotate/indicators/propose-statements.ts";
import { sourcePosition } from "../../../corpus/source-position.ts";
import type { IndicatorsMetadata } from "../../../model/content/indicator-schema.ts";
import type { Corpus } from "../../../model/corpus.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { diagnose, diagnoseFile } from "../../../rules/diagnose.ts";
import type { YamlFile } from "../yaml.ts";

/** The indicators of a file, and the checks that need the corpus. */
interface LoadedIndicators extends BuiltIndicators {
  /** Every problem of the file and of the documents that were read whole. */
  diagnose(corpus: Corpus): Diagnostic[];
}

export function loadIndicators(
  file: YamlFile<IndicatorsMetadata>,
  sources: IndicatorSources,
): LoadedIndicators {
  const built = buildIndicators(file.value, sources);
  return {
    ...built,
    diagnose: (corpus) => [
      ...diagnoseFile(file, [...built.problems, ...misplacedStatements(built, corpus)]),
      ...notPlaced(corpus),
    ],
  };
}

function notPlaced(corpus: Corpus): Diagnostic[] {
  return unplacedStatements(corpus).flatMap((amount) => {
    const at = corpus.at(amount.target);
    if (at === undefined) return [];
    const { quote, indicator } = proposeStatement(corpus, amount);
    const hint =
      indicator === null
        ? "Place it with an indicator in indicators.yaml, or list it under `apart` with the reason."
        : `It may belong to “${indicator}”; place it there, or list it under \`apart\` with the reason.`;
    const message = `“${quote}” is neither placed with an indicator nor set apart.`;
    return diagnose("indicators/not-placed", sourcePosition(at, amount.target), { message, hint });
  });
}
