/** What numbers count in English sentences. */
import { expect, test } from "vitest";
import { countedNoun } from "../../../src/text/translation/counted-noun.ts";

test.each([
  ["It will provide 2,300 workstations by 2024.", "2,300", "workstations"],
  [
    "The city has 57 national key laboratories, and more to come.",
    "57",
    "national key laboratories",
  ],
  ["Nurture 100 or more “little giant” firms.", "100", "“little giant” firms"],
  ["Carry out 12 science and technology projects", "12", "science and technology projects"],
  ["3–5 leading enterprises", "3–5", "leading enterprises"],
  ["Build eight world-leading lighthouse factories.", "8", "world-leading lighthouse factories"],
  ["Train 500 people a year", "500", "people"],
  ["Attract 100 business incubators", "100", "business incubators"],
])("%s", (sentence, number, noun) => {
  expect(countedNoun(sentence, number)).toBe(noun);
});

test.each([
  ["another number", "The city has 157 laboratories and 5,700 firms and 57.5 parks.", "57"],
  ["what is not told there", "Of the projects, 57 were finished by two firms.", "57"],
  ["two things", "Build 20 parks and 20 schools.", "20"],
  ["a list", "Build 20 green, modern parks.", "20"],
  ["a share", "A growth of 20% in exports", "20"],
  ["two things in words", "Build three parks and three schools.", "3"],
  ["no number", "Build twenty parks.", "20"],
])("none: %s", (_why, sentence, number) => {
  expect(countedNoun(sentence, number)).toBeNull();
});
