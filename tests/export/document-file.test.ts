import fc from "fast-check";
import { expect, test } from "vitest";
import { documentFiles } from "../../src/export/artifacts/document-files.ts";
import { contentIn, documentFile, sharedFiles } from "../../src/export/document-file.ts";
import { policyDocument } from "../support/clauses.ts";
import { seed } from "../support/seed.ts";

test("whatever the number of documents, each is found in the file that its name leads to", () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,4})?$/u), {
    minLength: 1,
    maxLength: 500,
    size: "max",
  });
  fc.assert(
    fc.property(ids, (all) => {
      const documents = all.map((id) => policyDocument({ id }));
      const shared = sharedFiles(all.length);
      const written = [...documentFiles({ documents }, "facts/", ({ id }) => ({ about: id }))];
      const files = new Map(
        written.map(({ path, content }) => [
          path,
          JSON.parse(String(content)) as { about: string },
        ]),
      );
      expect(files.size).toBe(written.length);
      expect(files.size).toBeLessThanOrEqual(shared === 0 ? all.length : shared);
      for (const id of all) {
        const file = files.get(`data/facts/${documentFile(id, shared)}.json`);
        expect(file && contentIn(file, id, shared)).toEqual({ about: id });
      }
    }),
    { seed, numRuns: 20 },
  );
});

test("a small collection has a file for each document, a large one a twelfth as many files", () => {
  expect([sharedFiles(6), documentFile("law-1", 0)]).toEqual([0, "law-1"]);
  expect(sharedFiles(1000)).toBe(84);
  expect(documentFile("law-1", 84)).toMatch(/^_\d+$/u);
  expect(() => contentIn({ other: 1 }, "law-1", 84)).toThrow("law-1");
});
