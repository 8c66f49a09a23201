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

const AMENDED =
  "湖泊保护法\n\n（2017年3月2日江北市人民代表大会常务委员会通过　2023年12月29日江北市人民代表大会常务委员会《关于修改〈湖泊保护法〉的决定》修正）\n\n第一条　为了保护湖泊，制定本法。\n第二条　本法自2017年5月1日起施行。\n";
const amendedLaw = {
  "sources/a/source.txt": AMENDED,
  "sources/a/source.yaml":
    'id: a\ntitle: 湖泊保护法\nissuer: 江北市人民代表大会常务委员会\nnumber: 一号\ndate: "2023-12-29"\n',
};

test("the last article of an amended text does not tell its first day: the day is left open, with the reason", async () => {
  const { corpus } = await loadCollection(await contentFolder(amendedLaw));
  const text = proposalsText(corpus);
  expect(text).toMatch(
    /# inForceFrom: open\. “本法自2017年5月1日起施行” \(a#s2\) is older than the amendment of 2023-12-29/u,
  );
  expect(text).not.toMatch(/^\s*inForceFrom/mu);
});

test("the first day of an amended text is that of the amending decision, where the collection has it", async () => {
  const decision = {
    "sources/b/source.txt": "一、第一条修改为：保护湖泊。\n本决定自2024年2月1日起施行。\n",
    "sources/b/source.yaml":
      'id: b\ntitle: 关于修改〈湖泊保护法〉的决定\ndate: "2023-12-29"\nissuer: 江北市\nnumber: 二号\n',
  };
  const { corpus } = await loadCollection(await contentFolder({ ...amendedLaw, ...decision }));
  expect(proposalsText(corpus)).toContain(
    '  inForceFrom: { value: "2024-02-01", from: the decision of 2023-12-29 that amended it }\n',
  );
});

test("the first day of an amended text is that of the note below its title, where it tells one", async () => {
  const { corpus } = await loadCollection(
    await contentFolder({
      ...amendedLaw,
      "sources/a/source.txt": AMENDED.replace("修正）", "修正　2024年3月1日起施行）"),
    }),
  );
  expect(proposalsText(corpus)).toMatch(/^ *inForceFrom: \{ value: "2024-03-01"/mu);
});

test("a version with an open day asks for it, with no line to paste", async () => {
  const { diagnostics } = await loadCollection(
    await contentFolder({
      ...amendedLaw,
      "sources/a/source.yaml": `${amendedLaw["sources/a/source.yaml"]}versionOf: w\n`,
    }),
  );
  expect(diagnostics.map(({ rule, hint }) => [rule, hint])).toEqual([
    ["version/not-stated", expect.stringMatching(/^Look up from when the amending decision/u)],
  ]);
  const [finding] = diagnostics;
  expect(finding && fixOf(finding, "本法自")?.lines[0]).toBe("acknowledged:");
});

test("date, first day and last day of a text without any metadata are proposed at once", async () => {
  const { corpus } = await loadCollection(
    await contentFolder({
      "sources/a/source.txt":
        "渡口管理办法\n\n2024年3月14日\n\n第一条　渡口应当登记。\n第二条　本办法自印发之日起施行，有效期三年。\n",
      "sources/a/source.yaml": "id: a\ntitle: 渡口管理办法\n",
    }),
  );
  const text = proposalsText(corpus);
  expect(text).toContain('date: { value: "2024-03-14"');
  expect(text).toContain('inForceFrom: { value: "2024-03-14", from: a#s2 }');
  expect(text).toContain('inForceTo: { value: "2027-03-13", from: a#s2 }');
});

test("two versions that begin on one day, and a later one that begins earlier, are findings", async () => {
  const found = async (second: string) => {
    const { diagnostics } = await load({
      a: { yaml: "versionOf: w\ninForceFrom: 2024-02-01\n" },
      b: { yaml: `versionOf: w\n${second}` },
    });
    return diagnostics.map(({ rule, file, line }) => [rule, file, line]);
  };
  expect(await found("inForceFrom: 2024-02-01\n")).toEqual([
    ["version/order", "sources/b/source.yaml", 8],
  ]);
  expect(await found("inForceFrom: 2025-02-01\n")).toEqual([]);
  const { diagnostics } = await loadCollection(
    await contentFolder({
      ...amendedLaw,
      "sources/a/source.yaml": `${amendedLaw["sources/a/source.yaml"]}versionOf: w\ninForceFrom: 2017-05-01\n`,
      "sources/b/source.txt": law(),
      "sources/b/source.yaml":
        "id: b\ntitle: 湖泊保护法\nversionOf: w\ndate: 2020-01-02\ninForceFrom: 2024-01-01\n",
    }),
  );
  expect(diagnostics.map(({ rule, file }) => [rule, file])).toEqual([
    ["version/order", "sources/a/source.yaml"],
  ]);
});
