/** The five texts: golden outlines, the structure that they are known to have, and no open question. */
// @ts-nocheck

import { describe, expect, it } from "vitest";
import { REPAIRS } from "../../src/annotate/repairs.ts";
import { hasErrors } from "../../src/model/diagnostic.ts";
import type { Annotation, Clause, HierarchyNode, Repair } from "../../src/model/types.ts";
import { walkClauses, walkNodes } from "../../src/model/walk.ts";
import { collection, corpus, coverage, diagnostics } from "../support/real-content.ts";

function repairsOf(document: string, clause: Clause): readonly Annotation<Repair>[] {
  return corpus.layer(REPAIRS).in({ document, clause: clause.id });
}

/** A line a clause and below it its paragraphs, with the repairs of each. */
function printClause(document: string, clause: Clause, indent = ""): string[] {
  const { id, kind, source, delimiter, runIn, lines, children } = clause;
  const place = lines[0] === lines[1] ? `${lines[0]}` : `${lines[0]}–${lines[1]}`;
  const label = source.label && `[${source.label}]`;
  const parts = [kind, id, label, `${source.heading}${delimiter}`, runIn ? "→" : "", `(${place})`];
  return [
    `${indent}${parts.filter((part) => part !== "").join(" ")}`,
    ...repairsOf(document, clause).map(({ target: { part, start }, value: repair }) => {
      const at = `${typeof part === "number" ? `paragraph${part}` : part}@${start}`;
      return `${indent}  ! ${repair.kind} ${at} “${repair.source}” → “${repair.shown}”`;
    }),
    ...source.paragraphs.map((paragraph) => `${indent}  | ${paragraph.replaceAll("\t", " ⇥ ")}`),
    ...children.flatMap((child) => printClause(document, child, `${indent}  `)),
  ];
}

function hierarchy(id: string): readonly HierarchyNode[] {
  return collection.hierarchies.find((found) => found.id === id)?.nodes ?? [];
}

function childCounts(nodes: readonly HierarchyNode[]): number[] {
  return nodes.map(({ children }) => children.length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function clausesOf(document: string): Clause[] {
  const found = collection.documents.find(({ id }) => id === document);
  return [...walkClauses(found?.clauses ?? [])].map(({ clause }) => clause);
}

describe.each(collection.documents)("$id", (document) => {
  it("reads as its golden outline", async () => {
    const text = `${document.clauses.flatMap((clause) => printClause(document.id, clause)).join("\n")}\n`;
    const golden = new URL(`golden/${document.id}.outline`, import.meta.url).pathname;
    await expect(text).toMatchFileSnapshot(golden);
  });

  it("has each source character in one place", () => {
    expect(coverage[document.id]?.unaccounted).toEqual([]);
    expect(coverage[document.id]?.doubled).toEqual([]);
  });

  it("has paragraphs that end, but for the gaps declared", () => {
    const open = [...walkClauses(document.clauses)].flatMap(({ clause }) =>
      clause.kind === "preamble" || clause.kind === "section" || clause.kind === "item"
        ? clause.source.paragraphs.filter(
            (text, index) =>
              !/[。！？；：…:—][”」』）)]*$/u.test(text) &&
              !repairsOf(document.id, clause).some(
                ({ value, target: { part, start } }) =>
                  value.kind === "gap" && part === index + 1 && start === text.length,
              ),
          )
        : [],
    );
    expect(open).toEqual(OPEN_PARAGRAPHS[document.id] ?? []);
  });
});

/** Paragraphs that the print itself leaves without a full stop. */
const OPEN_PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  "takungpao-2025": ["（單位：人民幣）", "技術落地", "匯聚人才", "記者手記"],
};

describe("diagnostics", () => {
  it("has no error, and an explanation of each warning", () => {
    expect(hasErrors(diagnostics)).toBe(false);
    expect(diagnostics.filter(({ explanation }) => explanation === undefined)).toEqual([]);
  });
});

describe("structure", () => {
  it("seven projects with 29 tasks", () => {
    const nodes = hierarchy("seven-projects");
    expect(childCounts(nodes)).toEqual([5, 4, 3, 3, 4, 4, 6]);
    const cluster = nodes[3]?.children ?? [];
    expect(childCounts(cluster)).toEqual([6, 3, 0]);
    const bases = nodes[2]?.children[2]?.children ?? [];
    expect(bases.map(({ titles }) => titles["zh-Hans"])).toEqual([
      "马栏山基地",
      "科大金霞基地",
      "大泽湖基地",
    ]);
    expect(bases.map(({ id }) => id)).toEqual(["s3-3-3-n1", "s3-3-3-n2", "s3-3-3-n3"]);
  });

  it("the 224 layout", () => {
    expect(childCounts(hierarchy("layout-224"))).toEqual([2, 2, 4]);
  });

  it("five elements, three to four levels deep", () => {
    const nodes = [...walkNodes(hierarchy("five-elements"))];
    expect(hierarchy("five-elements")).toHaveLength(5);
    expect(Math.max(...nodes.map(({ level }) => level))).toBe(4);
    const names = nodes.filter(({ id }) => /-n\d+$/.test(id));
    expect(names.every(({ id }) => id.startsWith("s4-5-"))).toBe(true);
    expect(names[0]?.titles["zh-Hans"]).toBe("国产系统和应用软件");
  });

  it("ten engineering projects with 34 tasks", () => {
    const counts = childCounts(hierarchy("ten-projects"));
    expect(counts).toEqual([3, 6, 4, 3, 3, 3, 3, 3, 3, 3]);
  });

  it("boxes with 65 key projects", () => {
    const counts = childCounts(hierarchy("project-boxes"));
    expect(counts).toEqual([6, 4, 7, 8, 9, 6, 6, 7, 3, 6, 3]);
    expect(sum(counts)).toBe(65);
    expect(hierarchy("project-boxes")[10]?.children[0]?.children).toHaveLength(3);
    const table = clausesOf("xiangjiang-plan-2024").find(({ id }) => id === "box1-t1");
    expect(table?.source.paragraphs).toHaveLength(11);
  });

  it("six actions under three forces", () => {
    const nodes = hierarchy("six-actions");
    expect(nodes.map(({ titles }) => titles["zh-Hans"].slice(0, 3))).toEqual([
      "创新力",
      "集聚力",
      "内生力",
    ]);
    expect(childCounts(nodes)).toEqual([2, 2, 2]);
  });

  it("five safeguards in each of the two documents", () => {
    for (const [document, root] of [
      ["opinions-2023", "s4"],
      ["xiangjiang-plan-2024", "s6"],
    ] as const) {
      const safeguards = clausesOf(document).find(({ id }) => id === root);
      expect(safeguards?.source.heading).toBe("保障措施");
      expect(safeguards?.children).toHaveLength(5);
    }
  });

  it("four 抓 sections and a table of targets; five sections of the review in order", () => {
    const headings = (document: string) =>
      clausesOf(document)
        .filter(({ kind }) => kind === "section")
        .map(({ source }) => source.heading);
    expect(headings("innovation-actions-2026").map((heading) => heading.slice(0, 3))).toEqual([
      "抓平台",
      "抓科产",
      "抓成果",
      "抓生态",
      "长沙2",
    ]);
    expect(headings("two-year-review-2025").map((heading) => heading.slice(0, 4))).toEqual([
      "创新步伐",
      "创新矩阵",
      "整体协同",
      "成果高效",
      "创新步履",
    ]);
  });
});
