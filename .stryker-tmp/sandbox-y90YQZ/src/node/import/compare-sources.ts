/** What has changed between two imports of one address: lines that went, and lines that came. */
// @ts-nocheck


/** A line that only one of two texts has, in their order. */
export interface ChangedLine {
  readonly sign: "-" | "+";
  readonly line: number;
  readonly text: string;
}

/** The lines that only one text has; a line that moved has not changed. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  return [...only(old, now, "-"), ...only(now, old, "+")].toSorted(
    (one, other) => one.line - other.line,
  );
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/u, "").split("\n");
}

function only(
  lines: readonly string[],
  others: readonly string[],
  sign: ChangedLine["sign"],
): ChangedLine[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.flatMap((text, index) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count > 0 || text.trim() === "" ? [] : [{ sign, line: index + 1, text }];
  });
}
