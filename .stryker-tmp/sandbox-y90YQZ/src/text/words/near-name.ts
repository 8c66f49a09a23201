/** Suggestions for misspelt names. */
// @ts-nocheck


/** Groups of file endings for the same format. */
const FORMATS: readonly (readonly string[])[] = [
  ["yaml", "yml", "json"],
  ["txt", "text"],
  ["md", "markdown"],
];

/**
 * The nearest candidate to an unknown name. At most a third of the letters, at least one, may be replaced, missing,
 * added or transposed. Case is ignored. The endings (`.yaml`) must be of one format, or one letter apart.
 * @returns the first of equally near names; null if none is near
 */
export function nearName(name: string, names: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const distance = nameDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      nearest = candidate;
      least = distance;
    }
  }
  return nearest;
}

/** The distance between two names; infinite if they are not near. */
function nameDistance(name: string, candidate: string): number {
  const [stem, ending] = splitName(name);
  const [wantedStem, wantedEnding] = splitName(candidate);
  // `source.yaml.txt`: a text editor appended its own ending.
  if (wantedEnding !== "" && name.startsWith(`${candidate}.`)) return 1;
  const letters = editDistance(stem, wantedStem);
  const endings = endingDistance(ending, wantedEnding);
  const isNear = letters <= Math.max(1, Math.floor(wantedStem.length / 3)) && endings <= 1;
  return isNear ? letters + endings : Number.POSITIVE_INFINITY;
}

function splitName(name: string): [stem: string, ending: string] {
  const dot = name.lastIndexOf(".");
  return dot === -1 ? [name, ""] : [name.slice(0, dot), name.slice(dot + 1)];
}

function endingDistance(one: string, other: string): number {
  const isOneFormat = FORMATS.some((format) => format.includes(one) && format.includes(other));
  return one !== other && isOneFormat ? 1 : editDistance(one, other);
}

/** Edit distance with insertion, deletion, replacement and transposition of neighbours (optimal string alignment). */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isExchanged = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isExchanged ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
