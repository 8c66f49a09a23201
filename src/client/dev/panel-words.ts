/** The words of the panel. They are in English on every page, as are the findings that they stand around. */
export const WORDS = {
  none: "Nothing found",
  errors: "Errors",
  warnings: "Warnings",
  openFile: "Open in the editor",
  sourceLine: "The line in the source",
  linesFor: "Lines to paste into",
  copy: "Copy",
  copied: "Copied",
  contentHasErrors:
    "The content has errors. The site is shown again when they are mended and saved.",
} as const;
