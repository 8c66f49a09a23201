/** Mutants that no test noticed, a line each, by file and line. */
import type { Mutant } from "./mutants.ts";

/** So many characters of a change are shown. */
const SHOWN = 120;

export function survivorLines(mutants: readonly Mutant[]): readonly string[] {
  const sorted = mutants.toSorted(
    (one, other) => one.file.localeCompare(other.file) || one.line - other.line,
  );
  return sorted.map(
    ({ file, line, original, replacement }) =>
      `${file}:${line} ${shown(original)} → ${shown(replacement)}`,
  );
}

function shown(code: string): string {
  const text = code.replace(/\s+/gu, " ");
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
