/** How many things an amount may count together: 2—3家 counts the three kinds of centres of a list. */
import { amountsIn } from "../../annotate/amounts/amounts.ts";
import { rangeIn, wordsAt } from "../../model/target.ts";
import type { StatedAmount } from "./task-facts.ts";

/** What joins the members of a list. */
const JOINS = /[、和与及]/gu;

/**
 * The number of things in the list that stands behind an amount or before it, in its phrase and without other amounts; 1 without a list.
 * More words may be joined there than things that are counted.
 */
export function countedThings({
  clause,
  target,
  value,
}: Pick<StatedAmount, "clause" | "target" | "value">): number {
  const phrase = rangeIn(clause, { ...target, ...value.phrase }, "zh-Hans");
  const own = rangeIn(clause, target, "zh-Hans");
  const text = wordsAt(clause, { part: target.part, ...value.phrase })["zh-Hans"];
  const [start, end] = [own.start - phrase.start, own.end - phrase.start];
  const others = amountsIn(text);
  const from = Math.max(0, ...others.map((other) => (other.end <= start ? other.end : 0)));
  const to = Math.min(
    text.length,
    ...others.map((other) => (other.start >= end ? other.start : text.length)),
  );
  const things = (words: string): number =>
    [...words.replace(/^[、和与及]|[、和与及]$/gu, "").matchAll(JOINS)].length + 1;
  return Math.max(things(text.slice(from, start)), things(text.slice(end, to)));
}
