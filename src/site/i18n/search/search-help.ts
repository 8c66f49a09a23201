/** The help for searching: one line for each feature of the query language, with an example that has results in the texts. */
import type { Script } from "../../../model/types.ts";
import { type Wording, wording } from "../wording.ts";

interface HelpLine {
  /** A query by script, and one for English pages. */
  readonly example: Readonly<Record<Script, string>>;
  readonly english: string;
  readonly meaning: Wording;
}

export const SEARCH_HELP: readonly HelpLine[] = [
  {
    example: { "zh-Hans": "创新 人才 平台", "zh-Hant": "創新 人才 平台" },
    english: "innovation talent platform",
    meaning: wording(
      "空格隔开的词都要出现，次序不论",
      "空格隔開的詞都要出現，次序不論",
      "every word must occur, in any order",
    ),
  },
  {
    example: { "zh-Hans": "“机械之都 创新提升”", "zh-Hant": "「機械之都 創新提升」" },
    english: '"technology transfer"',
    meaning: wording(
      "引号里的文字连成一串，空格不算分隔",
      "引號裏的文字連成一串，空格不算分隔",
      "text in quotation marks is matched as one string, spaces included",
    ),
  },
  {
    example: { "zh-Hans": "大学 | 高校", "zh-Hant": "大學 | 高校" },
    english: "university | college",
    meaning: wording("竖线两边有一个即可", "豎線兩邊有一個即可", "one or the other, or both"),
  },
  {
    example: { "zh-Hans": "人才 -企业", "zh-Hant": "人才 -企業" },
    english: "talent -enterprises",
    meaning: wording(
      "减号后面的词不得出现",
      "減號後面的詞不得出現",
      "the word after the minus sign must not occur",
    ),
  },
  {
    example: { "zh-Hans": "(人才 平台) | 揭榜挂帅", "zh-Hant": "(人才 平台) | 揭榜掛帥" },
    english: "(talent platform) | laboratory",
    meaning: wording("括号把几个词归为一组", "括號把幾個詞歸為一組", "brackets group words"),
  },
  {
    example: { "zh-Hans": "标题:人才", "zh-Hant": "標題:人才" },
    english: "title:talent",
    meaning: wording(
      "只在标题里找，也可写作“title:”或“heading:”",
      "只在標題裏找，也可寫作「title:」或「heading:」",
      "in headings only; heading: does the same",
    ),
  },
  {
    example: { "zh-Hans": "文件:实施意见 人才", "zh-Hant": "文件:實施意見 人才" },
    english: "doc:opinions-2023 talent",
    meaning: wording(
      "只在一份文件里找，写题名里的字或文件代号；也可写作“文档:”“doc:”或“document:”",
      "只在一份文件裏找，寫題名裏的字或文件代號；也可寫作「文檔:」「doc:」或「document:」",
      "in one document only, given by its id or by words from its title; document: does the same",
    ),
  },
  {
    example: { "zh-Hans": "专栏2", "zh-Hant": "專欄2" },
    english: "Box 2",
    meaning: wording(
      "编号可直达条文，例如专栏2、三（二）1、opinions-2023#s3-1；输入发文字号或文件代号则打开该文件",
      "編號可直達條文，例如專欄2、三（二）1、opinions-2023#s3-1；輸入發文字號或文件代號則打開該文件",
      "a number takes you to its clause, as do “3 (2) 1” and opinions-2023#s3-1; a document number or id opens the document",
    ),
  },
];
