/** Rows made of cells on lines of their own, and rows whose cells were wrapped. */
import { describe, expect, test } from "vitest";
import type { RoleHint } from "../../../src/parse/hints.ts";
import { readText } from "../../../src/parse/read/read-text.ts";
import { cellTables } from "../../../src/parse/tables/cell-tables.ts";
import { tableRows } from "../../../src/parse/tables/table-rows.ts";
import type { SourceTree } from "../../../src/parse/tree.ts";

/** The blocks, rows in brackets, with slashes for tabs and their lines. */
function shown({ children }: SourceTree): string {
  return children
    .map(({ role, text: { text }, lines }) => {
      const words = text.replaceAll("\t", "/");
      return role === "row" ? `[${words} ${lines.join("–")}]` : words;
    })
    .join(" ");
}

describe("cells on lines of their own", () => {
  const tables = (text: string, roles: readonly RoleHint[] = []) => {
    const tree = readText(text.replaceAll("|", "\n"), 1, 30);
    cellTables({ titleBlock: [], roles })(tree);
    return shown(tree);
  };

  test("are rows of as many columns as the editor says", () => {
    const told: readonly RoleHint[] = [{ line: 2, to: 6, words: "甲", role: "cells", columns: 2 }];
    expect(tables("文。|甲|乙，丙。|丁|戊|己|文。", told)).toBe(
      "文。 [甲/乙，丙。 2–3] [丁/戊 4–5] [己 6–6] 文。",
    );
  });

  test("are those of one line too, and of several tables", () => {
    const told: readonly RoleHint[] = [
      { line: 1, to: 2, words: "甲", role: "cells", columns: 2 },
      { line: 3, words: "丙", role: "cells", columns: 1 },
    ];
    expect(tables("甲|乙|丙|丁", told)).toBe("[甲/乙 1–2] [丙 3–3] 丁");
  });

  test("are kept where nothing tells the columns", () => {
    expect(tables("甲|乙|丙|丁|戊")).toBe("甲 乙 丙 丁 戊");
  });

  test("have tabs that take nothing of the source", () => {
    const tree = readText("甲\n乙", 1, 2);
    const roles: readonly RoleHint[] = [{ line: 1, to: 2, words: "甲", role: "cells", columns: 2 }];
    cellTables({ titleBlock: [], roles })(tree);
    expect(tree.children[0]?.text.pieces).toEqual([
      { start: 0, end: 1, text: "甲" },
      { start: 2, end: 2, text: "\t" },
      { start: 2, end: 3, text: "乙" },
    ]);
  });
});

test.each([
  ["甲\t乙\t丙|丁\t戊|己", "[甲/乙/丙 1–1] [丁/戊己 2–3]"],
  ["甲\t乙|丙|丁\t戊", "[甲/乙丙 1–2] [丁/戊 3–3]"],
  ["甲\t5|丙|丁\t戊", "[甲/5 1–1] 丙 [丁/戊 3–3]"],
  ["甲\t乙|丙。|丁\t戊", "[甲/乙 1–1] 丙。 [丁/戊 3–3]"],
  ["甲\t乙|丙", "[甲/乙 1–1] 丙"],
  ["甲\t乙\t丙|丁|戊\t己", "[甲/乙/丙丁 1–2] [戊/己 3–3]"],
  ["甲\t乙\t丙\t丁|戊\t己|庚\t辛\t壬", "[甲/乙/丙/丁 1–1] [戊/己庚/辛/壬 2–3]"],
  ["甲\t乙\t丙\t丁|戊\t己|1庚\t辛\t壬", "[甲/乙/丙/丁 1–1] [戊/己 2–2] [1庚/辛/壬 3–3]"],
])("of the lines %s the wrapped ones belong to %s", (text, expected) => {
  const tree = readText(text.replaceAll("|", "\n"), 1, 10);
  for (const block of tree.children) if (block.text.text.includes("\t")) block.role = "row";
  tableRows()(tree);
  expect(shown(tree)).toBe(expected);
});
