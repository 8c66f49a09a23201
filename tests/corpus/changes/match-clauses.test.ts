/** What became of the clauses of a document, beside a naive reading of the rules, and beside edits that are known. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { matchClauses, type SummedClause } from "../../../src/corpus/changes/match-clauses.ts";
import { seed } from "../../support/seed.ts";

type Pair = readonly [former: string, present: string];

/** The rules read one by one: every pair is looked for among all that are left, from the beginning. */
function naive(former: readonly SummedClause[], present: readonly SummedClause[]) {
  const left = [...former];
  let open = [...present];
  const pass = (fits: (one: SummedClause, other: SummedClause) => boolean): Pair[] => {
    const pairs: Pair[] = [];
    const still: SummedClause[] = [];
    for (const clause of open) {
      const at = left.findIndex((before) => fits(before, clause));
      const [before] = at < 0 ? [] : left.splice(at, 1);
      if (before === undefined) still.push(clause);
      else pairs.push([before.id, clause.id]);
    }
    open = still;
    return pairs;
  };
  return {
    same: pass((one, other) => one.id === other.id && one.sum === other.sum),
    moved: pass((one, other) => one.sum === other.sum),
    changed: pass((one, other) => one.id === other.id),
    added: open.map(({ id }) => id),
    removed: left.map(({ id }) => id),
  };
}

const ids = (pairs: readonly (readonly [SummedClause, SummedClause])[]): Pair[] =>
  pairs.map(([one, other]) => [one.id, other.id]);

/** States of a document: few ids and few words, so that both recur. */
const state = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(..."abcdefgh"), sum: fc.constantFrom(..."12345") }),
  { selector: ({ id }) => id, maxLength: 8 },
);

test("any two states are matched as the rules say, each clause once", () => {
  fc.assert(
    fc.property(state, state, (former, present) => {
      const { same, moved, changed, added, removed } = matchClauses(former, present);
      expect({
        same: ids(same),
        moved: ids(moved),
        changed: ids(changed),
        added: added.map(({ id }) => id),
        removed: removed.map(({ id }) => id),
      }).toEqual(naive(former, present));
      const all = [...same, ...moved, ...changed];
      expect([...all.map(([one]) => one), ...removed].toSorted(byId)).toEqual(
        former.toSorted(byId),
      );
      expect([...all.map(([, one]) => one), ...added].toSorted(byId)).toEqual(
        present.toSorted(byId),
      );
    }),
    { seed, numRuns: 500 },
  );
});

function byId(one: SummedClause, other: SummedClause): number {
  return one.id.localeCompare(other.id);
}

test("edits of a numbered text are found again", () => {
  const numbered = (texts: readonly string[]) =>
    texts.map((sum, number) => ({ id: `s${number + 1}`, sum }));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(), fc.nat(), (length, first, second) => {
      const texts = Array.from({ length }, (_, number) => `text ${number}`);
      const into = first % (length + 1);
      const longer = [...texts.slice(0, into), "inserted", ...texts.slice(into)];
      const inserted = matchClauses(numbered(texts), numbered(longer));
      expect(inserted.added.map(({ sum }) => sum)).toEqual(["inserted"]);
      expect(inserted.moved).toHaveLength(length - into);
      expect(inserted.changed.length + inserted.removed.length).toBe(0);

      const at = second % length;
      const edited = texts.map((text, number) => (number === at ? "edited" : text));
      const { changed, same } = matchClauses(numbered(texts), numbered(edited));
      expect(ids(changed)).toEqual([[`s${at + 1}`, `s${at + 1}`]]);
      expect(same).toHaveLength(length - 1);

      const shorter = texts.filter((_, number) => number !== at);
      const cut = matchClauses(numbered(texts), numbered(shorter));
      expect(cut.removed.map(({ sum }) => sum)).toEqual([`text ${at}`]);
      expect(cut.added.length + cut.changed.length).toBe(0);
    }),
    { seed },
  );
});
