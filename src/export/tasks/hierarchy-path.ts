/** The paths of the files of task hierarchies. */

/** Path of a file below `data/`, for a language as addresses write it; JSON is the same in all languages. */
export function hierarchyPath(hierarchy: string, language: string, ending: string): string {
  return `hierarchies/${hierarchy}${ending === "json" ? "" : `-${language}`}.${ending}`;
}
