/** A text in one script beside the same text in the other: only the characters that differ are written. */

/** Stands for a character that both have. */
const SAME = ".";
/** Begins a text that is written out. */
const WHOLE = "=";

/** The text `other` for a reader who has `one`. */
export function writeOther(one: string, other: string): string {
  const known = Array.from(one);
  const written = Array.from(other, (character, place) =>
    character === known[place] ? SAME : character,
  )
    .join("")
    .replace(/\.+$/u, "");
  return written.startsWith(WHOLE) || readOther(one, written) !== other ? WHOLE + other : written;
}

/** The text that `writeOther` wrote. */
export function readOther(one: string, written: string): string {
  if (written.startsWith(WHOLE)) return written.slice(WHOLE.length);
  const differing = Array.from(written);
  return Array.from(one, (character, place) => {
    const other = differing[place] ?? SAME;
    return other === SAME ? character : other;
  }).join("");
}
