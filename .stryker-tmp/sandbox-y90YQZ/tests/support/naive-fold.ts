/** The fold as the contract puts it, step by step with regular expressions: slow, and plainly right. */
// @ts-nocheck


const MARKED_CHARACTER = /[\s\S][\p{M}\uff9e\uff9f]*/gu;
const ALPHANUMERIC = /[\p{Nd}\p{Script=Latin}]/u;

function isAlphanumeric(character: string | undefined): boolean {
  return (
    character !== undefined && ALPHANUMERIC.test(character) && /[\p{L}\p{Nd}]/u.test(character)
  );
}

/** Step 2: compatibility forms and lower case, single characters that become digits or letters set off; not yet radicals and circles. */
function compatible(text: string): string {
  const units = (text.match(MARKED_CHARACTER) ?? []).map((source) => {
    const form = source.normalize("NFKC");
    const setOff =
      form !== source.normalize("NFC") &&
      !/^[\uff00-\uffef]/u.test(source) &&
      !/^[²³¹⁰⁴-⁹₀-₉]/u.test(source) &&
      /[\p{L}\p{Nd}]/u.test(form);
    return { text: [...form].map((character) => character.toLowerCase()).join(""), setOff };
  });
  let out = "";
  for (const [index, { text: form, setOff }] of units.entries()) {
    const apart =
      (setOff && isAlphanumeric([...out].at(-1))) ||
      (units[index - 1]?.setOff === true && isAlphanumeric([...form][0]));
    out += (apart ? " " : "") + form;
  }
  return out;
}

/** True where step 4 keeps the character at `index`. */
function isKept(characters: readonly string[], index: number): boolean {
  const [before, here = "", after] = [
    characters[index - 1],
    characters[index],
    characters[index + 1],
  ];
  if (/[\p{L}\p{Nd}\p{Script=Han}]/u.test(here)) return true;
  if (here === "%") return /\p{Nd}/u.test(before ?? "");
  if (here === ".") return /\p{Nd}/u.test(before ?? "") && /\p{Nd}/u.test(after ?? "");
  return /[-+&/]/.test(here) && isAlphanumeric(before) && isAlphanumeric(after);
}

export function naiveFold(text: string, table: ReadonlyMap<string, string>): string {
  const closed = text.replace(/(?<=\p{Nd}),(?=\p{Nd}{3}(?!\p{Nd}))/gu, "");
  const dashed = compatible(closed).replace(/\p{Dash}/gu, "-");
  const oneScript = Array.from(dashed, (character) => table.get(character) ?? character).join("");
  const zeros = oneScript.replace(
    /(?<=[〇零一二三四五六七八九十百千])[○◯]+(?=[〇零一二三四五六七八九十百千])/gu,
    (run) => "〇".repeat(run.length),
  );
  const characters = Array.from(zeros);
  let out = "";
  let gap = false;
  for (const [index, character] of characters.entries()) {
    if (!isKept(characters, index)) {
      gap = true;
      continue;
    }
    if (gap && isAlphanumeric([...out].at(-1)) && isAlphanumeric(character)) out += " ";
    out += character;
    gap = false;
  }
  return out;
}
