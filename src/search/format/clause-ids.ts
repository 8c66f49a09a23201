/**
 * The ids of a document's clauses as a short text. Most ids follow from those before: the next number at the depth of the last or
 * above it, the first below it, or one below it that is numbered through, as the articles of a law are through its chapters. Such
 * an id is one mark, any other is written out.
 */

/** The marks for the next number at the depth of the id before, and at one, two and three depths above it. */
const NEXT: readonly string[] = ["+", "<", "{", "["];
/** The mark for the first id below the id before. */
const BELOW = ">";
/** The mark for the id below the id before that continues the numbers of its depth. */
const THROUGH = "^";
const MARKS: readonly string[] = [...NEXT, BELOW, THROUGH];
const TOKEN = /[+<{[>^]|[^\s+<{[>^]+/gu;

/** The id with its last number raised by one; null if it does not end with a number. */
function next(id: string): string | null {
  const number = /\d+$/u.exec(id)?.[0];
  return number === undefined ? null : id.slice(0, -number.length) + (Number(number) + 1);
}

/** The id without its last parts; null if it has no more than these. */
function above(id: string, parts: number): string | null {
  let end = id.length;
  for (let left = parts; left > 0; left--) {
    end = id.lastIndexOf("-", end - 1);
    if (end <= 0) return null;
  }
  return id.slice(0, end);
}

function depthOf(id: string): number {
  let depth = 0;
  for (let at = id.indexOf("-"); at !== -1; at = id.indexOf("-", at + 1)) depth++;
  return depth;
}

/** The ids so far: the last of all, and the last of each depth. */
interface Trail {
  last: string;
  readonly ofDepth: string[];
}

function follow(trail: Trail, id: string): void {
  trail.last = id;
  trail.ofDepth[depthOf(id)] = id;
}

/** The id that a mark stands for after others; null if it stands for none. */
function idOf(mark: string, { last, ofDepth }: Trail): string | null {
  if (last === "") return null;
  if (mark === BELOW) return `${last}-1`;
  if (mark === THROUGH) {
    const number = /\d+$/u.exec(ofDepth[depthOf(last) + 1] ?? "")?.[0];
    return number === undefined ? null : `${last}-${Number(number) + 1}`;
  }
  const from = above(last, NEXT.indexOf(mark));
  return from === null ? null : next(from);
}

/** @param ids without white space, and without the marks */
export function writeIds(ids: readonly string[]): string {
  const trail: Trail = { last: "", ofDepth: [] };
  let written = "";
  let isOpen = false;
  for (const id of ids) {
    const mark = MARKS.find((each) => idOf(each, trail) === id);
    // A space parts two ids that are written out.
    written += mark ?? (isOpen ? ` ${id}` : id);
    isOpen = mark === undefined;
    follow(trail, id);
  }
  return written;
}

/** @throws Error if a mark has no id to follow */
export function readIds(written: string): string[] {
  const trail: Trail = { last: "", ofDepth: [] };
  return (written.match(TOKEN) ?? []).map((token) => {
    const id = MARKS.includes(token) ? idOf(token, trail) : token;
    if (id === null) throw new Error(`No id is written “${token}”`);
    follow(trail, id);
    return id;
  });
}
