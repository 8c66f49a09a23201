/** What the search page looks for, as its address keeps it. */
import { SORTS, type Sort } from "../../search/rank.ts";

export interface SearchState {
  readonly query: string;
  /** Ids of the documents chosen; none means all. */
  readonly documents: readonly string[];
  readonly sort: Sort;
}

/** Reads the query part of an address; what it does not know is left out. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get("q") ?? "",
    documents: [...new Set(parameters.getAll("doc"))],
    sort: SORTS.find((sort) => sort === parameters.get("sort")) ?? "relevance",
  };
}

/** The query part of the address of a state: what is as usual is not in it. */
export function writeState({ query, documents, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const document of documents) parameters.append("doc", document);
  if (sort !== "relevance") parameters.set("sort", sort);
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}
