/** What a book says of the force of its texts: words that hold on any later day. */
import { expect, test } from "vitest";
import { plainTitle } from "../../../src/site/i18n/chinese.ts";
import type { Language } from "../../../src/site/i18n/languages.ts";
import { forceFacts, versionDay } from "../../../src/site/versions/force-facts.ts";
import { lakes } from "../../support/lakes.ts";

async function facts(id: string, lang: Language = "zh-hans") {
  const { corpus } = await lakes();
  const found = forceFacts(lang, corpus, { id }, (titles) => plainTitle(lang, titles));
  return found && [...found.lines, found.isFormer, found.newest?.id ?? null];
}

test("a text says its state, its days, what ended it and what it replaces", async () => {
  expect(await facts("law-2005")).toEqual([
    ...["效力：已修改，2005年7月1日至2012年9月30日施行", true, "law-2022"],
  ]);
  expect(await facts("law-2022")).toEqual([
    "效力：已废止，2022年6月1日至2025年8月31日施行",
    ...["废止依据：江北水域保护条例", true, null],
  ]);
  expect(await facts("opinions-2021", "zh-hant")).toEqual([
    "效力：現行有效（截至2025年12月20日），2021年5月10日至2026年5月9日施行",
    ...["替代：關於加強湖泊保護的實施意見", false, null],
  ]);
  expect(await facts("waters-2025", "en")).toEqual([
    ...["Status: In force (as of 20 December 2025). In force from 1 September 2025", false, null],
  ]);
});

test("a draft says so, and that a later one replaced it", async () => {
  expect(await facts("plan-draft-1")).toEqual(["效力：草案，已被替代", true, "plan-draft-2"]);
  expect(await facts("plan-draft-2")).toEqual(["效力：草案", false, null]);
});

test("a text of which nothing is known says nothing", async () => {
  expect(await facts("report-2015")).toBeNull();
});

test("only the versions of a work are told apart by their days", async () => {
  const { corpus } = await lakes();
  expect(versionDay(corpus, { id: "law-2012" })).toBe("2012-10-01");
  expect(versionDay(corpus, { id: "waters-2025" })).toBeNull();
  expect(versionDay(corpus, { id: "report-2015" })).toBeNull();
});
