/** What an author of an extension is told of a config. */
// @ts-nocheck

import { describe, expect, it } from "vitest";
import {
  configNames,
  configShape,
  isConfig,
  taskFormatShape,
} from "../../src/config/check-config.ts";
import { CONFIG_RULES, keyPath } from "../../src/config/problem.ts";
import { BUILT_IN_NAMES } from "../../src/node/config/built-in-names.ts";

const nothing = () => [];
const annotator = { name: "mine", requires: [], run: nothing };
const artifact = { name: "mine", files: nothing };
const rule = {
  id: "mine/rule",
  severity: "warning",
  summary: "a finding",
  remedy: "a mend",
  about: ["Why."],
  examples: [
    { ok: false, files: { "names.yaml": "x" }, file: "names.yaml", line: 1 },
    { ok: true, files: { "names.yaml": null } },
  ],
  check: nothing,
};
const pass = { name: "mine", after: "join", make: () => () => {} };
const text = { "zh-Hans": "文", "zh-Hant": "文", en: "text" };
const documentation = { name: "mine.json", about: text, fields: [{ name: "id", meaning: text }] };

/** Each problem of a config as a line: rule, key path, message. */
function problems(given: unknown): string[] {
  const found = isConfig(given) ? configNames(given, BUILT_IN_NAMES) : configShape(given);
  return found.map(({ rule, path, message }) => `${rule} ${keyPath(path)}: ${message}`);
}

describe("a config", () => {
  it("is sound with one of everything, and empty", () => {
    const whole = {
      name: "Mine",
      annotators: [annotator, { ...annotator, name: "other", requires: ["mine", "names"] }],
      artifacts: [{ ...artifact, documentation }],
      rules: [rule],
      passes: [pass],
      panelSections: ["./section.ts"],
      taskFormats: ["../format.ts"],
    };
    expect(problems(whole)).toEqual([]);
    expect(problems({})).toEqual([]);
  });

  it.each<[unknown, string]>([
    [null, "config/invalid-value : The default export is not as it has to be"],
    [
      { artefacts: [] },
      "config/unknown-key artefacts: “artefacts” is no key of the default export",
    ],
    [{ annotators: {} }, "config/invalid-value annotators: “annotators” is not as it has to be"],
    [{ annotators: [{ ...annotator, requires: undefined }] }, "annotators[0].requires” is missing"],
    [{ annotators: [{ ...annotator, run: "x" }] }, "“annotators[0].run” is not as it has to be"],
    [{ artifacts: [artifact, { ...artifact, x: 1 }] }, "“x” is no key of “artifacts[1]”"],
    [
      { artifacts: [{ ...artifact, documentation: { ...documentation, about: "text" } }] },
      "config/invalid-value artifacts[0].documentation.about",
    ],
    [
      { rules: [{ ...rule, id: "mine" }] },
      "rules[0].id: “rules[0].id” is not as it has to be: an id",
    ],
    [{ rules: [{ ...rule, severity: "fatal" }] }, "config/invalid-value rules[0].severity"],
    [{ rules: [{ ...rule, examples: [{ ok: true }] }] }, "“rules[0].examples[0].files” is"],
    [{ passes: [{ ...pass, after: "" }] }, "config/invalid-value passes[0].after"],
    [{ panelSections: ["section.ts"] }, "panelSections[0]” is not as it has to be: a path begins"],
    [
      { annotators: [annotator, annotator] },
      "config/duplicate-name annotators[1].name: “mine” is that of “annotators[0]” already",
    ],
    [
      { artifacts: [{ ...artifact, name: "clauses" }] },
      "config/duplicate-name artifacts[0].name: “clauses” comes with the site already",
    ],
    [{ artifacts: [{ ...artifact, name: "search-index" }] }, "“search-index” comes with the site"],
    [{ rules: [{ ...rule, id: "numbering/gap" }] }, "rules[0].id: “numbering/gap” comes with"],
    [{ passes: [{ ...pass, name: "outline" }] }, "passes[0].name: “outline” comes with the site"],
    [{ taskFormats: ["./a.ts", "./a.ts"] }, "config/duplicate-name taskFormats[1]: “./a.ts” is"],
    [
      { annotators: [{ ...annotator, requires: ["nmaes"] }] },
      "config/unknown-name annotators[0].requires[0]: There is no annotator “nmaes”",
    ],
    [
      { passes: [{ ...pass, after: "fold" }] },
      "config/unknown-name passes[0].after: There is no pass “fold”",
    ],
    [
      {
        annotators: [
          { ...annotator, name: "a", requires: ["b"] },
          { ...annotator, name: "b", requires: ["a"] },
        ],
      },
      "config/circle annotators[0]: They ask for each other in a circle: a → b → a",
    ],
    [{ passes: [{ ...pass, after: "mine" }] }, "config/circle passes[0]"],
  ])("%#: says what is wrong", (given, expected) => {
    const found = problems(given);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  it("says how each is mended", () => {
    const given = { annotators: [{ ...annotator, requires: ["nmaes"] }] };
    expect(isConfig(given) && configNames(given, BUILT_IN_NAMES)[0]?.hint).toMatch(
      /^Correct the name\. There are: mine, .*names/,
    );
    expect(configShape({ artefacts: [] })[0]?.hint).toMatch(/misspelling/);
  });
});

describe("a task format", () => {
  it("has an ending, a name, a media type and a content", () => {
    const format = { ending: "txt", name: "Text", mediaType: "text/plain", content: () => "" };
    expect(taskFormatShape(format)).toEqual([]);
    const broken = { ...format, ending: ".txt", mediaType: "text" };
    expect(taskFormatShape(broken).map(({ path }) => keyPath(path))).toEqual([
      "ending",
      "mediaType",
    ]);
  });
});

it("has rules with an id each, and documentation", () => {
  const ids = CONFIG_RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
