/** The English of every entry of the timeline: that of the quoted date. */
import { describe, expect, test } from "vitest";
import { placeInTime, timeline } from "../../src/annotate/dates/timeline.ts";
import { translatedQuotation } from "../../src/site/lists/date-quotation.ts";
import { corpus } from "../support/real-content.ts";

const ENTRIES = timeline(corpus).flatMap((stated) => {
  const at = corpus.at(stated.target);
  const { part } = stated.target;
  if (at === undefined) return [];
  const paragraphs = at.document.translations.en?.[at.clause.id] ?? [];
  return [
    {
      year: placeInTime(stated.value).slice(0, 4),
      translated:
        typeof part === "number" ? paragraphs[part - 1] : (at.clause.english ?? undefined),
      english: translatedQuotation("en", paragraphs, stated, at.clause),
      address: `${stated.target.document}#${stated.target.clause}-${part}`,
    },
  ];
});

describe("the English of an entry", () => {
  test("stands wherever there is a translation", () => {
    const bare = ENTRIES.filter(({ english, translated }) => translated && !english);
    expect(bare).toEqual([]);
    expect(ENTRIES.filter(({ translated }) => translated).length).toBeGreaterThan(0);
  });

  test("holds the year of the entry wherever its paragraph does", () => {
    const wrong = ENTRIES.filter(
      ({ year, translated, english }) => translated?.includes(year) && !english?.includes(year),
    );
    expect(wrong).toEqual([]);
  });

  test("is a run of sentences of the paragraph", () => {
    const strange = ENTRIES.filter(
      ({ translated, english }) => english && !translated?.replaceAll("\t", " ").includes(english),
    );
    expect(strange).toEqual([]);
  });
});
