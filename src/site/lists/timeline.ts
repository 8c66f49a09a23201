/** The entries of the timeline: the dates of the documents and the dates that they state, by year. */

import { placeInTime, type StatedDate, timeline } from "../../annotate/dates/timeline.ts";
import { clauseName } from "../../model/clause-name.ts";
import type { CorpusClause } from "../../model/corpus.ts";
import type { Annotation, PolicyDocument } from "../../model/types.ts";
import { numberedTitle } from "../i18n/english-number.ts";
import { formatDate } from "../i18n/format.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { timelineWord } from "../i18n/pages/timeline.ts";
import type { AxisMark } from "../picture/time-axis.ts";
import { corpus } from "../routes/collection.ts";

import { type YearEntries, type YearPage, yearPages } from "./year-pages.ts";

/** A document, or a date that a document states, with its place in time. */
export type TimelineEntry =
  | { readonly date: string; readonly issued: PolicyDocument }
  | { readonly date: string; readonly stated: Annotation<StatedDate>; readonly at: CorpusClause };

/** The entries of a year. */
type TimelineYear = YearEntries<TimelineEntry>;

/** The years in ascending order. A document precedes the dates stated for the same time. */
export function timelineYears(): TimelineYear[] {
  const issued = corpus.documents.flatMap((document) =>
    document.date === null ? [] : [{ date: document.date.value, issued: document }],
  );
  const stated = corpus.derive(timeline).flatMap((each) => {
    const at = corpus.at(each.target);
    return at === undefined ? [] : [{ date: placeInTime(each.value), stated: each, at }];
  });
  const entries: TimelineEntry[] = [...issued, ...stated];
  entries.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return [...Map.groupBy(entries, ({ date }) => date.slice(0, 4))].map(([year, own]) => ({
    year,
    entries: own,
  }));
}

/** A page of the timeline. */
export type TimelinePage = YearPage<TimelineEntry>;

export function timelinePages(): TimelinePage[] {
  return yearPages(timelineYears());
}

/** The lane of a document on the axis: its date and the dates that it states. */
export interface AxisLane {
  readonly document: PolicyDocument;
  readonly marks: readonly AxisMark[];
}

/** The id of an entry in the list: its year, and its place in it, counted from 1. */
export function entryId(year: string, place: number): string {
  return `y${year}-${place}`;
}

/** The lanes of the documents with dates, in the order of the collection. @param page address of the page of the list */
export function axisLanes(
  lang: Language,
  years: readonly TimelineYear[],
  page: string,
): AxisLane[] {
  const marks = years.flatMap(({ year, entries }) =>
    entries.map((entry, index) => {
      const href = `${page}#${entryId(year, index + 1)}`;
      if ("issued" in entry) {
        const title = `${formatDate(lang, entry.date)} · ${timelineWord(lang, "issued")}`;
        return {
          document: entry.issued.id,
          href,
          date: entry.date,
          sort: "issued",
          title,
        } as const;
      }
      const { value } = entry.stated;
      const name = clauseName(entry.at.clause)[TEXT_SCRIPT[lang]];
      const place = (lang === "en" ? numberedTitle(entry.at.clause) : null) ?? name;
      const title = [formatDate(lang, entry.date), place].filter((each) => each !== "").join(" · ");
      return {
        ...{ document: entry.at.document.id, href, date: entry.date, title },
        sort: value.when === "target" ? "target" : "past",
      } as const;
    }),
  );
  const byDocument = Map.groupBy(marks, ({ document }) => document);
  return corpus.documents.flatMap((document) => {
    const own = byDocument.get(document.id);
    return own === undefined ? [] : [{ document, marks: own }];
  });
}
