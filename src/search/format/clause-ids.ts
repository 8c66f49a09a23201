/**
 * The ids of a document's clauses as a short text. Most ids follow from the one before: the next number at its depth or
 * above it, or the first below it. Such an id is one mark, any other is written out.
 */

/** The marks for the next number at the depth of the id before, and at one, two and three depths above it. */
const NEXT: readonly string[] = ["+", "<", "{", "["];
/** The mark for the first id below the id before. */
const BELOW = ">";
const TOKEN = /[+<{[>]|[^\s+<{[>]+/gu;

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

/** The id that a mark stands for after another id; null if it stands for none. */
function idOf(mark: string, before: string): string | null {
  if (mark === BELOW) return `${before}-1`;
  const from = above(before, NEXT.indexOf(mark));
  return from === null ? null : next(from);
}

/** @param ids without white space, and without the marks */
export function writeIds(ids: readonly string[]): string {
  let written = "";
  let before = "";
  for (const id of ids) {
    const mark = [...NEXT, BELOW].find((each) => before !== "" && idOf(each, before) === id);
    if (mark !== undefined) written += mark;
    else written += /[+<{[>]$|^$/u.test(written) ? id : ` ${id}`;
    before = id;
  }
  return written;
}

/** @throws Error if a mark has no id to follow */
export function readIds(written: string): string[] {
  const ids: string[] = [];
  for (const [token] of written.matchAll(TOKEN)) {
    const isMark = token === BELOW || NEXT.some((mark) => mark === token);
    const id = isMark ? idOf(token, ids.at(-1) ?? "") : token;
    if (id === null) throw new Error(`No id is written “${token}”`);
    ids.push(id);
  }
  return ids;
}
