/** Drafts of forms: they outlive the page, and the page says that something on it is not saved. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { endDraft, keepDraft, readDraft } from "../../../src/client/kept/drafts.ts";

const kept = new Map<string, string>();
let isUnsaved = false;

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
  });
  vi.stubGlobal("document", {
    documentElement: {
      toggleAttribute(name: string, force: boolean) {
        if (name === "data-unsaved") isUnsaved = force;
      },
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("each form has its own draft, until it is saved or given up", () => {
  keepDraft("note a#s1", { text: "甲" });
  keepDraft("note a#s2", { text: "乙", name: "丙" });
  expect(readDraft("note a#s1")).toEqual({ text: "甲" });
  expect(isUnsaved).toBe(true);
  endDraft("note a#s1");
  expect(readDraft("note a#s1")).toBeNull();
  expect(readDraft("note a#s2")).toEqual({ text: "乙", name: "丙" });
  expect(isUnsaved).toBe(true);
  endDraft("note a#s2");
  expect(isUnsaved).toBe(false);
  expect(kept.size).toBe(0);
});

test.each(["", "{", "7", "null", '"甲"'])("what is stored as %o is no draft", (stored) => {
  kept.set("tiaowen:draft:form", stored);
  expect(readDraft("form")).toBeNull();
});

test("only texts are values of a draft", () => {
  kept.set("tiaowen:draft:form", '{ "text": "甲", "due": 7, "owner": null }');
  expect(readDraft("form")).toEqual({ text: "甲" });
});
