/** Every number of an article is read back from each way of writing it. */
import { expect, test } from "vitest";
import { provisionMentions } from "../../../src/annotate/references/citation-patterns.ts";
import { hanNumeral } from "../../support/han-numerals.ts";

function wide(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

/** The words and the value of the only mention in a text. */
function read(text: string): string | null {
  const [mention, ...others] = provisionMentions(text, "kuan-xiang-mu");
  if (mention === undefined || others.length > 0) return null;
  return `${text.slice(mention.start, mention.end)} ${mention.steps.map(({ value }) => value)}`;
}

test("numbers from 1 to 99,999, and those of inserted articles", () => {
  for (let value = 1; value < 100_000; value++) {
    const inserted = 1 + (value % 19);
    const ways: [string, string][] = [
      [`第${hanNumeral(value)}条`, `${value}`],
      [`第 ${value} 条`, `${value}`],
      [`第${wide(value)}条`, `${value}`],
      [`第${hanNumeral(value)}条之${hanNumeral(inserted)}`, `${value}z${inserted}`],
      [`第 ${value}-${inserted} 条`, `${value}z${inserted}`],
    ];
    const [words, number] = ways[value % ways.length] ?? ["", ""];
    const got = read(`依照${words}规定`);
    if (got !== `${words} ${number}`) expect(got).toBe(`${words} ${number}`);
  }
});
