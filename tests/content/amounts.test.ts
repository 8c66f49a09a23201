/** Every amount of the five texts, for a person to read. */
import { expect, test } from "vitest";
import { quantitiesOf } from "../../src/annotate/amounts/amounts.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { collection } from "../support/real-content.ts";

test("reads as its golden list", async () => {
  const lines = collection.documents.flatMap(({ id, clauses }) =>
    [...walkClauses(clauses)].flatMap(({ clause }) =>
      quantitiesOf(clause).map(
        ({ value, to, unit, bound, year, paragraph, start, end, phrase }) => {
          const text = clause.forms["zh-Hans"].paragraphs[paragraph - 1] ?? "";
          const shown = `${text.slice(phrase.start, start)}【${text.slice(start, end)}】${text.slice(end, phrase.end)}`;
          const parts = [`${value}${to === null ? "" : `–${to}`}`, unit, bound, year];
          const reading = parts.filter((part) => part).join(" ");
          return `${id}#${clause.id}-p${paragraph}  ${reading}  ${shown.replaceAll("\t", " ⇥ ")}`;
        },
      ),
    ),
  );
  const golden = new URL("golden/quantities.txt", import.meta.url).pathname;
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden);
});
