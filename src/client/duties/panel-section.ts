/** The section of the clause panel with the duties that a clause states: who leads, who takes part, by when. */
import type { DutyFile } from "../../export/artifacts/annotations/duties.ts";
import type { DutyRow, RowParty } from "../../export/duties/duty-table.ts";
import { formatDate } from "../../site/i18n/format.ts";
import { SCRIPT_LANG, TEXT_SCRIPT } from "../../site/i18n/languages.ts";
import { deadlineMeaning, dutyWord } from "../../site/i18n/tasks/duties.ts";
import { pageHref } from "../../site/routes/address.ts";
import { listPagePath } from "../../site/routes/list-page.ts";
import type { PanelSection } from "../clause-panel/sections.ts";
import { shownLanguage } from "../clause-panel/shown-language.ts";
import { loadDocumentData } from "../data/load-data.ts";
import { element } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";

const files = new Map<string, Promise<DutyFile>>();

function loadDuties(document: string): Promise<DutyFile> {
  const file = files.get(document) ?? loadDocumentData<DutyFile>("duties/documents/", document);
  files.set(document, file);
  file.catch(() => files.delete(document));
  return file;
}

/** The address of a row. The page of the document says how many rows a page of the ledger has, where it has several. */
function ledgerPlace({ number, id }: DutyRow): string {
  const size = document.querySelector<HTMLElement>("[data-duty-pages]")?.dataset.dutyPages;
  const ledgerPage = size === undefined ? 1 : Math.ceil(number / Number(size));
  return `${listPagePath("duties/", ledgerPage)}#${id}`;
}

export const dutySection: PanelSection = {
  id: "duties",
  order: 25,
  title: (lang) => dutyWord(lang, "short"),
  async render({ document, clause, element: shown }) {
    const { clauses } = await loadDuties(document);
    const rows = clauses[clause] ?? [];
    if (rows.length === 0) return null;
    const page = pageLanguage();
    const script = TEXT_SCRIPT[shownLanguage(shown)];
    const chinese = (words: string) => element("span", { lang: SCRIPT_LANG[script] }, words);
    const notSaid = () => element("span", { class: "not-said" }, dutyWord(page, "notSaid"));
    const isEnglish = page === "en";
    const party = ({ units, isOpen }: RowParty): Node[] => {
      if (units.length === 0) return [notSaid()];
      const links = units.map((unit) => {
        const name = isEnglish && unit.en !== null ? unit.en : chinese(unit[script]);
        return element("a", { href: pageHref(page, `units/${unit.id}/`) }, name);
      });
      const between = isEnglish ? ", " : "、";
      const parts = links.flatMap((link, index) => (index === 0 ? [link] : [between, link]));
      const others = `${isEnglish ? " " : ""}${dutyWord(page, "others")}`;
      const all = isOpen ? [...parts, others] : parts;
      return all.map((part) => (typeof part === "string" ? new Text(part) : part));
    };
    const deadlines = (row: DutyRow): Node[] =>
      row.deadlines.length === 0
        ? [notSaid()]
        : row.deadlines.flatMap(({ text, date, kind }, index) => {
            const meant = date === null ? deadlineMeaning(page, kind) : formatDate(page, date);
            const words = [chinese(text[script]), ...(isEnglish && meant ? [` (${meant})`] : [])];
            return [...(index === 0 ? [] : [isEnglish ? "; " : "；"]), ...words].map((part) =>
              typeof part === "string" ? new Text(part) : part,
            );
          });
    const fact = (name: "leads" | "partners" | "deadline", content: readonly Node[]) =>
      element("div", {}, element("dt", {}, dutyWord(page, name)), element("dd", {}, ...content));
    const items = rows.map((row) =>
      element(
        "li",
        {},
        element(
          "dl",
          { class: "panel-duty" },
          fact("leads", party(row.lead)),
          fact("partners", party(row.partners)),
          fact("deadline", deadlines(row)),
        ),
        element("a", { href: pageHref(page, ledgerPlace(row)) }, dutyWord(page, "inLedger")),
      ),
    );
    return [element("ol", { class: "panel-links panel-duties" }, ...items)];
  },
};
