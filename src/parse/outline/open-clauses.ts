/** The open clauses of an outline: the path from the root to the place where the next clause is added. */
import { CHAPTER_STYLES, type Numbering, type NumberStyle } from "../numbers/numbering.ts";
import type { StyleOrder } from "../numbers/style-order.ts";
import type { ParsedClause } from "../tree.ts";

/**
 * The place of a clause among the levels of a text.
 * - `text`: a text of its own, such as an attachment
 * - `usual`: a heading without a number that stands beside the topmost numbers (总则, 附则)
 * - `heading`: another heading without a number; it stands at the level of 一、
 * - `told`: such a heading whose level, from 1, the editor gives
 * - `numbered`: a clause with a number
 * - `list`: the list of attachments; it contains its entries only
 * - `last`: a clause that contains nothing, such as a closing
 */
export type Level =
  | { readonly kind: "text" | "usual" | "heading" | "list" | "last"; readonly depth: number | null }
  | { readonly kind: "told"; readonly depth: null; readonly level: number }
  | NumberedLevel;

interface NumberedLevel {
  readonly kind: "numbered";
  readonly numbering: Numbering;
  /** Depth of a Markdown heading; null for another line. */
  readonly depth: number | null;
  /** True for an item of a Markdown list. */
  readonly isItem: boolean;
  /** Columns of white space before a line of Markdown; 0 for other texts. */
  readonly indent: number;
}

/** Styles of the numbers of lists in Markdown, which stand inside of each other by indentation. */
const LIST_STYLES: ReadonlySet<NumberStyle> = new Set<NumberStyle>([
  ...(["arabic", "arabic-bracket", "letter", "letter-bracket", "roman", "roman-bracket"] as const),
]);
/** Least difference in columns between a list and the one that contains it. */
const NESTED = 2;

interface Open {
  readonly clause: ParsedClause;
  readonly level: Level;
  /** The style of the number that a heading with a level given by the editor stands beside; null if it stands beside none. */
  readonly beside: NumberStyle | null;
}

/** Styles of the numbers that the conversion to Markdown headings loses. */
const LOST_STYLES: ReadonlySet<NumberStyle> = new Set(["formal", "han", "han-bracket"]);
/** Minimum number of headings that have lost their number. */
const LEAST_LOST = 2;

/** The style whose level headings without a number have. */
const HEADING_STYLE: NumberStyle = "han";

/** The last Markdown heading with a number of a style, its parent, and the number of clauses that were open around it. */
interface LastHeading {
  readonly level: NumberedLevel;
  readonly parent: ParsedClause | undefined;
  readonly kept: number;
}

export class OpenClauses {
  #open: Open[] = [];
  readonly #last = new Map<NumberStyle, LastHeading>();
  /** Number of Markdown headings without a number in a clause, by their depth. */
  readonly #headings = new Map<ParsedClause | undefined, Map<number, number>>();
  #order: StyleOrder;

  constructor(order: StyleOrder) {
    this.#order = order;
  }

  /** The innermost open clause. */
  get innermost(): ParsedClause | undefined {
    return this.#open.at(-1)?.clause;
  }

  /** The open article; undefined outside of articles. */
  get article(): ParsedClause | undefined {
    return this.#open.findLast(({ level }) => isArticle(level))?.clause;
  }

  /** The open text that contains what follows. */
  get text(): ParsedClause | undefined {
    return this.#open.findLast(({ level }) => level.kind === "text")?.clause;
  }

  /**
   * The depth of the Markdown headings that a numbered line goes on with: their numbers are lost, and it has the next one (（六）
   * below five headings). Null if there are none.
   */
  depthOfLost({ style, value }: Numbering): number | null {
    if (!LOST_STYLES.has(style)) return null;
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const level = this.#open[at]?.level;
      if (level?.kind === "text") return null;
      if (level?.kind === "numbered" && level.numbering.style === style) return null;
      if (level?.kind !== "heading" || level.depth === null) continue;
      const count = this.#headings.get(this.#open[at - 1]?.clause)?.get(level.depth) ?? 0;
      if (count >= LEAST_LOST && value === count + 1) return level.depth;
    }
    return null;
  }

  /** The clause that would contain a new clause; undefined if it would be topmost. */
  parentOf(level: Level): ParsedClause | undefined {
    return this.#open[this.#keptBy(level) - 1]?.clause;
  }

  /** The open article that is the given open clause or contains it. */
  articleAround(clause: ParsedClause | undefined): ParsedClause | undefined {
    const at = this.#open.findIndex((open) => open.clause === clause);
    return this.#open.slice(0, at + 1).findLast(({ level }) => isArticle(level))?.clause;
  }

  /** Uses another order, because another text begins. */
  begin(order: StyleOrder): void {
    this.#order = order;
  }

  /** Closes what does not contain a new clause, opens it, and returns the clause that contains it. */
  open(clause: ParsedClause, level: Level): ParsedClause | undefined {
    const kept = this.#keptBy(level);
    const closed = this.#open[kept]?.level;
    const beside = closed?.kind === "numbered" ? closed.numbering.style : null;
    this.#open.length = kept;
    const parent = this.innermost;
    if (level.kind === "text") this.#last.clear();
    if (level.kind === "heading" && level.depth !== null) this.#count(parent, level.depth);
    if (level.kind === "numbered" && level.depth !== null) {
      this.#last.set(level.numbering.style, { level, parent, kept: this.#open.length });
    }
    this.#open.push({ clause, level, beside });
    return parent;
  }

  #count(parent: ParsedClause | undefined, depth: number): void {
    const counts = this.#headings.get(parent) ?? new Map<number, number>();
    this.#headings.set(parent, counts.set(depth, (counts.get(depth) ?? 0) + 1));
  }

  /** Closes the clauses inside of an open clause. */
  closeInside(clause: ParsedClause): void {
    const at = this.#open.findIndex((open) => open.clause === clause);
    if (at !== -1) this.#open.length = at + 1;
  }

  /** Closes the items of a list that do not contain a line with the given indentation. */
  closeItems(indent: number): void {
    while (endsAbove(this.#open.at(-1)?.level, indent)) this.#open.pop();
  }

  /** Closes closings and preambles: another text begins below them. */
  closeLast(): void {
    this.#open = this.#open.filter(({ level }) => level.kind !== "last");
  }

  /** Number of open clauses, outermost first, that stay open around a new clause. */
  #keptBy(level: Level): number {
    if (level.kind === "text") return 0;
    const start = this.#open.findLastIndex((open) => open.level.kind === "text") + 1;
    if (level.kind === "told") return Math.min(this.#open.length, start + level.level - 1);
    if (level.kind === "numbered") {
      const at = this.#siblingOrParent(level, start);
      if (at !== null) return at;
    }
    let kept = this.#open.length;
    while (kept > start && this.#isClosed(level, kept - 1)) kept--;
    return kept;
  }

  /** The place below the open decimal that contains a decimal, or of the open clause with the same style; null if neither is open. */
  #siblingOrParent(added: NumberedLevel, start: number): number | null {
    const { depth, numbering } = added;
    const { path, style, value } = numbering;
    const before = this.#last.get(style);
    // A number goes on beside the one before it, whatever stray Markdown heading stands between them.
    const isNext = before?.level.depth === depth && before.level.numbering.value === value - 1;
    if (before && isNext && this.#open[before.kept - 1]?.clause === before.parent)
      return before.kept;
    if (path && path.length > 1) {
      const parent = path.slice(0, -1);
      const at = this.#open.findLastIndex(
        ({ level }, index) => index >= start && isPath(level, parent),
      );
      if (at !== -1) return at + 1;
    }
    const ofStyle = this.#open.flatMap(({ level }, index) =>
      index >= start && level.kind === "numbered" && level.numbering.style === style ? [level] : [],
    );
    // A heading goes on beside one of its depth or of a higher one: paragraphs and lower headings stand inside of these.
    const around = ofStyle.filter((open) => depth === null || isHeadingAround(open, depth));
    const beside = around.length > 0 ? around : ofStyle;
    const isBeside = ({ level }: Open) => beside.some((open) => open === level);
    // Markdown puts lists inside of each other by indentation.
    const same = this.#open.findLastIndex(
      (open) => isBeside(open) && !isOutside(added, open.level),
    );
    const last = this.#open.findLastIndex(isBeside);
    if (isInside(added, this.#open[last]?.level)) {
      return this.#open.findLastIndex(({ level }) => isInside(added, level)) + 1;
    }
    if (same === -1) return last === -1 ? null : this.#open.findIndex(isBeside);
    const level = this.#open[same]?.level;
    // A list in the text below a Markdown heading may have numbers of the same style.
    const isList = depth === null && level?.depth !== null && value === 1;
    const isDeeper = depth !== null && level?.depth !== null && depth > (level?.depth ?? 0);
    return isList || isDeeper ? null : same;
  }

  #isClosed(level: Level, at: number): boolean {
    const open = this.#open[at];
    return open === undefined || this.#closes(level, open);
  }

  /** True if a clause of the first level cannot stand inside of one of the second. */
  #closes(level: Level, { level: open, beside }: Open): boolean {
    if (open.kind === "last") return true;
    if (open.kind === "told" && level.kind === "numbered" && beside !== null) {
      return !this.#order.isAbove(beside, level.numbering.style);
    }
    if (level.depth !== null && open.depth !== null) return this.#closesByDepth(level, open);
    if (level.depth !== null) return this.#closesParagraph(level, open);
    if (level.kind === "numbered") return open.depth === null && this.#numberCloses(level, open);
    if (level.kind !== "heading" || open.kind !== "numbered") return true;
    return isArticle(open) || !this.#order.isAbove(open.numbering.style, HEADING_STYLE);
  }

  /** A Markdown heading closes a numbered paragraph, unless its number stands inside of the paragraph's. */
  #closesParagraph(level: Level, open: Level): boolean {
    const areNumbered = level.kind === "numbered" && open.kind === "numbered";
    return !areNumbered || !this.#order.isAbove(open.numbering.style, level.numbering.style);
  }

  #numberCloses({ numbering: { style } }: NumberedLevel, open: Level): boolean {
    if (open.kind === "numbered") return !this.#order.isAbove(open.numbering.style, style);
    if (open.kind === "list") return style !== "arabic";
    if (style === "article") return false;
    if (open.kind === "usual") return style === this.#order.outermost;
    return style === HEADING_STYLE || !this.#order.isAbove(HEADING_STYLE, style);
  }

  #closesByDepth(level: Level, open: Level): boolean {
    const [depth, above] = [level.depth ?? 0, open.depth ?? 0];
    if (depth !== above) return above > depth;
    return !(
      level.kind === "numbered" &&
      open.kind === "numbered" &&
      this.#order.isAbove(open.numbering.style, level.numbering.style)
    );
  }
}

/** True for an item of a list that a line with the given indentation is not part of. */
function endsAbove(level: Level | undefined, indent: number): boolean {
  return level?.kind === "numbered" && level.isItem && indent < level.indent + NESTED;
}

/** True if an item begins a list inside of an open one. */
function isInside({ depth, indent, numbering }: NumberedLevel, open: Level | undefined): boolean {
  if (open?.kind !== "numbered" || depth !== null || open.depth !== null) return false;
  if (!LIST_STYLES.has(numbering.style)) return false;
  return indent >= open.indent + NESTED && numbering.value !== open.numbering.value + 1;
}

/** True if an item goes on with a list that contains the open one. */
function isOutside({ depth, indent }: NumberedLevel, open: Level): boolean {
  if (open.kind !== "numbered" || depth !== null || open.depth !== null) return false;
  return indent + NESTED <= open.indent;
}

/** True if a Markdown heading is one of a depth, or of a higher one. */
function isHeadingAround({ depth }: Level, other: number): boolean {
  return depth !== null && depth <= other;
}

function isArticle(level: Level): boolean {
  return level.kind === "numbered" && level.numbering.style === "article";
}

/** True if a clause has a decimal, or the number of a chapter that begins decimals. */
function isPath(level: Level, path: readonly number[]): boolean {
  if (level.kind !== "numbered") return false;
  const { path: printed, style, value } = level.numbering;
  if (printed === null && !CHAPTER_STYLES.has(style)) return false;
  const own = printed ?? [value];
  return own.length === path.length && own.every((part, index) => part === path[index]);
}
