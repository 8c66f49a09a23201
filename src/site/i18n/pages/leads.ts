/** The sentences below the titles of pages, in three languages; no script needs them. */
import type { Language } from "../languages.ts";
import { type Wording, wording } from "../wording.ts";

const LEADS = {
  glossaryLead: wording(
    "政策文本里的用语：两种字形、拼音、英文与简短的解释，并列出最能说明它的条文。“见于”几条，连更长的词里写有此词的也算，另有所指的除外。英文为非官方译法。",
    "政策文本裏的用語：兩種字形、拼音、英文與簡短的解釋，並列出最能說明它的條文。「見於」幾條，連更長的詞裏寫有此詞的也算，另有所指的除外。英文為非官方譯法。",
    "The vocabulary of the texts in both scripts, with pinyin, English and a short definition, and the clauses that best illustrate each term. The number of clauses with a term includes those where it is part of a longer word, unless it means something else there. The English is unofficial.",
  ),
  hierarchiesLead: wording(
    "文件把工作分解为工程、行动与项目，层层相属。这里把每个体系列成一棵树，每个节点都通向它所在的条文。",
    "文件把工作分解為工程、行動與項目，層層相屬。這裏把每個體系列成一棵樹，每個節點都通向它所在的條文。",
    "The documents break their work down into programmes, actions and projects. Each hierarchy is laid out here as a tree, and every node leads to its clause.",
  ),
  dataLead: wording(
    "站上所见，皆可取用。文件多为 UTF-8 编码的 JSON，各附 JSON Schema；NDJSON 每行一条，便于逐行读取；另有 SQLite 数据库与 XML 格式。",
    "站上所見，皆可取用。檔案多為 UTF-8 編碼的 JSON，各附 JSON Schema；NDJSON 每行一條，便於逐行讀取；另有 SQLite 數據庫與 XML 格式。",
    "Everything shown here can be downloaded. Most files are JSON in UTF-8, each with a JSON Schema; the NDJSON file has one clause per line. There are also an SQLite database and XML formats.",
  ),
  documentsLead: wording(
    "按日期排列，新者在前。关键词由文本统计得出，点击即可检索。",
    "按日期排列，新者在前。關鍵詞由文本統計得出，點擊即可檢索。",
    "Newest first. Key terms are picked out statistically; select one to search for it.",
  ),
} as const satisfies Record<string, Wording>;

/** The sentence for a key. */
export function lead(lang: Language, key: keyof typeof LEADS): string {
  return LEADS[key][lang];
}
