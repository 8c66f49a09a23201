/** How a text mentions a provision, by the words around it. */
// @ts-nocheck

import type { ProvisionMention } from "./provision.ts";

/** Words for this document, directly before a reference. */
const OWN =
  /本(?:规划|(?:实施)?意见|(?:行动|实施)?方案|(?:[\p{Script=Han}]{0,2})(?:办法|规定|条例|法|细则|解释|规则)|通知|纲要|计划|措施|政策|文件|法典|决定|指南|章程|标准|准则|要点)(?:总则|分则)?$/u;
export const SEE = /[见如]$/u;
export const BY =
  /(?:见|按照|依照|依据|根据|按|依|违反|适用|适用于|符合|参照|比照|准用|遵照|援用|除|犯|具有|属于|构成|因)$/u;
const OPENING = /[（(]$/u;
const CLOSING = /^[）)]/u;
/**
 * The beginning of the text, a mark, or a conjunction or preposition, before a bare mention; after other words (蓝图2035,
 * 全球第三条) the mention is part of a word.
 */
const STANDS_ALONE = /(?:^|[^\p{L}\p{N}]|[由从据按在和与及至或有对以将受为经])$/u;
/** The end of a law's name before a reference, with the version in brackets that may follow. */
const LAW =
  /(?:法典?|条例|规定|办法|解释|细则|规则|章程|准则|规程|通则|公约|条约|协定|决定|条文|修正案)(?:总则|分则|附则)?(?<version>”?(?:\s?[（(][^（()）]{1,16}[）)])?\s?)$/u;
/** Han characters at the end of a text, with quotation marks. */
const RUN = /[\p{Script=Han}“”]{1,40}$/u;

/** The Han characters before an offset that end in the name of a law; empty if there is no such name. */
function lawBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 60), start);
  const version = LAW.exec(before)?.groups?.version;
  if (version === undefined) return "";
  return RUN.exec(before.slice(0, before.length - version.length))?.[0] ?? "";
}

/** The manner of the mention by the text around it; null if the words are part of other words. */
export function mannerOf(
  text: string,
  start: number,
  end: number,
  lead: RegExp,
): Pick<ProvisionMention, "manner" | "law"> | null {
  const before = text.slice(Math.max(0, start - 12), start);
  if (OWN.test(before)) return { manner: "own", law: "" };
  const law = lawBefore(text, start);
  if (law !== "") return { manner: "named", law };
  const outside = before.replace(OPENING, "");
  const isBracketed = outside !== before && CLOSING.test(text.slice(end, end + 1));
  if (isBracketed || lead.test(outside)) return { manner: "pointed", law: "" };
  return STANDS_ALONE.test(before) ? { manner: "bare", law: "" } : null;
}
