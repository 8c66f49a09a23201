/** Columns of files: those of which no row has anything are left out where they may be. */
import { expect, test } from "vitest";
import { BUILT_IN_ARTIFACTS } from "../../src/export/artifacts/registry.ts";
import { statedColumns } from "../../src/export/stated-columns.ts";
import { artifactFiles } from "../support/artifact-files.ts";
import { artifactContext } from "../support/jiangbei.ts";
import { readCsv } from "../support/read-csv.ts";

test("only columns that may be left out are, and only without any cell", () => {
  const columns = [
    { name: "a", ifStated: true },
    { name: "b", ifStated: true },
    { name: "c" },
    { name: "d", ifStated: true },
  ];
  const rows = [
    ["", "", "", 0],
    ["", "x", "", ""],
  ];
  expect(statedColumns(columns, rows)).toEqual({
    columns: [columns[1], columns[2], columns[3]],
    rows: [
      ["", "", 0],
      ["x", "", ""],
    ],
  });
});

test.each([
  ["/", 0],
  ["https://example.org/", 1],
])("tables of a site at “%s” have addresses or no column for them", async (root, number) => {
  const tables = BUILT_IN_ARTIFACTS.filter(({ name }) =>
    ["hierarchy-tables", "indicators", "promises", "duties"].includes(name),
  );
  const files = await artifactFiles(tables, { ...artifactContext, root });
  const english = [...files].filter(([path]) => /-en\.csv$/u.test(path));
  expect(english).not.toEqual([]);
  for (const [path, content] of english) {
    const [head, ...rows] = readCsv(content);
    expect(
      head?.filter((name) => name === "Address"),
      path,
    ).toHaveLength(number);
    if (number === 1) expect(rows.map((row) => row.at(-1))).not.toContain("");
  }
});
