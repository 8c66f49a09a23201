/** Every date that the five texts state, for a person to read. */
// @ts-nocheck

import { expect, test } from "vitest";
import { timeline } from "../../src/annotate/dates/timeline.ts";
import { addressOf, paragraphNumber, wordsAt } from "../../src/model/target.ts";
import { corpus } from "../support/real-content.ts";

test("reads as its golden list", async () => {
  const lines = timeline(corpus).flatMap(({ target, value: stated }) => {
    const clause = corpus.at(target)?.clause;
    if (clause === undefined) return [];
    const { date, to, mark, when, sentence } = stated;
    const words = (start: number, end: number) =>
      wordsAt(clause, { part: target.part, start, end })["zh-Hans"];
    const shown = `${words(sentence.start, target.start)}【${words(target.start, target.end)}】${words(target.end, sentence.end)}`;
    const reading = [to === null ? date : `${date}/${to}`, when, mark].filter((part) => part);
    const place = `${addressOf(target)}-p${paragraphNumber(target.part)}`;
    return `${reading.join(" ")}  ${place}  ${shown.replaceAll("\t", " ⇥ ")}`;
  });
  const golden = new URL("golden/dates.txt", import.meta.url).pathname;
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
});
