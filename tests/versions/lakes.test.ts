/** The invented collection with versions: works, states, changes, histories, references, data files and the search. */
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { REFERENCES } from "../../src/annotate/references/cross-references.ts";
import { nextRecord } from "../../src/corpus/changes/next-record.ts";
import { comparisonId, comparisons, counterparts } from "../../src/corpus/versions/comparisons.ts";
import { histories, isChanged } from "../../src/corpus/versions/histories.ts";
import type { Artifact } from "../../src/export/artifacts/artifact.ts";
import { HISTORY_FILES } from "../../src/export/artifacts/versions/histories.ts";
import { VERSIONS } from "../../src/export/artifacts/versions/versions.ts";
import { changeSheet } from "../../src/export/versions/change-sheet.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { addressOf } from "../../src/model/target.ts";
import { stateOn } from "../../src/model/versions/versions.ts";
import { applyFilters, type Filters } from "../../src/search/answer/filters.ts";
import { readTable } from "../../src/search/format/clause-table.ts";
import { indexedClauses } from "../../src/search/index/indexed-clauses.ts";
import { serializeTable } from "../../src/search/index/serialize-table.ts";
import { citedState } from "../../src/site/versions/cited-state.ts";
import { dayOf, works } from "../../src/versions/works.ts";
import { lakes } from "../support/lakes.ts";

async function corpus(): Promise<Corpus> {
  return (await lakes()).corpus;
}

test("the collection says everything that its texts say", async () => {
  expect((await lakes()).diagnostics).toEqual([]);
});

describe("works", () => {
  test("have their versions with their force, oldest first", async () => {
    const { all } = (await corpus()).derive(works);
    const told = all.map(({ id, versions, current }) => ({
      work: id,
      current: current.document.id,
      versions: versions.map(
        ({ document, validity: { from, to, ending } }) =>
          `${document.id} ${from} ${to ?? ""} ${ending ?? ""}`,
      ),
    }));
    expect(told).toEqual([
      {
        work: "lakes-plan",
        current: "plan-draft-2",
        versions: ["plan-draft-1 2025-10-08 2025-12-19 replaced", "plan-draft-2 2025-12-20  "],
      },
      {
        work: "waters-2025",
        current: "waters-2025",
        versions: ["waters-2025 2025-09-01  "],
      },
      {
        work: "lakes-law",
        current: "law-2022",
        versions: [
          "law-2005 2005-07-01 2012-09-30 amended",
          "law-2012 2012-10-01 2018-02-28 amended",
          "law-2018 2018-03-01 2022-05-31 amended",
          "law-2022 2022-06-01 2025-08-31 repealed",
        ],
      },
      {
        work: "opinions-2021",
        current: "opinions-2021",
        versions: ["opinions-2021 2021-05-10 2026-05-09 expired"],
      },
      {
        work: "opinions-2016",
        current: "opinions-2016",
        versions: ["opinions-2016 2016-03-01 2021-05-09 replaced"],
      },
    ]);
  });

  test("have on each day at most one version in force", async () => {
    const { all } = (await corpus()).derive(works);
    for (const day of ["2005-06-30", "2005-07-01", "2012-10-01", "2019-01-01", "2026-01-01"]) {
      for (const { versions } of all) {
        const inForce = versions.filter(({ validity }) => stateOn(validity, day) === "in-force");
        expect(inForce.length).toBeLessThan(2);
      }
    }
  });

  test("are as of the newest date of the documents", async () => {
    expect((await corpus()).derive(dayOf)).toBe("2025-12-20");
  });
});

describe("changes", () => {
  /** The changes between two versions as `s1-4 → s2-5: renumbered`, unchanged clauses left out. */
  async function changes(old: string, other: string): Promise<string[]> {
    const comparison = (await corpus()).derive(comparisons).get(comparisonId(old, other));
    return (comparison?.changes ?? [])
      .filter(({ kinds }) => kinds.length > 0)
      .map(
        ({ oldClauses, newClauses, kinds }) =>
          `${oldClauses.join(" + ")} → ${newClauses.join(" + ")}: ${kinds.join(", ")}`,
      );
  }

  test("tell amended, renumbered, split and new clauses", async () => {
    expect(await changes("law-2005", "law-2012")).toEqual([
      "s1-1 → s1-1: amended",
      "s1-3 → s1-3: amended",
      " → s1-4: new",
      "s2-4 → s2-5: renumbered",
      "s2-5 → s2-6: renumbered",
      "s3-6 → s3-7: renumbered",
      "s3-7 → s3-8: renumbered",
      " → s3-8-2: new",
      "s3-7-2 → s3-8-3: renumbered",
      "s3-7-3 → s3-8-4: renumbered",
      "s3-8 → s3-9 + s3-10: split",
      "s4-9 → s4-11: amended, renumbered",
      "s4-10 → s4-12: amended, renumbered",
      "s5-11 → s5-13: amended, renumbered",
    ]);
  });

  test("tell a chapter that was moved, and not its articles again", async () => {
    const found = await changes("law-2012", "law-2018");
    expect(found.filter((change) => change.includes("moved"))).toEqual([
      "s2 → s3: renumbered, moved",
    ]);
  });

  test("are known between each version and the newest one", async () => {
    const own = await corpus();
    expect(counterparts(own, { document: "law-2005", clause: "s3-6" })).toEqual(["s2-5"]);
    expect(counterparts(own, { document: "law-2005", clause: "s3-8" })).toEqual(["s2-7", "s2-8"]);
    expect(counterparts(own, { document: "law-2022", clause: "s2-5" })).toEqual(["s2-5"]);
    expect(counterparts(own, { document: "opinions-2016", clause: "s1" })).toEqual(["s1"]);
  });

  test("are the history of each clause", async () => {
    const all = (await corpus()).derive(histories).get("lakes-law") ?? [];
    const own = all.find((history) => history.at(-1)?.clauses.includes("s4-12"));
    expect(own?.map(({ document, clauses, kinds }) => [document, ...clauses, ...kinds])).toEqual([
      ["law-2005", "s4-10"],
      ["law-2012", "s4-12", "amended", "renumbered"],
      ["law-2018", "s4-12", "amended"],
      ["law-2022", "s4-12", "amended"],
    ]);
    const same = all.find((history) => history.at(-1)?.clauses.includes("s1-2"));
    expect(same && isChanged(same)).toBe(false);
  });

  test("are a table of old and new text", async () => {
    const own = await corpus();
    const comparison = own.derive(comparisons).get("plan-draft-1..plan-draft-2");
    const rows = comparison && [...changeSheet(own, comparison, "zh-hans").rows];
    expect(rows).toEqual([
      [
        ...[1, "一、现状", "现状\n全市有湖泊40个，水面200平方公里。"],
        ...["一、现状", "现状\n全市有湖泊42个，水面200平方公里。", "修改"],
      ],
      [
        ...[2, "二、目标", "目标\n到2030年，湖泊水质优良比例达到70%。"],
        ...["二、目标", "目标\n到2030年，湖泊水质优良比例达到75%。", "修改"],
      ],
      [3, "", "", "三、保障", "保障\n加大资金投入。", "新增"],
    ]);
  });
});

describe("references", () => {
  async function targets(document: string): Promise<string[]> {
    const { all } = (await corpus()).layer(REFERENCES);
    return all
      .filter(({ target }) => target.document === document)
      .map(({ value }) => value.target)
      .map((target) =>
        target === null
          ? "nowhere"
          : target.clause === null
            ? target.document
            : addressOf({ document: target.document, clause: target.clause }),
      );
  }

  test("lead to the version that was in force when the text was written", async () => {
    expect(await targets("report-2015")).toEqual(["law-2012", "law-2012#s3-7"]);
    expect(await targets("opinions-2021")).toEqual(["law-2018", "law-2018#s2-5", "opinions-2016"]);
    expect(await targets("waters-2025")).toEqual(["law-2022"]);
  });

  test("say that the text is no longer in force", async () => {
    const own = await corpus();
    const report = own.document("report-2015");
    if (report === undefined) throw new Error("The report is missing");
    expect(citedState("zh-hans", own, report, "law-2012")).toBe("已修改");
    expect(citedState("en", own, report, "law-2022")).toBe("Repealed");
    expect(citedState("en", own, report, "waters-2025")).toBe("a later text");
    expect(citedState("en", own, report, "report-2015")).toBeNull();
  });
});

describe("data files", () => {
  const ajv = new Ajv2020({ strict: false });

  /** The texts of an artifact's files. */
  async function contents(artifact: Artifact): Promise<string[]> {
    const { corpus: own, ...loaded } = await lakes();
    const context = { ...loaded, corpus: own, taskFormats: [], dataFiles: [] };
    const files = artifact.files({ ...context, root: "/", record: nextRecord(own, null, null) });
    const texts: string[] = [];
    for await (const { content } of files) texts.push(String(content));
    return texts;
  }

  test.each([VERSIONS, HISTORY_FILES])("$name are as their schema says", async (artifact) => {
    const texts = await contents(artifact);
    expect(texts).not.toEqual([]);
    for (const text of texts) {
      const isValid = ajv.validate(artifact.documentation?.schema ?? false, JSON.parse(text));
      expect(isValid, ajv.errorsText()).toBe(true);
    }
  });

  test("tell states as of the newest date", async () => {
    const [text = "[]"] = await contents(VERSIONS);
    const records: { versions: { document: string; state: string }[] }[] = JSON.parse(text);
    const states = records.flatMap(({ versions }) =>
      versions.map(({ document, state }) => `${document} ${state}`),
    );
    expect(states).toEqual([
      ...["plan-draft-1 replaced", "plan-draft-2 not-yet", "waters-2025 in-force"],
      ...["law-2005 amended", "law-2012 amended", "law-2018 amended", "law-2022 repealed"],
      ...["opinions-2021 in-force", "opinions-2016 replaced"],
    ]);
  });
});

describe("the search", () => {
  /** The documents of an answer of all clauses. */
  async function documents(filters: Filters): Promise<string[]> {
    const { corpus: own, tools } = await lakes();
    const written = serializeTable(own, indexedClauses(own, tools.folding), null);
    const table = readTable(JSON.parse(JSON.stringify(written)));
    const { kept } = applyFilters(new Uint8Array(table.clauses.length).fill(1), filters, table);
    return [...new Set(kept.flatMap((number) => table.clauses[number]?.document.id ?? []))];
  }

  test("leaves nothing out by itself", async () => {
    expect((await documents({})).length).toBe(10);
  });

  test("finds the texts that stood on a day", async () => {
    expect(await documents({ on: "2017-06-01" })).toEqual([
      ...["opinions-2016", "report-2015", "law-2012"],
    ]);
    expect(await documents({ on: "2004-01-01" })).toEqual([]);
  });

  test("finds texts by their state on the reader's day", async () => {
    expect(await documents({ states: ["in-force"], today: "2026-01-01" })).toEqual([
      ...["waters-2025", "opinions-2021"],
    ]);
    expect(await documents({ states: ["repealed", "expired"], today: "2027-01-01" })).toEqual([
      ...["law-2022", "opinions-2021"],
    ]);
    expect(await documents({ states: ["unknown"] })).toEqual(["report-2015"]);
  });
});
