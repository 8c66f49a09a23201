/** Laws written by hand, a line a clause, and their changes in words. */
import type { Clause } from "../../src/model/types.ts";
import { matchVersions } from "../../src/versions/match-versions.ts";
import { clause } from "../support/clauses.ts";

const LINE = /^(?<label>第\S+?(?:章|条(?:之\S+)?)|（\S+?）)\s*(?<text>.*)$/u;

/** The clauses of a law: chapters, articles and items by their labels, paragraphs parted by `/`. */
function lawOf(lines: readonly string[]): Clause[] {
  type Node = { id: string; label: string; text: string; below: Node[] };
  const top: Node[] = [];
  let chapter: Node | null = null;
  let article: Node | null = null;
  for (const line of lines) {
    const { label = "", text = "" } = LINE.exec(line)?.groups ?? {};
    const parent: Node | null = label.startsWith("（")
      ? article
      : label.endsWith("章")
        ? null
        : chapter;
    const own = label.replace(/[（）]/gu, "");
    const id = parent === null || parent === chapter ? own : `${parent.id}-${own}`;
    const node: Node = { id, label, text, below: [] };
    (parent?.below ?? top).push(node);
    if (label.endsWith("章")) [chapter, article] = [node, null];
    else if (label.includes("条")) article = node;
  }
  const made = ({ id, label, text, below }: Node): Clause => {
    const paragraphs = text === "" ? [] : text.split("/");
    const words = label.endsWith("章") ? { heading: text } : { paragraphs };
    return clause(id, { kind: "entry", label, ...words, children: below.map(made) });
  };
  return top.map(made);
}

/** The changes from one law to another, unchanged clauses left out: `第2条 → 第3条: amended`. */
export function changesBetween(old: readonly string[], other: readonly string[]): string[] {
  const names = (clauses: readonly Clause[]) => clauses.map(({ id }) => id).join(" + ");
  return matchVersions(lawOf(old), lawOf(other))
    .filter(({ kinds }) => kinds.some((kind) => kind !== "renumbered"))
    .map(({ olds, news, kinds }) => `${names(olds)} → ${names(news)}: ${kinds.join(", ")}`);
}
