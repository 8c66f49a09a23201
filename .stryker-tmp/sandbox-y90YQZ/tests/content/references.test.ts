/** What the five texts refer to, all of it. */
// @ts-nocheck

import { expect, it } from "vitest";
import { REFERENCES } from "../../src/annotate/references/cross-references.ts";
import { addressOf, wordsAt } from "../../src/model/target.ts";
import { corpus } from "../support/real-content.ts";

it("reads as its golden list", async () => {
  const lines = corpus.layer(REFERENCES).all.flatMap(({ target, value }) => {
    const clause = corpus.at(target)?.clause;
    if (clause === undefined || value.isLost) return [];
    const words = wordsAt(clause, target)["zh-Hans"];
    const place =
      target.part === "heading" ? addressOf(target) : `${addressOf(target)}-p${target.part}`;
    const to =
      value.target === null
        ? "—"
        : `${value.target.document}${value.target.clause ? `#${value.target.clause}` : ""}`;
    return `${place}  ${words}  → ${to}`;
  });
  const golden = new URL("golden/references.txt", import.meta.url).pathname;
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
});
