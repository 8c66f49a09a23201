/** The content as `astro dev` loads it. */
import { MINIMAL, contentFolder } from "../../support/content.ts";
import { expect, test } from "vitest";
import { loadPageContent } from "../../src/infra/load-page-content.ts";

test("a sound folder gives what the pages show", async () => {
  const { collection } = await loadPageContent(await contentFolder(MINIMAL));
  expect(collection.documents.map(({ id }) => id)).toEqual(["a"]);
});

test("a folder with an error gives none: what is thrown reports it as the build does", async () => {
  const folder = await contentFolder({
    ...MINIMAL,
    "sources/a/source.yaml": "id: a\ntitle: 甲\ncolour: red\n",
  });
  await expect(loadPageContent(folder)).rejects.toThrow(
    [
      "The content has errors.",
      "",
      "sources/a/source.yaml:3:1  error  metadata/unknown-key",
      "  “colour” is no key of the file; nothing reads it.",
      "  → Look for a misspelling; content/README.md lists the keys.",
      "",
      "1 error, 0 warnings",
    ].join("\n"),
  );
});

test("a warning alone does not keep the pages from being shown", async () => {
  const folder = await contentFolder({ ...MINIMAL, "glosary.yaml": "[]\n" });
  expect((await loadPageContent(folder)).collection.documents).toHaveLength(1);
});
