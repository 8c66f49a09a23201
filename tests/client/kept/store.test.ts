/** One store of a reader's entries: where it stores, whom it tells, and what becomes of a text that it cannot read. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openStore } from "../../../src/client/kept/store.ts";
import {
  isSameNote,
  mergeChangedNote,
  type Note,
  readNotes,
  writeNotes,
} from "../../../src/kept/notes/format.ts";

const NOTE: Note = { text: "甲", name: "", quote: "", updated: "2026-01-01T00:00:00.000Z" };

const kept = new Map<string, string>();
/** Characters that one value may have: a full browser stores a short text in the place of a long one, but none beside it. */
let limit = Infinity;
/** Tells the page that a key was stored by another window; null says that all were removed. */
let tellPage: (key: string | null) => void = () => {};

function open() {
  const [read, write] = [readNotes, writeNotes];
  return openStore({ name: "notes", read, write, isSame: isSameNote, merge: mergeChangedNote });
}

beforeEach(() => {
  kept.clear();
  limit = Infinity;
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (value.length > limit || (limit < Infinity && !kept.has(name)))
        throw new DOMException("full", "QuotaExceededError");
      kept.set(name, value);
    },
    removeItem: (name: string) => kept.delete(name),
  });
  vi.stubGlobal("addEventListener", (event: string, listener: (event: object) => void) => {
    if (event === "storage") tellPage = (key) => listener({ key });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("entries are stored under the name of the store, read by another page, and deleted", () => {
  const store = open();
  expect(store.read()).toEqual(new Map());
  store.change("a#s1", NOTE, null);
  store.change("a#s2", NOTE, null);
  expect([...kept.keys()]).toEqual(["tiaowen:notes"]);
  expect([...open().read().keys()]).toEqual(["a#s1", "a#s2"]);
  expect(store.change("a#s1", null, NOTE).value).toBeNull();
  expect([...open().read().keys()]).toEqual(["a#s2"]);
  store.replace(new Map([["b#s1", NOTE]]));
  expect(open().read()).toEqual(new Map([["b#s1", NOTE]]));
  expect([store.isRefused, store.wasDamaged]).toEqual([false, false]);
});

test("every change is told, also that of another window, but not that of other data", () => {
  const store = open();
  const told = vi.fn();
  store.subscribe(told);
  store.change("a#s1", NOTE, null);
  expect(told).toHaveBeenCalledTimes(1);
  tellPage("tiaowen:notes");
  expect(told).toHaveBeenCalledTimes(2);
  tellPage(null);
  expect(told).toHaveBeenCalledTimes(3);
  tellPage("tiaowen:worksheet");
  expect(told).toHaveBeenCalledTimes(3);
});

test("an unreadable text is put aside, and the store goes on", () => {
  kept.set("tiaowen:notes", "{ damaged");
  const store = open();
  expect(store.read()).toEqual(new Map());
  expect(store.wasDamaged).toBe(true);
  expect(kept).toEqual(new Map([["tiaowen:notes-damaged", "{ damaged"]]));
  store.change("a#s1", NOTE, null);
  expect(open().read()).toEqual(new Map([["a#s1", NOTE]]));
});

test("an unreadable text that cannot be put aside is not overwritten, and put aside when it can be", () => {
  const damaged = `{ damaged ${"甲".repeat(1000)}`;
  kept.set("tiaowen:notes", damaged);
  limit = 1000;
  const store = open();
  expect(store.read()).toEqual(new Map());
  store.change("a#s1", NOTE, null);
  expect(kept).toEqual(new Map([["tiaowen:notes", damaged]]));
  expect(store.read()).toEqual(new Map([["a#s1", NOTE]]));
  expect([store.isRefused, store.wasDamaged]).toEqual([true, true]);
  limit = Infinity;
  store.change("a#s2", NOTE, null);
  expect(kept.get("tiaowen:notes-damaged")).toBe(damaged);
  expect([...open().read().keys()]).toEqual(["a#s1", "a#s2"]);
  expect(store.isRefused).toBe(false);
});

test("a browser that lets nothing be read has no entries but those of the page", () => {
  vi.stubGlobal("localStorage", undefined);
  const store = open();
  expect(store.read()).toEqual(new Map());
  store.change("a#s1", NOTE, null);
  expect(store.read()).toEqual(new Map([["a#s1", NOTE]]));
});

test("what was refused is stored with the next change that is not", () => {
  const store = open();
  limit = 0;
  store.change("a#s1", NOTE, null);
  expect(store.isRefused).toBe(true);
  limit = Infinity;
  store.change("a#s2", NOTE, null);
  expect(store.isRefused).toBe(false);
  expect([...open().read().keys()]).toEqual(["a#s1", "a#s2"]);
});
