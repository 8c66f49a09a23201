/** Short names of the clauses that contain a term. */
import type { CorpusClause } from "../../model/corpus.ts";
import type { Clause } from "../../model/types.ts";
import { wholeWords } from "../../text/words/beginning.ts";
import { OWN_COUNT } from "../citation/clause-reference.ts";
import { joinEnglishNumbers } from "../citation/english-reference.ts";
import { englishNumber } from "../i18n/english-number.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { KIND_NAMES } from "../i18n/strings.ts";

/** Number of characters of a heading in the short name of a clause; in English, twice as many letters. */
const LONGEST = 12;

/** The name of a clause in a long list: its reference, or else its heading or kind. */
export function shortName({ clause, path }: CorpusClause, lang: Language): string {
  const all = [...path, clause];
  // What counts on through the whole document is not named by what it stands in.
  const from = all.findLastIndex(({ forms }) => OWN_COUNT.test(forms["zh-Hans"].label));
  const numbers = all
    .slice(Math.max(from, 0))
    .map((each) => shortNumber(lang, each))
    .reduce((above, own) => joined(lang, above, own));
  if (shortNumber(lang, clause) !== "") return numbers;
  const { heading } = clause.forms[TEXT_SCRIPT[lang]];
  const title = lang === "en" ? (clause.english ?? heading) : heading;
  const gap = lang === "en" && numbers !== "" ? " " : "";
  if (title === "") return `${numbers}${gap}${KIND_NAMES[clause.kind][lang]}`;
  const longest = title === heading ? LONGEST : 2 * LONGEST;
  const start = wholeWords(title, longest);
  return `${numbers}${gap}${start}${start === title ? "" : "…"}`;
}

/** Two numbers, apart where they would run together: 专栏4之3, Box 4.3. */
function joined(lang: Language, above: string, own: string): string {
  if (lang === "en") return joinEnglishNumbers(above, own);
  return `${above}${/\d$/u.test(above) && /^\d/u.test(own) ? "之" : ""}${own}`;
}

/** A number without the mark after it: 三, （一）, on English pages 3, (1). */
function shortNumber(lang: Language, { forms }: Clause): string {
  const english = lang === "en" ? englishNumber(forms["zh-Hans"].label) : "";
  const printed = english === "" ? forms[TEXT_SCRIPT[lang]].label : english;
  return printed.replace(/[、.．\s]+$/u, "");
}
