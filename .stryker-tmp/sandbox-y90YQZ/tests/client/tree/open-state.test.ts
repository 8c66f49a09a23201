/** The open state of a tree, as an address says it. */
// @ts-nocheck

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Branch, readOpenState, writeOpenState } from "../../../src/client/tree/open-state.ts";
import { seed } from "../../support/seed.ts";

const branches = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]\d(?:-\d){0,3}$/),
    level: fc.integer({ min: 1, max: 4 }),
    open: fc.boolean(),
  }),
  { selector: ({ id }) => id },
);

const branch = (id: string, level: number, open: boolean): Branch => ({ id, level, open });

describe("the open state", () => {
  it("comes back as it was, for every tree", () => {
    fc.assert(
      fc.property(branches, (given) => {
        const isOpen = readOpenState(writeOpenState(given));
        expect(given.map(({ id, level }) => isOpen?.(id, level))).toEqual(
          given.map(({ open }) => open),
        );
      }),
      { seed },
    );
  });

  it("is as short as it can be, and needs no escapes in an address", () => {
    const all = [branch("s1", 1, true), branch("s2", 1, true), branch("s1-1", 2, true)];
    expect(writeOpenState(all)).toBe("2");
    const more = [...all, branch("s1-2", 2, true), branch("s2-1", 2, false)];
    expect(writeOpenState(more)).toBe("2._s2-1");
    expect(writeOpenState(all.map((each) => ({ ...each, open: each.id === "s2" })))).toBe("0.s2");
    expect(new URLSearchParams({ open: "1.s1-1._s2" }).toString()).toBe("open=1.s1-1._s2");
  });

  it.each(["", "x", "s1", "-1", "100"])("is not read from %o", (written) => {
    expect(readOpenState(written)).toBeNull();
  });
});
