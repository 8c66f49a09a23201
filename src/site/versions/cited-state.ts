/** Words on a cited text that is no longer in force, or that is later than the text that cites it. */
import type { Corpus } from "../../model/corpus.ts";
import type { PolicyDocument } from "../../model/types.ts";
import { hasEnded } from "../../model/versions/versions.ts";
import { dayOf, works } from "../../versions/works.ts";
import type { Language } from "../i18n/languages.ts";
import { STATE_NAMES, versionWord } from "../i18n/pages/versions.ts";

/**
 * The state of a cited document, by its id, if readers of the citing one have to know it: its force has ended, or its first
 * version in the collection is later than the citing text. Null otherwise.
 */
export function citedState(
  lang: Language,
  corpus: Corpus,
  citing: PolicyDocument,
  cited: string,
): string | null {
  const validity = corpus.derive(works).version(cited)?.validity;
  if (validity === undefined) return null;
  if (validity.ending !== null && hasEnded(validity, corpus.derive(dayOf))) {
    return STATE_NAMES[validity.ending][lang];
  }
  const date = citing.date?.value;
  const isLater = date !== undefined && validity.from !== null && validity.from > date;
  return isLater ? versionWord(lang, "later") : null;
}
