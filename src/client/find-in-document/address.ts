/** The query in the address of a reading page. */

/** The query in an address, from the part after `?`; empty if there is none. */
export function queryOf(search: string): string {
  return new URLSearchParams(search).get("q") ?? "";
}

/** What the page marks in the place of that query, as the search read it; the query itself if the address says nothing else. */
export function marksOf(search: string): string {
  return new URLSearchParams(search).get("marks") ?? queryOf(search);
}

/**
 * The query part of an address with another query, which is omitted if empty. Other parameters stay, except what was marked in the
 * place of another query.
 */
export function withQuery(search: string, query: string): string {
  const parameters = new URLSearchParams(search);
  if (query !== queryOf(search)) parameters.delete("marks");
  if (query === "") parameters.delete("q");
  else parameters.set("q", query);
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}

/**
 * The address of the search page for a query. If the reader came from that page with the same query, it is the
 * referrer, with its filters and order; otherwise it has the query only.
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
