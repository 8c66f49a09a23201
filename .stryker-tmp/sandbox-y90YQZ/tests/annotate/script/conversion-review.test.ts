/** What a person is asked about a conversion, and what not again. */
// @ts-nocheck

import { describe, expect, it } from "vitest";
import { reviewConversion } from "../../../src/annotate/script/conversion-review.ts";
import type { Reviewed } from "../../../src/model/content/schema.ts";
import { openccDirections } from "../../../src/node/adapters/opencc.ts";
import { reviewFolder, reviewText } from "../../../src/node/cli/review-conversion.ts";
import { loadCollection } from "../../../src/node/content/load-collection.ts";
import { contentFolder } from "../../support/content.ts";

const METADATA = { "sources/a/source.yaml": "id: a\ntitle: 文件\n" };

async function review(text: string, reviewed: Reviewed) {
  const folder = await contentFolder({
    ...METADATA,
    "sources/a/source.txt": `一、总则\n${text}\n`,
  });
  const { corpus } = await loadCollection(folder);
  return reviewConversion(corpus.documents, openccDirections(), reviewed);
}

describe("reviewConversion", () => {
  it("asks about each choice, with its context", async () => {
    const { total, open } = await review("全长三公里，在家里。", {});
    expect(total).toBe(3);
    expect(open).toMatchObject([
      {
        from: "里",
        to: "里",
        before: "全长三公",
        after: "，在家里。",
        clause: "s1",
        decided: null,
      },
      { from: "家", to: "家" },
      { from: "里", to: "裏", by: "家里" },
    ]);
  });

  it("does not ask again, the longest word deciding", async () => {
    const reviewed: Reviewed = {
      "zh-Hant": { 里: { 里: ["公里"], 裏: ["里"] }, 家: { 家: ["家里"] } },
    };
    expect((await review("全长三公里，在家里。", reviewed)).open).toEqual([]);
  });

  it("asks where a conversion came out otherwise than decided", async () => {
    const { open } = await review("三公里。", { "zh-Hant": { 里: { 裏: ["公里"] } } });
    expect(open).toMatchObject([{ from: "里", to: "里", decided: "裏" }]);
  });
});

describe("npm run check:conversion", () => {
  it("prints a choice a line", async () => {
    const folder = await contentFolder({
      ...METADATA,
      "sources/a/source.txt": "一、总则\n长征精神。\n",
      "dictionaries/reviewed.yaml": "zh-Hant: { 征: [长征] }\n",
    });
    const { review: small, diagnostics } = await reviewFolder({
      folder,
      contentDir: folder,
      configFile: undefined,
    });
    expect(reviewText(small)).toBe(
      "长【征→征】精神。  phrase 长征  a#s1\n1 choices, 0 reviewed, 1 to look at.",
    );
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["metadata/invalid-value"]);
  });
});
