/** The text of the about page, section by section: of what any collection has, and of tasks where there are any. */
import type { Language } from "../languages.ts";

export interface AboutSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const ABOUT: Readonly<Record<Language, readonly AboutSection[]>> = {
  "zh-hans": [
    {
      id: "what",
      title: "这是什么",
      paragraphs: [
        "政策文件往往很长。本站把每份文件拆成一条一条，每条都有固定的地址，可以阅读、检索、引用。",
        "全站是静态网页，不设账号，不收集任何资料；所选语言与外观只记在读者自己的浏览器里。",
      ],
    },
    {
      id: "search",
      title: "怎样检索",
      paragraphs: [
        "输入的每个词都要在条文里出现，才算命中；命中的条文一条不漏，也不掺别的。中文照原样检索：简体与繁体视为相同，全角与半角视为相同，标点、引号与换行一概不计：检“发展”与“發展”，所得相同。",
        "英文词另按词义检索：条文里没有的，改检与之相当的中文词和英文标题；英文页面也检英译，一个词的各种词形都算，加引号则照原样。各处都没有的英文词略去不检，并在页上注明。",
        "几个词之间以空格分开，表示同时出现；词前加减号表示排除；竖线表示任取其一；加引号的词，空格也算在内。没有一条命中时，才改按词语放宽，并在页上说明。",
        "同一个索引也用来计数：“统计”页按文件、部分与年份数出一个检索式的次数，列出搭配与关键词；“追踪词语”页把它在各份文件里的位置按日期排开。每个次数都可点回原文，所用的公式都注明出处。",
      ],
    },
    {
      id: "texts",
      title: "文本怎样处理",
      paragraphs: [
        "原件逐字节保存，从不改动。原件有错字、错位、缺页之处，由编者逐处订正或标明缺文，文中都有记号，点按可见原件用字与理由；每份文件另有一页，逐行对照原件。",
        "条文由程序从原件中辨认，每条都记着它在原件中的起止行。网页上的另一种字形由 OpenCC 转换：简体文本转为繁体（香港标准），繁体文本转为简体。转换可能有误，引用时请以原件的字形为准。",
        "文件信息各注明来源：原文所载、他处所载，或编者推断。原文没有的，就空着，不作补写。英文页面在有英译处显示英译，中文可附于其下、并列其旁或不显示。英译与英文标题均非官方译法，以中文为准。",
      ],
    },
  ],
  "zh-hant": [
    {
      id: "what",
      title: "這是甚麼",
      paragraphs: [
        "政策文件往往很長。本站把每份文件拆成一條一條，每條都有固定的地址，可以閱讀、檢索、引用。",
        "全站是靜態網頁，不設帳號，不收集任何資料；所選語言與外觀只記在讀者自己的瀏覽器裏。",
      ],
    },
    {
      id: "search",
      title: "怎樣檢索",
      paragraphs: [
        "輸入的每個詞都要在條文裏出現，才算命中；命中的條文一條不漏，也不摻別的。中文照原樣檢索：簡體與繁體視為相同，全形與半形視為相同，標點、引號與換行一概不計：檢「发展」與「發展」，所得相同。",
        "英文詞另按詞義檢索：條文裏沒有的，改檢與之相當的中文詞和英文標題；英文頁面也檢英譯，一個詞的各種詞形都算，加引號則照原樣。各處都沒有的英文詞略去不檢，並在頁上註明。",
        "幾個詞之間以空格分開，表示同時出現；詞前加減號表示排除；豎線表示任取其一；加引號的詞，空格也算在內。沒有一條命中時，才改按詞語放寬，並在頁上註明。",
        "同一個索引也用來計數：「統計」頁按文件、部分與年份數出一個檢索式的次數，列出搭配與關鍵詞；「追蹤詞語」頁把它在各份文件裏的位置按日期排開。每個次數都可點回原文，所用的公式都註明出處。",
      ],
    },
    {
      id: "texts",
      title: "文本怎樣處理",
      paragraphs: [
        "原件逐位元組保存，從不改動。原件有錯字、錯位、缺頁之處，由編者逐處訂正或標明缺文，文中都有記號，點按可見原件用字與理由；每份文件另有一頁，逐行對照原件。",
        "條文由程式從原件中辨認，每條都記着它在原件中的起止行。網頁上的另一種字形由 OpenCC 轉換：簡體文本轉為繁體（香港標準），繁體文本轉為簡體。轉換可能有誤，引用時請以原件的字形為準。",
        "文件資料各註明來源：原文所載、他處所載，或編者推斷。原文沒有的，就空着，不作補寫。英文頁面在有英譯處顯示英譯，中文可附於其下、並列其旁或不顯示。英譯與英文標題均非官方譯法，以中文為準。",
      ],
    },
  ],
  en: [
    {
      id: "what",
      title: "What this is",
      paragraphs: [
        "Policy documents are long. This site splits each of them into clauses. A clause has a permanent address, and can be read, searched and cited.",
        "The site consists of static pages. There are no accounts and nothing is collected; your choice of language and appearance is kept in your own browser.",
      ],
    },
    {
      id: "search",
      title: "How search works",
      paragraphs: [
        "A clause is found when every term you type occurs in it; every such clause is found, and no other. Chinese is found as written: Simplified and Traditional characters count as the same, as do full-width and half-width forms; punctuation, quotation marks and line breaks are ignored: “发展” and “發展” give the same results.",
        "An English term also matches its other forms in the translation, and its equivalents in the Chinese text; put it in quotation marks to find it only as written. An English word that occurs nowhere is left out, and the page names it.",
        "Terms separated by a space must all occur. A minus sign before a term excludes it, a vertical bar means either one, and quotation marks keep spaces inside a term. Only if no clause matches is the search widened to the single words of the query, and the page says so.",
        "The same index counts. The Statistics page counts a query by document, section and year, and lists collocates and keywords; Follow a phrase lays its places out through the documents in order of date. Every count of occurrences leads back to the text, and the measures are cited.",
      ],
    },
    {
      id: "texts",
      title: "How the texts are treated",
      paragraphs: [
        "The sources are kept byte for byte and never edited. Where one is damaged – characters misread, columns out of order, a page lost – the editor repairs it place by place or marks the gap; each repair has a mark in the text that shows the source’s own words and the reason, and each document has a page that shows its source line by line.",
        "A program recognises the clauses in them, and each clause records the lines of the source it comes from. The other script is produced by OpenCC: Simplified texts are converted to Traditional by the Hong Kong standard, Traditional texts to Simplified. Conversion can go wrong; when you quote, rely on the script of the source.",
        "Each piece of metadata says where it comes from: the text itself, another text, or an inference by the editor. What the source does not state is left empty. English pages show an English translation where there is one, with the Chinese below it, beside it or not at all, as the reader chooses. The translation and the English titles are unofficial; only the Chinese is authoritative.",
      ],
    },
  ],
};

/** What the page says besides of a collection with task hierarchies. */
const TASKS: Readonly<Record<Language, string>> = {
  "zh-hans": "一项任务往往散见于几份文件。文件里的任务也列成体系，可以逐层查看。",
  "zh-hant": "一項任務往往散見於幾份文件。文件裏的任務也列成體系，可以逐層查看。",
  en: "A single task is often scattered over several documents. The tasks in them are also laid out as hierarchies, level by level.",
};

/** The sections for a collection. */
export function aboutSections(lang: Language, hasTasks: boolean): readonly AboutSection[] {
  return ABOUT[lang].map((section) => {
    if (section.id !== "what" || !hasTasks) return section;
    const [first = "", ...rest] = section.paragraphs;
    return { ...section, paragraphs: [first, TASKS[lang], ...rest] };
  });
}
