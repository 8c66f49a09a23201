import { expect, test } from "vitest";
import { readWrongAddress } from "../../../src/client/not-found/wrong-address.ts";

test.each([
  ["en/docs/opinions-2032/", "", "en", "opinions 2032", ["docs/"]],
  ["zh-hant/serach/", "?q=人才", "zh-hant", "人才", []],
  ["docs/opinions-2023/", "", null, "opinions 2023", ["docs/opinions-2023/", "docs/"]],
  ["zh-hans/%E5%88%9B%E6%96%B0.html", "", "zh-hans", "创新", []],
  ["%E5%88", "", null, "%E5%88", ["%E5%88/"]],
  ["", "", null, "", []],
  ["en/docs/opinions-2023%EF%BC%8C", "", "en", "opinions 2023", ["docs/opinions-2023/", "docs/"]],
  ["en/docs/opinions-2023/%E3%80%82", "", "en", "opinions 2023", ["docs/opinions-2023/", "docs/"]],
])("%s%s", (path, query, lang, words, near) => {
  expect(readWrongAddress(path, query)).toEqual({ lang, words, near, rest: expect.any(String) });
});

test.each([
  ["en/docs/opinions-2032/", "docs/opinions-2032/"],
  ["EN/x", "x"],
  ["zh-hans", ""],
  ["docs/opinions-2023/", "docs/opinions-2023/"],
  ["en/docs/opinions-2023%EF%BC%8C", "docs/opinions-2023%EF%BC%8C"],
])("%s in another language is %s", (path, rest) => {
  expect(readWrongAddress(path, "").rest).toBe(rest);
});
