/** Exports of chosen tasks, made in the browser from the hierarchy's data file. */
import { FILE_LANGUAGES } from "../../export/file-language.ts";
import type { TaskFormat } from "../../export/tasks/formats.ts";
import { hierarchyPath } from "../../export/tasks/hierarchy-path.ts";
import { chosenRows, type TaskRecords, type TaskTable } from "../../export/tasks/task-rows.ts";
import { readAddress } from "../../model/target.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { treeWord } from "../../site/i18n/tasks/trees.ts";
import { clauseHref } from "../../site/routes/address.ts";
import { TASK_FORMATS } from "../../site/tasks/task-formats.ts";
import { loadData } from "../data/load-data.ts";
import { element } from "../dom/elements.ts";
import { saveFile } from "../dom/save-file.ts";
import { webAddress } from "../dom/web-address.ts";
import type { TreeFilter } from "./filter.ts";
import { createSelection, type Selection } from "./selection.ts";
import type { Tree } from "./tree.ts";

/** What saves the whole hierarchy in a format: the link to the file, or in the offline copy, which lacks the file, a button in its place. */
function wholeFile(ending: string): HTMLElement | null {
  const link = document.querySelector<HTMLElement>(`a[data-whole="${ending}"]`);
  if (link === null || link.hasAttribute("href")) return link;
  const attributes = { type: "button", class: "button", "data-whole": ending };
  const button = element("button", attributes, ...link.childNodes);
  link.replaceWith(button);
  return button;
}

/** Initializes the button that shows the checkboxes, and the export bar. `recorded` gives the reader's records. */
export function startTakingAway(
  tree: Tree,
  filter: TreeFilter,
  hierarchy: string,
  lang: Language,
  recorded: () => TaskRecords,
): void {
  const opener = document.querySelector<HTMLElement>("[data-tree=select]");
  const bar = document.querySelector<HTMLElement>("#selection");
  const status = bar?.querySelector("output");
  if (opener === null || bar === null || status === null || status === undefined) return;
  let selection: Selection | null = null;

  function count(): void {
    const chosen = selection?.chosen().size ?? 0;
    status?.replaceChildren(
      chosen === 0 ? treeWord(lang, "nothingSelected") : treeWord(lang, "selected")(chosen),
    );
    for (const button of bar?.querySelectorAll<HTMLButtonElement>("[data-format]") ?? []) {
      button.disabled = chosen === 0;
    }
  }

  opener.addEventListener("click", () => {
    const isOn = opener.getAttribute("aria-pressed") !== "true";
    opener.setAttribute("aria-pressed", String(isOn));
    bar.hidden = !isOn;
    tree.root.classList.toggle("selecting", isOn);
    selection ??= createSelection(tree, lang, count);
    count();
  });

  /** The address of a clause on the web, on a page in the reader's language; empty without one. */
  function addressOf(source: string): string {
    const { document: id, clause } = readAddress(source);
    return webAddress(clauseHref(lang, id, clause)) ?? "";
  }

  /** Saves the rows that `choose` gives, with headers and addresses of the page's language. Rejects if something cannot be loaded. */
  async function save(
    { ending, mediaType, content }: TaskFormat,
    choose: (table: TaskTable) => TaskTable,
    records?: TaskRecords,
  ): Promise<void> {
    const table = choose(await loadData<TaskTable>(hierarchyPath(hierarchy, lang, "json")));
    const rows = table.rows.map((row) => ({ ...row, url: addressOf(row.source) }));
    const file = await content({ ...table, rows }, records, FILE_LANGUAGES[lang]);
    saveFile(`${hierarchy}.${ending}`, mediaType, file);
  }

  for (const format of TASK_FORMATS) {
    const button = bar.querySelector<HTMLElement>(`[data-format="${format.ending}"]`);
    button?.addEventListener("click", () => {
      const chosen = selection?.chosen() ?? new Set();
      save(format, (table) => chosenRows(table, chosen), recorded())
        .then(count)
        .catch(() => status.replaceChildren(treeWord(lang, "takeFailed")));
    });
    const whole = wholeFile(format.ending);
    whole?.addEventListener("click", (event) => {
      event.preventDefault();
      // The file of the build has addresses only if the host of the site is configured.
      save(format, (table) => table).catch(() => {
        if (whole instanceof HTMLAnchorElement) location.assign(whole.href);
        else whole.after(" ", element("output", {}, treeWord(lang, "takeFailed")));
      });
    });
  }
  bar.querySelector("[data-choose=shown]")?.addEventListener("click", () => {
    selection?.set(tree.nodes.filter((node) => !filter.isHidden(node)));
  });
  bar.querySelector("[data-choose=none]")?.addEventListener("click", () => selection?.set([]));
}
