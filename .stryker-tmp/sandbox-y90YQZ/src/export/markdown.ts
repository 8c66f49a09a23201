/** Text in Markdown files. */
// @ts-nocheck


/** Escapes text, so that Markdown shows it literally. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/gu, "\\$&")
    .replace(/^(\s*)([-+]|\d+(?=[.)]))/gmu, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}
