/** What the ledger's script knows of a row. */
import { lastDay } from "../../annotate/duties/deadlines.ts";
import type { Party } from "../../annotate/duties/duties.ts";
import { type PlacedDuty, partyWords } from "../../corpus/duties/placed-duties.ts";
import { nearestTitles } from "../../model/clause-name.ts";
import { plainTitle } from "../i18n/chinese.ts";
import type { Language } from "../i18n/languages.ts";

/** How a row stands to dates: it has some, it has deadlines without a date, or the text gives none. */
type DueKind = "dated" | "undated" | "none";

/** The values of a row's data attributes and the sort keys of its cells. */
export interface RowData {
  /** Ids of all units, separated by spaces. */
  readonly units: string;
  readonly kind: DueKind;
  /** The words that the filter looks at, in both scripts and English, in lower case. */
  readonly words: string;
  readonly title: string;
  readonly lead: string;
  readonly partners: string;
  /** The latest day on which something is due, or empty. */
  readonly due: string;
}

export function rowData(lang: Language, placed: PlacedDuty): RowData {
  const { duty, quote, task } = placed;
  const title = nearestTitles(placed.at.path, placed.at.clause);
  const names = (party: Party) => partyWords(placed, party);
  const units = [...duty.lead.members, ...duty.partners.members].map(({ unit }) => unit);
  const due = duty.deadlines
    .flatMap(({ date }) => (date === null ? [] : [lastDay(date)]))
    .reduce((latest, day) => (day > latest ? day : latest), "");
  const shown = (party: Party) =>
    names(party)
      .map((words, index) =>
        plainTitle(lang, { ...words, en: party.members[index]?.unit.titles.en ?? null }),
      )
      .join(" ");
  return {
    units: [...new Set(units.map(({ id }) => id))].join(" "),
    kind: due !== "" ? "dated" : duty.deadlines.length > 0 ? "undated" : "none",
    words: [title, quote, task, ...names(duty.lead), ...names(duty.partners)]
      .flatMap((words) => [words["zh-Hans"], words["zh-Hant"]])
      .concat(title.en ?? "", ...units.map(({ titles }) => titles.en ?? ""))
      .join(" ")
      .normalize("NFKC")
      .toLowerCase(),
    title: plainTitle(lang, title),
    lead: shown(duty.lead),
    partners: shown(duty.partners),
    due,
  };
}
