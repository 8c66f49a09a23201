/** The rows of a comparison as elements, as `components/versions/comparison-page.astro` has them. */
import type { Clause } from "../../../model/types.ts";
import { chinese, chineseLang } from "../../../site/i18n/chinese.ts";
import type { Language } from "../../../site/i18n/languages.ts";
import { changeNames, versionWord } from "../../../site/i18n/pages/versions.ts";
import { clauseHref } from "../../../site/routes/address.ts";
import { type ChangeRow, nameAboveWords, rowName, rowRuns } from "../../../site/versions/rows.ts";
import { element } from "../../dom/elements.ts";

/** Two versions, by the ids of their documents. */
export interface Pair {
  readonly old: string;
  readonly new: string;
}

const TAGS = { both: "span", old: "del", new: "ins" } as const;

function names(
  lang: Language,
  document: string,
  clauses: readonly Clause[],
  isAboveWords: boolean,
): HTMLElement[] {
  const nameOf = isAboveWords ? nameAboveWords : rowName;
  return clauses.map((clause) =>
    element(
      "a",
      { class: "compared-name", href: clauseHref(lang, document, clause.id) },
      element("span", { lang: chineseLang(lang) }, chinese(lang, nameOf(clause))),
    ),
  );
}

function words(lang: Language, { segments }: ChangeRow, side: "old" | "new"): HTMLElement {
  const shown = segments.filter((segment) => side === "new" || segment.in !== "new");
  const runs = shown.map((each) => element(TAGS[each.in], {}, chinese(lang, each.text)));
  return element("p", { class: "compared-text text", lang: chineseLang(lang) }, ...runs);
}

function shownRow(lang: Language, pair: Pair, row: ChangeRow, isChanged: boolean): HTMLElement {
  const { kinds, olds, news } = row;
  const none = () => element("p", { class: "soft" }, versionWord(lang, "none"));
  const old =
    olds.length === 0
      ? [none()]
      : [
          ...names(lang, pair.old, olds, isChanged),
          ...(isChanged ? [words(lang, row, "old")] : []),
        ];
  const other =
    news.length === 0
      ? [none(), element("div", { class: "only-line" }, words(lang, row, "new"))]
      : [...names(lang, pair.new, news, true), words(lang, row, "new")];
  const kind = element("span", { class: "change-kinds" }, changeNames(lang, kinds));
  return element(
    "li",
    {
      ...{ class: "change", id: news[0]?.id ?? `old-${olds[0]?.id}` },
      "data-kinds": kinds.join(" "),
    },
    element("p", { class: "change-head" }, kind),
    element("div", { class: "change-old", "data-side": versionWord(lang, "oldText") }, ...old),
    element("div", { class: "change-new", "data-side": versionWord(lang, "newText") }, ...other),
  );
}

/** Lists of changes, with unchanged clauses folded between them. */
export function shownRows(lang: Language, pair: Pair, rows: readonly ChangeRow[]): HTMLElement[] {
  return rowRuns(rows).map(({ isChanged, rows: within }) => {
    const items = within.map((row) => shownRow(lang, pair, row, isChanged));
    const list = element("ol", { class: "changes" }, ...items);
    if (isChanged) return list;
    const summary = versionWord(lang, "unchanged", { count: within.length });
    return element("details", { class: "unchanged" }, element("summary", {}, summary), list);
  });
}
