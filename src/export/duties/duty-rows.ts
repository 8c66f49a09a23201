/** Makes the rows of the ledger of duties. */
import { lastDay } from "../../annotate/duties/deadlines.ts";
import type { Party } from "../../annotate/duties/duties.ts";
import {
  deadlineWords,
  type PlacedDuty,
  partyWords,
  placedDuties,
} from "../../corpus/duties/placed-duties.ts";
import { translatedTask } from "../../corpus/duties/translated-task.ts";
import { nearestTitles } from "../../model/clause-name.ts";
import type { Corpus } from "../../model/corpus.ts";
import { addressOf } from "../../model/target.ts";
import type { ClauseAddress } from "../../model/types.ts";
import type { DutyRow, DutyTable, RowParty } from "./duty-table.ts";

/** The duties of a corpus as rows; `urlOf` gives the address of a clause. */
export function dutyTable(corpus: Corpus, urlOf: (address: ClauseAddress) => string): DutyTable {
  const rows = corpus.derive(placedDuties).map((placed) => dutyRow(placed, urlOf));
  const named = new Set(rows.map(({ document }) => document));
  return {
    format: "tiaowen-duties",
    version: 1,
    title: corpus.site.name,
    documents: corpus.documents
      .filter(({ id }) => named.has(id))
      .map(({ id, titles, date }) => ({ id, title: titles, date: date?.value ?? null })),
    rows,
  };
}

function dutyRow(placed: PlacedDuty, urlOf: (address: ClauseAddress) => string): DutyRow {
  const { number, id, key, at, duty, quote, task } = placed;
  const party = (of: Party): RowParty => ({
    units: partyWords(placed, of).map((words, index) => {
      const unit = of.members[index]?.unit;
      return { id: unit?.id ?? "", ...words, en: unit?.titles.en ?? null };
    }),
    isOpen: of.isOpen,
  });
  return {
    number,
    id,
    key,
    document: at.document.id,
    source: addressOf(at.address),
    title: nearestTitles(at.path, at.clause),
    task: { ...task, en: translatedTask(placed, "en") },
    lead: party(duty.lead),
    partners: party(duty.partners),
    deadlines: duty.deadlines.map((deadline) => ({
      text: deadlineWords(placed, deadline),
      kind: deadline.kind,
      date: deadline.date,
      due: deadline.date === null ? null : lastDay(deadline.date),
      isYearOfDocument: deadline.isYearOfDocument,
    })),
    quote,
    url: urlOf(at.address),
  };
}
