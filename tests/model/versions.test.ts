/** States on a day, days before days, and the written form of a validity. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readValidity, writeValidity } from "../../src/model/versions/validity-text.ts";
import { dayBefore, hasEnded, stateOn, type Validity } from "../../src/model/versions/versions.ts";
import { seed } from "../support/seed.ts";

const NOTHING: Validity = { from: null, to: null, ending: null, isDraft: false };

describe("the state on a day", () => {
  test.each([
    [{ from: "2020-05-01" }, "2020-04-30", "not-yet"],
    [{ from: "2020-05-01" }, "2020-05-01", "in-force"],
    [{ from: "2020-05-01", to: "2021-01-01", ending: "repealed" }, "2021-01-01", "in-force"],
    [{ from: "2020-05-01", to: "2021-01-01", ending: "repealed" }, "2021-01-02", "repealed"],
    [{ from: "2020-05-01", to: "2021", ending: "amended" }, "2021-12-31", "in-force"],
    [{ from: "2020-05-01", to: "2021", ending: "amended" }, "2022-01-01", "amended"],
    [{ from: "2020", to: null }, "2020-03-01", "unknown"],
    [{ from: "2020", to: null }, "2021-01-01", "in-force"],
    [{ to: "2021-01-01" }, "2020-01-01", "unknown"],
    [{ to: "2021-01-01" }, "2021-02-01", "expired"],
    [{ from: "2020-05-01", ending: "replaced" }, "2021-02-01", "replaced"],
    [{ from: "2020-05-01", ending: "replaced" }, "2019-02-01", "not-yet"],
    [{ from: "2020-05-01", isDraft: true }, "2030-01-01", "not-yet"],
    [
      { from: "2020-05-01", to: "2021-01-01", ending: "replaced", isDraft: true },
      "2022-01-01",
      "replaced",
    ],
    [{}, "2022-01-01", "unknown"],
  ] satisfies [Partial<Validity>, string, string][])("of %j on %s is %s", (given, day, state) => {
    expect(stateOn({ ...NOTHING, ...given }, day)).toBe(state);
  });

  test("does not change any more once the force has ended", () => {
    const validity: Validity = { ...NOTHING, from: "2020-05-01", to: "2021", ending: "amended" };
    expect(hasEnded(validity, "2021-12-31")).toBe(false);
    expect(hasEnded(validity, "2022-01-01")).toBe(true);
    expect(hasEnded({ ...validity, ending: null }, "2022-01-01")).toBe(false);
  });
});

test("the day before is as precise as the day", () => {
  expect(["2021-03-01", "2020-03-01", "2021-01-01", "2021-01", "2021"].map(dayBefore)).toEqual([
    ...["2021-02-28", "2020-02-29", "2020-12-31", "2020-12", "2020"],
  ]);
});

test("a written validity is read again", () => {
  const date = fc.constantFrom(null, "2020", "2020-05", "2020-05-01");
  const validities = fc.record<Validity>({
    from: date,
    to: date,
    ending: fc.constantFrom(null, "amended", "repealed", "replaced", "expired"),
    isDraft: fc.boolean(),
  });
  fc.assert(
    fc.property(validities, (validity) => {
      expect(readValidity(writeValidity(validity))).toEqual(validity);
    }),
    { seed },
  );
});
