/** Reads a query as the contract words it, with no regard to how the engine does: the reference for tests. */
// @ts-nocheck

import { halfWidth, type Item, itemsOf } from "./oracle-items.ts";

/** What a clause is asked: whether terms occur in its texts, and whether its document is named. */
export interface Subject {
  /** True where the folded term occurs in one of the texts, or, with `inHeading`, in label and heading. */
  has(term: string, inHeading: boolean): boolean;
  /** True where each of the words is the document's id or stands in its title. */
  named(words: string): boolean;
}

export type Condition = (subject: Subject, inHeading: boolean) => boolean;

function all(conditions: readonly (Condition | null)[]): Condition | null {
  const real = conditions.filter((condition) => condition !== null);
  if (real.length === 0) return null;
  return (subject, inHeading) => real.every((condition) => condition(subject, inHeading));
}

function any(conditions: readonly (Condition | null)[]): Condition | null {
  const real = conditions.filter((condition) => condition !== null);
  if (real.length === 0) return null;
  return (subject, inHeading) => real.some((condition) => condition(subject, inHeading));
}

/** What a query asks of a clause, or null where it holds no term that is left after folding. */
export function oracleCondition(query: string, fold: (text: string) => string): Condition | null {
  const items = itemsOf(query);
  let next = 0;

  const isKeyword = (item: Item | undefined, word: string): boolean =>
    item?.kind === "keyword" && halfWidth(item.text) === word;
  /** True where something that can be looked for stands at this place. */
  const isOperand = (item: Item | undefined): boolean =>
    item !== undefined && item.kind !== "or" && item.kind !== "close";

  function term(text: string): Condition | null {
    const folded = fold(text);
    return folded === "" ? null : (subject, inHeading) => subject.has(folded, inHeading);
  }

  function operand(): Condition | null {
    const item = items[next++];
    switch (item?.kind) {
      case "minus": {
        const part = operand();
        return part && ((subject, inHeading) => !part(subject, inHeading));
      }
      case "title": {
        const part = operand();
        return part && ((subject) => part(subject, true));
      }
      case "document":
        return fold(item.text) === "" ? null : (subject) => subject.named(item.text);
      case "open": {
        const group = sequence();
        next++;
        return group;
      }
      case "keyword": {
        if (!isKeyword(item, "NOT") || !isOperand(items[next])) return term(item.text);
        const part = operand();
        return part && ((subject, inHeading) => !part(subject, inHeading));
      }
      case "term":
        return term(item.text);
      default:
        return null;
    }
  }

  function alternatives(): Condition | null {
    const parts = [operand()];
    for (;;) {
      const item = items[next];
      const byWord = isKeyword(item, "OR") && isOperand(items[next + 1]);
      if (item?.kind !== "or" && !byWord) return any(parts);
      next++;
      if (isOperand(items[next])) parts.push(operand());
    }
  }

  function sequence(): Condition | null {
    const parts: (Condition | null)[] = [];
    while (next < items.length && items[next]?.kind !== "close") {
      const between = parts.length > 0 && isOperand(items[next + 1]);
      if (items[next]?.kind === "or" || (between && isKeyword(items[next], "AND"))) next++;
      else parts.push(alternatives());
    }
    return all(parts);
  }

  return sequence();
}
