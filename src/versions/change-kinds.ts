/** The kinds of changes that clauses in a relation have. */
import type { ChangeKind } from "../model/versions/versions.ts";
import type { Group } from "./matching/splits.ts";
import { isRepealed, ownText, provisionsOf, type Unit } from "./matching/unit.ts";

/** Marks that part words. Signs such as % and the minus are none, nor is a mark within a number or a Latin word. */
const MARKS =
  /(?<![\p{N}\p{Script=Latin}])(?![%‰‱]|-\p{N})\p{P}|(?![%‰‱])\p{P}(?![\p{N}\p{Script=Latin}])/gu;

/** A text without its marks, spaces and line breaks, in characters of one width. */
function withoutMarks(text: string): string {
  const narrow = text.replace(/[！-～]/gu, (wide) =>
    String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0),
  );
  return narrow
    .replace(/[\s\p{Cf}]+/gu, "")
    .replace(/\p{Pd}/gu, "-")
    .replace(MARKS, "");
}

/** The kinds of changes from the older clauses to the newer ones. Marks, spaces and line breaks alone are no change. */
export function kindsOf(group: Group, isMoved: boolean): ChangeKind[] {
  const [olds, news] = [provisionsOf(group.olds), provisionsOf(group.news)];
  const [old] = olds;
  const [other] = news;
  if (other === undefined || (old !== undefined && isRepealed(other) && !isRepealed(old))) {
    return ["gone"];
  }
  if (old === undefined || (isRepealed(old) && !isRepealed(other))) return ["new"];
  const isOne = olds.length === 1 && news.length === 1;
  const wordsOf = (units: readonly Unit[]) =>
    withoutMarks(units.map(({ clause }) => ownText(clause)).join("\n"));
  return [
    ...(wordsOf(olds) === wordsOf(news) ? [] : (["amended"] as const)),
    ...(isOne && old.number !== other.number ? (["renumbered"] as const) : []),
    ...(isMoved ? (["moved"] as const) : []),
    ...(news.length > 1 ? (["split"] as const) : []),
    ...(olds.length > 1 ? (["joined"] as const) : []),
  ];
}
