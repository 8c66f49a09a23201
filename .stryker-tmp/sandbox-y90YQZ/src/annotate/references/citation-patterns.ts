/** Mentions of provisions in Simplified text: 见专栏2, 图3, 附件1, 附录A, 三（一）2, and what `citation-chains.ts` reads. */
// @ts-nocheck

import { DASHED, INSERTED, ORDINAL_NUMBER, readOrdinal } from "../../text/words/ordinals.ts";
import { chainMentions, UNIT_KINDS } from "./citation-chains.ts";
import { mannerOf, SEE } from "./manner.ts";
import type { ArticleStyle, ProvisionKind, ProvisionMention, ProvisionStep } from "./provision.ts";

const HAN = "[〇零一二三四五六七八九十百]{1,7}";
const NUMBER = `(?:${HAN}|[0-9０-９]{1,3})`;
const NUMBERS = new RegExp(NUMBER, "gu");
/** Lookahead: the number ends here and is not followed by a measure word (图3个, 表12家). */
const NUMBER_ENDS =
  "(?![〇零一二三四五六七八九十百0-9０-９.．%％]|[个项期家年月日种类张幅条次元万亿般样些起])";
/** The number of a block, which may contain that of its chapter or attachment: 2, 2-1, D.1. */
const BLOCK_NUMBER = `(?:[A-Z][.．]?)?${NUMBER}(?:[-－.．][0-9０-９]{1,3}){0,2}`;
/** 专栏2, 专栏2、3; a list goes no further than its fortieth number. */
const BLOCKS = new RegExp(
  `(?<name>专栏|附图|附表|图|表)(?<first>\\s?${BLOCK_NUMBER})` +
    `(?<more>(?:[、和与及至](?:专栏|附?[图表])?\\s?${BLOCK_NUMBER}){0,40})${NUMBER_ENDS}`,
  "gu",
);
const MORE_BLOCKS = new RegExp(`(?<other>专栏|附?[图表])?\\s?(?<number>${BLOCK_NUMBER})`, "gu");
const ATTACHMENTS = new RegExp(
  `(?<name>附件|附录)(?:\\s?(?<first>${NUMBER}|[A-ZＡ-Ｚ](?![A-Za-z])))?${NUMBER_ENDS}`,
  "gu",
);
/** Number paths (三（一）2), which are references only after 见. */
const PATHS = new RegExp(
  `${HAN}、?[（(]${HAN}[）)](?:[0-9０-９]{1,2}(?![0-9０-９.．%％年月日个项家]))?`,
  "gu",
);

const BLOCK_KINDS: Readonly<Record<string, ProvisionKind>> = {
  专栏: "box",
  图: "figure",
  附图: "attached-figure",
  表: "table",
  附表: "attached-table",
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
    const isBox = kind === "box" && led?.manner !== "own" && led?.manner !== "named";
    // Nor has a number with the letter of an appendix: 附录表 D.1.
    const bare = /[A-Z]/u.test(first) ? ({ manner: "bare", law: "" } as const) : null;
    const manner = isBox ? ({ manner: "pointed", law: "" } as const) : (led ?? bare);
    if (manner === null) return [];
    const mention = (
      from: number,
      to: number,
      printed: string,
      ownKind = kind,
    ): ProvisionMention => ({
      start: from,
      end: to,
      steps: [{ kind: ownKind, value: readMark(printed) }],
      ...manner,
      continues: from > start,
      isDoubtful: false,
    });
    let last = kind;
    const others = [...more.matchAll(MORE_BLOCKS)].map(({ 0: words, index, groups }) => {
      last = BLOCK_KINDS[groups?.other ?? ""] ?? last;
      return mention(end + index, end + index + words.length, groups?.number ?? "", last);
    });
    return [mention(start, end, first), ...others];
  });
}

/** Mentions of attachments: 附件2, 附录A, and 见附件 without a number. */
function attachmentMentions(text: string): ProvisionMention[] {
  return [...text.matchAll(ATTACHMENTS)].flatMap((match): ProvisionMention[] => {
    const { name, first } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const manner = mannerOf(text, start, end, SEE);
    if (manner === null) return [];
    // Without a number and without 见 the word may mean any attachment.
    if (first === undefined && (name === "附录" || text.charAt(start - 1) !== "见")) return [];
    const kind = name === "附录" ? "appendix" : "attachment";
    const steps = [{ kind, value: readMark(first ?? "") }] as const;
    return [{ start, end, steps, ...manner, continues: false, isDoubtful: false }];
  });
}

const MARK_PARTS = new RegExp(`[A-Z]|${NUMBER}`, "gu");

/** The value of a number, of a Latin letter, or of several (`D-1`); null if there is none. */
function readMark(printed: string): string | null {
  const parts = printed.normalize("NFKC").match(MARK_PARTS) ?? [];
  const values = parts.map((part) => (/^[A-Z]$/u.test(part) ? part : readOrdinal(part)));
  return values.length === 0 || values.includes(null) ? null : values.join("-");
}

const PATH_KINDS = ["han", "han-bracket", "arabic"] as const;

/** Mentions by number paths: 见三（一）2. */
function pathMentions(text: string): ProvisionMention[] {
  return [...text.matchAll(PATHS)].flatMap((match): ProvisionMention[] => {
    const start = match.index;
    const end = start + match[0].length;
    const manner = mannerOf(text, start, end, SEE);
    if (manner === null || manner.manner === "bare") return [];
    const steps = [...match[0].matchAll(NUMBERS)].flatMap(([number], index): ProvisionStep[] => {
      const kind = PATH_KINDS[index];
      return kind === undefined ? [] : [{ kind, value: readOrdinal(number) }];
    });
    return [{ start, end, steps, ...manner, continues: false, isDoubtful: false }];
  });
}

/** The mentions of provisions in a Simplified text, in order, without overlap. */
export function provisionMentions(text: string, style: ArticleStyle): ProvisionMention[] {
  return [
    ...blockMentions(text),
    ...attachmentMentions(text),
    ...chainMentions(text, style),
    ...pathMentions(text),
  ].sort((one, other) => one.start - other.start);
}

const LABEL_KINDS: Readonly<Record<string, ProvisionKind>> = {
  ...BLOCK_KINDS,
  附件: "attachment",
  附录: "appendix",
};
const BLOCK_LABEL = /^\s*(?<name>专栏|图|表)\s?(?<mark>\S{1,12})\s*$/u;
/** 附件, 附件2, 附表 3：名单. */
const ATTACHED = new RegExp(
  `^\\s*(?<name>附\\s?[件录图表])\\s?(?<mark>${NUMBER}|[A-ZＡ-Ｚ])?(?=$|[\\s：:、.．])`,
  "u",
);
const CHAIN_LABEL = new RegExp(
  `^\\s*第\\s?(?<number>${ORDINAL_NUMBER}${DASHED}?)\\s?(?<unit>部分|部份|分编|[编篇章节条])(?<inserted>${INSERTED}{0,2})`,
  "u",
);

/** The number by which a citation names a clause, read from its label and heading in Simplified characters. */
export function numberInLabel(label: string, heading: string): ProvisionStep | null {
  const block =
    BLOCK_LABEL.exec(label) ?? ATTACHED.exec(label) ?? ATTACHED.exec(`${label}${heading}`);
  if (block !== null) {
    const { name = "", mark = "" } = block.groups ?? {};
    return { kind: LABEL_KINDS[name.replace(/\s/u, "")] ?? "box", value: readMark(mark) };
  }
  const chain = CHAIN_LABEL.exec(label)?.groups;
  if (chain === undefined) return null;
  const kind = UNIT_KINDS[chain.unit ?? ""];
  const value = readOrdinal(chain.number, chain.inserted);
  return kind === undefined || value === null ? null : { kind, value };
}
