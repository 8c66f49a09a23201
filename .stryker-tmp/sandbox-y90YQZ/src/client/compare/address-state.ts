/** The state of the comparison page as its address holds it. */
// @ts-nocheck


export const MARKS = ["same", "other", "none"] as const;
/** The marking: shared words, words of one side only, or none. */
type Marks = (typeof MARKS)[number];

export interface CompareState {
  /** `document#clause` of each side; null if none is chosen. */
  readonly a: string | null;
  readonly b: string | null;
  readonly marks: Marks;
}

const ADDRESS = /^[a-z0-9-]+#[a-z0-9-]+$/u;

/** Reads the query part of an address; unknown values are ignored. */
export function readState(search: string): CompareState {
  const parameters = new URLSearchParams(search);
  const side = (name: string): string | null =>
    ADDRESS.exec(parameters.get(name) ?? "")?.[0] ?? null;
  const marks = MARKS.find((known) => known === parameters.get("mark")) ?? "same";
  return { a: side("a"), b: side("b"), marks };
}

/** The query part of the address for a state. */
export function writeState({ a, b, marks }: CompareState): string {
  const parameters = new URLSearchParams();
  if (a !== null) parameters.set("a", a);
  if (b !== null) parameters.set("b", b);
  if (marks !== "same") parameters.set("mark", marks);
  const written = parameters.toString();
  return written === "" ? "" : `?${written}`;
}
