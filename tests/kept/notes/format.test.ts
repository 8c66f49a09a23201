/** Notes as files: what is written is read, what is damaged is refused, and a merge loses no words. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clauseOfKey,
  isSameNote,
  mergeChangedNote,
  mergeNotes,
  type Note,
  type Notes,
  noteKey,
  readNotes,
  writeNotes,
} from "../../../src/kept/notes/format.ts";
import { seed } from "../../support/seed.ts";

const moment = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const note: fc.Arbitrary<Note> = fc.record({
  text: fc.string({ unit: "grapheme" }),
  name: fc.string(),
  quote: fc.string(),
  updated: moment,
});
const key = fc.stringMatching(/^[a-c](?:-2024)?#s[1-4](?:-[12])?$/u);
const notes: fc.Arbitrary<Notes> = fc.array(fc.tuple(key, note)).map((entries) => new Map(entries));

const VALID = {
  clause: "a#s1",
  text: "",
  name: "一",
  quote: "文",
  updated: "2026-01-01T00:00:00Z",
};

function problemsOf(entries: unknown, change: object = {}) {
  const content = { format: "tiaowen-notes", version: 1, entries, ...change };
  const result = readNotes(JSON.stringify(content));
  return "problems" in result ? result.problems : [];
}

describe("the file", () => {
  test("gives back all notes", () => {
    fc.assert(
      fc.property(notes, (given) => {
        const result = readNotes(writeNotes(given));
        expect("entries" in result && result.entries).toEqual(given);
      }),
      { seed },
    );
  });

  test("cut off anywhere is refused", () => {
    fc.assert(
      fc.property(notes, fc.nat(), (given, at) => {
        const text = writeNotes(given).trimEnd();
        expect(readNotes(text.slice(0, at % text.length))).toHaveProperty("problems");
      }),
      { seed },
    );
  });

  test("of another kind, or of a later version, is refused", () => {
    expect(problemsOf([], { format: "tiaowen-worksheet" })).toEqual([{ what: "format" }]);
    expect(problemsOf([], { version: 2 })).toEqual([{ what: "version", found: "2", known: 1 }]);
  });

  test.each([
    ["clause", "a#s1/words"],
    ["clause", "see a#s1"],
    ["updated", "yesterday"],
    ["text", 7],
    ["quote", undefined],
  ])("with the %s %o is refused at its entry", (name, value) => {
    const subject = name === "clause" ? value : "a#s2";
    expect(problemsOf([VALID, { ...VALID, clause: "a#s2", [name]: value }])).toEqual([
      { what: "value", entry: 2, subject, key: name, found: JSON.stringify(value) ?? "—" },
    ]);
  });
});

describe("a merge", () => {
  test("holds every clause and every word of both, and done again changes nothing", () => {
    fc.assert(
      fc.property(notes, notes, (own, other) => {
        const merged = mergeNotes(own, other);
        expect(new Set(merged.keys())).toEqual(new Set([...own.keys(), ...other.keys()]));
        for (const [clause, { text }] of [...own, ...other]) {
          expect(merged.get(clause)?.text).toContain(text);
        }
        expect(mergeNotes(merged, other)).toEqual(merged);
        expect(mergeNotes(own, own)).toEqual(own);
      }),
      { seed },
    );
  });

  test("puts nothing before words beside none", () => {
    const at = (updated: string, text: string) => new Map([["a#s1", { ...VALID, text, updated }]]);
    const early = at("2026-01-01T00:00:00Z", "早");
    const late = at("2026-02-01T00:00:00Z", "");
    expect(mergeNotes(early, late).get("a#s1")?.text).toBe("早");
  });

  test("puts the words changed later first", () => {
    const at = (updated: string, text: string) => new Map([["a#s1", { ...VALID, text, updated }]]);
    const early = at("2026-01-01T00:00:00Z", "早");
    const late = at("2026-02-01T00:00:00Z", "晚");
    expect(mergeNotes(early, late).get("a#s1")?.text).toBe("晚\n\n早");
    expect(mergeNotes(late, early).get("a#s1")?.text).toBe("晚\n\n早");
  });
});

describe("notes", () => {
  test.each(["text", "name", "quote"] as const)("that differ in %s say different things", (key) => {
    expect(isSameNote(VALID, { ...VALID, [key]: "别的" })).toBe(false);
    expect(isSameNote(VALID, { ...VALID, updated: "2026-02-02T00:00:00Z" })).toBe(true);
  });

  test("that two windows changed have the words of both", () => {
    const [mine, stored] = ["我的", "你的"].map((text) => ({ ...VALID, text }));
    if (mine === undefined || stored === undefined) throw new Error("two notes");
    for (const base of [null, { ...VALID, text: "旧" }]) {
      const { value, hasBoth } = mergeChangedNote(base, mine, stored);
      expect({ text: value.text, hasBoth }).toEqual({ text: "你的\n\n我的", hasBoth: true });
    }
    expect(mergeChangedNote(stored, mine, stored).value.text).toBe("我的");
  });

  test("are found by the key of their clause", () => {
    expect(clauseOfKey(noteKey("plan-2024", "s1-2"))).toEqual({
      document: "plan-2024",
      clause: "s1-2",
    });
  });
});
