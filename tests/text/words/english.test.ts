import { describe, expect, test } from "vitest";
import { englishWords, isTelling, singular, stem } from "../../../src/text/words/english.ts";

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
    [
      "the ’90s, o’clock, rock ’n’ roll’s end",
      ["the", "90s", "oclock", "rock", "n", "roll", "end"],
    ],
    ["Research & development of R+&D+ and&", ["r&d", "of", "r+&d+", "and"]],
    ["ﬁnance in ＡＩ＋", ["finance", "in", "ai+"]],
    ["research and developments", ["research", "and", "developments"]],
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

describe("the singular of", () => {
  test.each([
    ["policies", "policy"],
    ["ties", "tie"],
    ["classes", "class"],
    ["boxes", "box"],
    ["quizes", "quiz"],
    ["branches", "branch"],
    ["bushes", "bush"],
    ["axes", "axe"],
    ["bases", "base"],
    ["plans", "plan"],
    ["cars", "car"],
    ["gas", "gas"],
    ["class", "class"],
    ["campus", "campus"],
    ["basis", "basis"],
    ["seriesly", "seriesly"],
    ["boxesful", "boxesful"],
  ])("%s is %s", (word, one) => {
    expect(singular(word)).toBe(one);
  });
});

describe("the stem of", () => {
  test.each([
    ["realisation", "realization"],
    ["isation", "isation"],
    ["realisations", "realization"],
    ["realise", "realiz"],
    ["realised", "realized"],
    ["realiser", "realizer"],
    ["realising", "realiz"],
    ["arise", "arise"],
    ["raise", "raise"],
    ["raised", "raised"],
    ["promises", "promiz"],
    ["misery", "misery"],
    ["centre", "center"],
    ["metre", "meter"],
    ["theatre", "theater"],
    ["spectre", "spectr"],
    ["fibre", "fiber"],
    ["sabre", "sabre"],
    ["programme", "program"],
    ["gramme", "gramm"],
    ["labour", "labor"],
    ["harbour", "harbor"],
    ["colour", "color"],
    ["favour", "favor"],
    ["behaviour", "behavior"],
    ["neighbour", "neighbor"],
    ["hour", "hour"],
    ["defence", "defens"],
    ["offence", "offens"],
    ["licence", "licens"],
    ["science", "scienc"],
    ["testing", "test"],
    ["making", "making"],
    ["manufacture", "manufactur"],
    ["state", "state"],
    ["create", "creat"],
    ["ingest", "ingest"],
    ["springs", "spring"],
    ["ingenuity", "ingenuity"],
  ])("%s is %s", (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

test("articles, conjunctions and prepositions tell nothing", () => {
  const words = "a plan of the city and its parks as they are for all";
  expect(words.split(" ").filter(isTelling).join(" ")).toBe("plan city parks they all");
});
