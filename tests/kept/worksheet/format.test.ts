/** The worksheet's file: what is written is read, what is damaged is refused with its place. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isOverdue,
  isSameRecord,
  mergeChangedRecord,
  mergeWorksheets,
  nullIfEmpty,
  readWorksheet,
  STATUSES,
  statusOf,
  UNRECORDED,
  type WorksheetEntry,
  writeWorksheet,
} from "../../../src/kept/worksheet/format.ts";
import { seed } from "../../support/seed.ts";

const moment = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const entry: fc.Arbitrary<WorksheetEntry> = fc.record({
  status: fc.constantFrom("", ...STATUSES),
  owner: fc.string(),
  due: fc.oneof(
    fc.constant(""),
    moment.map((text) => text.slice(0, 10)),
  ),
  note: fc.string(),
  updated: moment,
});
const task = fc.stringMatching(/^[a-z]{1,3}#s\d(?:-\d)?(?:\/[创新]{1,3})?$/u);
const worksheet = fc.array(fc.tuple(task, entry)).map((entries) => new Map(entries));

const VALID = {
  task: "a#s1",
  status: "done",
  owner: "",
  due: "",
  note: "",
  updated: "2026-01-01T00:00:00Z",
};

/** What is wrong with a file of these entries. */
function problemsOf(entries: unknown, change: object = {}) {
  const content = { format: "tiaowen-worksheet", version: 1, entries, ...change };
  const result = readWorksheet(JSON.stringify(content));
  return "problems" in result ? result.problems : [];
}

describe("the file", () => {
  it("gives back every worksheet, with or without a byte order mark", () => {
    fc.assert(
      fc.property(worksheet, fc.constantFrom("", "\uFEFF"), (given, mark) => {
        const result = readWorksheet(mark + writeWorksheet(given));
        expect("entries" in result && result.entries).toEqual(given);
      }),
      { seed },
    );
  });

  it("cut off anywhere is refused, or holds the same", () => {
    fc.assert(
      fc.property(worksheet, fc.nat(), (given, at) => {
        const text = writeWorksheet(given).trimEnd();
        expect(readWorksheet(text.slice(0, at % text.length))).toHaveProperty("problems");
      }),
      { seed },
    );
  });

  it("never makes the reader throw", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readWorksheet(text)).toHaveProperty("problems");
      }),
      { seed },
    );
  });

  it.each([
    ["due", "2026-02-30"],
    ["due", "tomorrow"],
    ["due", "2026"],
    ["due", "+012026-03-01"],
    ["due", "2026-03-01T00:00:00Z"],
    ["due", "on 2026-03-01"],
    ["status", "finished"],
    ["updated", "2026"],
    ["updated", "+012026-01-01T00:00:00Z"],
    ["updated", "2026-01-01T00:00:00Z and later"],
    ["task", "no clause"],
    ["task", "A plan#s1"],
    ["task", "plan#s1 "],
    ["task", "plan#s1/"],
    ["owner", 7],
    ["note", null],
  ])("with the %s %o is refused at its entry", (key, value) => {
    const found = JSON.stringify(value);
    const task = key === "task" ? value : "a#s2";
    expect(problemsOf([VALID, { ...VALID, task: "a#s2", [key]: value }])).toEqual([
      { what: "value", entry: 2, subject: task, key, found },
    ]);
  });

  it.each([
    [[], { format: "x" }, [{ what: "format" }]],
    [[], { version: 3 }, [{ what: "version", found: "3", known: 2 }]],
    [[], { version: 0 }, [{ what: "version", found: "0", known: 2 }]],
    [[], { version: 1.5 }, [{ what: "version", found: "1.5", known: 2 }]],
    [{}, {}, [{ what: "entries" }]],
    [[7], {}, [{ what: "value", entry: 1, subject: null, key: "entry", found: "7" }]],
    [[VALID, VALID], {}, [{ what: "repeated", entry: 2, subject: "a#s1", first: 1 }]],
    [[{ ...VALID, more: 1 }], {}, [{ what: "key", entry: 1, subject: "a#s1", key: "more" }]],
  ])("%o with %o is refused", (entries, change, problems) => {
    expect(problemsOf(entries, change)).toEqual(problems);
  });

  it("is read by older readers, unless a task has no status", () => {
    const versionOf = (status: WorksheetEntry["status"]): unknown => {
      const { task, ...entry } = { ...VALID, status };
      return JSON.parse(writeWorksheet(new Map([[task, entry]]))).version;
    };
    expect(versionOf("done")).toBe(1);
    expect(versionOf("")).toBe(2);
    expect(problemsOf([{ ...VALID, status: "" }], { version: 2 })).toEqual([]);
  });

  it("names the line of a fault in its JSON", () => {
    expect(readWorksheet('{\n  "format": 1,\n  nothing\n}')).toEqual({
      problems: [{ what: "syntax", line: 3 }],
    });
    expect(readWorksheet('{\n  "format": 1,\n')).toEqual({
      problems: [{ what: "syntax", line: 3 }],
    });
  });
});

describe("a merge", () => {
  it("has every task, as it was changed last", () => {
    fc.assert(
      fc.property(worksheet, worksheet, (own, other) => {
        const merged = mergeWorksheets(own, other);
        expect(new Set(merged.keys())).toEqual(new Set([...own.keys(), ...other.keys()]));
        for (const [task, { updated }] of merged) {
          const both = [own.get(task)?.updated ?? "", other.get(task)?.updated ?? ""];
          expect(updated).toBe(both.toSorted()[1]);
        }
      }),
      { seed },
    );
  });

  it("of what two windows changed has the fields of both, and the notes of both", () => {
    const base = { ...VALID, status: "done", owner: "甲", note: "旧" } as WorksheetEntry;
    const mine = { ...base, owner: "乙", note: "我的", updated: "2026-02-01T00:00:00Z" };
    const stored = { ...base, due: "2026-03-01", note: "你的", updated: "2026-01-02T00:00:00Z" };
    const { value, hasBoth } = mergeChangedRecord(base, mine, stored);
    const note = "你的\n\n我的";
    expect({ task: "a#s1", ...value }).toEqual({ ...mine, due: "2026-03-01", note });
    expect(hasBoth).toBe(true);
    expect(mergeChangedRecord(null, { ...mine, owner: "" }, stored).value.owner).toBe("甲");
  });
});

describe("a status", () => {
  const entry: WorksheetEntry = { ...VALID, status: "", note: "备注" };

  it("is not recorded where only other things are", () => {
    const worksheet = new Map([
      ["a#s1", entry],
      ["a#s2", { ...entry, status: "done" as const }],
    ]);
    const tasks = ["a#s1", "a#s2", "a#s3"];
    expect(tasks.map((task) => statusOf(worksheet, task))).toEqual([
      "unrecorded",
      "done",
      "unrecorded",
    ]);
  });

  it("set in one window stays when another one writes a remark", () => {
    const set = { ...UNRECORDED, status: "done" } as const;
    expect(mergeChangedRecord(null, entry, set).value).toMatchObject({
      status: "done",
      note: "备注",
    });
    expect(mergeChangedRecord(set, { ...entry, status: "" }, set).value.status).toBe("");
  });

  it("that is taken away leaves the rest of an entry, or nothing", () => {
    expect(nullIfEmpty({ ...entry, note: "" })).toBeNull();
    expect(nullIfEmpty(entry)).toEqual(entry);
  });

  it("is not needed to be overdue", () => {
    expect(isOverdue({ ...entry, due: "2026-03-01" }, "2026-03-02")).toBe(true);
  });
});

describe("entries", () => {
  it("are merged by the later change", () => {
    const own = new Map([["a#s1", { ...VALID, status: "done" } as WorksheetEntry]]);
    const later = {
      ...VALID,
      status: "blocked",
      updated: "2026-02-01T00:00:00Z",
    } as WorksheetEntry;
    expect(mergeWorksheets(own, new Map([["a#s1", later]])).get("a#s1")?.status).toBe("blocked");
    expect(mergeWorksheets(new Map([["a#s1", later]]), own).get("a#s1")?.status).toBe("blocked");
  });

  it("of one time are those of the other worksheet", () => {
    const own = new Map([["a#s1", { ...VALID, owner: "甲" } as WorksheetEntry]]);
    const other = new Map([["a#s1", { ...VALID, owner: "乙" } as WorksheetEntry]]);
    expect(mergeWorksheets(own, other).get("a#s1")?.owner).toBe("乙");
  });

  it.each(["status", "owner", "due", "note"] as const)(
    "that differ in %s say different things",
    (key) => {
      const entry: WorksheetEntry = { ...VALID, status: "done" };
      const other = {
        ...entry,
        [key]: key === "status" ? "blocked" : "2026-01-01",
      } as WorksheetEntry;
      expect(isSameRecord(entry, other)).toBe(false);
      expect(isSameRecord(entry, { ...entry, updated: "2026-02-02T00:00:00Z" })).toBe(true);
    },
  );

  it("are overdue the day after, unless they are done", () => {
    const due = { ...VALID, status: "blocked", due: "2026-03-01" } as WorksheetEntry;
    expect(isOverdue(due, "2026-03-01")).toBe(false);
    expect(isOverdue(due, "2026-03-02")).toBe(true);
    expect(isOverdue({ ...due, status: "done" }, "2026-03-02")).toBe(false);
    expect(isOverdue({ ...due, due: "" }, "2026-03-02")).toBe(false);
  });
});
