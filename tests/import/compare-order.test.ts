/** Characters that are all there can stand in another order than the file draws them. */
import { expect, test } from "vitest";
import { compareCharacters, type Part } from "../../src/import/compare-characters.ts";
import { compareOrder } from "../../src/import/compare-order.ts";

/** A hundred characters that do not recur, from a place in the block of Chinese characters. */
const text = (from: number) =>
  String.fromCodePoint(...Array.from({ length: 100 }, (_, at) => 0x4e00 + from + at));
const page = (name: string, ...texts: readonly string[]): Part[] =>
  texts.map((own) => ({ name, text: own }));

function disorder(imported: readonly Part[], independent: readonly Part[]) {
  return compareOrder(imported, independent, compareCharacters(imported, independent));
}

/** The lines of two cells by turns, nine characters each. */
function interleaved(one: string, other: string): string {
  const lines = (cell: string) => cell.match(/.{1,9}/gsu) ?? [];
  return lines(one)
    .map((line, at) => line + (lines(other)[at] ?? ""))
    .join("");
}

test("interleaved cells are told, with their page", () => {
  const [one, other] = [text(0), text(200)];
  const drawn = [...page("1", text(400)), ...page("2", one + other)];
  const told = disorder([...page("1", text(400)), ...page("2", interleaved(one, other))], drawn);
  expect(told.map(({ name }) => name)).toEqual(["2"]);
  expect(told[0]?.share).toBeGreaterThan(0.2);
});

test("columns, cells and notes in another sequence are none", () => {
  const [one, other, note] = [text(0), text(200), "说明一句。"];
  expect(disorder(page("1", one, note, other), page("1", other + one + note))).toEqual([]);
});

test("a paragraph that goes on over pages is none", () => {
  const whole = text(0) + text(200);
  const drawn = [...page("1", whole.slice(0, 120)), ...page("2", whole.slice(120))];
  expect(disorder(page("1", whole), drawn)).toEqual([]);
});

test("a page that the other extraction cannot read says nothing of its order", () => {
  const lost = [...text(0)].filter((_, at) => at % 10 !== 0).join("");
  expect(disorder(page("1", text(0)), page("1", lost))).toEqual([]);
});
