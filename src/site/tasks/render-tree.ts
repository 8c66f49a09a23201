/** A task hierarchy as nested lists. Opening, closing and links work without a script. */

import type { Element } from "hast";
import { type FirstLine, firstLine } from "../../annotate/hierarchies/node-text.ts";
import { countDescendants } from "../../corpus/counts.ts";
import { worksheetKey } from "../../kept/worksheet/key.ts";
import { gapAfter } from "../../model/clause-name.ts";
import type { Clause, Hierarchy, HierarchyNode } from "../../model/types.ts";
import { type Child, h } from "../html/hast.ts";
import { chinese, chineseLang } from "../i18n/chinese.ts";
import { afterEnglishNumber, englishNumber } from "../i18n/english-number.ts";
import { formatCount } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { treeWord } from "../i18n/tasks/trees.ts";
import { mixed } from "../reading/translated.ts";
import { markedLine, markedTranslation } from "./first-line.ts";
import { gapSign } from "./gap.ts";
import { nodeName } from "./node-name.ts";

/** The context of the page for rendering the tree. */
export interface TreeView {
  readonly lang: Language;
  readonly hierarchy: Hierarchy;
  /** The clauses of the hierarchy's document. */
  readonly clauses: ReadonlyMap<string, Clause>;
  /** Address of a task's own page. */
  readonly taskHref: (node: HierarchyNode) => string;
  /** Address of a node's clause, or of the words that it quotes. */
  readonly clauseHref: (node: HierarchyNode) => string;
  /** The English of a node's first line; null if there is none. Pages in Chinese ask too: such lines are no texts of the script switch. */
  readonly englishLine: (clause: Clause, line: FirstLine) => string | null;
  /** True if the source lost the beginning of a clause's text. */
  readonly isCutBefore: (clause: Clause) => boolean;
}

/** Number of levels that are open at first. */
const OPEN_LEVELS = 1;

/** Number of nodes above which the layout of a tree is deferred until it comes into view. */
export const LONG_TREE = 300;

/** The list of the topmost nodes, with their descendants. */
export function renderTree(view: TreeView): Element {
  return level(view, view.hierarchy.nodes);
}

function level(view: TreeView, nodes: readonly HierarchyNode[]): Element {
  return h("ol", { className: ["tree-level"] }, ...nodes.map((node) => item(view, node)));
}

/**
 * A node. `data-node` is its id, `data-key` its key in the worksheet. `data-english` is its English title if the page
 * does not show it, for the filter.
 */
function item(view: TreeView, node: HierarchyNode): Element {
  const { lang, hierarchy } = view;
  const isBranch = node.children.length > 0;
  return h(
    "li",
    {
      id: node.id,
      className: isBranch ? ["branch"] : [],
      dataNode: node.id,
      dataKey: worksheetKey(hierarchy.document, node),
      dataEnglish: lang === "en" ? undefined : (node.titles.en ?? undefined),
    },
    head(view, node),
    isBranch ? below(view, node) : null,
  );
}

/** Number, title, first line, and the link to the clause. */
function head(view: TreeView, node: HierarchyNode): Element {
  const { lang } = view;
  const english = lang === "en" ? node.titles.en : null;
  const title = h("span", { dataZh: true, lang: chineseLang(lang) }, chinese(lang, node.titles));
  const clause = view.clauses.get(node.clause);
  const line = clause === undefined ? null : lineWords(view, node, clause);
  return h(
    "div",
    { className: ["node"] },
    h(
      "a",
      { className: ["task"], href: view.taskHref(node) },
      ...numberWords(lang, node),
      english ?? title,
    ),
    h(
      "a",
      {
        className: ["to-clause"],
        href: view.clauseHref(node),
        ariaLabel: treeWord(lang, "toClause")(nodeName(lang, node)),
      },
      treeWord(lang, "clause"),
    ),
    english === null ? null : h("span", { className: ["second-title"] }, title),
    clause === undefined || line === null ? null : h("p", { className: ["first-line"] }, ...line),
  );
}

/**
 * The number of a node and the space behind it, in English in front of an English title. A number with an English form is no
 * text of the script switch, like a title with one.
 */
function numberWords(lang: Language, { label, titles }: HierarchyNode): Child[] {
  const printed = chinese(lang, label);
  if (printed === "") return [];
  const english = titles.en === null ? "" : englishNumber(label["zh-Hans"]);
  if (english === "") {
    const attributes = { className: ["number"], dataZh: true, lang: chineseLang(lang) };
    return [h("span", attributes, printed), gapAfter(printed)];
  }
  const [number, gap] =
    lang === "en" ? [english, afterEnglishNumber(english)] : [printed, gapAfter(printed)];
  return [h("span", { className: ["number"] }, number), gap];
}

/**
 * The first line of a node, on English pages in English where there is a translation, with the sign before it if its beginning is
 * lost; null for a heading without text.
 */
function lineWords(view: TreeView, node: HierarchyNode, clause: Clause): Child[] | null {
  const { lang } = view;
  const line = firstLine(view.hierarchy, node, clause, view.isCutBefore(clause));
  const { forms, isCut } = line;
  if (forms["zh-Hans"] === "") return null;
  const english = view.englishLine(clause, line);
  const words = chinese(lang, forms);
  const own = markedLine(words, line);
  const sign = isCut ? gapSign(lang, lang === "en" ? (english ?? words) : words) : null;
  if (english === null) {
    return [sign, h("span", { dataZh: true, lang: chineseLang(lang) }, own)];
  }
  const shown = lang === "en" ? mixed(markedTranslation(english, line)) : [own];
  return [sign, h("span", {}, ...shown)];
}

/** The children of a node in a disclosure that names the node and contains the counts. */
function below(view: TreeView, node: HierarchyNode): Element {
  const count = formatCount(view.lang, "task", countDescendants(node));
  return h(
    "details",
    { open: node.level <= OPEN_LEVELS },
    h(
      "summary",
      { ariaLabel: treeWord(view.lang, "below")(nodeName(view.lang, node), count) },
      h("span", {}, count),
    ),
    level(view, node.children),
  );
}
