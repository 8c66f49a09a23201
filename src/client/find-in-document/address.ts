/** The query in the address of a reading page. */

/** The query that an address asks for, from its part after `?`; empty where there is none. */
export function queryOf(search: string): string {
  return new URLSearchParams(search).get("q") ?? "";
}

/** The part of an address after its path, with another query; an empty one is left out. What else it holds stays. */
export function withQuery(search: string, query: string): string {
  const parameters = new URLSearchParams(search);
  if (query === "") parameters.delete("q");
  else parameters.set("q", query);
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}

/**
 * The address of the search with a query: the page that the reader comes from where it is that, with its filters and
 * order; else plainly the query.
 */
export function resultsAddress(searchPage: string, query: string, referrer: string): string {
  const page = new URL(searchPage);
  if (URL.canParse(referrer)) {
    const from = new URL(referrer);
    const isSearch = from.origin === page.origin && from.pathname === page.pathname;
    if (isSearch && queryOf(from.search) === query) return from.href;
  }
  page.search = withQuery("", query);
  return page.href;
}
