/** The tables that pages offer as files: each file has what its page shows, in the language of the page. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "parse5";
import { expect, inject, test } from "vitest";
import { type Element, elementsOf, pageFiles } from "../support/built-pages.ts";
import { readCsv } from "../support/read-csv.ts";

const folder = inject("siteFolder");

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value;
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, "class") ?? "").split(" ").includes(name);
}

/** The rows that a page with a table of its own shows, by the ids of its elements. */
function shownRows(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element) =>
      hasClass(element, "promise") ||
      (element.tagName === "tr" && attribute(element, "data-key") !== undefined) ||
      (element.tagName === "li" && attribute(element, "data-node") !== undefined),
  );
}

/** The pages with tables as files: language, elements, and the files' paths below the site's root. */
const pages = (await pageFiles(folder))
  .filter(({ html }) => /data\/[^" ]+\.csv/u.test(html))
  .map(({ file, html }) => {
    const elements = [...elementsOf(parse(html))];
    const files = elements.flatMap((element) =>
      element.tagName === "a" && attribute(element, "download") !== undefined
        ? [new URL(attribute(element, "href") ?? "", `https://site.example/${file}`).pathname]
        : [],
    );
    return { file, language: file.split("/")[0] ?? "", elements, files };
  });

test("every list of indicators, promises, duties and tasks offers its table", () => {
  const kinds = new Set(pages.map(({ file }) => file.split("/").slice(0, 2).join("/")));
  for (const language of ["zh-hans", "zh-hant", "en"]) {
    for (const kind of ["indicators", "promises", "duties", "tasks"]) {
      expect(kinds).toContain(`${language}/${kind}`);
    }
  }
});

test.each(pages.map((page) => [page.file, page] as const))(
  "%s offers the rows that it shows, in its language",
  async (_, { language, elements, files }) => {
    const tables = files.filter((file) => /\/data\/.*\.(?:csv|xlsx|md)$/u.test(file));
    expect(tables.length).toBeGreaterThan(1);
    for (const file of tables) expect(file).toMatch(new RegExp(`-${language}\\.`, "u"));
    const csv = tables.find((file) => file.endsWith(".csv")) ?? "";
    const [head = [], ...rows] = readCsv(await readFile(join(folder, csv), "utf8"));
    expect(head.length).toBeGreaterThan(1);
    if (language === "en") expect(head.join(" ")).not.toMatch(/\p{Script=Han}/u);
    else expect(head.join(" ")).not.toMatch(/[A-Za-z]/u);
    const shown = shownRows(elements);
    if (shown.length > 0) {
      expect(rows).toHaveLength(shown.length);
    } else {
      const cards = elements.filter((element) => hasClass(element, "indicator-card"));
      expect(new Set(rows.map(([id]) => id)).size).toBe(cards.length);
    }
    const json = files.find((file) => file.endsWith(".json")) ?? "";
    const data: unknown = JSON.parse(await readFile(join(folder, json), "utf8"));
    const records = Array.isArray(data) ? data : (data as { rows: unknown[] }).rows;
    if (shown.length > 0) expect(records).toHaveLength(shown.length);
  },
);
