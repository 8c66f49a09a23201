/** Edits made at random are found again; the changes of small laws written by hand. */
import { describe, expect, test } from "vitest";
import type { Clause } from "../../src/model/types.ts";
import { matchVersions } from "../../src/versions/match-versions.ts";
import { Random } from "../support/random.ts";
import { seed } from "../support/seed.ts";
import { clausesOf, edited, randomLaw } from "./edited-law.ts";

function byKey(one: string, other: string): number {
  return one.localeCompare(other, "en");
}

describe("edits made at random", () => {
  test("are found again", () => {
    const random = new Random(seed);
    for (let run = 0; run < 150; run++) {
      const law = randomLaw(random);
      const { law: later, effects, parts } = edited(random, law);
      const [old, other] = [clausesOf(law), clausesOf(later)];
      const keysIn = (clauses: readonly Clause[], keys: ReadonlyMap<string, string>) =>
        clauses.map(({ id }) => keys.get(id) ?? id).toSorted(byKey);
      const found = matchVersions(old.clauses, other.clauses).map(({ olds, news, kinds }) => ({
        olds: keysIn(olds, old.keys),
        news: keysIn(news, other.keys),
        kinds: kinds.filter((kind) => kind !== "renumbered"),
      }));
      // What the edits did: each key with its parts in both versions.
      const wholeOf = (key: string) => parts.get(key) ?? key;
      const all = new Set([...old.keys.values(), ...other.keys.values()].map(wholeOf));
      const expected = Array.from(all, (whole) => {
        const within = (keys: ReadonlyMap<string, string>) =>
          [...keys.values()].filter((key) => wholeOf(key) === whole).toSorted(byKey);
        return {
          olds: within(old.keys),
          news: within(other.keys),
          kinds: effects.get(whole) ?? [],
        };
      });
      const order = ({ olds, news }: { olds: string[]; news: string[] }) =>
        [...olds, ...news].join(" ");
      const sorted = (list: typeof expected) =>
        list.toSorted((one, its) => byKey(order(one), order(its)));
      expect(sorted(found), `run ${run} of SEED=${seed}`).toEqual(sorted(expected));
    }
  });

  test("leave each clause in one relation, in the order of the newer version", () => {
    const random = new Random(seed + 1);
    for (let run = 0; run < 50; run++) {
      const law = randomLaw(random);
      const [old, other] = [clausesOf(law), clausesOf(edited(random, law).law)];
      const relations = matchVersions(old.clauses, other.clauses);
      const olds = relations.flatMap((relation) => relation.olds.map(({ id }) => id));
      const news = relations.flatMap((relation) => relation.news.map(({ id }) => id));
      expect(olds.toSorted(byKey)).toEqual([...old.keys.keys()].toSorted(byKey));
      expect(news.toSorted(byKey)).toEqual([...other.keys.keys()].toSorted(byKey));
      const firsts = relations.flatMap((relation) => relation.news[0]?.id ?? []);
      expect(firsts).toEqual([...other.keys.keys()].filter((id) => firsts.includes(id)));
    }
  });
});
