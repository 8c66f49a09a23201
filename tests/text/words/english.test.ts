import { describe, expect, test } from "vitest";
import { englishWords, stem } from "../../../src/text/words/english.ts";

describe("words", () => {
  test.each([
    ["Pilot-Scale Testing Bases", ["pilot", "scale", "testing", "bases"]],
    ["R&D centres", ["r&d", "centres"]],
    ["research and development", ["r&d"]],
    ["“Xiaohe” (Budding Lotus) Scheme", ["xiaohe", "budding", "lotus", "scheme"]],
    ["Changsha’s funds, enterprises' loans", ["changsha", "funds", "enterprises", "loans"]],
    ["4+4 Sci-Tech, AI+, 2+4+N", ["4+4", "sci", "tech", "ai+", "2+4+n"]],
    ["Changsha–Zhuzhou", ["changsha", "zhuzhou"]],
    ["Yuèlù Shān", ["yuelu", "shan"]],
    ["中试", []],
  ])("%s", (text, words) => {
    expect(englishWords(text)).toEqual(words);
  });
});

describe("words are compared without", () => {
  test.each([
    [
      "the plural",
      ["base", "bases"],
      ["policy", "policies"],
      ["class", "classes"],
      ["box", "boxes"],
    ],
    ["the plural after a silent e", ["enterprise", "enterprises"], ["service", "services"]],
    ["-ing", ["manufacture", "manufacturing"], ["test", "testing"]],
    ["the spelling of one country", ["centre", "center"], ["programme", "program"]],
    ["the spelling of -ise", ["commercialisation", "commercialization"], ["organise", "organize"]],
    ["the spelling of others", ["fibre", "fiber"], ["labour", "labor"], ["defence", "defense"]],
  ])("%s", (_what, ...pairs) => {
    for (const [one = "", other = ""] of pairs) expect(stem(one), one).toBe(stem(other));
  });

  test.each([
    ["plan", "plane"],
    ["science", "scientist"],
    ["is", "i"],
    ["king", "k"],
    ["chess", "che"],
  ])("%s is not %s", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
