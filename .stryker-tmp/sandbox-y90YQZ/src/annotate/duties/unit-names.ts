/** The names of units in lists: 市发展改革委、市工业和信息化局等有关部门，各区、县级市. */
// @ts-nocheck

import type { Span } from "../../model/types.ts";

/** Words of a Simplified text that name a unit. */
export interface NamedUnit extends Span {
  readonly words: string;
}

/** Units that a list names. */
export interface UnitList<Named extends NamedUnit = NamedUnit> {
  readonly units: readonly Named[];
  /** True if the list names some of the units only: 市科技局、市财政局等. */
  readonly isOpen: boolean;
}

/**
 * How sure a name has to be.
 * - `labelled`: anything short, because the words 责任单位： stand before it
 * - `listed`: words with the ending of a unit
 * - `body`: a body, in running text; no enterprises and institutes in general
 */
export type Certainty = "labelled" | "listed" | "body";

const AUTHORITY =
  "方面|地区|地方|部|委|局|厅|办|署|院|会|处|室|组|队|省|市|区|县|州|旗|盟|镇|乡|村|镇街|街道|街办|社区|政府|党组|机关|部门|单位|" +
  "机构|主体|中心|公司|集团|银行|大学|学院|学校|海关|工会|妇联|科协|工商联|残联|文联|社科联|侨联|团|专班|指挥部|中央|分行|总社|园区|公署|税务|(?<!场)所";
const BODY = new RegExp(`(?:${AUTHORITY})$`, "u");
const UNIT = new RegExp(
  `(?:${AUTHORITY}|科|站|社|行|台|馆|企业|高校|院所|医院|协会|学会|商会|联盟|平台|基地|运营商|商|人民银行|公安|法人|业主|方)$`,
  "u",
);
/** Endings in front of which 和 joins two units: not 工业和信息化部, not 城市和县城. */
const FIRM =
  /(?:部|委|局|厅|办|署|院|政府|部门|单位|机构|中心|公司|集团|队|(?<!社)会|联|科协|等)$/u;
/** Endings that enterprises and institutes in general have too. */
const OF_A_KIND =
  /(?:方面|地区|地方|单位|机构|主体|公司|集团|学校|大学|学院|中心|平台|村|^(?:职能|业务|成员|牵头|组成|组织)?部门)$/u;
const WHICH_OF_THEM =
  /^(?:各|有关|相关|其他|所有|全[国省市区县]|[省市区县]直)|(?:主管|行政|管理|职能|监管|执法|有关|相关|[各级直])(?:部门|单位|机构)$|(?:股份|有限|投资|发展|建设|供电|分)公司$|^.{2,}[省市县区].{2,}$|^(?:项目承担单位$|国务院|[省市县区])/u;
const GENERAL =
  /^(?:用人|建设|施工|设计|监理|申请|申报|承担|依托|后建|产权|管理|使用|龙头|骨干|领军|重点|示范|第三方)/u;

const NAME = /^[\p{Script=Han}\p{Nd}A-Za-z〇“”"·（）()、—－-]{2,36}$/u;
/** Words that no name of a unit has. */
const NO_NAME =
  /^经(?![济信贸发开合])|[的了将为]|(?<!自)由|分别|负责|牵头|是否|以及|应当|可以|不得|鼓励|支持企业|第一位|以下|下同|其中|如下|完成|推进(?!会|办|局|组|中心)|一把手|负责人|制度$|工作$|任务$|建立|成立|设立|要(?!素|塞)|加强|发挥/u;

const KIND_OF_AREA =
  "(?:省|市|县|区|州|盟|旗|镇|乡|街道|乡镇|县级市|自治县|自治州|自治区|直辖市|功能区)";
const AREAS = new RegExp(
  `^(?:全[省市区县])?(?:各|各有关|各相关|有关|相关)?(?:${KIND_OF_AREA}(?:[（(][^（）()]*[）)])?)$`,
  "u",
);
const MORE_AREAS = new RegExp(
  `^${KIND_OF_AREA}(?:[（(][^（）()]*[）)])?(?:两级)?(?:党委|政府|人民政府|党委政府|管委会)?$`,
  "u",
);

/** The end of a list of domains that have one word for their bodies: 财政、税务部门. */
const OF_DOMAINS = /(?:部门|机关)$/u;

/** The words without a remark in brackets at their end: 市交通委（市道运局）. */
export function withoutRemark(words: string): string {
  // 各区（县级市） is no remark.
  return /^各/u.test(words) ? words : words.replace(/[（(][^（）()]*[）)]$/u, "");
}

/** True if the words can be the name of a unit. */
export function isUnitName(words: string, certainty: Certainty): boolean {
  if (!NAME.test(words) || NO_NAME.test(words)) return false;
  if (certainty === "labelled") return true;
  const name = withoutRemark(words);
  if (certainty === "listed") return UNIT.test(name) && name.length > 1;
  if (!BODY.test(name) || GENERAL.test(name)) return false;
  return !OF_A_KIND.test(name) || WHICH_OF_THEM.test(name) || /[省市县]$/u.test(name);
}

/** A name of a body that is no single one: 各区县, 市直各部门, 有关单位. */
export function isGroup(words: string): boolean {
  return /各|有关|相关|其他|所有|(?:^|[级县区市])(?:部门|单位|政府|主体)$/u.test(words);
}

/**
 * The units of a list.
 * @param range the list in the text
 * @returns null if a member of the list is no unit
 */
export function unitsIn(text: string, range: Span, certainty: Certainty): UnitList | null {
  const units: NamedUnit[] = [];
  let isOpen = false;
  for (const member of joinAreas(text, members(text, range, certainty === "labelled"))) {
    let { start, end } = member;
    const before = /^(?:以及|会同|和|与|及|由|并|等)+/u.exec(text.slice(start, end))?.[0] ?? "";
    if (before.endsWith("等")) isOpen = true;
    start += before.length;
    const open = /等(?:\d*个?(?:部门|单位))?$/u.exec(text.slice(start, end));
    if (open !== null) {
      isOpen = true;
      end = start + open.index;
    }
    const words = text.slice(start, end);
    if (words === "") continue;
    if (!isUnitName(words, certainty)) return null;
    units.push({ start, end, words });
  }
  return { units, isOpen };
}

interface Member extends Span {
  /** The mark before it. */
  readonly mark: string;
}

/** The parts of a list between its marks, 和 and 等 between two units; text in brackets is not divided. */
function members(text: string, { start, end }: Span, isSpaced: boolean): Member[] {
  const found: Member[] = [];
  let from = start;
  let mark = "";
  let depth = 0;
  const take = (to: number, next: string): void => {
    let [head, tail] = [from, to];
    while (head < tail && /\s/u.test(text.charAt(head))) head++;
    while (tail > head && /\s/u.test(text.charAt(tail - 1))) tail--;
    if (tail > head) found.push({ start: head, end: tail, mark });
    from = to + next.length;
    mark = next;
  };
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (/[（(]/u.test(character)) depth++;
    else if (/[）)]/u.test(character)) depth--;
    if (depth > 0) continue;
    if (/[、，,；;/]/u.test(character) || (isSpaced && /\s/u.test(character))) take(at, character);
    else if (/[和与及]/u.test(character) && joins(text, from, at, end)) take(at, character);
    else if (character === "会" && text.startsWith("会同", at) && at > from) take(at, "会同");
    else if (character === "等" && at > from && /^等(?:有关|相关|各)/u.test(text.slice(at, end))) {
      take(at, "");
    }
  }
  take(end, "");
  return found;
}

/** True if 和 at an offset stands between two units: 市委和市政府, not 文化和旅游部, not 有关部门和单位. */
function joins(text: string, from: number, at: number, end: number): boolean {
  if (!FIRM.test(text.slice(from, at)) && !/^各/u.test(text.slice(from, at))) return false;
  const [right = ""] = text.slice(at + 1, end).split(/[、，,；;/\s]/u);
  return (
    !/^(?:部门|单位|机构)$/u.test(right) && (UNIT.test(withoutRemark(right)) || /等$/u.test(right))
  );
}

/** Joins areas that share their words: 各区、县级市 and 省、市科技部门 are one member each. */
function joinAreas(text: string, list: readonly Member[]): Member[] {
  const joined: Member[] = [];
  for (const member of list) {
    const last = joined.at(-1);
    const words = text.slice(member.start, member.end);
    const before = last === undefined ? "" : text.slice(last.start, last.end);
    const isShared =
      /[、和]/u.test(member.mark) &&
      (/^[省市县区乡镇]$/u.test(before) ||
        (AREAS.test(before.split("、").at(-1) ?? "") && MORE_AREAS.test(words)));
    const isDomain =
      last !== undefined &&
      member.mark === "、" &&
      before.length <= 12 &&
      !UNIT.test(withoutRemark(before)) &&
      (OF_DOMAINS.test(words) || !UNIT.test(words));
    if (last !== undefined && (isShared || isDomain))
      joined.splice(-1, 1, { ...last, end: member.end });
    else joined.push(member);
  }
  return joined;
}
