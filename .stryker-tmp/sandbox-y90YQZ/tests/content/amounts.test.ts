/** Every amount of the five texts, for a person to read. */
// @ts-nocheck

import { expect, test } from "vitest";
import { AMOUNTS } from "../../src/annotate/amounts/amounts.ts";
import { addressOf, wordsAt } from "../../src/model/target.ts";
import { corpus } from "../support/real-content.ts";

test("reads as its golden list", async () => {
  const lines = corpus.layer(AMOUNTS).all.flatMap(({ target, value: amount }) => {
    const clause = corpus.at(target)?.clause;
    if (clause === undefined) return [];
    const { value, to, unit, bound, year, phrase } = amount;
    const words = (start: number, end: number) =>
      wordsAt(clause, { part: target.part, start, end })["zh-Hans"];
    const shown = `${words(phrase.start, target.start)}【${words(target.start, target.end)}】${words(target.end, phrase.end)}`;
    const parts = [`${value}${to === null ? "" : `–${to}`}`, unit["zh-Hans"], bound, year];
    const reading = parts.filter((part) => part).join(" ");
    return `${addressOf(target)}-p${target.part}  ${reading}  ${shown.replaceAll("\t", " ⇥ ")}`;
  });
  const golden = new URL("golden/quantities.txt", import.meta.url).pathname;
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
});
