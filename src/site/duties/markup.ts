/** Markup of duties, shared by the ledger, the pages of units and those of tasks. */
import type { Element } from "hast";
import { lastDay } from "../../annotate/duties/deadlines.ts";
import type { Deadline, Party } from "../../annotate/duties/duties.ts";
import { deadlineWords, type PlacedDuty, partyWords } from "../../corpus/duties/placed-duties.ts";
import { translatedTask } from "../../corpus/duties/translated-task.ts";
import { clauseName } from "../../model/clause-name.ts";
import { type Child, h } from "../html/hast.ts";
import { numberedTitle } from "../i18n/english-number.ts";
import { formatDate } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { deadlineMeaning, dutyWord } from "../i18n/tasks/duties.ts";
import { clauseHref } from "../routes/address.ts";
import { clauseTitle, titleText, zhText } from "../tasks/markup.ts";
import { withTranslation } from "../tasks/translated.ts";
import { unitHref } from "./units.ts";

/** The words for what the text does not say. */
function notSaid(lang: Language): Element {
  return h("span", { className: ["not-said"] }, dutyWord(lang, "notSaid"));
}

/** The units of a party as the text writes them, each a link to its page. */
export function partyList(lang: Language, placed: PlacedDuty, party: Party): Element {
  const words = partyWords(placed, party);
  if (words.length === 0) return notSaid(lang);
  const items = party.members.map(({ unit }, index) => {
    const written = words[index] ?? unit.titles;
    return h(
      "li",
      {},
      h(
        "a",
        { href: unitHref(lang, unit.id) },
        titleText(lang, { ...written, en: unit.titles.en }),
      ),
    );
  });
  const open = party.isOpen ? [h("li", {}, dutyWord(lang, "others"))] : [];
  return h("ul", { className: ["party"] }, ...items, ...open);
}

/** The deadlines as the text writes them, each with its date in the language of the page. */
export function deadlineList(lang: Language, placed: PlacedDuty): Element {
  const { deadlines } = placed.duty;
  if (deadlines.length === 0) return notSaid(lang);
  const items = deadlines.map((deadline) =>
    h(
      "li",
      { dataDue: deadline.date === null ? undefined : lastDay(deadline.date) },
      zhText(lang, deadlineWords(placed, deadline)),
      ...deadlineRemarks(lang, deadline),
    ),
  );
  return h("ul", { className: ["deadlines"] }, ...items);
}

/** The date of a deadline where its words do not say it whole in the language of the page. */
function deadlineRemarks(lang: Language, { date, kind, isYearOfDocument }: Deadline): Element[] {
  const remark = (...content: Child[]) => [h("span", { className: ["deadline-date"] }, ...content)];
  if (date === null) {
    const meaning = deadlineMeaning(lang, kind);
    return meaning === "" ? [] : remark(meaning);
  }
  if (lang !== "en" && !isYearOfDocument) return [];
  const time = h("time", { dateTime: date }, formatDate(lang, date));
  return isYearOfDocument ? remark(time, ` · ${dutyWord(lang, "yearOfDocument")}`) : remark(time);
}

/** True for a duty of a row in a table, which has its own words and no name. */
function isRow({ at: { clause } }: PlacedDuty): boolean {
  return clause.kind === "table";
}

/** The name of a duty as a link to its clause: the clause's name, for a row of a table its words. */
export function dutyLink(lang: Language, placed: PlacedDuty): Element {
  const { clause, document } = placed.at;
  return h(
    "a",
    { href: clauseHref(lang, document.id, clause.id) },
    isRow(placed) ? zhText(lang, placed.task) : clauseTitle(lang, document.id, clause),
  );
}

/** Where a duty stands, below its name: the document, for a row the table too. */
export function dutyPlace(lang: Language, placed: PlacedDuty): Element {
  const { clause, document, path } = placed.at;
  const table = clauseName(clause)["zh-Hans"] === "" ? path.at(-1) : clause;
  return h(
    "span",
    { className: ["soft", "duty-place"] },
    titleText(lang, document.titles),
    ...(isRow(placed) && table !== undefined
      ? [" · ", titleText(lang, { ...clauseName(table), en: numberedTitle(table) })]
      : []),
  );
}

/** The words of the task, on English pages below their translation; null if only the name says it. */
export function taskWords(lang: Language, placed: PlacedDuty): Element | null {
  if (placed.duty.task.length === 0 || isRow(placed)) return null;
  return withTranslation(lang, translatedTask(placed, lang), zhText(lang, placed.task));
}

/** Parts of an entry that a page may show already. */
export interface ItemParts {
  readonly withPlace: boolean;
  readonly withWords: boolean;
}

/** A duty as an entry of a list: task, units, deadlines. */
export function dutyItem(
  lang: Language,
  placed: PlacedDuty,
  { withPlace, withWords }: ItemParts,
): Element {
  const words = withWords ? taskWords(lang, placed) : null;
  const fact = (name: "leads" | "partners" | "deadline", content: Element) =>
    h("div", {}, h("dt", {}, dutyWord(lang, name)), h("dd", {}, content));
  return h(
    "li",
    { className: ["duty"] },
    withPlace ? h("p", { className: ["duty-title"] }, dutyLink(lang, placed)) : null,
    withPlace ? h("p", { className: ["soft"] }, titleText(lang, placed.at.document.titles)) : null,
    words === null ? null : h("p", { className: ["duty-words"] }, words),
    h(
      "dl",
      { className: ["duty-facts"] },
      fact("leads", partyList(lang, placed, placed.duty.lead)),
      fact("partners", partyList(lang, placed, placed.duty.partners)),
      fact("deadline", deadlineList(lang, placed)),
    ),
  );
}
