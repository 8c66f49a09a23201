/** Words of translated texts: what one is, and which forms of it the search takes for the same. */
import { describe, expect, test } from "vitest";
import { wordKey, wordsOf } from "../../../src/text/translation/words.ts";

describe("words", () => {
  test.each([
    ["Pilot-scale Testing", ["pilot", "scale", "testing"]],
    ["R&D, 4+4 & +1", ["r&d", "4+4", "1"]],
    ["1,155,000 and 12,5", ["1155000", "and", "12", "5"]],
    ["2.5 of 3. Then", ["2.5", "of", "3", "then"]],
    ["Yuèlù ﬁnance", ["yuelu", "finance"]],
    [
      "China’s and China's bases, an S-curve",
      ["china", "and", "china", "bases", "an", "s", "curve"],
    ],
    ["“s” is a word", ["s", "is", "a", "word"]],
    ["o’clock, the ’90s", ["o", "clock", "the", "90s"]],
    ["AI技术 words² \u0301", ["ai", "words"]],
    ["中试", []],
  ])("of %o", (text, words) => {
    expect(wordsOf(text).map(({ word }) => word)).toEqual(words);
  });

  test("have their places", () => {
    const text = "“R&D” of 1,155’s";
    const places = wordsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(["R&D", "of", "1,155"]);
  });
});

describe("are one word:", () => {
  test.each([
    ["plan", "plans", "planned", "planning"],
    ["base", "bases", "based", "basing"],
    ["add", "adds", "added", "adding"],
    ["press", "presses", "pressed", "pressing"],
    ["study", "studies", "studied", "studying"],
    ["go", "going"],
    ["box", "boxes"],
    ["buzz", "buzzes"],
    ["branch", "branches"],
    ["establish", "establishes", "established"],
    ["policy", "policies"],
    ["control", "controls", "controlled", "controlling"],
    ["enrol", "enroll", "enrolled", "enrolling"],
    ["enrolment", "enrollment"],
    ["fulfil", "fulfill", "fulfilled"],
    ["travel", "travelled", "traveled", "travelling", "traveling"],
    ["traveller", "traveler"],
    ["model", "modelling", "modeling"],
    ["label", "labelled", "labeled"],
    ["fuel", "fuelled", "fueled"],
    ["channel", "channelled", "channeled"],
    ["level", "levelled", "leveled"],
    ["organisation", "organizations"],
    ["organise", "organises", "organizing", "organised"],
    ["organiser", "organizer"],
    ["analyse", "analyze", "analysed", "analyzing"],
    ["analyser", "analyzer"],
    ["centre", "centres", "center"],
    ["metre", "meter"],
    ["kilometre", "kilometer"],
    ["theatre", "theaters"],
    ["litre", "liter"],
    ["fibre", "fibers"],
    ["programme", "programmes", "program", "programs"],
    ["labour", "labor"],
    ["harbour", "harbors"],
    ["colour", "color", "coloured"],
    ["favourable", "favorable"],
    ["behaviour", "behavior"],
    ["neighbourhood", "neighborhoods"],
    ["endeavour", "endeavor"],
    ["defence", "defense"],
    ["offence", "offense"],
    ["licence", "license", "licensed"],
    ["catalogue", "catalog"],
    ["dialogue", "dialogs"],
  ])("%s, %s", (...forms) => {
    for (const form of forms) expect(wordKey(form, "en"), form).toBe(wordKey(forms[0] ?? "", "en"));
  });
});

test.each([
  ["thing", "th"],
  ["king", "k"],
  ["red", "r"],
  ["need", "ne"],
  ["gas", "ga"],
  ["ties", "ty"],
  ["class", "clas"],
  ["campus", "campu"],
  ["basis", "basi"],
  ["yes", "ye"],
  ["tree", "tre"],
  ["raise", "raize"],
  ["isation", "ization"],
  ["four", "for"],
  ["we", "w"],
  ["filled", "filed"],
  ["2020s", "2020"],
  ["r&ds", "r&d"],
])("%s and %s are two words", (one, other) => {
  expect(wordKey(one, "en")).not.toBe(wordKey(other, "en"));
});

test("a language without rules has words as they are", () => {
  expect(wordKey("plans", "xx")).toBe("plans");
});
