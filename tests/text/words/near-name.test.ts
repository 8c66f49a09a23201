/** Which name a misspelt one is meant to be. */
import { describe, expect, test } from "vitest";
import { nearName } from "../../../src/text/words/near-name.ts";

const ROOT = ["site.yaml", "hierarchies.yaml", "translations.yaml", "glossary.yaml", "names.yaml"];
const SOURCE = ["source.txt", "source.md", "source.yaml", "repairs.yaml"];

describe("the near name", () => {
  test.each([
    ["a letter left out", "glosary.yaml", ROOT, "glossary.yaml"],
    ["a letter too many", "nammes.yaml", ROOT, "names.yaml"],
    ["two letters exchanged", "stie.yaml", ROOT, "site.yaml"],
    ["another letter", "glossery.yaml", ROOT, "glossary.yaml"],
    ["the singular", "hierarchy.yaml", ROOT, "hierarchies.yaml"],
    ["capitals", "Glossary.YAML", ROOT, "glossary.yaml"],
    ["another ending of the same format", "source.yml", SOURCE, "source.yaml"],
    ["JSON for YAML", "glossary.json", ROOT, "glossary.yaml"],
    ["a long ending", "source.markdown", SOURCE, "source.md"],
    ["a misspelt ending", "source.tx", SOURCE, "source.txt"],
    ["an ending that hides another", "source.yaml.txt", SOURCE, "source.yaml"],
    ["the last two letters exchanged", "dictionareis", ["sources", "dictionaries"], "dictionaries"],
    [
      "the first two letters exchanged",
      "idctionaries",
      ["sources", "dictionaries"],
      "dictionaries",
    ],
    ["no ending", "dictionaires", ["sources", "dictionaries"], "dictionaries"],
  ])("is found for %s", (_what, name, names, expected) => {
    expect(nearName(name, names)).toBe(expected);
  });

  test.each([
    ["other words", "terms.yaml", ROOT],
    ["a short name with two other letters", "notes.yaml", ROOT],
    ["the same words in another format", "source.pdf", SOURCE],
    ["two letters exchanged that are not neighbours", "aecd.yaml", ["ceab.yaml"]],
    ["a letter and an ending of another format", "glosary.txt", ROOT],
    ["no names", "glosary.yaml", []],
    ["an empty name", "", ROOT],
  ])("is null for %s", (_what, name, names) => {
    expect(nearName(name, names)).toBeNull();
  });

  test("is the nearest of several, the first of equally near ones", () => {
    expect(nearName("sourcee.txt", ["sources.txt", "source.txt"])).toBe("sources.txt");
    expect(nearName("glosary.yaml", ["glossary.yml", "glossary.yaml"])).toBe("glossary.yaml");
    expect(nearName("source.txtt", ["sources.txt", "source.txt"])).toBe("source.txt");
  });
});
