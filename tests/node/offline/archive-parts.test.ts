import fc from "fast-check";
import { expect, test } from "vitest";
import { zipFile } from "../../../src/export/archive/zip.ts";
import { zipPieces } from "../../../src/export/archive/zip-format.ts";
import { withFacts } from "../../../src/node/offline/archive-facts.ts";
import { archiveName, archiveParts } from "../../../src/node/offline/archive-parts.ts";
import { readPage } from "../../../src/node/offline/html-tags.ts";
import { seed } from "../../support/seed.ts";

/** Room for the end of an archive. */
const END = 22;

test("parts have every file once, in order, and none is larger than it may be unless a single file is", () => {
  const sizes = fc.array(fc.nat(900), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 300, max: 3000 }), (all, most) => {
      const files = all.map((size, number) =>
        zipFile({ path: `文件/${number}`, content: new Uint8Array(size), stored: true }),
      );
      const parts = archiveParts(files, most);
      expect(parts.flat()).toEqual(files);
      for (const part of parts) {
        const bytes = [...zipPieces(part)].reduce((sum, piece) => sum + piece.length, 0);
        if (part.length > 1) expect(bytes - END).toBeLessThanOrEqual(most);
        expect(part.length > 0 || files.length === 0).toBe(true);
      }
    }),
    { seed },
  );
});

test("a page states each part with its name, size and sum", () => {
  const row = `<li class="download"><a href="/downloads/${archiveName(1)}" download>${archiveName(1)}</a><dl><dd data-archive="size"></dd><dd><code data-archive="sum"></code></dd></dl></li>`;
  const page = readPage(`<ul><li>other</li>${row}</ul><p data-parts hidden>several</p>`);
  const part = (number: number) => {
    return { name: archiveName(number), size: number * 1000, sum: `sum${number}` };
  };
  const one = withFacts(page, [part(1)]).html;
  expect(one).toContain("<p data-parts hidden>");
  expect(one).toContain('<dd data-archive="size">1 kB</dd>');
  const two = withFacts(page, [part(1), part(2)]).html;
  expect(two).toContain("<p data-parts>several");
  expect(Array.from(two.matchAll(/download>([^<]*)<\/a>/gu), ([, name]) => name)).toEqual([
    "tiaowen-offline.zip",
    "tiaowen-offline-2.zip",
  ]);
  expect(Array.from(two.matchAll(/sum">(sum\d)/gu), ([, sum]) => sum)).toEqual(["sum1", "sum2"]);
});
