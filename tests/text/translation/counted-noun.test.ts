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

test.each([
  ["2–3 technology centres, manufacturing centres and industrial centres; and 6 others", "2–3", 3],
  ["Build 40 proof-of-concept centres and pilot-scale platforms for results.", "40", 2],
  ["Set up 40 bases and platforms jointly with the university.", "40", 3],
])("of a list all that the number counts: %s", (sentence, number, things) => {
  const noun = {
    "2–3": "technology centres, manufacturing centres and industrial centres",
    "40": sentence.includes("bases")
      ? "bases and platforms"
      : "proof-of-concept centres and pilot-scale platforms",
  }[number];
  expect(countedNoun(sentence, number, things)).toBe(noun);
});

test.each([
  ["a list of other numbers", "Build 20 parks, 30 schools and 4 halls.", "20", 3, "parks"],
  ["what is no list in Chinese", "Build 20 parks and schools.", "20", 1, "parks"],
  ["more than the Chinese has", "Build 20 parks, schools and halls.", "20", 2, "parks"],
  ["no list", "The city has 57 laboratories, and more to come.", "57", 2, "laboratories"],
])("the first noun alone: %s", (_why, sentence, number, things, noun) => {
  expect(countedNoun(sentence, number, things)).toBe(noun);
});

test.each([
  ["attract 50 headquarters enterprises and more", "50", "headquarters enterprises"],
  ["10 new overseas workstations.", "10", "new overseas workstations"],
  ["13 regional headquarters of companies", "13", "regional headquarters"],
  ["Bring in 5 headquarters.", "5", "headquarters"],
])("a word that ends like a plural before the noun: %s", (sentence, number, noun) => {
  expect(countedNoun(sentence, number)).toBe(noun);
});
