/** The passes of the parser in execution order; each relies on the postconditions of the passes before it. */
// @ts-nocheck

import { checkContents } from "./checks/contents.ts";
import { checkMarks } from "./checks/marks.ts";
import { checkNumbering } from "./checks/numbering.ts";
import { attachmentTitles } from "./lines/attachment-titles.ts";
import { contentsLists } from "./lines/contents-lists.ts";
import { join } from "./lines/join.ts";
import { pageMarks } from "./lines/page-marks.ts";
import { recognize } from "./lines/recognize.ts";
import { repair } from "./lines/repair.ts";
import { shortLines } from "./lines/short-lines.ts";
import { unwrap } from "./lines/unwrap.ts";
import { entries } from "./outline/entries.ts";
import { identify } from "./outline/identify.ts";
import { locate } from "./outline/locate.ts";
import { outline } from "./outline/outline.ts";
import { names } from "./outline/run-in-names.ts";
import type { AddedPass, Pass } from "./pass.ts";
import { cellTables } from "./tables/cell-tables.ts";
import { factLists } from "./tables/fact-lists.ts";
import { tableRows } from "./tables/table-rows.ts";

export const BUILT_IN_PASSES: readonly Pass[] = [
  { name: "repair", make: ({ repairs }) => repair(repairs) },
  { name: "page-marks", make: ({ hints }) => pageMarks(hints.titleBlock) },
  { name: "contents-lists", make: contentsLists },
  { name: "unwrap", make: ({ hints }) => unwrap(hints) },
  { name: "recognize", make: ({ hints }) => recognize(hints) },
  { name: "attachment-titles", make: attachmentTitles },
  { name: "fact-lists", make: factLists },
  { name: "cell-tables", make: ({ hints }) => cellTables(hints) },
  { name: "table-rows", make: tableRows },
  { name: "join", make: join },
  { name: "short-lines", make: shortLines },
  { name: "outline", make: outline },
  { name: "run-in-names", make: names },
  { name: "entries", make: entries },
  { name: "locate", make: ({ sourceLines }) => locate(sourceLines) },
  { name: "identify", make: identify },
  { name: "check-contents", make: checkContents },
  { name: "check-numbering", make: ({ sourceLines }) => checkNumbering(sourceLines) },
  { name: "check-marks", make: ({ sourceLines }) => checkMarks(sourceLines) },
];

/**
 * The built-in passes with the passes of extensions inserted. Several passes after the same pass run in the given order.
 * @throws Error if a pass names a pass after it that does not exist
 */
export function orderPasses(added: readonly AddedPass[]): readonly Pass[] {
  const waiting = [...added];
  const ordered: Pass[] = [];
  const place = (pass: Pass): void => {
    ordered.push(pass);
    for (const next of added.filter(({ after }) => after === pass.name)) {
      waiting.splice(waiting.indexOf(next), 1);
      place(next);
    }
  };
  BUILT_IN_PASSES.forEach(place);
  const [lost] = waiting;
  if (lost !== undefined) {
    throw new Error(`The pass “${lost.name}” is to run after “${lost.after}”, which never runs`);
  }
  return ordered;
}
