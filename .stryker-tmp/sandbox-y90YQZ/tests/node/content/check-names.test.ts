/** Names that content does not have: which are reported, with which advice. */
// @ts-nocheck


import { expect, test } from "vitest";
import { checkNames, type FolderEntry } from "../../../src/node/content/checks/check-names.ts";

/** Lists a folder of these files, by path. */
function listing(files: readonly string[]): (path: string) => Promise<FolderEntry[]> {
  return async (path) => {
    const inside = files.filter((file) => file.startsWith(path));
    const names = inside.map((file) => file.slice(path.length));
    return [...new Set(names.map((name) => name.replace(/\/.*/u, "/")))].map((name) => ({
      name: name.replace("/", ""),
      isFolder: name.endsWith("/"),
    }));
  };
}

async function hints(...files: string[]): Promise<[string, string][]> {
  return (await checkNames(listing(files))).map(({ file, hint }) => [file, hint]);
}

test.each([
  ["words.yml", "Did you mean words.yaml? Rename it, or take it out."],
  ["terms.yaml", "Rename it, or take it out; content/README.md lists the names."],
  ["plan.txt", "Rename it, or take it out; content/README.md lists the names."],
  ["glossary.yaml.txt", "Did you mean glossary.yaml? Rename it, or take it out."],
  ["sources/plan.txt", "A text stands in a folder of its own: sources/<name>/source.txt."],
  ["sources/a/Source.txt", "Did you mean source.txt? Rename it, or take it out."],
  [
    "sources/a/plan.pdf",
    "Files that the text was taken from, such as a PDF, belong into originals/.",
  ],
  ["dictionaries/zh-hant.yaml", "Did you mean zh-Hant.yaml? Rename it, or take it out."],
  ["translations/a.md", "Rename it, or take it out; content/README.md lists the names."],
])("%s is reported", async (file, hint) => {
  expect(await hints(file, "sources/a/source.txt")).toEqual([[file, hint]]);
});

test.each([
  ["source/a/source.txt", "source", "Did you mean sources/? Rename it, or take it out."],
  [
    "sources/a/parts/1.txt",
    "sources/a/parts",
    "Files that the text was taken from, such as a PDF, belong into originals/.",
  ],
  [
    "site.yaml/name.txt",
    "site.yaml",
    "Did you mean the file site.yaml? Rename it, or take it out.",
  ],
])("the folder of %s is reported once", async (file, folder, hint) => {
  expect(await hints(file, `${file}.txt`)).toEqual([[folder, hint]]);
});

test("a file with the name of a folder is reported", async () => {
  expect(await hints("sources")).toEqual([
    ["sources", "Did you mean the folder sources/? Rename it, or take it out."],
  ]);
});

test.each([
  "README.md",
  "readme",
  "LICENCE.txt",
  ".DS_Store",
  "package.json",
  "node_modules/yaml/package.json",
  "sources/.git/HEAD",
  "sources/a/.source.txt.swp",
  "sources/a/originals/2024/plan.txt",
  "translations/a.en.md",
])("%s is not", async (file) => {
  expect(await hints(file)).toEqual([]);
});
