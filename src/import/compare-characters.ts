/** The proof of an import: its characters beside those of an independent extraction of the same file. */

/** The characters of one part of a file: a page, or the whole. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

/** A part with the characters that only one of both extractions has. */
export interface PartComparison {
  readonly name: string;
  readonly imported: number;
  readonly independent: number;
  /** Characters that the import lacks, each as often as it is missing. */
  readonly missing: string;
  readonly added: string;
}

/**
 * Compares the parts of both sides by name; white space, and the forms that NFKC makes equal, do not count. A paragraph that
 * goes on in the next parts counts in its first: what one part lacks and another has in addition is no difference.
 */
export function compareCharacters(
  imported: readonly Part[],
  independent: readonly Part[],
): PartComparison[] {
  const own = textByName(imported);
  const second = textByName(independent);
  const names = [...new Set([...second.keys(), ...own.keys()])];
  const parts = names.map((name) => {
    const [one, two] = [asCompared(own.get(name) ?? ""), asCompared(second.get(name) ?? "")];
    const counts = { imported: one.length, independent: two.length };
    return { name, ...counts, missing: without(two, one), added: without(one, two) };
  });
  // What a near part has explains a lack better than what a far one has.
  for (let distance = 1; distance < parts.length; distance++) {
    for (const [index, part] of parts.entries()) {
      if (part.missing.length === 0) continue;
      for (const other of [parts[index - distance], parts[index + distance]]) {
        if (other === undefined || other.added.length === 0) continue;
        const { missing } = part;
        part.missing = without(missing, other.added);
        other.added = without(other.added, missing);
      }
    }
  }
  return parts.map((part) => ({
    ...part,
    missing: part.missing.join(""),
    added: part.added.join(""),
  }));
}

function textByName(parts: readonly Part[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { name, text } of parts) texts.set(name, (texts.get(name) ?? "") + text);
  return texts;
}

/** The characters that are compared: neither white space nor the forms that NFKC makes equal tell texts apart. */
export function asCompared(text: string): string[] {
  return [...text.normalize("NFKC").replace(/[\s\p{Cc}\p{Cf}]/gu, "")];
}

/** The characters of a list without those of another, each as often as it stands there. */
function without(characters: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const character of others) counts.set(character, (counts.get(character) ?? 0) + 1);
  return characters.filter((character) => {
    const count = counts.get(character) ?? 0;
    counts.set(character, count - 1);
    return count <= 0;
  });
}
