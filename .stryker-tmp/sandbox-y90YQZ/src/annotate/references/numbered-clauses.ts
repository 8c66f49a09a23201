/** Resolves the steps of a citation to a clause: box 2, article 5, its paragraph 2 and item 3, the preceding paragraph. */
// @ts-nocheck

import { partsOf } from "../../model/target.ts";
import type { Clause, Part, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { type NumberStyle, readNumbering } from "../../parse/numbers/numbering.ts";
import { readOrdinal } from "../../text/words/ordinals.ts";
import { numberInLabel } from "./citation-patterns.ts";
import {
  type ArticleStyle,
  levelInArticle,
  type ProvisionKind,
  type ProvisionMention,
  type ProvisionStep,
} from "./provision.ts";

/** A clause with the number in its label or heading. */
interface NumberedClause {
  readonly clause: Clause;
  readonly kind: ProvisionKind;
  readonly value: string | null;
  /** The clauses above it, outermost first. */
  readonly above: readonly Clause[];
}

/** A clause, or a paragraph of it, counted from 1. */
interface ProvisionPlace {
  readonly clause: string;
  readonly paragraph: number | null;
}

/** The place of a mention. */
export interface MentionPlace {
  readonly clause: string;
  readonly part: Part;
}

export interface NumberedClauses {
  /**
   * The place that a mention in `from` refers to. The steps are followed as far as they can be resolved; null if the first
   * cannot. `from` is null for a mention in another document.
   */
  find(
    mention: Pick<ProvisionMention, "steps" | "manner" | "isDoubtful">,
    from: MentionPlace | null,
  ): ProvisionPlace | null;
  /** True if any clause has a number of this kind. */
  has(kind: ProvisionKind): boolean;
}

const STYLE_KINDS: Readonly<Partial<Record<NumberStyle, ProvisionKind>>> = {
  part: "part",
  chapter: "chapter",
  section: "section",
  article: "article",
  han: "han",
  "han-bracket": "han-bracket",
  arabic: "arabic",
  "arabic-bracket": "listed",
  circled: "listed",
};
/** Kinds of numbers that 第（二）项 can refer to. */
const LISTED: ReadonlySet<ProvisionKind> = new Set(["listed", "han", "han-bracket", "arabic"]);
/** Kinds with the kind that is looked up where none has the number: a table of an attachment may be cited as 表2. */
const SECOND_KINDS: Readonly<Partial<Record<ProvisionKind, ProvisionKind>>> = {
  table: "attached-table",
  figure: "attached-figure",
  "attached-table": "table",
  "attached-figure": "figure",
};
const BLOCKS: ReadonlySet<ProvisionKind> = new Set([
  ...(["box", "figure", "table", "attachment", "appendix"] as const),
  ...(["attached-table", "attached-figure"] as const),
]);

/** True for what stands beside the text: a box, a figure, a table, an attachment. */
export function isBlock(kind: ProvisionKind): boolean {
  return BLOCKS.has(kind);
}

function numberOf({ kind, forms }: Clause): Pick<NumberedClause, "kind" | "value"> | null {
  const { label, heading } = forms["zh-Hans"];
  const named = numberInLabel(label, heading);
  if (named !== null) return named;
  const numbering = kind === "note" ? null : readNumbering(label);
  const style = numbering === null ? undefined : STYLE_KINDS[numbering.style];
  if (numbering === null || style === undefined) return null;
  return { kind: style, value: readOrdinal(String(numbering.value)) };
}

const KUAN_THEN_XIANG = /第[^第]{1,12}款第?[（(]?[^第（(]{1,6}[）)]?项/gu;
const XIANG_THEN_KUAN = /第[^第]{1,12}项第?[（(]?[^第（(]{1,6}[）)]?款/gu;
const KUAN = /前款|条第[^第款项]{1,6}款/gu;
const XIANG = /前项|条第[^第款项]{1,6}项/gu;

/** The Simplified texts of some clauses and of those below them. */
function* textsOf(clauses: readonly Clause[]): Generator<string> {
  for (const { clause } of walkClauses(clauses)) {
    for (const [, text] of partsOf(clause.forms["zh-Hans"])) yield text;
  }
}

/**
 * What a document calls 款 and 项, by the order in which its citations have them. If no citation has both, the more frequent
 * word is that for a paragraph, but only in a Traditional text.
 */
export function articleStyleOf({ clauses, script }: PolicyDocument): ArticleStyle {
  let [orders, words] = [0, 0];
  for (const text of textsOf(clauses)) {
    if (!text.includes("款") && !text.includes("项")) continue;
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    orders += count(XIANG_THEN_KUAN) - count(KUAN_THEN_XIANG);
    words += count(XIANG) - count(KUAN);
  }
  return orders > 0 || (orders === 0 && script === "zh-Hant" && words > 0)
    ? "xiang-kuan-mu"
    : "kuan-xiang-mu";
}

/** True for the divisions that contain articles. */
function isAboveArticles(kind: ProvisionKind): boolean {
  return ["part", "subpart", "chapter", "section"].includes(kind);
}

/** Makes the index of a document's numbered clauses. */
export function numberedClauses(
  clauses: readonly Clause[],
  style: ArticleStyle = "kuan-xiang-mu",
): NumberedClauses {
  const levelOf = (kind: ProvisionKind) => levelInArticle(kind, style);
  const above = new Map<string, readonly Clause[]>();
  const byId = new Map<string, Clause>();
  const numbers = new Map<string, NumberedClause>();
  const byNumber = new Map<string, NumberedClause[]>();
  const kinds = new Set<ProvisionKind>();
  const articles: NumberedClause[] = [];
  const orderOf = new Map<string, number>();
  for (const { clause, path } of walkClauses(clauses)) {
    above.set(clause.id, path);
    byId.set(clause.id, clause);
    const number = numberOf(clause);
    if (number === null) continue;
    const numbered: NumberedClause = { clause, above: path, ...number };
    numbers.set(clause.id, numbered);
    kinds.add(number.kind);
    const key = `${number.kind} ${number.value}`;
    const same = byNumber.get(key);
    if (same === undefined) byNumber.set(key, [numbered]);
    else same.push(numbered);
    if (number.kind !== "article") continue;
    orderOf.set(clause.id, articles.length);
    articles.push(numbered);
  }
  const attachments = [...numbers.values()].filter(({ kind }) => kind === "attachment");

  const has = (kind: ProvisionKind): boolean => kinds.has(kind);
  const isListed = ({ id }: Clause): boolean => {
    const kind = numbers.get(id)?.kind;
    return kind !== undefined && LISTED.has(kind);
  };

  function among({ kind, value }: ProvisionStep): readonly NumberedClause[] {
    const second = SECOND_KINDS[kind];
    const found =
      byNumber.get(`${kind} ${value}`) ?? (second && byNumber.get(`${second} ${value}`));
    if (found !== undefined) return found;
    // 图1-3 may be the third figure of chapter 1, or a range.
    const [from, ...more] = (value ?? "").split("-");
    if (isBlock(kind) && more.length > 0) return among({ kind, value: from ?? null });
    // 第三部分 or 第三章 may be printed as 三、.
    if ((kind === "part" || kind === "chapter") && !has(kind)) {
      return (byNumber.get(`han ${value}`) ?? []).filter((one) => one.above.length === 0);
    }
    // A single attachment has no number; 见附件 refers to the first.
    if (kind !== "attachment") return [];
    const isOnly = attachments.length === 1 && attachments[0]?.value === null;
    return value === null || (value === "1" && isOnly) ? attachments.slice(0, 1) : [];
  }

  /** The clause with a number that is nearest to the text, because numbers restart in each chapter or attachment. */
  function nearest(step: ProvisionStep, from: MentionPlace | null): Clause | undefined {
    const found = among(step);
    if (found.length < 2 || from === null) return found[0]?.clause;
    const own = new Set([from.clause, ...(above.get(from.clause) ?? []).map(({ id }) => id)]);
    const shared = (one: NumberedClause) => one.above.filter(({ id }) => own.has(id)).length;
    return found.reduce((best, one) => (shared(one) > shared(best) ? one : best)).clause;
  }

  /** The article of a text with the paragraph and the items, outermost first, in which the text stands. */
  function articleOf(from: MentionPlace | null) {
    const here = from === null ? undefined : byId.get(from.clause);
    if (from === null || here === undefined) return null;
    const path = [...(above.get(from.clause) ?? []), here];
    const at = path.findLastIndex(({ id }) => numbers.get(id)?.kind === "article");
    const article = path[at];
    if (article === undefined) return null;
    const items = path.slice(at + 1);
    const [item] = items;
    const paragraph =
      item === undefined ? (typeof from.part === "number" ? from.part : 1) : leadOf(item, article);
    return { article, paragraph, items: items.filter(isListed) };
  }

  /** The number of the paragraph that leads in a list's item. */
  function leadOf(item: Clause, article: Clause): number {
    return Math.max(1, Math.min(item.precedingParagraphs, article.source.paragraphs.length));
  }

  /** The item of a list below a place, nearest first. */
  function itemBelow(
    { clause, paragraph }: ProvisionPlace,
    value: string | null,
  ): Clause | undefined {
    const root = byId.get(clause);
    let level = root?.children ?? [];
    while (root !== undefined && level.length > 0) {
      const found = level.find(
        (one) =>
          isListed(one) &&
          numbers.get(one.id)?.value === value &&
          (paragraph === null || leadOf(one, root) === paragraph),
      );
      if (found !== undefined) return found;
      // A list led in by a paragraph stands directly below its article.
      level = paragraph === null ? level.flatMap(({ children }) => children) : [];
    }
    return undefined;
  }

  /** The place that a step leads to from the place of the steps before it; undefined if there is none. */
  function below(place: ProvisionPlace, step: ProvisionStep): ProvisionPlace | undefined {
    const level = levelOf(step.kind);
    const clause = byId.get(place.clause);
    const isArticle = numbers.get(place.clause)?.kind === "article";
    if (level === 0 && isArticle) {
      const paragraph = Number(step.value);
      return paragraph <= (clause?.source.paragraphs.length ?? 0)
        ? { clause: place.clause, paragraph }
        : undefined;
    }
    if (level !== undefined || LISTED.has(step.kind)) {
      const item = itemBelow(place, step.value);
      return item && { clause: item.id, paragraph: null };
    }
    const found = among(step).filter((one) => one.above.some(({ id }) => id === place.clause));
    const [first] = found.toSorted((one, other) => one.above.length - other.above.length);
    return first && { clause: first.clause.id, paragraph: null };
  }

  /** The place of a step such as 前款 or 本条. */
  function relative(
    { kind, back = 0 }: ProvisionStep,
    from: MentionPlace | null,
  ): ProvisionPlace | undefined {
    const around = from === null ? [] : (above.get(from.clause) ?? []);
    const here = articleOf(from);
    if (here === null || isAboveArticles(kind)) {
      const place = around.findLast(({ id }) => numbers.get(id)?.kind === kind);
      return place && back === 0 ? { clause: place.id, paragraph: null } : undefined;
    }
    const { article, paragraph, items } = here;
    if (kind === "article") {
      const place = articles[(orderOf.get(article.id) ?? 0) - back];
      return place && { clause: place.clause.id, paragraph: null };
    }
    const level = levelOf(kind);
    if (level === 0) {
      return paragraph > back ? { clause: article.id, paragraph: paragraph - back } : undefined;
    }
    const item = level === undefined ? undefined : items[level - 1];
    if (item === undefined) return undefined;
    const siblings = (above.get(item.id)?.at(-1)?.children ?? []).filter(
      (one) => isListed(one) && one.precedingParagraphs === item.precedingParagraphs,
    );
    const place = siblings[siblings.indexOf(item) - back];
    return place && { clause: place.id, paragraph: null };
  }

  function start(step: ProvisionStep, from: MentionPlace | null): ProvisionPlace | undefined {
    if (step.back !== undefined) return relative(step, from);
    if (levelOf(step.kind) === undefined) {
      const clause = nearest(step, from);
      return clause && { clause: clause.id, paragraph: null };
    }
    // 第二款 without an article is a part of the text's own.
    const here = step.kind === "listed" ? null : articleOf(from);
    return here === null ? undefined : below({ clause: here.article.id, paragraph: null }, step);
  }

  return {
    has,
    find({ steps, manner, isDoubtful }, from) {
      const [first, ...rest] = steps;
      if (first === undefined || (isDoubtful && articleOf(from) === null)) return null;
      // 本条 and 本章 alone mean the text around them.
      if (first.back === 0 && rest.length === 0) return null;
      // A bare 第三章 is a provision only if the document has chapters of that name.
      const isUnknown =
        first.back === undefined && levelOf(first.kind) === undefined && !has(first.kind);
      if (manner === "bare" && isUnknown) return null;
      let place = start(first, from);
      for (const step of rest) {
        const deeper = place && below(place, step);
        if (deeper === undefined) break;
        place = deeper;
      }
      return place ?? null;
    },
  };
}
