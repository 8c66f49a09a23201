/** Duties in running text: 由市科技局牵头，市财政局配合；市应急局负责信息汇总；牵头单位为某公司. */
// @ts-nocheck

import type { Span } from "../../model/types.ts";
import { readRoles } from "./roles.ts";
import type { Statement } from "./statement.ts";
import { isUnitName, type UnitList, unitsIn } from "./unit-names.ts";

/** Words before 由 that state a wish or a choice, not a duty. */
const NO_DUTY =
  /(?:支持|鼓励|引导|依托|可|可以|探索|不|非|曾|是否|或|原|理|缘|自|经|事|来|任|无论|不论|免于|除)$/u;
const LIST = "[\\p{Script=Han}（）()、，,“”]{2,160}?";
const START = "(?<=^|[。；;：:\\n]|——)";
const SHARED = "(?:按(?:照)?(?:各自)?[职责能分工]+)?";
const JOINED = `${SHARED}(?<joined>配合|参与|参加|协助|协同|支持|负责|按职责分工负责)`;
/** 负责 as a verb, not as a part of 负责人. */
const ANSWERS = "负责(?!人|任|制|同志)";
/** Words with which a task begins behind a list of units. */
const TASK =
  "(?:(?:确定|制定|制订|研究|组织|开展|建立|出台|印发|审核|负责|牵头|共同|加强|推动|推进|实施|落实|做好|指导|编制|按|依|对|根据|联合|提出|进行|报|定期|修订|另行|核定|认定|完善|健全|统筹|抓好|发布|承担|认真|适时|解决|办理|处理|协商|拟定|拟订|审议|审查|组建|加快|强化|筛选|遴选|继续)(?![的了])|，)";

interface Pattern {
  readonly expression: RegExp;
  read(match: RegExpExecArray): Statement | null;
}

const PATTERNS: readonly Pattern[] = [
  {
    // 由市科技局会同市财政局制定, 由市应急局牵头，市公安局、市卫健委参加, 由规划主管部门负责审查
    expression: new RegExp(
      `由(?<lead>${LIST})(?<verb>总?牵头|(?:统一|具体|分别|共同)?${ANSWERS}|承[担办](?!单位|机构|部门|者)|主办(?!单位|机构|部门|方)|组织实施|会同(?<with>${LIST})(?=${TASK}))` +
        `(?:(?:组织|实施|负责|协调)*[，,](?<joins>${LIST})${JOINED})?`,
      "gu",
    ),
    read: byVerb,
  },
  {
    // 市应急局牵头，市公安局、市卫健委参加
    expression: new RegExp(
      `${START}(?<lead>${LIST})(?<verb>牵头)(?:负责|组织|实施|协调)*[，,]?(?:和|会同|联合)?(?<joins>${LIST})${JOINED}`,
      "gu",
    ),
    read: byVerb,
  },
  {
    // 新区科创局牵头和其他各相关部门单位为成员的领导小组, 建立省级政府办公厅牵头、省级有关部门参与的工作机制
    expression:
      /(?<=[、，,以由]|建立|成立|组建|健全|完善|形成|构建)(?<lead>[\p{Script=Han}]{2,20}?)(?<verb>牵头)(?:和|与|、|，)(?<joins>[\p{Script=Han}、]{2,60}?)(?<joined>为成员|参加|参与|配合)/gu,
    read: byVerb,
  },
  {
    // 建立市场监管部门牵头的联席会议制度
    expression:
      /(?<=建立|成立|组建|健全|完善|形成|构建)(?<lead>[\p{Script=Han}、]{2,40}?)(?<verb>牵头)(?=的)/gu,
    read: byVerb,
  },
  {
    // 市发展改革委负责统筹协调, 在职责范围内分别负责
    expression: new RegExp(
      `(?<=^|[。；;，,：:\\n]|——)(?<lead>${LIST})(?:应当|要)?(?:(?:按照?|在|依照|依据|根据)[^，。；]{0,12}[，,]?)?(?:具体|主要|统一|依法|分别|共同)*(?<verb>${ANSWERS}(?=[\\p{Script=Han}《“])|牵头(?=组织|制定|负责|开展|编制))`,
      "gu",
    ),
    read: byVerb,
  },
  {
    // 司法部要会同有关部门进行监督检查
    expression: new RegExp(
      `(?<=^|[。；;：:，,\\n]|——)请?(?<lead>[\\p{Script=Han}（）()、“”]{2,80}?)(?:要|将|应当|应)?(?:及时|积极|定期|抓紧)?(?<verb>会同)(?<with>${LIST})(?=${TASK})`,
      "gu",
    ),
    read: byVerb,
  },
  {
    // 牵头单位为湖南中联重科智能技术有限公司
    expression:
      /(?<!(?:各项目|各|由|和|与))(?:牵头|责任|配合|承办|主办|实施)(?:单位|部门)(?:为|是)(?<lead>[^，。；;]{2,60})/gu,
    read: byLabel,
  },
  {
    // 教育部为牵头单位
    expression:
      /(?<=^|[，。；;：])(?<lead>[\p{Script=Han}、]{2,60}?)(?<verb>(?:为|是|作为)牵头(?:单位|部门))/gu,
    read: byVerb,
  },
];

/** The statements of duty in a running text, in order. */
export function proseStatements(text: string): Statement[] {
  if (!/牵头|负责|承[担办]|主办|会同|组织实施|(?:单位|部门)[为是]/u.test(text)) return [];
  const found: Statement[] = [];
  for (const pattern of PATTERNS) {
    for (const statement of statementsOf(text, pattern)) {
      if (found.every((other) => isApart(other, statement))) found.push(statement);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The statements of one pattern. Where the words are no statement, another may begin within them. */
function* statementsOf(text: string, { expression, read }: Pattern): Generator<Statement> {
  const own = new RegExp(expression);
  for (let match = own.exec(text); match !== null; match = own.exec(text)) {
    const statement = read(match);
    if (statement === null) own.lastIndex = match.index + 1;
    else yield statement;
  }
}

function isApart(one: Span, other: Span): boolean {
  return one.end <= other.start || other.end <= one.start;
}

/** A statement of units and a verb; null if the words before the verb are no list of bodies. */
function byVerb(match: RegExpExecArray): Statement | null {
  const text = match.input;
  const { lead = "", verb = "", with: beside, joins, joined } = match.groups ?? {};
  const isBy = match[0].startsWith("由");
  if (isBy && NO_DUTY.test(text.slice(Math.max(0, match.index - 4), match.index))) return null;
  const at = text.indexOf(lead, match.index);
  const leads = bodies(text, at, lead);
  if (leads === null) return null;
  const end = text.indexOf(verb, at + lead.length) + verb.length;
  const partners: UnitList[] = [];
  if (beside !== undefined) {
    const list = bodies(text, text.indexOf(beside, at + lead.length), beside);
    if (list === null) return null;
    partners.push(list);
  }
  const rest = joins === undefined ? null : bodies(text, text.indexOf(joins, end), joins);
  if (rest !== null) partners.push(rest);
  const isWhole = (rest !== null && joined !== undefined) || beside !== undefined;
  // 牵头 alone may be a fact (主持牵头8项), unless 由 or the words of a task stand beside it.
  if (verb === "牵头" && joins !== undefined && !isWhole && !isBy) return null;
  return {
    start: match.index,
    end: isWhole ? match.index + match[0].length : end,
    form: "prose",
    lead: leads,
    partners: {
      units: partners.flatMap(({ units }) => units),
      isOpen: partners.some(({ isOpen }) => isOpen),
    },
    deadlines: [],
    isLed: verb !== "负责",
    isSaid: true,
    isLabelled: false,
    declaresFirst: false,
  };
}

/** The units of words that are nothing but a list of bodies. */
function bodies(text: string, start: number, words: string): UnitList | null {
  const list = unitsIn(text, { start, end: start + words.length }, "body");
  return list === null || list.units.length === 0 ? null : list;
}

function byLabel(match: RegExpExecArray): Statement | null {
  const { lead = "" } = match.groups ?? {};
  if (!lead.split(/[、和与及]/u).every((words) => isUnitName(words, "listed"))) return null;
  const span = { start: match.index, end: match.index + match[0].length };
  const roles = readRoles(match.input, span, null);
  return roles === null ? null : { ...roles, ...span, form: "prose" };
}
