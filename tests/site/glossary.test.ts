/** The glossary as the page shows it. */
import { expect, test } from "vitest";
import { otherForms } from "../../src/site/lists/glossary.ts";

const titles = { "zh-Hans": "发后港湾", "zh-Hant": "髮後港灣", en: "Harbour" };

/** The further forms of a term, in Simplified characters and English. */
function forms(hans: readonly string[], en: readonly string[] = []): string[] {
  const aliases = { "zh-Hans": hans, "zh-Hant": hans, en };
  const { chinese, english } = otherForms({ titles, aliases }, "zh-Hans");
  return [...chinese, ...english];
}

test.each([
  ["keeps other forms in order", ["港湾", "大港"], ["port"], ["港湾", "大港", "port"]],
  ["leaves out the name", ["发后港湾"], ["Harbour"], []],
  ["leaves out the name in the other script", ["髮後港灣"], [], []],
  ["leaves out the name in quotation marks", ["“发后”港湾", "「髮後」港灣"], ["“harbour”"], []],
  ["lists a form once", ["大港", "“大港”"], ["port", "Port"], ["大港", "port"]],
])("%s", (_sentence, hans, en, expected) => {
  expect(forms(hans, en)).toEqual(expected);
});
