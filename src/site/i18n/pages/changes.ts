/** The words of the page of changes and of the feeds, in three languages. */
import type {
  ClauseChangeKind,
  DocumentChange,
  DocumentChangeKind,
} from "../../../model/versions/changes.ts";
import { formatCount, formatNumber } from "../format.ts";
import type { Language } from "../languages.ts";
import { joinList } from "../strings.ts";
import { type Wording, wording } from "../wording.ts";

const CHANGES_STRINGS = {
  title: wording("更新", "更新", "What’s new"),
  lead: wording(
    "每次发布与上一次相比，新增、修改、删除了哪些文件与条文。文字为发布时的原样。",
    "每次發布與上一次相比，新增、修改、刪除了哪些文件與條文。文字為發布時的原樣。",
    "What each publication of this site added, changed or took out, compared with the one before. The texts are quoted as they stood that day.",
  ),
  feeds: wording("订阅更新（Atom）", "訂閱更新（Atom）", "Subscribe to changes (Atom)"),
  feedsAbout: wording(
    "把地址加入阅读器，有新的发布即可得知。",
    "把地址加入閱讀器，有新的發布即可得知。",
    "Add an address to a feed reader to be told of each publication.",
  ),
  all: wording("全部", "全部", "All documents"),
  kinds: wording("按文件类别", "按文件類別", "By document type"),
  issuers: wording("按发布机构", "按發布機構", "By issuer"),
  hierarchies: wording("按任务体系", "按任務體系", "By task hierarchy"),
  nothing: wording(
    "这是首次发布，还没有可以比较的变动。",
    "這是首次發布，還沒有可以比較的變動。",
    "This is the first publication; there is nothing yet to compare it with.",
  ),
  newVersion: wording("新版本", "新版本", "New version"),
  comparedWith: wording(
    "与已发布的前一版本相比：",
    "與已發布的前一版本相比：",
    "Compared with the version published before: ",
  ),
  noOther: wording("条文没有变动", "條文沒有變動", "no clause has changed"),
  formerly: wording("，原为", "，原為", ", formerly "),
  wordsUnknown: wording(
    "原来的文字未能取得，以下为现在的文字。",
    "原來的文字未能取得，以下為現在的文字。",
    "The former words are not known; these are the present ones.",
  ),
  searches: wording(
    "检索页可以保存检索，再来时列出其中新增与修改的条文。",
    "檢索頁可以儲存檢索，再來時列出其中新增與修改的條文。",
    "Searches can be saved on the search page, which then lists what is new in them.",
  ),
} as const satisfies Record<string, Wording>;

/** The word or sentence for a key. */
export function changesWord(lang: Language, key: keyof typeof CHANGES_STRINGS): string {
  return CHANGES_STRINGS[key][lang];
}

/** What became of a clause. */
export const CLAUSE_CHANGE_NAMES = {
  added: wording("新增", "新增", "New"),
  changed: wording("修改", "修改", "Changed"),
  moved: wording("移动", "移動", "Moved"),
  removed: wording("删除", "刪除", "Removed"),
} as const satisfies Record<ClauseChangeKind, Wording>;

/** What became of a document, a new version told apart. */
export function documentChangeName(
  lang: Language,
  { kind, formerVersion }: Pick<DocumentChange, "kind" | "formerVersion">,
): string {
  return formerVersion === undefined
    ? DOCUMENT_CHANGE_NAMES[kind][lang]
    : changesWord(lang, "newVersion");
}

const DOCUMENT_CHANGE_NAMES = {
  added: wording("新增文件", "新增文件", "New document"),
  changed: wording("有变动", "有變動", "Changed"),
  removed: wording("撤下文件", "撤下文件", "Withdrawn"),
} as const satisfies Record<DocumentChangeKind, Wording>;

const PHRASES = {
  "zh-hans": { added: "新增", changed: "修改", moved: "移动", removed: "删除" },
  "zh-hant": { added: "新增", changed: "修改", moved: "移動", removed: "刪除" },
  en: { added: "new", changed: "changed", moved: "moved", removed: "removed" },
} as const satisfies Record<Language, Record<ClauseChangeKind, string>>;

/** The number of clauses of each kind of change, in one line: 新增 2 条，修改 1 条. */
export function changeCounts(
  lang: Language,
  counts: readonly (readonly [kind: ClauseChangeKind, count: number])[],
): string {
  const some = counts.filter(([, count]) => count > 0);
  const parts = some.map(([kind, count]) =>
    lang === "en"
      ? `${formatNumber(lang, count)} ${PHRASES.en[kind]}`
      : `${PHRASES[lang][kind]} ${formatCount(lang, "clause", count)}`,
  );
  const total = some.reduce((sum, [, count]) => sum + count, 0);
  const line = joinList(lang, parts);
  return lang === "en"
    ? `Clauses: ${line}`.replace("Clauses", total === 1 ? "Clause" : "Clauses")
    : line;
}
