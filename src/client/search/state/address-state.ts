/** The state of the search page as its address holds it: the query, the filters and the view. */
import { GENRES } from "../../../model/genres.ts";
import { CLAUSE_KINDS } from "../../../model/types.ts";
import { STATES } from "../../../model/versions/versions.ts";
import { FACETS, type Facet } from "../../../search/answer/filters.ts";
import { SORTS, type Sort } from "../../../search/answer/rank.ts";
import type { SearchOptions } from "../../../search/answer/ranked-hits.ts";
import { LINE_ORDERS, type LineOrder } from "../../../search/excerpt/line-order.ts";
import { STATED } from "../../../search/format/index-format.ts";

/** The shapes of an answer: a list of clauses, clauses grouped by document, a line for each occurrence. */
export const VIEWS = ["list", "grouped", "concordance"] as const;
export type View = (typeof VIEWS)[number];

/** The address parameter of each facet. */
export const FACET_PARAMETERS = {
  documents: "doc",
  sections: "section",
  genres: "genre",
  years: "year",
  hierarchies: "hierarchy",
  statements: "states",
  states: "force",
  publications: "since",
  kinds: "kind",
} as const satisfies Record<Facet, string>;

/** The values chosen in each facet, as in the index (`""` is the year of undated documents). An empty list means all. */
export type Choices = Readonly<Record<Facet, readonly string[]>>;

export const NO_CHOICES: Choices = {
  documents: [],
  sections: [],
  genres: [],
  years: [],
  hierarchies: [],
  statements: [],
  states: [],
  publications: [],
  kinds: [],
};

export interface SearchState extends Choices {
  readonly query: string;
  readonly view: View;
  /** The day on which the texts stood, ISO 8601; empty for all versions. */
  readonly on: string;
  /** Order of the list. */
  readonly sort: Sort;
  /** Order of the concordance. */
  readonly order: LineOrder;
  /** Counted from 1. */
  readonly page: number;
}

function known<Value extends string>(
  values: readonly Value[],
  asked: readonly (string | null)[],
): Value[] {
  return values.filter((value) => asked.includes(value));
}

/**
 * Maximum length of a state after `?`, in UTF-16 units. A longer one is written after `#`, which is not sent to the
 * server: many servers refuse addresses of 8 kB.
 */
const LONGEST_SENT = 4000;

/** The part of an address that contains the state, in the form of `writeState`. */
export function statePart({ search, hash }: Pick<Location, "search" | "hash">): string {
  return search === "" ? hash : search;
}

/** Reads that part of an address. Unknown values are ignored. */
export function readState(part: string): SearchState {
  const parameters = new URLSearchParams(part.replace(/^#/, ""));
  const all = (name: string): string[] => [...new Set(parameters.getAll(name))];
  const one = (name: string): [string | null] => [parameters.get(name)];
  const page = /^[1-9]\d{0,6}$/.exec(parameters.get("page") ?? "")?.[0] ?? "1";
  return {
    query: parameters.get("q") ?? "",
    view: known(VIEWS, one("view"))[0] ?? "list",
    sort: known(SORTS, one("sort"))[0] ?? "relevance",
    order: known(LINE_ORDERS, one("order"))[0] ?? "text",
    page: Number(page),
    on: /^\d{4}-\d\d-\d\d$/.exec(parameters.get("on") ?? "")?.[0] ?? "",
    documents: all("doc"),
    sections: all("section"),
    genres: known(GENRES, all("genre")),
    years: all("year").filter((year) => /^(?:\d{4})?$/.test(year)),
    hierarchies: all("hierarchy"),
    statements: known(STATED, all("states")),
    states: known(STATES, all("force")),
    publications: all("since").filter((number) => /^[1-9]\d{0,6}$/.test(number)),
    kinds: known(CLAUSE_KINDS, all("kind")),
  };
}

/** The part of an address after its path for a state. Default values are omitted. */
export function writeState(state: SearchState): string {
  const { query, view, sort, order, on, page } = state;
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  if (view !== "list") parameters.set("view", view);
  if (sort !== "relevance") parameters.set("sort", sort);
  if (order !== "text") parameters.set("order", order);
  for (const facet of FACETS) {
    for (const value of state[facet]) parameters.append(FACET_PARAMETERS[facet], value);
  }
  if (on !== "") parameters.set("on", on);
  if (page !== 1) parameters.set("page", String(page));
  const written = parameters.toString();
  if (written === "") return "";
  return written.length > LONGEST_SENT ? `#${written}` : `?${written}`;
}

/** The facets that the page that counts knows too. */
const COUNTED = [
  "documents",
  "sections",
  "years",
  "hierarchies",
] as const satisfies readonly Facet[];

/** The query and its filters, as the address of the page that counts has them. */
export function writeCounted(state: SearchState): string {
  const parameters = new URLSearchParams({ q: state.query });
  for (const facet of COUNTED) {
    for (const value of state[facet]) parameters.append(FACET_PARAMETERS[facet], value);
  }
  return `?${parameters}`;
}

/** The state with a value of a facet added or removed, at its first page. */
export function withChoice(
  state: SearchState,
  facet: Facet,
  value: string,
  isChosen: boolean,
): SearchState {
  const others = state[facet].filter((chosen) => chosen !== value);
  return { ...state, page: 1, [facet]: isChosen ? [...others, value] : others };
}

/**
 * The options for the engine: a facet without choices is no restriction, and only a list is ranked.
 *
 * @param today the day of the reader
 */
export function searchOptions(state: SearchState, today?: string): SearchOptions {
  const limits = <Value>(values: readonly Value[]): readonly Value[] | undefined =>
    values.length > 0 ? values : undefined;
  return {
    documents: limits(state.documents),
    sections: limits(state.sections),
    genres: limits(known(GENRES, state.genres)),
    years: limits(state.years),
    hierarchies: limits(state.hierarchies),
    statements: limits(known(STATED, state.statements)),
    states: limits(known(STATES, state.states)),
    on: state.on === "" ? undefined : state.on,
    today,
    publications: limits(state.publications),
    kinds: limits(known(CLAUSE_KINDS, state.kinds)),
    sort: state.view === "list" ? state.sort : "order",
  };
}
