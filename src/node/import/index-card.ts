/** The index card that pages of authorities show beside a text: 索引号, 发布机构, 成文日期, 文号. */
import type { LeftOut } from "../../model/origins.ts";
import { dayIn } from "../content/head-metadata.ts";

/** What a card states of a document, by the name of its field. */
export interface CardEntry {
  readonly key: "issuer" | "number" | "date";
  readonly value: string;
  readonly field: string;
}

/** Fields with a key of `source.yaml`. */
const FIELDS: Readonly<Record<string, CardEntry["key"]>> = {
  发布机构: "issuer",
  發布機構: "issuer",
  发文机关: "issuer",
  發文機關: "issuer",
  发文机构: "issuer",
  发文单位: "issuer",
  制发机关: "issuer",
  公开主体: "issuer",
  文号: "number",
  文號: "number",
  发文字号: "number",
  發文字號: "number",
  发文文号: "number",
  文件编号: "number",
  成文日期: "date",
  制发日期: "date",
  签发日期: "date",
  印发日期: "date",
};
/** Other fields: they end the value before them. */
const OTHERS =
  "索引号 信息索引号 索引號 分类 主题分类 信息分类 主题词 关键词 体裁 体裁分类 组配分类 服务对象 名称 信息名称 标题 文件标题 发布日期 发文日期 公开日期 生成日期 发布时间 有效性 效力 效力状态 文件状态 时效性 生效日期 实施日期 失效日期 废止日期 公开方式 公开形式 公开范围 公开时限 公开类别 内容概述 语种 信息来源 来源 浏览次数".split(
    " ",
  );
/** Longer names first: 信息索引号 ends in 索引号. */
const NAMES = [...Object.keys(FIELDS), ...OTHERS].toSorted(
  (one, other) => other.length - one.length,
);
const FIELD = new RegExp(
  `(?<![\\p{Script=Han}])(${NAMES.map((name) => [...name].join("\\s*")).join("|")})\\s*[：:]`,
  "gu",
);
/** Fewest fields of a card. */
const FEWEST = 2;

/** The entries of the first card among what was left out of a page; each key once. */
export function indexCard(leftOut: readonly LeftOut[]): CardEntry[] {
  for (const { kind, text } of leftOut) {
    const entries = kind === "page furniture" ? entriesOf(text) : [];
    if (entries.length > 0) return entries;
  }
  return [];
}

function entriesOf(text: string): CardEntry[] {
  const fields = [...text.matchAll(FIELD)];
  if (fields.length < FEWEST) return [];
  const found = new Map<string, CardEntry>();
  for (const [index, match] of fields.entries()) {
    const field = (match[1] ?? "").replace(/\s+/gu, "");
    const key = FIELDS[field];
    const written = text.slice(match.index + match[0].length, fields[index + 1]?.index).trim();
    const value = key === "date" ? (dayIn(written) ?? "") : written;
    if (key !== undefined && value !== "" && value.length <= 80 && !found.has(key))
      found.set(key, { key, value, field });
  }
  return [...found.values()];
}
