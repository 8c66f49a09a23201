/** The address of a page of a list below that of a language: the first has that of the list. */
export function listPagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}pages/${page}/`;
}
