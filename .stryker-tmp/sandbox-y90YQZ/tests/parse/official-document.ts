/** Makes official documents at random: the tree that is meant, and the damaged text that prints it. */
// @ts-nocheck

import type { ClauseKind } from "../../src/model/types.ts";
import type { ExpectedClause } from "../support/expected-clause.ts";
import { Random } from "../support/random.ts";

export interface OfficialDocument {
  readonly text: string;
  readonly titleBlock: readonly string[];
  readonly clauses: readonly ExpectedClause[];
}

/** A clause while it is made, and the printed lines of it alone. */
interface Draft {
  readonly expected: ExpectedClause;
  readonly lines: readonly string[];
  /** Level in the contents list, 0 for the topmost; null where it is not listed. */
  readonly listed: { readonly level: number; readonly text: string } | null;
  readonly children: readonly Draft[];
}

type Style = "han" | "han-bracket" | "arabic" | "arabic-bracket" | "circled";
const STYLES: readonly Style[] = ["han", "han-bracket", "arabic", "arabic-bracket", "circled"];
const HAN = "一二三四五六七八九十";
const WORDS = [
  ...["科技创新", "研发中心", "产业集群", "先进制造", "人才", "平台", "机制", "成果转化", "高校"],
  ...[
    "“卡脖子”技术",
    "《规划纲要》",
    "5G",
    "AI",
    "长株潭",
    "企业（中心）",
    "8.5%",
    "2025年",
    "园区",
  ],
] as const;
const VERBS = ["推进", "加快", "完善", "支持", "打造", "引育", "深化", "强化", "建设"] as const;

export function makeDocument(seed: number): OfficialDocument {
  return new Maker(new Random(seed)).document();
}

class Maker {
  readonly #random: Random;
  readonly #isTraditional: boolean;
  /** Boxes have items, so that outer headings have to differ from items by their shape. */
  readonly #hasItemBoxes: boolean;
  readonly #styles: readonly Style[];
  #boxes = 0;
  #figures = 0;

  constructor(random: Random) {
    this.#random = random;
    this.#isTraditional = random.chance(0.3);
    this.#hasItemBoxes = random.chance(0.5);
    this.#styles = STYLES.filter((style) => style === "han" || random.chance(0.75));
  }

  document(): OfficialDocument {
    const title = `关于${this.#words(3)}的意见`;
    const drafts = this.#sections(0, "");
    const preamble = this.#random.chance(0.6) ? [this.#sentence()] : [];
    const notice = this.#random.chance(0.3) ? this.#notice(title) : null;
    const signed = this.#random.chance(0.3) ? this.#signature() : [];
    const lines: string[] = [...(notice?.lines ?? [])];
    if (notice !== null || this.#random.chance(0.5)) {
      const cut = this.#random.int(1, title.length - 1);
      lines.push(title.slice(0, cut), title.slice(cut), "（2024年5月6日）");
    }
    if (this.#random.chance(0.5)) lines.push(...this.#contents(drafts));
    lines.push(
      ...preamble.flatMap((text) => this.#printed(text)),
      ...drafts.flatMap(printedLines),
      ...signed,
    );
    const again = notice === null ? "" : "2";
    const break_ = this.#random.pick(["\n", "\n\n", "\r\n"]);
    return {
      text: lines.join(break_),
      titleBlock: [title],
      clauses: [
        ...(notice?.clauses ?? []),
        ...(preamble.length > 0
          ? [clause(`preamble${again}`, "preamble", "", "", preamble, [])]
          : []),
        ...drafts.map(({ expected }) => expected),
        ...(signed.length > 0 ? [clause(`closing${again}`, "closing", "", "", signed, [])] : []),
      ],
    };
  }

  /** The notice that passes a document on: its title, perhaps its number, whom it is for, its text and closing. */
  #notice(title: string): { readonly lines: string[]; readonly clauses: ExpectedClause[] } {
    const number = this.#random.chance(0.5) ? ["某政办发〔2024〕3号"] : [];
    const preamble = ["各区县人民政府，市直机关各单位：", this.#sentence()];
    const signed = this.#signature();
    return {
      lines: [`关于印发《${title}》的通知`, ...number, ...preamble, ...signed],
      clauses: [
        clause("preamble", "preamble", "", "", preamble, []),
        clause("closing", "closing", "", "", signed, []),
      ],
    };
  }

  #signature(): string[] {
    const bodies = ["某市人民政府办公厅", "某市科学技术局", "中共某市委"];
    return [...bodies.slice(0, this.#random.int(1, 3)), "2024年5月6日"];
  }

  /** Sections of one style; `level` is an index into the styles. */
  #sections(level: number, parent: string): Draft[] {
    const count = this.#random.int(1, level === 0 ? 4 : 3);
    const drafts: Draft[] = [];
    for (let number = 1; number <= count; number++)
      drafts.push(this.#section(level, parent, number));
    return drafts;
  }

  #section(level: number, parent: string, number: number): Draft {
    const style = this.#styles[level] ?? "han";
    const label = this.#label(style, number);
    const id = parent === "" ? `s${number}` : `${parent}-${number}`;
    const heading = this.#heading();
    const mayRunIn = level > 0 && !(this.#hasItemBoxes && style !== "han-bracket");
    const runsIn = mayRunIn && this.#random.chance(0.4);
    const gap = this.#random.chance(0.3) ? " " : "";
    const below = this.#below(level, id, runsIn);
    if (runsIn) {
      const body = this.#sentence();
      const line = `${label}${gap}${heading}${this.#random.pick(["。", "："])}${body}`;
      const lines = this.#printed(line, label.length + heading.length + 8);
      return this.#draft(id, "section", label, heading, [body], lines, below, null);
    }
    const names = below.length === 0 && this.#random.chance(0.15);
    const paragraphs =
      names || this.#random.chance(0.3) ? [] : [this.#sentence(), this.#sentence()];
    const children = names ? this.#names(id) : below;
    const printed = paragraphs.flatMap((text) => this.#printed(text));
    const listed = { level, text: `${label}${gap}${heading}` };
    const lines = [`${label}${gap}${heading}`, ...printed];
    return this.#draft(id, "section", label, heading, paragraphs, lines, children, listed);
  }

  /** What stands under a section: deeper sections, a list of documents, a box, a figure. */
  #below(level: number, id: string, runsIn: boolean): Draft[] {
    const deeper = level + 1 < this.#styles.length && this.#random.chance(runsIn ? 0.2 : 0.55);
    const next =
      this.#random.chance(0.2) && level + 2 < this.#styles.length ? level + 2 : level + 1;
    if (deeper) return this.#sections(next, id);
    if (runsIn) return [];
    const style = this.#styles[level];
    if (this.#random.chance(0.12) && (style === "han" || style === "han-bracket")) {
      return this.#entries(id);
    }
    if (this.#random.chance(0.2)) return [this.#box()];
    return this.#random.chance(0.15) ? [this.#figure()] : [];
  }

  #entries(parent: string): Draft[] {
    const count = this.#random.int(2, 12);
    return Array.from({ length: count }, (_, index) => {
      const label = `${index + 1}.`;
      const text = `《${this.#words(4)}“十四五”规划（2021—2025年）》`;
      const id = `${parent}-${index + 1}`;
      return this.#draft(id, "entry", label, "", [text], [`${label} ${text}`], [], null);
    });
  }

  #names(parent: string): Draft[] {
    return [1, 2, 3].map((order) => {
      const name = `${this.#random.pick(["智能", "绿色", "未来"])}${this.#random.pick(["材料", "装备", "能源"])}${HAN[order]}`;
      const body = this.#sentence();
      const lines = this.#printed(`${name}：${body}`, name.length + 8);
      return this.#draft(`${parent}-n${order}`, "name", "", name, [body], lines, [], null);
    });
  }

  #box(): Draft {
    const number = ++this.#boxes;
    const id = `box${number}`;
    const label = `${this.#isTraditional ? "專欄" : "专栏"}${this.#random.pick(["", " "])}${number}`;
    const heading = `${this.#words(2)}重点项目`;
    const children = this.#hasItemBoxes ? this.#items(id) : [this.#table(id)];
    return this.#draft(id, "box", label, heading, [], [`${label} ${heading}`], children, null);
  }

  #items(box: string): Draft[] {
    const count = this.#random.int(1, 5);
    return Array.from({ length: count }, (_, index) => {
      const label = `${index + 1}.`;
      const name = `${this.#words(1)}项目`;
      const body = this.#sentence();
      const bold = this.#random.chance(0.4);
      const opening = bold ? `${label} **${name}**：` : `${label} ${name}：`;
      const lines = this.#printed(`${opening}${body}`, opening.length + 8);
      return this.#draft(`${box}-${index + 1}`, "item", label, name, [body], lines, [], null);
    });
  }

  #table(parent: string): Draft {
    const rows = ["序号\t指标\t目标值"];
    for (let row = 1; row <= this.#random.int(1, 6); row++)
      rows.push(`${row}\t${this.#words(2)}（家）\t${row * 35}`);
    return this.#draft(`${parent}-t1`, "table", "", "", rows, rows, [], null);
  }

  #figure(): Draft {
    const number = ++this.#figures;
    const label = `${this.#isTraditional ? "圖" : "图"} ${number}`;
    const text = `${this.#words(2)}示意图`;
    return this.#draft(
      `fig${number}`,
      "caption",
      label,
      "",
      [text],
      [`${label}：${text}`],
      [],
      null,
    );
  }

  #draft(
    id: string,
    kind: ClauseKind,
    label: string,
    heading: string,
    paragraphs: readonly string[],
    lines: readonly string[],
    children: readonly Draft[],
    listed: Draft["listed"],
  ): Draft {
    const below = children.map(({ expected }) => expected);
    return {
      expected: clause(id, kind, label, heading, paragraphs, below),
      lines,
      listed,
      children,
    };
  }

  /** The contents list of the two topmost levels, in one leader style, broken by a page. */
  #contents(drafts: readonly Draft[]): string[] {
    const leader = this.#random.pick(["\t", "·····", "……………", ".......", "·····\t"]);
    const entries: string[] = [];
    let page = 1;
    const visit = (draft: Draft) => {
      const { listed } = draft;
      if (listed && listed.level <= 1) {
        page += this.#random.int(0, 3);
        entries.push(`${listed.text}${leader}${page}`);
      }
      draft.children.forEach(visit);
    };
    drafts.forEach(visit);
    return [this.#isTraditional ? "目　錄" : "目 录", ...entries];
  }

  #label(style: Style, number: number): string {
    const [open, close] = this.#random.pick([
      ["（", "）"],
      ["(", ")"],
    ]);
    const han = HAN[number - 1] ?? "";
    if (style === "han") return `${han}、`;
    if (style === "han-bracket") return `${open}${han}${close}`;
    if (style === "arabic") return `${number}${this.#random.pick([".", "．", "、"])}`;
    if (style === "arabic-bracket") return `${open}${number}${close}`;
    return String.fromCharCode(0x245f + number);
  }

  #words(count: number): string {
    return Array.from({ length: count }, () => this.#random.pick(WORDS)).join("");
  }

  /** A heading never begins with a digit, which would read as part of its number. */
  #heading(): string {
    const comma = this.#random.chance(0.3) ? `，${this.#random.pick(VERBS)}${this.#words(1)}` : "";
    return `${this.#random.pick(VERBS)}${this.#words(this.#random.int(1, 2))}${comma}`;
  }

  #sentence(): string {
    const parts = Array.from({ length: this.#random.int(4, 14) }, () => {
      return `${this.#random.pick(VERBS)}${this.#words(this.#random.int(1, 3))}`;
    });
    return `${parts.join("，")}。`;
  }

  /** A line as printed: sometimes cut in two by a page break, from `least` units on. */
  #printed(text: string, least = 0): string[] {
    const from = Math.max(least, 30);
    if (text.length < from + 10 || !this.#random.chance(0.3)) return [text];
    const cut = this.#random.int(from, text.length - 5);
    const [head, tail] = [text.slice(0, cut), text.slice(cut)];
    const unclear = /[。：]$|[\dA-Za-z.%]$/u.test(head) || /^[\s\d.%（(《]/u.test(tail);
    if (unclear || (head.split("**").length - 1) % 2 === 1) return [text];
    return this.#random.chance(0.3) ? [head, `— ${this.#random.int(1, 99)} —`, tail] : [head, tail];
  }
}

function printedLines(draft: Draft): string[] {
  return [...draft.lines, ...draft.children.flatMap(printedLines)];
}

function clause(
  id: string,
  kind: ClauseKind,
  label: string,
  heading: string,
  paragraphs: readonly string[],
  children: readonly ExpectedClause[],
): ExpectedClause {
  return { id, kind, label, heading, paragraphs, children };
}
