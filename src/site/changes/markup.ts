/** The changes of a document as HTML, on the page of changes and in the entries of feeds. */
import type { ElementContent } from "hast";
import { isCompared } from "../../annotate/versions/changes.ts";
import { comparisonId } from "../../corpus/versions/comparisons.ts";
import type { Corpus } from "../../model/corpus.ts";
import { rowAsText } from "../../model/table.ts";
import type { Forms } from "../../model/types.ts";
import {
  CLAUSE_CHANGES,
  type ClauseChange,
  type ClauseChangeKind,
  type DocumentChange,
} from "../../model/versions/changes.ts";
import { h } from "../html/hast.ts";
import { inline } from "../html/inline.ts";
import { chinese, chineseLang, plainTitle } from "../i18n/chinese.ts";
import { formatCount, formatDate } from "../i18n/format.ts";
import { GENRE_NAMES } from "../i18n/genres.ts";
import type { Language } from "../i18n/languages.ts";
import { CLAUSE_CHANGE_NAMES, changeCounts, changesWord } from "../i18n/pages/changes.ts";
import { changeNames, versionWord } from "../i18n/pages/versions.ts";
import { KIND_NAMES } from "../i18n/strings.ts";
import { changedLines, shortened, type WordChange, wordChanges } from "./word-changes.ts";

/** Where clauses are read: the address of a clause that is still there, or null. */
export type AddressOf = (clause: string) => string | null;

const TAGS = { same: null, added: "ins", removed: "del" } as const;

/** Chinese text that the script switch of English pages finds. */
function chineseText(lang: Language, runs: readonly WordChange[], tagName: "p" | "span" = "p") {
  const children = runs.flatMap(({ kind, text }): ElementContent[] => {
    const words = inline(rowAsText(chinese(lang, text)));
    const tag = TAGS[kind];
    return tag === null ? words : [h(tag, {}, ...words)];
  });
  return h(tagName, { dataZh: true, lang: chineseLang(lang) }, ...children);
}

function whole(kind: WordChange["kind"], text: Forms): WordChange[][] {
  const hant = text["zh-Hant"].split("\n");
  return text["zh-Hans"]
    .split("\n")
    .map((line, number) => [{ kind, text: { "zh-Hans": line, "zh-Hant": hant[number] ?? "" } }]);
}

/** The lines that show the words of a change. */
function linesOf({ kind, before, after }: ClauseChange): WordChange[][] {
  if (kind === "changed" && before !== null && after !== null) {
    return changedLines(wordChanges(before, after)).map(shortened);
  }
  if (kind === "changed" && after !== null) return whole("same", after);
  const own = after ?? before;
  if (own === null || own["zh-Hans"] === "") return [];
  return whole(kind === "removed" ? "removed" : "added", own);
}

function clauseName(lang: Language, { name, unnamed }: ClauseChange): ElementContent[] {
  const kind = unnamed === null ? "" : KIND_NAMES[unnamed][lang];
  // As in `titleText`, a name with an English form is no Chinese text on any page.
  if (name.en !== null) return [{ type: "text", value: plainTitle(lang, name) }];
  if (name["zh-Hans"] === "") return [{ type: "text", value: kind }];
  const own = chineseText(lang, [{ kind: "same", text: name }], "span");
  return kind === "" ? [own] : [own, { type: "text", value: ` · ${kind}` }];
}

/** The former name of a moved clause, or else its former id. */
function formerName(
  lang: Language,
  { clause, name }: NonNullable<ClauseChange["from"]>,
): ElementContent[] {
  const own: ElementContent =
    name === null || name["zh-Hans"] === ""
      ? h("code", {}, `#${clause}`)
      : chineseText(lang, [{ kind: "same", text: name }], "span");
  return [h("small", {}, changesWord(lang, "formerly"), own)];
}

function clauseItem(lang: Language, change: ClauseChange, addressOf: AddressOf): ElementContent {
  const { kind, kinds, from, before } = change;
  const became = kinds === undefined ? CLAUSE_CHANGE_NAMES[kind][lang] : changeNames(lang, kinds);
  const href = kind === "removed" ? null : addressOf(change.clause);
  const name = clauseName(lang, change);
  const isUnknown = kind === "changed" && before === null;
  return h(
    "li",
    { dataChange: kind },
    h(
      "p",
      { className: ["change-name"] },
      h("strong", { className: ["change-kind"] }, became),
      " ",
      ...(href === null ? name : [h("a", { href }, ...name)]),
      ...(from === null ? [] : formerName(lang, from)),
    ),
    ...(isUnknown ? [h("p", {}, h("small", {}, changesWord(lang, "wordsUnknown")))] : []),
    ...linesOf(change).map((line) => chineseText(lang, line)),
  );
}

/** How many clauses were changed in which way. */
function countsOf(
  clauses: readonly ClauseChange[],
): (readonly [kind: ClauseChangeKind, count: number])[] {
  return CLAUSE_CHANGES.map((kind) => [
    kind,
    clauses.filter((change) => change.kind === kind).length,
  ]);
}

/** One line on a document: what it is, and what has changed in it. */
export function changeSummary(lang: Language, change: DocumentChange): string {
  const { kind, genre, date, size, clauses, formerVersion } = change;
  const counts = countsOf(clauses);
  if (kind === "changed") return changeCounts(lang, counts);
  const facts = [
    GENRE_NAMES[genre][lang],
    ...(date === null ? [] : [formatDate(lang, date)]),
    formatCount(lang, "clause", size),
  ];
  if (formerVersion !== undefined) {
    const changed =
      clauses.length === 0 ? changesWord(lang, "noOther") : changeCounts(lang, counts);
    facts.push(`${changesWord(lang, "comparedWith")}${changed}`);
  }
  return facts.join(" · ");
}

/** The link from a new version to its comparison with the former one; none where pages compare no two versions. */
export function comparisonLink(
  lang: Language,
  corpus: Corpus,
  { document, formerVersion }: Pick<DocumentChange, "document" | "formerVersion">,
  pageOf: (path: string) => string,
): ElementContent[] {
  if (formerVersion === undefined) return [];
  const old = formerVersion.document;
  if (!isCompared(corpus, old, document)) return [];
  const href = pageOf(`versions/${comparisonId(old, document)}/`);
  return [h("p", {}, h("a", { href }, versionWord(lang, "comparison")))];
}

/** The changed clauses of a document as a list; none for a whole document that takes the place of none. */
export function clauseList(
  lang: Language,
  { clauses }: Pick<DocumentChange, "clauses">,
  addressOf: AddressOf,
): ElementContent[] {
  if (clauses.length === 0) return [];
  const items = clauses.map((change) => clauseItem(lang, change, addressOf));
  return [h("ul", { className: ["change-list"] }, ...items)];
}
