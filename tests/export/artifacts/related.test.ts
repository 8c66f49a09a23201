/** The related clauses as data: their shared words in English. */
import { expect, test } from "vitest";
import { titlesOfNames } from "../../../src/corpus/english-names.ts";
import {
  RELATED_FILES,
  type RelatedFile,
} from "../../../src/export/artifacts/annotations/related.ts";
import { artifactFiles } from "../../support/artifact-files.ts";
import { artifactContext, corpus } from "../../support/jiangbei.ts";

test("a file has the English of those shared words that names, glossary or words have in English", async () => {
  const files = await artifactFiles([RELATED_FILES], artifactContext);
  const written = corpus.documents.map(
    ({ id }): RelatedFile => JSON.parse(files.get(`data/related/${id}.json`) ?? ""),
  );
  for (const { terms, english } of written) {
    const known = terms.flatMap(([hans, hant = hans]) => {
      const { en } = titlesOfNames(corpus, { "zh-Hans": hans, "zh-Hant": hant });
      return en === null ? [] : [[hans, en] as const];
    });
    expect(english).toEqual(Object.fromEntries(known));
  }
  expect(written.some(({ english }) => Object.keys(english).length > 0)).toBe(true);
});
