/** The books of the built site: valid, whole, in the right script. */
// @ts-nocheck

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, inject, test } from "vitest";
import { SCRIPTS } from "../../src/model/types.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { checkBooks } from "../support/epubcheck.ts";
import { collection } from "../support/real-content.ts";

const downloads = (): string => path.join(inject("siteFolder"), "downloads");
const books = ["tiaowen", ...collection.documents.map(({ id }) => id)].flatMap((id) => [
  `${id}.zh-hans.epub`,
  `${id}.zh-hant.epub`,
  `${id}.zh-hant-vertical.epub`,
  `${id}.en.epub`,
  `${id}.en-zh.epub`,
]);

/** Those that hold every text, in all editions, and each document's own in one script or the other. */
const CHECKED = [
  ...books.slice(0, 5),
  ...collection.documents.map(({ id }, at) => `${id}.${at % 2 === 0 ? "zh-hans" : "zh-hant"}.epub`),
];

/** The text files of a book by name. */
async function open(book: string): Promise<Record<string, string>> {
  const files = unzipSync(await readFile(path.join(downloads(), book)));
  return Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strFromU8(file)]));
}

test("there is one of each document and one of all, in both scripts, in English and in both languages", async () => {
  const files = await readdir(downloads());
  expect(files.filter((file) => file.endsWith(".epub"))).toEqual(books.toSorted());
});

test("the English edition has no Chinese paragraph, the bilingual one has both in turn", async () => {
  const file = "book/text-opinions-2023.xhtml";
  const english = (await open("opinions-2023.en.epub"))[file] ?? "";
  const both = (await open("opinions-2023.en-zh.epub"))[file] ?? "";
  expect(english).toContain("Support central SOEs");
  expect(english).not.toContain("支持央企");
  expect(both.indexOf("Support central SOEs")).toBeGreaterThan(0);
  expect(both.indexOf("支持央企")).toBeGreaterThan(both.indexOf("Support central SOEs"));
});

test("a book has a cover with its title, and one contents list for readers of either version of the format", async () => {
  const files = await open("opinions-2023.zh-hant-vertical.epub");
  const title = "全力建設全球研發中心城市";
  expect((files["book/cover.svg"] ?? "").replaceAll(/<\/text>\s*<text[^>]*>/gu, "")).toContain(
    title,
  );
  const listed = (file: string, link: RegExp) =>
    Array.from((files[file] ?? "").matchAll(link), ([, href]) => href);
  const old = listed("book/toc.ncx", /<content src="([^"]*)"/gu);
  expect(old.length).toBeGreaterThan(10);
  const nav = (files["book/nav.xhtml"] ?? "").split('epub:type="landmarks"')[0] ?? "";
  expect(Array.from(nav.matchAll(/<a href="([^"]*)"/gu), ([, href]) => href)).toEqual(old);
  expect(files["book/package.opf"]).toContain('page-progression-direction="rtl"');
  expect(files["book/text-opinions-2023.xhtml"]).toContain('href="vertical.css"');
});

/** A text without the links of its references: a book links what it holds itself. */
function unlinked(text = ""): string {
  return text.replace(/<a class="reference"[^>]*>(.*?)<\/a>/gu, "$1");
}

test("a book leads from a reference to the document where it holds it", async () => {
  const link = 'href="text-opinions-2023.xhtml#title">《全力建设全球研发中心城市';
  const file = "book/text-two-year-review-2025.xhtml";
  expect((await open("tiaowen.zh-hans.epub"))[file]).toContain(link);
  expect((await open("two-year-review-2025.zh-hans.epub"))[file]).not.toContain("text-opinions");
});

describe("each book", () => {
  const placeOf = (book: string): string => path.join(downloads(), book);
  // Java is at it while the other tests run.
  const reports = checkBooks(CHECKED.map(placeOf));
  reports.catch(() => {});

  test.each(SCRIPTS)("holds every clause of its documents in %s", async (script) => {
    const lang = script === "zh-Hans" ? "zh-hans" : "zh-hant";
    const all = await open(`tiaowen.${lang}.epub`);
    for (const document of collection.documents) {
      const one = await open(`${document.id}.${lang}.epub`);
      const file = `book/text-${document.id}.xhtml`;
      expect(unlinked(all[file])).toBe(unlinked(one[file]));
      const plain = (one[file] ?? "").replace(/<[^>]+>/gu, "").replaceAll("&amp;", "&");
      for (const { clause } of walkClauses(document.clauses)) {
        expect(one[file]).toContain(` id="${clause.id}"`);
        expect(plain).toContain(clause.forms[script].heading);
        for (const paragraph of clause.forms[script].paragraphs) {
          const words = paragraph.replaceAll("\t", "").replace(/[<>"]/gu, (sign) => {
            return { "<": "&lt;", ">": "&gt;", '"': "&quot;" }[sign] ?? sign;
          });
          const text = plain.replace(/［[^］]*］/gu, "");
          expect(text, `${document.id}#${clause.id}`).toContain(words);
        }
      }
    }
  });

  test.each(CHECKED)("%s is valid", async (book) => {
    expect((await reports).get(placeOf(book))).toContain("0 fatals / 0 errors / 0 warnings");
  });
});
