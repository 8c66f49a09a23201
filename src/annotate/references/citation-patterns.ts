/** Patterns of citations of provisions in Simplified text: 见专栏2, 图3, 附件1, 本规划第三章, 第五条第二款. */
import { readNumber } from "../../parse/grammar/numbering.ts";

/** Kinds of the steps that lead to a provision. */
export type ProvisionKind =
  | "box"
  | "figure"
  | "table"
  | "attachment"
  | "part"
  | "chapter"
  | "section"
  | "article"
  | "item"
  | "han"
  | "han-bracket"
  | "arabic";

/** One step: `{kind: "box", value: 2}`; an attachment may have no number. */
export interface ProvisionStep {
  readonly kind: ProvisionKind;
  readonly value: number | null;
}

/** A mention of a provision; the range contains the words that name it, in UTF-16 offsets. */
export interface ProvisionMention {
  readonly start: number;
  readonly end: number;
  /** Outermost first; at least one. */
  readonly steps: readonly ProvisionStep[];
  /**
   * The manner of the mention.
   * - `own`: certainly a provision of the same document (本规划第三章)
   * - `pointed`: after 见 and the like, or in brackets; the provision should exist
   * - `bare`: uncertain; 第三条 may mean anything
   */
  readonly manner: "own" | "pointed" | "bare";
}

const HAN = "[〇零一二三四五六七八九十百]{1,7}";
const NUMBER = `(?:${HAN}|[0-9０-９]{1,3})`;
const NUMBERS = new RegExp(NUMBER, "gu");
/** Lookahead: the number ends here and is not followed by a measure word (图3个, 表12家). */
const NUMBER_ENDS =
  "(?![〇零一二三四五六七八九十百0-9０-９.．%％]|[个项期家年月日种类张幅条次元万亿般样些起])";
/** 专栏2, 专栏2、3. */
const BLOCKS = new RegExp(
  `(?<name>专栏|附图|附表|图|表)(?<first>\\s?${NUMBER})(?<more>(?:[、和与及至](?:专栏|图|表)?\\s?${NUMBER})*)${NUMBER_ENDS}`,
  "gu",
);
const ATTACHMENTS = new RegExp(`附件(?<first>\\s?${NUMBER})?${NUMBER_ENDS}`, "gu");
/** 第三章第二节, 第五条第二款第（一）项. */
const CHAINS = new RegExp(
  `第${NUMBER}(?:部分|部份|篇|编|章|节|条(?:之${HAN})?)` +
    `(?:第${NUMBER}(?:章|节|条|款|项|目)|第?[（(]${NUMBER}[）)][项目]?)*`,
  "gu",
);
/** Number paths (三（一）2), which are references only after 见. */
const PATHS = new RegExp(
  `${HAN}、?[（(]${HAN}[）)](?:[0-9０-９]{1,2}(?![0-9０-９.．%％年月日个项家]))?`,
  "gu",
);

/** Words for this document, directly before a reference. */
const OWN =
  /本(?:规划|(?:实施)?意见|(?:行动|实施)?方案|办法|规定|条例|通知|纲要|计划|细则|措施|政策|文件|法|决定|指南|章程|标准)$/u;
const SEE = /[见如]$/u;
const BY = /(?:见|按照|依照|根据|依据|违反|适用|符合)$/u;
const OPENING = /[（(]$/u;
const CLOSING = /^[）)]/u;
/**
 * The beginning of the text, a mark, or a conjunction or preposition, before a bare mention; after other words (蓝图2035,
 * 全球第三条) the mention is part of a word.
 */
const STANDS_ALONE = /(?:^|[^\p{L}\p{N}]|[由从据按在和与及至或])$/u;
/**
 * The end of the text, a mark, or a word that continues a sentence about the article, after its number; 第三条生产线 is a
 * thing.
 */
const ARTICLE_ENDS = /^(?:$|[^\p{Script=Han}]|[规第所的之和或与至及以中确明列内])/u;

/** The manner of a mention by the text around it; null if the words are part of other words. */
function mannerOf(
  text: string,
  start: number,
  end: number,
  lead: RegExp,
): ProvisionMention["manner"] | null {
  const before = text.slice(Math.max(0, start - 8), start);
  if (OWN.test(before)) return "own";
  const outside = before.replace(OPENING, "");
  const isBracketed = outside !== before && CLOSING.test(text.slice(end));
  if (isBracketed || lead.test(outside)) return "pointed";
  return STANDS_ALONE.test(before) ? "bare" : null;
}

const BLOCK_KINDS: Readonly<Record<string, ProvisionKind>> = {
  专栏: "box",
  图: "figure",
  附图: "figure",
  表: "table",
  附表: "table",
};

/** Mentions such as 专栏2、3: one for each number. */
function blockMentions(text: string): ProvisionMention[] {
  return [...text.matchAll(BLOCKS)].flatMap((match) => {
    const { name = "", first = "", more = "" } = match.groups ?? {};
    const kind = BLOCK_KINDS[name] ?? "box";
    const start = match.index;
    const end = start + name.length + first.length;
    const led = mannerOf(text, start, end + more.length, SEE);
    // The word for a box has no other meaning.
    const manner = kind === "box" && led !== "own" ? "pointed" : led;
    if (manner === null) return [];
    const mention = (from: number, to: number, printed: string): ProvisionMention => ({
      start: from,
      end: to,
      steps: [{ kind, value: readNumber(printed.trim()) }],
      manner,
    });
    const others = [...more.matchAll(NUMBERS)].map(({ 0: number, index }) =>
      mention(end + index, end + index + number.length, number),
    );
    return [mention(start, end, first), ...others];
  });
}

/** Mentions of attachments: 附件2, and 见附件 without a number. */
function attachmentMentions(text: string): ProvisionMention[] {
  return [...text.matchAll(ATTACHMENTS)].flatMap((match): ProvisionMention[] => {
    const first = match.groups?.first;
    const start = match.index;
    const end = start + match[0].length;
    const manner = mannerOf(text, start, end, SEE);
    if (manner === null) return [];
    // Without a number and without 见 the word may mean any attachment.
    if (first === undefined && !text.slice(0, start).endsWith("见")) return [];
    const value = first === undefined ? null : readNumber(first.trim());
    return [{ start, end, steps: [{ kind: "attachment", value }], manner }];
  });
}

const STEPS = new RegExp(`第?[（(]?(${NUMBER})[）)]?(部分|部份|编|篇|章|节|条|款|项|目)?`, "gu");
const STEP_KINDS: Readonly<Record<string, ProvisionKind>> = {
  部分: "part",
  部份: "part",
  编: "part",
  篇: "part",
  章: "chapter",
  节: "section",
  条: "article",
  项: "item",
  目: "item",
};

/** The steps of a chain such as 第三章第二节. A 款 is a paragraph of its article and not a clause, so it is no step. */
function chainSteps(chain: string): ProvisionStep[] {
  return [...chain.matchAll(STEPS)].flatMap(([, number = "", unit = "项"]) => {
    const kind = STEP_KINDS[unit];
    return kind === undefined ? [] : [{ kind, value: readNumber(number) }];
  });
}

/** Mentions by chains: 第三章, 第五条第二款, 本规划第四部分第（二）项. */
function chainMentions(text: string): ProvisionMention[] {
  return [...text.matchAll(CHAINS)].flatMap((match): ProvisionMention[] => {
    const start = match.index;
    const end = start + match[0].length;
    const manner = mannerOf(text, start, end, BY);
    const isWhole = manner === "own" || ARTICLE_ENDS.test(text.slice(end, end + 1));
    if (manner === null || !isWhole) return [];
    return [{ start, end, steps: chainSteps(match[0]), manner }];
  });
}

const PATH_KINDS = ["han", "han-bracket", "arabic"] as const;

/** Mentions by number paths: 见三（一）2. */
function pathMentions(text: string): ProvisionMention[] {
  return [...text.matchAll(PATHS)].flatMap((match): ProvisionMention[] => {
    const start = match.index;
    const end = start + match[0].length;
    const manner = mannerOf(text, start, end, SEE);
    if (manner === null || manner === "bare") return [];
    const steps = [...match[0].matchAll(NUMBERS)].flatMap(([number], index): ProvisionStep[] => {
      const kind = PATH_KINDS[index];
      return kind === undefined ? [] : [{ kind, value: readNumber(number) }];
    });
    return [{ start, end, steps, manner }];
  });
}

/** The mentions of provisions in a Simplified text, in order, without overlap. */
export function provisionMentions(text: string): ProvisionMention[] {
  return [
    ...blockMentions(text),
    ...attachmentMentions(text),
    ...chainMentions(text),
    ...pathMentions(text),
  ].sort((one, other) => one.start - other.start);
}
