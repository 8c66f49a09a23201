/**
 * The kinds of documents: the table from which the schema, the names in the interface, the filters and the citations are
 * made. A new kind is a new entry.
 */

/** Types of CSL 1.0.2 that documents are cited as. */
export type CslType =
  | "legislation"
  | "regulation"
  | "standard"
  | "report"
  | "speech"
  | "article-newspaper"
  | "webpage"
  | "document";

interface Kind {
  readonly names: Readonly<Record<"zh-Hans" | "zh-Hant" | "en", string>>;
  readonly csl: CslType;
  /** True for what an authority issues and is no law. Reference managers keep it as a report, with its kind. */
  readonly isPolicy?: boolean;
  /** The type of a document whose issuer is unknown, where it differs: a report without its newspaper is a web page. */
  readonly cslWithoutIssuer?: CslType;
  /** How titles of the kind end, in Simplified characters. Of all endings that fit a title the longest counts. */
  readonly titleEnds: readonly string[];
  /** Endings that only look like one of `titleEnds`. */
  readonly notEnds?: readonly string[];
  /** How titles begin besides. A kind that says so goes before kinds that do not. */
  readonly titleBegins?: readonly string[];
}

const COURTS = ["最高人民法院", "最高人民检察院"];

/** In the order in which filters list them. */
const KINDS = {
  plan: {
    names: { "zh-Hans": "规划", "zh-Hant": "規劃", en: "Plan" },
    csl: "report",
    isPolicy: true,
    titleEnds: ["规划", "纲要", "计划", "计划案", "计画案", "总体规划", "规划文本"],
  },
  opinions: {
    names: { "zh-Hans": "实施意见", "zh-Hant": "實施意見", en: "Implementation opinions" },
    csl: "report",
    isPolicy: true,
    titleEnds: ["意见"],
  },
  "action-plan": {
    names: { "zh-Hans": "行动方案", "zh-Hant": "行動方案", en: "Action plan" },
    csl: "report",
    isPolicy: true,
    titleEnds: ["方案", "行动计划", "行动", "工作要点"],
  },
  law: {
    names: { "zh-Hans": "法律", "zh-Hant": "法律", en: "Law" },
    csl: "legislation",
    titleEnds: ["法", "法典", "法律"],
    notEnds: [
      "方法",
      "做法",
      "算法",
      "用法",
      "语法",
      "看法",
      "想法",
      "说法",
      "书法",
      "打法",
      "疗法",
    ],
  },
  regulation: {
    names: { "zh-Hans": "法规规章", "zh-Hant": "法規規章", en: "Regulation" },
    csl: "regulation",
    titleEnds: ["条例", "办法", "规定", "细则", "规则", "章程"],
  },
  interpretation: {
    names: { "zh-Hans": "司法解释", "zh-Hant": "司法解釋", en: "Judicial interpretation" },
    csl: "legislation",
    titleBegins: COURTS,
    titleEnds: ["解释", "规定"],
  },
  decision: {
    names: { "zh-Hans": "决定", "zh-Hant": "決定", en: "Decision" },
    csl: "legislation",
    titleEnds: ["决定", "决议"],
  },
  notice: {
    names: { "zh-Hans": "通知", "zh-Hant": "通知", en: "Notice" },
    csl: "report",
    isPolicy: true,
    titleEnds: ["通知", "通告", "公告", "通报"],
  },
  reply: {
    names: { "zh-Hans": "批复", "zh-Hant": "批覆", en: "Reply" },
    csl: "report",
    isPolicy: true,
    titleEnds: ["批复", "复函", "答复", "的函"],
  },
  standard: {
    names: { "zh-Hans": "标准规范", "zh-Hant": "標準規範", en: "Standard" },
    csl: "standard",
    titleEnds: ["标准", "规范", "规程", "导则", "指南"],
  },
  "work-report": {
    names: { "zh-Hans": "工作报告", "zh-Hant": "工作報告", en: "Work report" },
    csl: "report",
    titleEnds: ["工作报告", "工作的报告", "情况的报告"],
  },
  speech: {
    names: { "zh-Hans": "讲话", "zh-Hant": "講話", en: "Speech" },
    csl: "speech",
    titleEnds: ["讲话", "致辞", "演讲", "发言", "贺词"],
  },
  press: {
    names: { "zh-Hans": "新闻发布", "zh-Hant": "新聞發布", en: "Press release" },
    csl: "article-newspaper",
    cslWithoutIssuer: "webpage",
    titleEnds: ["新闻稿", "答记者问", "新闻发布会", "新闻发布会实录"],
  },
  report: {
    names: { "zh-Hans": "新闻报道", "zh-Hant": "新聞報道", en: "News report" },
    csl: "article-newspaper",
    cslWithoutIssuer: "webpage",
    titleEnds: [],
  },
  other: {
    names: { "zh-Hans": "其他", "zh-Hant": "其他", en: "Other" },
    csl: "document",
    titleEnds: [],
  },
} as const satisfies Record<string, Kind>;

export type Genre = keyof typeof KINDS;

const TABLE: Readonly<Record<Genre, Kind>> = KINDS;

/** All kinds, in the order in which filters list them. */
export const GENRES = Object.keys(KINDS) as [Genre, ...Genre[]];

/** The names of a kind. */
export function genreNames(genre: Genre): Kind["names"] {
  return TABLE[genre].names;
}

/** True for documents of policy: plans, opinions, notices. */
export function isPolicy(genre: Genre): boolean {
  return TABLE[genre].isPolicy ?? false;
}

/** The CSL type of a document of a kind. */
export function cslTypeOf(genre: Genre, hasIssuer: boolean): CslType {
  const { csl, cslWithoutIssuer = csl } = TABLE[genre];
  return hasIssuer ? csl : cslWithoutIssuer;
}

/** What may follow the kind at the end of a title: （试行）, （2020年修订）. */
const REMARK = /\s*[（(〔[][^（）()〔〕[\]]*[）)〕\]]\s*$/u;

/** The title without remarks at its end. */
function withoutRemarks(title: string): string {
  const shorter = title.trim().replace(REMARK, "");
  return shorter === title || shorter === "" ? title : withoutRemarks(shorter);
}

/**
 * The kind that a title tells.
 *
 * @param title in Simplified characters
 * @returns null where it tells none
 */
export function genreOfTitle(title: string): Genre | null {
  const words = withoutRemarks(title);
  const found = GENRES.flatMap((genre) => {
    const { titleEnds, notEnds = [], titleBegins } = TABLE[genre];
    if (notEnds.some((end) => words.endsWith(end))) return [];
    if (titleBegins !== undefined && !titleBegins.some((begin) => words.startsWith(begin))) {
      return [];
    }
    const bonus = titleBegins === undefined ? 0 : 100;
    return titleEnds
      .filter((end) => words.endsWith(end))
      .map((end) => ({ genre, weight: end.length + bonus }));
  });
  const [best] = found.toSorted((one, other) => other.weight - one.weight);
  return best?.genre ?? null;
}
