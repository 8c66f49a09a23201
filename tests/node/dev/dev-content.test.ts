/** The content while it is edited: a change is read as if all were read anew, and errors are told. */
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { DevContent } from "../../../src/node/dev/dev-content.ts";
import { findingsOf } from "../../../src/node/dev/findings.ts";
import { contentFolder } from "../../support/content.ts";

const FILES = {
  "content/sources/a/source.yaml": "id: a\ntitle: 甲\n",
  "content/sources/a/source.txt": "一、总则\n正文。\n二、附则\n正文。\n",
  "content/sources/b/source.yaml": "id: b\ntitle: 乙\n",
  "content/sources/b/source.txt": "一、总则\n见第三章。\n",
};

/** Changes one after another: file and new text, null where it is removed. */
const CHANGES: readonly (readonly [string, string | null])[] = [
  ["sources/a/source.txt", "一、总则\n正文改了。\n三、附则\n正文。\n"],
  [
    "sources/a/repairs.yaml",
    "- { kind: correct, line: 3, words: 三、附则, to: 二、附则, why: misread }\n",
  ],
  ["names.yaml", "- { id: x, kind: place, zh-Hans: 正文 }\n"],
  ["dictionaries/zh-Hant.yaml", "- { why: test, words: { 总则: 總則 } }\n"],
  ["sources/b/source.yaml", "id: a\ntitle: 乙\n"],
  ["sources/a/source.yaml", "id: c\ntitle: 丙\n"],
  ["sources/b/source.yaml", "id: b\ntitle: 乙\nno: 1\n"],
  ["sources/b/source.yaml", "id: b\ntitle: 乙\n"],
  ["names.yaml", null],
];

test("what is read after each change is what a first reading gives", async () => {
  const folder = await contentFolder({ ...FILES, "content/dictionaries/zh-Hans.yaml": "[]\n" });
  const contentDir = join(folder, "content");
  const content = new DevContent({ folder, contentDir, configFile: undefined });
  await content.current();
  for (const [file, text] of CHANGES) {
    if (text === null) await rm(join(contentDir, file));
    else await writeFile(join(contentDir, file), text);
    const [version, fresh] = await Promise.all([content.reload(), loadCollection(contentDir)]);
    const errors = fresh.diagnostics.filter(({ severity }) => severity === "error");
    expect(version.pages === null).toBe(errors.length > 0);
    if (version.pages !== null) {
      expect(version.check()).toEqual(fresh.diagnostics);
      expect(version.pages.corpus.documents).toEqual(fresh.corpus.documents);
    }
  }
});

test("a finding has its place on the disk, its document, and lines to paste", async () => {
  const folder = await contentFolder({
    ...FILES,
    "content/sources/a/source.txt": "一、总则\n正文。\n创新步伐坚定\n三、附则\n正文。\n",
  });
  const contentDir = join(folder, "content");
  const content = new DevContent({ folder, contentDir, configFile: undefined });
  const { findings } = await findingsOf(await content.current(), contentDir);
  expect(findings).toContainEqual(
    expect.objectContaining({
      ...{ rule: "text/short-line", line: 3, document: "a" },
      path: join(contentDir, "sources/a/source.txt"),
      fix: {
        file: "sources/a/source.yaml",
        lines: ["roles:", '  - { line: 3, words: "创新步伐坚定", role: heading }'],
      },
    }),
  );
  expect(findings).toContainEqual(
    expect.objectContaining({
      rule: "numbering/gap",
      fix: {
        file: "sources/a/source.yaml",
        lines: ["acknowledged:", '  - { rule: numbering/gap, line: 4, why: "…" }'],
      },
    }),
  );
});
