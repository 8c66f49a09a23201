/** Key projects and corresponding tasks of a task, as lists with their reasons. */

import type { Element } from "hast";
import type { Amount } from "../../annotate/amounts/amounts.ts";
import type { CorrespondingTask, LinkedProject } from "../../corpus/tasks/task-facts.ts";
import { taskNodes } from "../../corpus/tasks/task-nodes.ts";
import { clauseName } from "../../model/clause-name.ts";
import { wordsAt } from "../../model/target.ts";
import type { Annotation, Clause } from "../../model/types.ts";
import { h } from "../html/hast.ts";
import { englishPhrase } from "../i18n/amounts.ts";
import { chinese } from "../i18n/chinese.ts";
import { numberedTitle } from "../i18n/english-number.ts";
import type { Language } from "../i18n/languages.ts";
import { taskWord } from "../i18n/tasks/tasks.ts";
import { clauseHref } from "../routes/address.ts";
import { corpus } from "../routes/collection.ts";
import { nameList } from "./elsewhere.ts";
import { titleText, zhText } from "./markup.ts";
import { numberedTitles } from "./node-name.ts";
import { taskHref } from "./nodes.ts";

/** The key projects of a task, with the amounts of money and the reason of the link. */
export function projectList(lang: Language, projects: readonly LinkedProject[]): Element {
  return h(
    "ul",
    { className: ["projects"] },
    ...projects.map(({ project, names }) => {
      const { item, document, investment } = project;
      const page = corpus.derive(taskNodes).ofClause(document.id, item.id);
      const href =
        page === undefined ? clauseHref(lang, document.id, item.id) : taskHref(lang, page);
      const title = { ...titlesOf(project), en: item.english };
      const why =
        names.length === 0
          ? [taskWord(lang, "boxOfSection")]
          : [
              taskWord(lang, "sameName"),
              ...nameList(
                lang,
                names.map(({ id }) => id),
              ),
            ];
      return h(
        "li",
        {},
        h("a", { href }, titleText(lang, title)),
        investment && h("span", { className: ["money"] }, " ", moneyWords(lang, item, investment)),
        h("span", { className: ["why", "soft"] }, ...why),
      );
    }),
  );
}

/** The amount as the text has it, on English pages in English; one with an English form is no text of the script switch. */
function moneyWords(
  lang: Language,
  item: Clause,
  { target, value }: Annotation<Amount>,
): Element | string {
  const english = englishPhrase(value);
  const words = wordsAt(item, target);
  if (english === null) return zhText(lang, words);
  return lang === "en" ? english : chinese(lang, words);
}

function titlesOf({ item }: LinkedProject["project"]) {
  return { "zh-Hans": item.forms["zh-Hans"].heading, "zh-Hant": item.forms["zh-Hant"].heading };
}

/** The corresponding tasks that the editor has declared. */
export function correspondingList(lang: Language, tasks: readonly CorrespondingTask[]): Element {
  return h(
    "ul",
    { className: ["corresponding"] },
    ...tasks.flatMap(({ hierarchy, node, why }) => {
      const link = correspondingLink(lang, hierarchy, node);
      if (link === null) return [];
      const reason = lang === "en" ? why.en : why[lang === "zh-hant" ? "zh-Hant" : "zh-Hans"];
      return [
        h(
          "li",
          {},
          ...link,
          h("span", { className: ["why", "soft"] }, taskWord(lang, "reason"), reason),
        ),
      ];
    }),
  );
}

/** The other task with its hierarchy. A section of a document links to its clause. */
function correspondingLink(lang: Language, hierarchy: string, node: string): Element[] | null {
  const placed = corpus.derive(taskNodes).at({ hierarchy, node });
  if (placed !== undefined) {
    return [
      h("span", { className: ["soft"] }, titleText(lang, placed.hierarchy.titles), " › "),
      h("a", { href: taskHref(lang, placed) }, titleText(lang, numberedTitles(placed.node))),
    ];
  }
  const document = corpus.document(hierarchy);
  const clause = corpus.at({ document: hierarchy, clause: node })?.clause;
  if (document === undefined || clause === undefined) return null;
  return [
    h("span", { className: ["soft"] }, titleText(lang, document.titles), " › "),
    h(
      "a",
      { href: clauseHref(lang, hierarchy, node) },
      titleText(lang, { ...clauseName(clause), en: numberedTitle(clause) }),
    ),
  ];
}
