/** What the search page says where no clause answers a query: why, and what is shown instead. */
import type { Answer } from "../../search/searcher.ts";
import type { SearchStrings } from "../../site/search-strings.ts";
import { element } from "./elements.ts";

/**
 * The explanation of an answer that is empty or relaxed. It stands in place of the hits, or above those of a relaxed
 * answer; the status line has said already how many there are.
 */
export function nothingFound(
  { terms, unfiltered, relaxed }: Answer,
  strings: SearchStrings,
): Node[] {
  const absent = terms.filter(({ clauses }) => clauses === 0);
  return [
    ...absent.map(({ text }) => element("p", {}, strings.absent(text))),
    ...(unfiltered === 0 || relaxed !== null
      ? [element("p", { class: "soft" }, strings.nothingHint)]
      : []),
  ];
}
