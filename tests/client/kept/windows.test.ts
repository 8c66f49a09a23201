/** Two and three windows that change the same entries in any order: nothing that one of them wrote is lost. */
import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { openStore } from "../../../src/client/kept/store.ts";
import { openWorksheet } from "../../../src/client/worksheet/store.ts";
import {
  isSameNote,
  mergeChangedNote,
  type Note,
  readNotes,
  writeNotes,
} from "../../../src/kept/notes/format.ts";
import { UNRECORDED, type WorksheetEntry } from "../../../src/kept/worksheet/format.ts";
import { seed } from "../../support/seed.ts";

const kept = new Map<string, string>();
vi.stubGlobal("localStorage", {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, value: string) => kept.set(name, value),
  removeItem: (name: string) => kept.delete(name),
});
vi.stubGlobal("addEventListener", () => {});
beforeEach(() => kept.clear());

const notes = openStore({
  name: "notes",
  read: readNotes,
  write: writeNotes,
  isSame: isSameNote,
  merge: mergeChangedNote,
});

const UPDATED = "2026-01-01T00:00:00.000Z";
const KEYS = ["a#s1", "a#s2"] as const;
const WINDOWS = 3;

/** A step of a window: it looks at an entry, writes a word of its own to it, takes its first word out, or deletes it. */
const step = fc.record({
  window: fc.nat(WINDOWS - 1),
  key: fc.constantFrom(...KEYS),
  does: fc.constantFrom("look", "write", "write", "write", "strike", "delete"),
});
const steps = fc.array(step, { maxLength: 40 });

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

describe("notes", () => {
  test("have every word that some window wrote, until a window that saw it takes it out", () => {
    fc.assert(
      fc.property(steps, (all) => {
        kept.clear();
        const bases = Array.from({ length: WINDOWS }, () => new Map<string, Note | null>());
        /** The naive model: the words that no window has taken out. */
        const living = new Map<string, Set<string>>(KEYS.map((key) => [key, new Set()]));
        for (const [number, { window, key, does }] of all.entries()) {
          const own = bases[window];
          const base = own?.get(key) ?? null;
          if (does === "look") {
            own?.set(key, notes.read().get(key) ?? null);
            continue;
          }
          const before = wordsOf(base?.text ?? "");
          const after =
            does === "write" ? [...before, `w${number}`] : does === "strike" ? before.slice(1) : [];
          const note =
            does === "delete"
              ? null
              : { text: after.join(" "), name: "", quote: "", updated: UPDATED };
          own?.set(key, notes.change(key, note, base).value);
          const words = living.get(key);
          for (const word of before) if (!after.includes(word)) words?.delete(word);
          for (const word of after) if (!before.includes(word)) words?.add(word);
          const stored = wordsOf(notes.read().get(key)?.text ?? "");
          expect([...(words ?? [])].filter((word) => !stored.includes(word))).toEqual([]);
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test("say where both windows wrote, and only there", () => {
    const note = (text: string): Note => ({ text, name: "", quote: "", updated: UPDATED });
    expect(notes.change("a#s1", note("甲"), null).hasBoth).toBe(false);
    expect(notes.change("a#s1", note("乙"), null)).toEqual({
      value: note("甲\n\n乙"),
      hasBoth: true,
    });
    expect(notes.change("a#s1", null, note("甲")).value).toEqual(note("甲\n\n乙"));
    expect(notes.change("a#s1", null, note("甲\n\n乙")).value).toBeNull();
  });
});

describe("worksheet records", () => {
  const change = fc.record({
    window: fc.nat(WINDOWS - 1),
    field: fc.constantFrom("status", "owner", "due"),
    value: fc.nat(3),
  });
  const VALUES = {
    status: ["", "under-way", "blocked", "done"],
    owner: ["", "甲", "乙", "丙"],
    due: ["", "2026-01-01", "2026-02-01", "2026-03-01"],
  } as const;

  test("have in each field what was written there last, whatever form was open before", () => {
    const store = openWorksheet();
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (all) => {
        kept.clear();
        const empty = { ...UNRECORDED, updated: UPDATED };
        const bases: (WorksheetEntry | null)[] = Array.from({ length: WINDOWS }, () => null);
        const last: Record<string, string> = {};
        for (const { window, field, value } of all) {
          const base = bases[window] ?? null;
          const entry = { ...(base ?? empty), [field]: VALUES[field][value] };
          const isChanged = entry[field] !== (base ?? empty)[field];
          bases[window] = store.change("a#s1", entry, base).value;
          if (isChanged) last[field] = entry[field];
          const stored = store.read().get("a#s1");
          for (const [name, written] of Object.entries(last)) {
            expect(Object.getOwnPropertyDescriptor(stored ?? {}, name)?.value).toBe(written);
          }
        }
      }),
      { seed, numRuns: 500 },
    );
  });
});

test("a store that the browser refuses keeps what was written on the page, and says so", () => {
  vi.stubGlobal("localStorage", {
    getItem: () => null,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
    removeItem: () => {},
  });
  const store = openStore<string>({
    name: "x",
    read: () => ({ entries: new Map() }),
    write: () => "",
    isSame: (one, other) => one === other,
    merge: (_base, mine, stored) => ({ value: `${stored} ${mine}`, hasBoth: true }),
  });
  store.change("a", "甲", null);
  expect(store.isRefused).toBe(true);
  expect(store.change("a", "乙", null).value).toBe("甲 乙");
  expect(store.read().get("a")).toBe("甲 乙");
});
