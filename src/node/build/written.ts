/** What the thread that writes the files of a site tells of them: a file, by its path; or the paths of all files that are still to be written. */
export type Written =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "rest"; readonly paths: readonly string[] };
