/** The words of long lists, in three languages. */
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

const LIST_STRINGS = {
  filterDocuments: wording("筛选文件", "篩選文件", "Filter the documents"),
  words: wording("标题或机构中的词", "標題或機構中的詞", "Words in title or issuer"),
  genre: wording("类别", "類別", "Type"),
  issuer: wording("发布机构", "發布機構", "Issuer"),
  year: wording("年份", "年份", "Year"),
  all: wording("全部", "全部", "All"),
  shown: wording(
    "{shown} 份，共 {all} 份",
    "{shown} 份，共 {all} 份",
    "{shown} of {all} documents",
  ),
  more: wording("显示更多", "顯示更多", "Show more"),
  failed: wording(
    "未能取得文件列表，请稍后再试。",
    "未能取得文件列表，請稍後再試。",
    "The list of documents could not be loaded. Try again later.",
  ),
  allDocuments: wording("全部文件", "全部文件", "All documents"),
  chooseDocuments: wording("选择文件", "選擇文件", "Choose documents"),
  onThisPage: wording(
    "列表分页显示，筛选只及本页；检索与下载的文件包含全部。",
    "列表分頁顯示，篩選只及本頁；檢索與下載的檔案包含全部。",
    "The list is in pages, and the filter applies to this one. The search and the files for download have everything.",
  ),
  sharedFiles: wording(
    "几份文件合用一个数据文件（_0.json、_1.json……），其中按文件标识分列。",
    "幾份文件合用一個數據檔案（_0.json、_1.json……），其中按文件標識分列。",
    "Several documents share a file (_0.json, _1.json, …), which has the content of each by its id.",
  ),
  chineseTerms: wording(
    "只列中文的关键词，本站的术语表、名称与词表里没有英文。",
    "只列中文的關鍵詞，本站的術語表、名稱與詞表裏沒有英文。",
    "Key terms in Chinese alone have no English in the site’s glossary, names and word list.",
  ),
  restInSearch: wording("在检索中看全部", "在檢索中看全部", "See all of them in the search"),
} as const satisfies Record<string, Wording>;

/** The words for a key. */
export function listWord(lang: Language, key: keyof typeof LIST_STRINGS): string {
  return LIST_STRINGS[key][lang];
}
