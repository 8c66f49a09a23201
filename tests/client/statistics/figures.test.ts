/** Figures: where their shapes stand, and their files. */
import { XmlDocument } from "libxml2-wasm";
import { expect, test } from "vitest";
import { byDate, type Followed, lanesFigure } from "../../../src/client/phrases/lanes-figure.ts";
import { documentsFigure, ticks } from "../../../src/client/statistics/figures/documents-figure.ts";
import { withCitation } from "../../../src/client/statistics/figures/drawing.ts";
import { svgFile } from "../../../src/client/statistics/figures/svg.ts";
import type { DocumentCounts, Profile } from "../../../src/search/counting/profile.ts";

function counts(id: string, date: string | null, places: readonly number[]): DocumentCounts {
  const titles = { "zh-Hans": id, "zh-Hant": id, en: null };
  const half = (from: number) => places.filter((at) => at >= from && at < from + 500).length;
  return {
    document: { id, titles, shortTitles: titles, date, genre: "plan" },
    ...{ clauses: places.length, occurrences: places.length, characters: 1000, length: 1000 },
    sections: [0, 500].map((from) => ({
      ...{ address: `${id}#s${from}`, from, to: from + 500 },
      ...{ clauses: half(from), occurrences: half(from), characters: 500 },
    })),
    places,
    clausesOfPlaces: places.map((at) => `c${at}`),
  };
}

function followed(...documents: readonly DocumentCounts[]): Followed {
  const none = { deviation: null, normalised: null, juilland: null };
  const profile: Profile = {
    reading: { query: "甲", searched: "甲", meaning: [], absent: [], isEmpty: false },
    ...{ clauses: 0, occurrences: 0, characters: 0, documents, years: [] },
    ...{ overDocuments: none, overSections: none },
  };
  return { query: "甲", name: "甲 & <乙>", profile };
}

test("places in one pixel are one tick, of the first of them", () => {
  expect(ticks(counts("a", null, [0, 4, 10, 999]), 100)).toEqual([
    { x: 0, place: 0, count: 2 },
    { x: 1, place: 2, count: 1 },
    { x: 99, place: 3, count: 1 },
  ]);
});

test("lanes stand in order of date, and a tick is the longer the denser its section is", () => {
  const documents = [
    counts("undated", null, []),
    counts("late", "2025-01", [10]),
    counts("early", "2023", [10, 600, 700, 800]),
  ];
  expect(byDate(documents).map(({ document }) => document.id)).toEqual([
    "early",
    "late",
    "undated",
  ]);
  const { shapes } = lanesFigure("甲", [followed(...documents)], 414, {
    documentName: ({ document }) => document.id,
    placeLink: (_own, { document, clausesOfPlaces }, place) => ({
      href: `${document.id}#${clausesOfPlaces[place]}`,
      title: "",
    }),
  });
  const drawn = shapes.flatMap((shape) =>
    shape.kind === "rect" && shape.link !== undefined
      ? [{ href: shape.link.href, x: shape.x, height: shape.height }]
      : [],
  );
  expect(drawn.map(({ href }) => href)).toEqual([
    ...["early#c10", "early#c600", "early#c700", "early#c800", "late#c10"],
  ]);
  const [sparse, dense] = drawn.map(({ height }) => height);
  expect(dense).toBeGreaterThan(sparse ?? 0);
  // 14 pixels are for the number of the query.
  expect(drawn.map(({ x }) => x)).toEqual([18, 254, 294, 334, 18]);
});

test("a file is well-formed XML with title and citation, whatever characters they have", () => {
  const drawing = documentsFigure(
    'a "b" & <c>',
    [
      {
        counts: counts("a", "2024", [1, 500]),
        ...{ name: "<规划> & “甲”", rate: "20.00", link: { href: "#", title: "" } },
        placeLink: () => ({ href: "#", title: "" }),
      },
    ],
    400,
  );
  const file = svgFile(withCitation(drawing, ["Site & co", "https://example.org/?q=a&m=b"]));
  const xml = XmlDocument.fromString(file);
  const texts = xml.find("//*[local-name()='text']").map((node) => node.content);
  expect(texts).toEqual([
    ...['a "b" & <c>', "<规划> & “甲”", "20.00", "Site & co", "https://example.org/?q=a&m=b"],
  ]);
  expect(xml.find("//*[local-name()='a']")).toEqual([]);
  xml.dispose();
});
