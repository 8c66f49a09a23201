/** The words by which texts give duties: labels (责任单位：), verbs (牵头, 按职责分工负责). */
// @ts-nocheck


/**
 * Parts that units have in a task.
 * - `leads`: 牵头, 主办
 * - `answers`: 负责, 责任单位; leads where nobody else does
 * - `joins`: 配合, 参与, 支持
 */
export type Part = "leads" | "answers" | "joins";

/** What the words after a label are: units with their part, the deadline, or something else (责任人, 联系电话). */
export type LabelKind = Part | "deadline" | "else";

const OF_UNITS = "(?:责任)?(?:单位|部门|机构|处室|科室|机关|主体)";
/** The first that fits counts. */
const LABELS: readonly (readonly [kind: LabelKind, pattern: string])[] = [
  [
    "else",
    "(?:牵头|责任|分管|包抓|负责|联系|挂点|督办|主管|包联)+[省市县区]?(?:领导|人|人员|同志)|联系(?:人|方式|电话)|备注|工作目标|目标任务|工作措施|具体措施|工作内容|任务内容|督导单位|监督单位|考核单位",
  ],
  ["leads", `(?:总?牵头|主办|主责|主管)${OF_UNITS}|牵头(?=[：:])`],
  [
    "joins",
    `(?:配合|参与|参加|协办|协助|协同|协作|协管|支持|指导|会办|联办)${OF_UNITS}|配合(?=[：:])`,
  ],
  [
    "answers",
    `(?:责任|负责|落实|实施|承办|执行|推进|权责|具体责任|任务责任|责任承担)(?:单位|部门|机构|处室|科室|机关|主体)|责任(?=[：:])|(?:部门|任务|责任|职责)分工(?=[：:])`,
  ],
  [
    "deadline",
    "(?:(?:任务|工作|目标|整改|计划|预计|拟)?(?:完成|实施|推进|落实|办结|整改|预计完成|启动|起止)(?:的)?(?:时限|期限|时间|节点|进度)|完成日期|时限要求|时间(?:节点|要求|安排|进度|期限|计划)|(?:工作|任务|进度|时序)(?:时限|期限|进度)?安排|(?:工作|整改|任务)?(?:时限|期限|进度)|时间)",
  ],
];
const LABEL_KINDS = new Map(
  LABELS.map(([kind, pattern]) => [kind, new RegExp(`^(?:${pattern})$`, "u")]),
);
/** The words of a label, without the mark after it. */
export const LABEL_WORDS = LABELS.map(([, pattern]) => pattern).join("|");

/** Words that are labels in front of a colon only, and heads of columns. */
const SHORT_LABELS: ReadonlyMap<string, LabelKind> = new Map([
  ["牵头", "leads"],
  ["配合", "joins"],
  ["责任", "answers"],
]);

/** What a label or the head of a column says; null for words that are none. */
export function labelKind(words: string): LabelKind | null {
  const bare = words.replace(/[\s：:（）()及和、]|\d+$/gu, "");
  const found = [...LABEL_KINDS].find(([, pattern]) => pattern.test(bare));
  return found?.[0] ?? SHORT_LABELS.get(bare) ?? null;
}

const SHARE =
  "(?:依法)?(?:按照?|依照?|依据|根据|结合)(?:照)?(?:各自)?(?:的)?(?:工作|法定|部门)?(?:职责|职能|分工|任务|权限|实际|事权|隶属关系|管理权限)+(?:分工|要求|范围|权限)?(?:内)?";
const MANNER = `(?:${SHARE}|分别|共同|具体|各负其责|各司其职|联合|密切|积极|组织|认真|抓好|做好|全力|协同|分头|予以|会商|全面|推动|加强|统筹)`;
const LEADS =
  "总?牵头(?:负责|抓总|组织|落实|实施|推进|协调|办理|总负责)*|主办|主责|总负责|统筹(?:协调|推进|负责)+";
const JOINS =
  "(?:配合|参与|参加|协助|协同|协作|支持|指导|督导|监督指导|协办)(?:落实|实施|推进|做好|办理|开展|负责)?(?:相关工作|工作)?";
const ANSWERS =
  "(?:(?:分工|分级)?负责|落实|实施|推进|承担|承办|办理|执行|推动|主抓)(?:落实|实施|推进|办理|组织实施|贯彻|具体工作|实施工作)*";
const VERB = new RegExp(
  `^(?<units>.*?)[，,]?(?<manner>${MANNER}*)(?:(?<leads>${LEADS})|(?<joins>${JOINS})|(?<answers>${ANSWERS})|(?<share>${SHARE}))$`,
  "u",
);

/** The verb at the end of some words, with the length of what stands before it. */
export function verbOf(words: string): { readonly part: Part; readonly before: number } | null {
  const groups = VERB.exec(words)?.groups;
  if (groups === undefined) return null;
  const part =
    groups.leads !== undefined ? "leads" : groups.joins !== undefined ? "joins" : "answers";
  return { part, before: groups.units?.length ?? 0 };
}

/** A text says of its own statements that the first unit of each leads: 列第一位者为牵头单位，下同. */
export const FIRST_LEADS =
  /(?:列|排)(?:在|名)?(?:第一|首)位[的者]?(?:单位|部门)?[者的]?(?:为|是)牵头(?:单位|部门)/u;
