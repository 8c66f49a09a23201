/** The names of the places that refer to a document or a clause. */
import "../../support/shared-jiangbei.ts";
import { expect, test } from "vitest";
import { placeTitles } from "../../../src/site/document/references.ts";
import { toHtml } from "../../../src/site/html/hast.ts";
import { citedIn } from "../../../src/site/reading/references.ts";

const PLAN = "Plan for the Innovation System of Jiangbei New Area";

test("a place has its document's English title and the clause's number in English", () => {
  expect(placeTitles({ document: "plan-2024", clause: "s3" })).toMatchObject({
    "zh-Hans": expect.stringMatching(/^《.+》三$/u),
    en: `${PLAN}, 3`,
  });
});

test("a clause without a number goes by its kind in English, too", () => {
  const { en } = placeTitles({ document: "opinions-2023", clause: "preamble" });
  expect(en).toBe("Opinions on Building a City of R&D Centres, Preamble");
});

test("a place without English is named in Chinese alone", () => {
  expect(placeTitles({ document: "gone", clause: "s1" })).toMatchObject({
    "zh-Hans": "《gone》",
    en: null,
  });
});

test("the line below a clause names places in English on English pages, with the Chinese below", () => {
  const value = {
    target: { document: "opinions-2023", clause: "s3", paragraph: null },
    isLost: false,
  };
  const target = { document: "plan-2024", clause: "s3", part: 1, start: 0, end: 1 } as const;
  const found = [{ target, value, leadsTo: value.target }];
  const words = (lang: "en" | "zh-hans") => {
    const line = citedIn(lang, found);
    return line === null ? "" : toHtml([line]).replace(/<[^>]*>/gu, "");
  };
  expect(words("en")).toMatch(new RegExp(`^Cited in${PLAN}, 3《.+》三$`, "u"));
  expect(words("zh-hans")).toMatch(/^引用之处《.+》三$/u);
});
