/** What texts say of force and no metadata has: a finding where it changes a state, a proposal elsewhere. */
import { expect, test } from "vitest";
import { proposalsNote } from "../../../src/node/cli/proposals.ts";
import { proposalsText } from "../../../src/node/cli/propose-metadata.ts";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { fixOf } from "../../../src/node/dev/fix.ts";
import { contentFolder } from "../../support/content.ts";

const law = (words = "") =>
  `第一条　为了保护湖泊，制定本法。${words}\n第二条　本法自2024年1月1日起施行。\n`;

/** Laws, each in a folder of its id. */
async function load(laws: Readonly<Record<string, { yaml?: string; words?: string }>>) {
  const files = Object.entries(laws).flatMap(([id, { yaml = "", words }]) => [
    [`sources/${id}/source.txt`, law(words)] as const,
    [
      `sources/${id}/source.yaml`,
      `id: ${id}\ntitle: 湖泊保护法${id}\ngenre: law\nissuer: 江北市\nnumber: 江北令第${id.length}号\ndate: "2023-12-29"\n${yaml}`,
    ] as const,
  ]);
  return loadCollection(await contentFolder(Object.fromEntries(files)));
}

test("a law without a state is no finding, and its first day is a line to paste", async () => {
  const { corpus, diagnostics } = await load({ a: {}, b: {} });
  expect(diagnostics).toEqual([]);
  expect(proposalsText(corpus)).toBe(
    'sources/a/source.yaml  a\n  inForceFrom: { value: "2024-01-01", from: a#s2 }\n\n' +
      'sources/b/source.yaml  b\n  inForceFrom: { value: "2024-01-01", from: b#s2 }\n',
  );
  expect(proposalsNote(corpus)).toMatch(/^2 texts state .* --propose/u);
});

test("what is pasted is proposed no more", async () => {
  const { corpus, diagnostics } = await load({
    a: { yaml: 'inForceFrom: { value: "2024-01-01", from: a#s2 }\n' },
  });
  expect(diagnostics).toEqual([]);
  expect(proposalsNote(corpus)).toBe("");
});

test("the first day of a text with a state is asked for, with the line to paste", async () => {
  const { corpus, diagnostics } = await load({
    a: { yaml: "versionOf: w\n" },
    b: { yaml: "versionOf: w\ninForceFrom: 2024-01-01\n" },
  });
  expect(diagnostics).toMatchObject([
    {
      ...{ rule: "version/not-stated", severity: "warning", file: "sources/a/source.txt", line: 2 },
      hint: 'Read it, and add to sources/a/source.yaml, under “a”: inForceFrom: { value: "2024-01-01", from: a#s2 }',
    },
  ]);
  const [finding] = diagnostics;
  expect(finding && fixOf(finding, "本法自")).toEqual({
    file: "sources/a/source.yaml",
    lines: ['inForceFrom: { value: "2024-01-01", from: a#s2 }'],
  });
  expect(proposalsNote(corpus)).toBe("");
});

test("the end of another text is asked for always", async () => {
  const { diagnostics } = await load({ a: {}, b: { words: "《湖泊保护法a》同时废止。" } });
  expect(diagnostics).toMatchObject([
    {
      ...{ rule: "version/not-stated", file: "sources/b/source.txt", line: 1 },
      hint: expect.stringContaining("add to sources/a/source.yaml, under “a”: repealedBy:"),
    },
  ]);
});
