/** YAML files that cannot be read are diagnostics, whatever is wrong with them. */
// @ts-nocheck

import { expect, test } from "vitest";
import { siteSchema } from "../../../src/model/content/schema.ts";
import { readYaml } from "../../../src/node/content/yaml.ts";

/** Aliases that stand for each other many times over. */
const GROWING = `a: &a [x,x,x,x,x,x,x,x,x]\n${["b", "c", "d", "e", "f"]
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcde"[index]}`).join(",")}]`)
  .join("\n")}\n`;

test.each([
  ["an alias that leads nowhere", "name: *nowhere\n", 1],
  ["an alias in a key", "? ? *nowhere: a\nname: b\n", 1],
  ["aliases that grow without end", GROWING, 1],
  ["keys within keys", `name: a\n${"? ".repeat(40)}b: c\n`, 2],
  ["a bracket that is not closed", "name: [\n", 2],
])("%s", (_what, text, line) => {
  const { yaml, diagnostics } = readYaml(text, "site.yaml", siteSchema);
  expect(yaml).toBeNull();
  expect(diagnostics[0]).toMatchObject({ rule: "metadata/syntax", file: "site.yaml", line });
});
