/** The section with the tasks that a clause is the text of, or that one above it is. */
import type { ClauseTasksFile } from "../../export/artifacts/collection/clause-tasks.ts";
import type { Titles } from "../../model/types.ts";
import { plainTitle } from "../../site/i18n/chinese.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { t } from "../../site/i18n/strings.ts";
import { pageHref } from "../../site/routes/address.ts";
import { loadDocumentData } from "../data/load-data.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import type { PanelSection } from "./sections.ts";
import { shownLanguage } from "./shown-language.ts";

const files = new Map<string, Promise<ClauseTasksFile>>();

function loadTasks(document: string): Promise<ClauseTasksFile> {
  const file = files.get(document) ?? loadDocumentData<ClauseTasksFile>("clause-tasks/", document);
  files.set(document, file);
  file.catch(() => files.delete(document));
  return file;
}

/** A title in the language that is shown, in an element that names it. */
function titleIn(titles: Titles, shown: Language): HTMLElement {
  const page = pageLanguage();
  const isEnglish = page === "en" && titles.en !== null;
  const lang = isEnglish ? undefined : shown === "zh-hant" ? "zh-Hant-HK" : "zh-Hans";
  return element(
    "span",
    { lang },
    plainTitle(isEnglish ? "en" : shown === "en" ? "zh-hans" : shown, titles),
  );
}

/** The ids of a clause and of those around it, innermost first. */
function around(clause: Element): string[] {
  const above = clause.parentElement?.closest(".clause[id]") ?? null;
  return above === null ? [clause.id] : [clause.id, ...around(above)];
}

export const tasksSection: PanelSection = {
  id: "tasks",
  order: 25,
  title: (lang) => t(lang, "tasks"),
  async render({ document, element: shown }) {
    const { clauses, hierarchies } = await loadTasks(document);
    const holding = around(shown).find((id) => clauses[id] !== undefined);
    if (holding === undefined) return null;
    const page = pageLanguage();
    const lang = shownLanguage(shown);
    const items = (clauses[holding] ?? []).flatMap(([at, node, titles]) => {
      const hierarchy = hierarchies[at];
      if (hierarchy === undefined) return [];
      const href = pageHref(page, `tasks/${hierarchy.id}/${node}/`);
      const tree = pageHref(page, `tasks/${hierarchy.id}/`);
      return [
        element(
          "li",
          {},
          element("a", { href }, titleIn(titles, lang)),
          element(
            "p",
            { class: "link-place" },
            element("a", { href: tree }, titleIn(hierarchy.titles, lang)),
          ),
        ),
      ];
    });
    return [element("ul", { class: "panel-links" }, ...items)];
  },
};
