/** The version that a text means by the title of a work: the one that was in force when the text was written. */
import type { Corpus } from "../model/corpus.ts";
import type { PolicyDocument } from "../model/types.ts";
import { stateOn } from "../model/versions/versions.ts";
import { type Work, works } from "./works.ts";

/** The version of a work on a day: that in force, else the newest that had begun, else the oldest. */
function versionOn({ versions, current }: Work, day: string | null): PolicyDocument {
  if (day === null) return current.document;
  const whole = `${day}-01-01`.slice(0, 10);
  const binding = versions.filter(({ validity }) => !validity.isDraft);
  const found =
    binding.find(({ validity }) => stateOn(validity, whole) === "in-force") ??
    binding.findLast(({ validity }) => stateOn(validity, whole) !== "not-yet") ??
    binding[0];
  return (found ?? current).document;
}

/**
 * Makes the choice among documents of one title, given by ids, for a text that names it: the text itself if it is one of
 * them, or a version of the work that all of them are versions of; null if they are several works.
 */
export function versionCitedBy(
  corpus: Corpus,
): (citing: PolicyDocument, ids: readonly string[]) => string | null {
  const index = corpus.derive(works);
  return (citing, ids) => {
    const [first = ""] = ids;
    const work = index.of(first);
    if (work === undefined || ids.some((id) => index.of(id) !== work)) return null;
    if (index.of(citing.id) === work) return citing.id;
    return versionOn(work, citing.date?.value ?? null).id;
  };
}
