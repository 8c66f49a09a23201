/** The segments of a comparison make up both texts again, in both scripts, and join what reads as one change. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Forms } from "../../src/model/texts.ts";
import type { Segment } from "../../src/model/versions/versions.ts";
import { diffWords } from "../../src/versions/word-diff.ts";
import { seed } from "../support/seed.ts";

/** Words of two characters. */
function cut(text: string): string[] {
  return text.match(/.{1,2}/gsu) ?? [];
}

function forms(hans: string): Forms {
  return { "zh-Hans": hans, "zh-Hant": hans.replaceAll("国", "國").replaceAll("发", "𠕄") };
}

function side(segments: readonly Segment[], own: "old" | "new"): Forms {
  const inScript = (script: keyof Forms) =>
    segments
      .filter((segment) => segment.in === "both" || segment.in === own)
      .map(({ text }) => text[script])
      .join("");
  return { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") };
}

test("both texts are made of their segments", () => {
  const text = fc.string({
    unit: fc.constantFrom("国", "发", "人", "，", "\n", "𬮿"),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, text, (old, other) => {
      const segments = diffWords(forms(old), forms(other), cut);
      expect(side(segments, "old")).toEqual(forms(old));
      expect(side(segments, "new")).toEqual(forms(other));
      expect(segments.every((each) => each.text["zh-Hans"] !== "")).toBe(true);
    }),
    { seed },
  );
});

test("a single character between two changes belongs to both", () => {
  const segments = diffWords(forms("处甲的乙以下罚款"), forms("处丙的丁以下罚款"), (text) => [
    ...text,
  ]);
  expect(segments.map(({ in: kind, text }) => `${kind} ${text["zh-Hans"]}`)).toEqual([
    ...["both 处", "old 甲的乙", "new 丙的丁", "both 以下罚款"],
  ]);
});
