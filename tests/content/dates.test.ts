/** Every date that the five texts state, for a person to read. */
import { expect, test } from "vitest";
import { statedText, timelineDates } from "../../src/annotate/dates/timeline.ts";
import { collection } from "../support/real-content.ts";

test("reads as its golden list", async () => {
  const lines = timelineDates(collection.documents).map((stated) => {
    const { document, clause, paragraph, date, to, mark, when, start, end, sentence } = stated;
    const text = statedText(stated, "zh-Hans");
    const shown = `${text.slice(sentence.start, start)}【${text.slice(start, end)}】${text.slice(end, sentence.end)}`;
    const reading = [to === null ? date : `${date}/${to}`, when, mark].filter((part) => part);
    return `${reading.join(" ")}  ${document.id}#${clause.id}-p${paragraph}  ${shown.replaceAll("\t", " ⇥ ")}`;
  });
  const golden = new URL("golden/dates.txt", import.meta.url).pathname;
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
});
