/** The ends of titles of official texts, which name their kind (GB/T 9704—2012, 7.3.1: the title names issuer, matter and kind). */
// @ts-nocheck


/** Words with which the title of an official text ends. */
const WHOLE =
  /(?:规定|規定|办法|辦法|意见|意見|报告|報告|方案|规划|規劃|计划|計劃|計畫|通知|公告|通告|决定|決定|条例|條例|细则|細則|纲要|綱要|要点|要點|措施|目录|目錄|清单|清單|章程|制度|规则|規則|标准|標準|指南|请示|請示|批复|批復|函|讲话|講話|说明|說明|解释|解釋|规范|規範|准则|準則|指引|名单|名單|分工|任务|任務|政策|一览表|一覽表|表|倡议书|协议|协定|公约|決議|决议|议案|法)(?:[（(][^（）()]{1,20}[）)])?$/u;

/** True if a line may be the end of a title: it names a kind of text, perhaps with a note in brackets (试行). */
export function isWholeTitle(title: string): boolean {
  return WHOLE.test(title.replace(/\s+/gu, ""));
}
