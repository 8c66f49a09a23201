/** The repairs that the page of a task tells: those of what it shows. */
import { expect, test } from "vitest";
import type { PlacedRepair, RepairNote } from "../../src/corpus/repair-notes.ts";
import type { Part } from "../../src/model/types.ts";
import { shownRepairs } from "../../src/site/tasks/repairs.ts";
import { clause } from "../support/clauses.ts";

function note(number: number, id: string, part: Part): RepairNote {
  const repair: PlacedRepair = {
    target: { document: "doc", clause: id, part, start: 0, end: 0 },
    value: { kind: "gap", line: number, source: "", shown: "", why: "lost" },
  };
  return { number, clause: clause(id), repairs: [repair], ofClause: [repair] };
}

const notes = [
  note(1, "s1", "heading"),
  note(2, "s1", 1),
  note(3, "s1", 2),
  note(4, "s1-1", "heading"),
  note(5, "s2", 1),
];
const shown = { clause: "s1", hasHeading: true, paragraphs: [1, 2], others: ["s1-1"] };
const numbers = (found: readonly RepairNote[]) => found.map(({ number }) => number);

test("a task whose title is a heading tells the repairs of the heading apart from those of its text", () => {
  const { title, text } = shownRepairs(notes, shown);
  expect(numbers(title)).toEqual([1]);
  expect(numbers(text)).toEqual([2, 3, 4]);
});

test("a task that is quoted from a clause tells the repairs of its own paragraphs alone", () => {
  const quoted = { ...shown, hasHeading: false, paragraphs: [2], others: [] };
  const { title, text } = shownRepairs(notes, quoted);
  expect(numbers(title)).toEqual([]);
  expect(numbers(text)).toEqual([3]);
});
