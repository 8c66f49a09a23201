/** The clause table as a file: what was packed is unpacked, whatever documents the collection has. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { WrittenTable } from "../../../src/search/format/index-format.ts";
import { packTable, unpackTable } from "../../../src/search/format/packed-table.ts";
import { seed } from "../../support/seed.ts";

const titles = fc.record({
  "zh-Hans": fc.string(),
  "zh-Hant": fc.string(),
  en: fc.option(fc.string()),
});

/** Sections of a document, each with the lengths and headings of its clauses. */
const sections = fc.array(
  fc.array(fc.tuple(fc.nat(2000), fc.nat(60), fc.integer({ min: 0, max: 9 })), {
    minLength: 1,
    maxLength: 5,
  }),
  { maxLength: 4 },
);

const document = fc
  .record({
    id: fc.string(),
    names: fc.oneof(
      titles.map((own) => [own, own] as const),
      fc.tuple(titles, titles),
    ),
    date: fc.option(fc.constantFrom("2024", "2024-02", "2024-02-03")),
    genre: fc.constantFrom("plan" as const, "law" as const, "other" as const),
    validity: fc.option(fc.string({ minLength: 1 })),
    clauses: fc.string(),
    sections,
  })
  .map(({ names: [titles, shortTitles], validity, sections, ...row }) => ({
    ...row,
    titles,
    shortTitles,
    ...(validity !== null && { validity }),
    kinds: sections.flatMap((own) => own.map(([, , kind]) => String(kind))).join(""),
    lengths: sections.flatMap((own) => own.map(([length]) => length)),
    headings: sections.flatMap((own) => own.map(([, heading]) => heading)),
    sections: sections.map(({ length }) => length),
  }));

test("a table is unpacked as it was packed", () => {
  fc.assert(
    fc.property(fc.array(document, { maxLength: 5 }), (documents) => {
      const table: WrittenTable = {
        ...{ kinds: ["section"], documents, hierarchies: [], statements: [] },
        ...{ publications: [], apart: [1], sample: "创新", languages: ["en"] },
      };
      expect(unpackTable(JSON.parse(JSON.stringify(packTable(table))))).toEqual(table);
    }),
    { seed },
  );
});
