/** What the data page tells of the files under `/data/`. */
import type { Language } from "../languages.ts";

type Words = Readonly<Record<Language, string>>;

interface Field {
  readonly name: string;
  readonly meaning: Words;
}

export interface DataFile {
  /** Name under `/data/`; with a slash at its end, a folder with a file for each document: `<id>.json`. */
  readonly name: string;
  readonly about: Words;
  readonly fields: readonly Field[];
}

function words(hans: string, hant: string, en: string): Words {
  return { "zh-hans": hans, "zh-hant": hant, en };
}

function field(name: string, hans: string, hant: string, en: string): Field {
  return { name, meaning: words(hans, hant, en) };
}

const TITLE = field(
  "title",
  "标题，分 zh-Hans、zh-Hant、en 三项；没有英文的，en 为 null",
  "標題，分 zh-Hans、zh-Hant、en 三項；沒有英文的，en 為 null",
  "title as zh-Hans, zh-Hant and en; en is null where none is given",
);

export const DATA_FILES: readonly DataFile[] = [
  {
    name: "documents.json",
    about: words("全部文件及其信息", "全部文件及其資料", "All documents with their metadata"),
    fields: [
      field("id", "文件标识", "文件標識", "id of the document"),
      TITLE,
      field(
        "issuer, authors, number",
        "发布机构、作者、发文字号；没有的，为 null 或空",
        "發布機構、作者、發文字號；沒有的，為 null 或空",
        "issuer, authors, document number; null or empty where there is none",
      ),
      field(
        "date",
        "日期，ISO 8601，所知多少即写多少",
        "日期，ISO 8601，所知多少即寫多少",
        "date (ISO 8601), as exact as it is known",
      ),
      field("kind", "类别", "類別", "kind of document"),
      field("script", "原文字形", "原文字形", "script of the source"),
      field(
        "source",
        "源文件、SHA-256 与起止行",
        "源檔案、SHA-256 與起止行",
        "source file, its SHA-256, first and last line",
      ),
      field(
        "origins",
        "以上各项出自何处",
        "以上各項出自何處",
        "where each of these values comes from",
      ),
      field("clauses", "条数", "條數", "number of clauses"),
    ],
  },
  {
    name: "clauses.ndjson",
    about: words("全部条文，每行一条", "全部條文，每行一條", "All clauses, one to a line"),
    fields: [
      field(
        "document, id",
        "所属文件与条文标识",
        "所屬文件與條文標識",
        "document and id of the clause",
      ),
      field(
        "parent, order",
        "上级条文；在文件中的次序",
        "上級條文；在文件中的次序",
        "the clause above; position in the document",
      ),
      field("kind", "条文种类", "條文種類", "kind of clause"),
      field("label", "编号，如原文所印", "編號，如原文所印", "number as printed"),
      field(
        "heading, paragraphs",
        "标题与段落，用原文字形；表格每行一段，单元格以制表符分隔",
        "標題與段落，用原文字形；表格每行一段，儲存格以定位字元分隔",
        "heading and paragraphs in the script of the source; a table has one paragraph a row, cells joined by a tab",
      ),
      field(
        "runIn, delimiter",
        "标题与首段在原文中是否连排；连排时标题后的标点",
        "標題與首段在原文中是否連排；連排時標題後的標點",
        "whether heading and first paragraph are one printed paragraph; the mark that ends such a heading",
      ),
      field(
        "zhHans, zhHant, en",
        "两种字形的编号、标题与段落；英文标题",
        "兩種字形的編號、標題與段落；英文標題",
        "number, heading and paragraphs in both scripts; English heading",
      ),
      field(
        "after",
        "原文中位于上级条文第几段之后",
        "原文中位於上級條文第幾段之後",
        "how many paragraphs of the clause above stand before it in print",
      ),
      field("source", "源文件与起止行", "源檔案與起止行", "source file, first and last line"),
      field(
        "repairs",
        "对原文的订正：种类、所在行、原文用字、改后用字、理由（英文）、在条文中的位置",
        "對原文的訂正：種類、所在行、原文用字、改後用字、理由（英文）、在條文中的位置",
        "repairs made to the source text: kind, line, the source’s words, what is shown, why, and the place in the clause",
      ),
      field("url", "网页地址", "網頁地址", "address of the page"),
    ],
  },
  {
    name: "hierarchies.json",
    about: words(
      "任务体系；每个体系另有表格与大纲，见其页面",
      "任務體系；每個體系另有表格與大綱，見其頁面",
      "The task hierarchies; each has tables and an outline on its own page",
    ),
    fields: [
      field(
        "id, document, root",
        "标识、文件、根条文",
        "標識、文件、根條文",
        "id, document, root clause",
      ),
      TITLE,
      field(
        "nodes",
        "节点：标识、条文、引语、编号、标题、层级、上级与下级",
        "節點：標識、條文、引語、編號、標題、層級、上級與下級",
        "nodes: id, clause, quoted words, number, title, level, parent and children",
      ),
    ],
  },
  {
    name: "glossary.json",
    about: words("术语表", "術語表", "The glossary"),
    fields: [
      field("id, pinyin", "标识与拼音", "標識與拼音", "id and pinyin"),
      TITLE,
      field(
        "aliases",
        "别称，分 zh-Hans、zh-Hant、en 三项",
        "別稱，分 zh-Hans、zh-Hant、en 三項",
        "further names as zh-Hans, zh-Hant and en",
      ),
      field(
        "definition",
        "解释，分 zh-Hans、zh-Hant、en 三项",
        "解釋，分 zh-Hans、zh-Hant、en 三項",
        "definition as zh-Hans, zh-Hant and en",
      ),
      field("clauses", "最能说明它的条文", "最能說明它的條文", "clauses that show the term best"),
    ],
  },
  {
    name: "names.json",
    about: words(
      "文本提到的名称，及提到它的条文",
      "文本提到的名稱，及提到它的條文",
      "What the texts call by name, and the clauses that do",
    ),
    fields: [
      field(
        "id, kind",
        "标识与种类：地方、机构、平台、项目、政策",
        "標識與種類：地方、機構、平台、項目、政策",
        "id and kind: place, organisation, platform, project, policy",
      ),
      TITLE,
      field(
        "forms",
        "文本里的各种叫法，用简体字",
        "文本裏的各種叫法，用簡體字",
        "all that the texts call it, in Simplified characters",
      ),
      field(
        "note",
        "编者的说明，没有的为 null",
        "編者的說明，沒有的為 null",
        "what the editor says of it, or null",
      ),
      field("clauses", "提到它的条文", "提到它的條文", "the clauses that name it"),
    ],
  },
  {
    name: "quantities.json",
    about: words("文本写明的数量", "文本寫明的數量", "The amounts that the texts state"),
    fields: [
      field(
        "document, clause, paragraph",
        "所在文件、条文与段落，段落从 1 数起",
        "所在文件、條文與段落，段落從 1 數起",
        "where it stands; paragraphs are counted from 1",
      ),
      field(
        "start, end, text",
        "在段落中的起止（UTF-16 单位，两种字形相同）与原文，用简体字",
        "在段落中的起止（UTF-16 單位，兩種字形相同）與原文，用簡體字",
        "its place in the paragraph in UTF-16 units, the same in both scripts, and its words in Simplified characters",
      ),
      field(
        "value, to, unit",
        "数值、区间上限（没有的为 null）、单位（连同万、亿）",
        "數值、區間上限（沒有的為 null）、單位（連同萬、億）",
        "number, upper end of a range or null, unit with its multiplier (ten thousand, hundred million)",
      ),
      field(
        "amount",
        "把万、亿乘开后的数值，便于比较",
        "把萬、億乘開後的數值，便於比較",
        "the number with the multiplier worked out, for comparison",
      ),
      field(
        "bound",
        "以上、超过、左右、近、以内：least、more、about、nearly、most；确数为 null",
        "以上、超過、左右、近、以內：least、more、about、nearly、most；確數為 null",
        "least, more, about, nearly or most; null where it is exact",
      ),
      field(
        "year",
        "同一句中写明的年份，没有的为 null",
        "同一句中寫明的年份，沒有的為 null",
        "the year that its sentence states, or null",
      ),
    ],
  },
  {
    name: "references.json",
    about: words(
      "文本所引：书名号内的题名，以及专栏、图表、附件、章条等处",
      "文本所引：書名號內的題名，以及專欄、圖表、附件、章條等處",
      "What the texts refer to: titles in 《》, and boxes, figures, tables, attachments, chapters and articles",
    ),
    fields: [
      field(
        "document, clause, paragraph",
        "所在文件、条文与段落；段落从 1 数起，标题为 0",
        "所在文件、條文與段落；段落從 1 數起，標題為 0",
        "where it stands; paragraphs are counted from 1, the heading is 0",
      ),
      field(
        "start, end, text",
        "在段落中的起止（UTF-16 单位，两种字形相同）与所引之词，用简体字",
        "在段落中的起止（UTF-16 單位，兩種字形相同）與所引之詞，用簡體字",
        "its place in the paragraph in UTF-16 units, the same in both scripts, and its words in Simplified characters",
      ),
      field(
        "target",
        "所指的文件（document）与条文（clause，整份文件为 null）；不在本库的题名，target 为 null",
        "所指的文件（document）與條文（clause，整份文件為 null）；不在本庫的題名，target 為 null",
        "the document and the clause that it leads to, the clause null for a whole document; null for a title that the collection does not have",
      ),
    ],
  },
  {
    name: "related/",
    about: words(
      "每条的相关条文，每份文件一个",
      "每條的相關條文，每份文件一個",
      "The related clauses of each clause, a file for each document: related/<id>.json",
    ),
    fields: [
      field("document", "文件标识", "文件標識", "id of the document"),
      field(
        "terms",
        "共有的词：简体、繁体；两者相同的只写一次",
        "共有的詞：簡體、繁體；兩者相同的只寫一次",
        "shared words in Simplified and Traditional characters; one form where both are the same",
      ),
      field(
        "clauses",
        "按条文标识，相关者在前：相关条文（文件#条文）、分值（BM25）、共有的词在 terms 中的次序（自 0 起）",
        "按條文標識，相關者在前：相關條文（文件#條文）、分值（BM25）、共有的詞在 terms 中的次序（自 0 起）",
        "by clause id, best first: the related clause (document#clause), its score (BM25), and the places of the shared words in terms, counted from 0",
      ),
    ],
  },
  {
    name: "provenance/",
    about: words(
      "转换的来历，每份文件一个",
      "轉換的來歷，每份文件一個",
      "What decided each converted character, a file for each document: provenance/<id>.json",
    ),
    fields: [
      field("document", "文件标识", "文件標識", "id of the document"),
      field(
        "from, to",
        "原文字形与转换后的字形",
        "原文字形與轉換後的字形",
        "script of the source and of the conversion",
      ),
      field(
        "clauses",
        "按条文标识：编号（label）、标题（heading）与各段（paragraphs，自 1 起）中并非一对一转换的字",
        "按條文標識：編號（label）、標題（heading）與各段（paragraphs，自 1 起）中並非一對一轉換的字",
        "by clause id: the characters of label, heading and paragraphs (numbered from 1) that could have become something else",
      ),
      field(
        "offset, from, to",
        "一字：在转换文中的位置（UTF-16）、原字、转换后的字",
        "一字：在轉換文中的位置（UTF-16）、原字、轉換後的字",
        "a character: its place in the converted text (UTF-16 units), the original one, what it became",
      ),
      field(
        "rule, by, why",
        "依据：字表（character）、词语（phrase）或本站词表（override）；起作用的词；词表所记的理由",
        "依據：字表（character）、詞語（phrase）或本站詞表（override）；起作用的詞；詞表所記的理由",
        "what decided: table of characters, phrase, or this collection’s own word (override); that word; the editor’s reason",
      ),
    ],
  },
  {
    name: "timeline.json",
    about: words(
      "文件里写明年份的日期，按时间排列",
      "文件裏寫明年份的日期，按時間排列",
      "The dates that the documents state with their year, in the order of time",
    ),
    fields: [
      field(
        "date, to",
        "日期，ISO 8601，文中写到年、月或日即为年、月或日；起止年份的末年，没有则为 null",
        "日期，ISO 8601，文中寫到年、月或日即為年、月或日；起止年份的末年，沒有則為 null",
        "date (ISO 8601), as exact as it is written; the last year of a range, or null",
      ),
      field(
        "when",
        "past：文件成文之前；target：其后，或同时而说成期限、目标；文件没有日期又无从判断的，为 null",
        "past：文件成文之前；target：其後，或同時而說成期限、目標；文件沒有日期又無從判斷的，為 null",
        "past: before the document; target: after it, or of the same time and spoken of as a limit or an aim; null where the document has no date and the text does not tell",
      ),
      field(
        "mark",
        "limit：到某年、某年底、某年前；aim：力争、预计、展望某年；没有则为 null",
        "limit：到某年、某年底、某年前；aim：力爭、預計、展望某年；沒有則為 null",
        "limit: to be done by then; aim: meant or expected for then; null for neither",
      ),
      field(
        "document, clause, paragraph",
        "所在文件、条文与段落（自 1 起，标题为 0）",
        "所在文件、條文與段落（自 1 起，標題為 0）",
        "document, clause and paragraph (from 1; the heading is 0)",
      ),
      field(
        "text, sentence",
        "日期原文；所在句子，两种字形",
        "日期原文；所在句子，兩種字形",
        "the date as written; its sentence in both scripts",
      ),
    ],
  },
  {
    name: "coverage.json",
    about: words(
      "逐字核算，按文件标识：原文每个字的去处",
      "逐字核算，按文件標識：原文每個字的去處",
      "The account of every character of the sources, by id of the document",
    ),
    fields: [
      field("characters", "原文字符数", "原文字元數", "characters of the source"),
      field("clauses", "归入条文的字符数", "歸入條文的字元數", "characters in clauses"),
      field(
        "furniture",
        "条文以外的字符数，分目录、题名、署名、标记、空白等类",
        "條文以外的字元數，分目錄、題名、署名、標記、空白等類",
        "characters in contents lists, title blocks, bylines, markup, white space and the like",
      ),
      field(
        "unaccounted",
        "去处不明的字符数，总是 0，否则网站不能生成",
        "去處不明的字元數，總是 0，否則網站不能生成",
        "characters unaccounted for: always 0, or the site is not built",
      ),
    ],
  },
  {
    name: "diagnostics.json",
    about: words("内容检查所见的问题", "內容檢查所見的問題", "What the check of the content found"),
    fields: [
      field("rule, severity", "规则与轻重", "規則與輕重", "rule and severity"),
      field("file, line, column", "所在位置", "所在位置", "where it stands"),
      field("message, hint", "说明与建议", "說明與建議", "what is wrong and what to do"),
      field(
        "explanation",
        "编者已知的，说明何以如此",
        "編者已知的，說明何以如此",
        "why it is as it has to be, where the editor knows of it",
      ),
    ],
  },
];
