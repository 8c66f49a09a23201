/** The entries of the timeline: the dates of the documents and the dates that they state, by year. */

import type { Element } from "hast";
import { placeInTime, type StatedDate, timeline } from "../../annotate/dates/timeline.ts";
import { clauseName } from "../../model/clause-name.ts";
import type { CorpusClause } from "../../model/corpus.ts";
import { rowAsText } from "../../model/table.ts";
import { partText, rangeIn } from "../../model/target.ts";
import type { Annotation, PolicyDocument } from "../../model/types.ts";
import { snippet } from "../../search/excerpt/snippet.ts";
import { numberedTitle } from "../i18n/english-number.ts";
import { formatDate } from "../i18n/format.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { timelineWord } from "../i18n/pages/timeline.ts";
import type { AxisMark } from "../picture/time-axis.ts";
import { corpus } from "../routes/collection.ts";
import { zhText } from "../tasks/markup.ts";
import { translatedSentence, withTranslation } from "../tasks/translated.ts";

import { type YearEntries, type YearPage, yearPages } from "./year-pages.ts";

/** A document, or a date that a document states, with its place in time. */
export type TimelineEntry =
  | { readonly date: string; readonly issued: PolicyDocument }
  | { readonly date: string; readonly stated: Annotation<StatedDate>; readonly at: CorpusClause };

/** The entries of a year. */
type TimelineYear = YearEntries<TimelineEntry>;

/** Maximum length of a sentence that is quoted whole, in characters. Of a longer one, the context of the date is quoted. */
const ROOM = 120;

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

/** The sentence of a date in the script of the page, with the date marked. */
export function statedSentence(
  lang: Language,
  { target, value }: Annotation<StatedDate>,
  { clause }: CorpusClause,
): Element {
  const script = TEXT_SCRIPT[lang];
  const { start, end } = rangeIn(clause, target, script);
  const sentence = rangeIn(clause, { part: target.part, ...value.sentence }, script);
  const text = partText(clause.forms[script], target.part).slice(sentence.start, sentence.end);
  const from = start - sentence.start;
  const shown = snippet(text, [[from, end - sentence.start]], ROOM);
  const lead = shown.before ? "…" : "";
  const whole = `${lead}${shown.parts.map((part) => part.text).join("")}${shown.after ? "…" : ""}`;
  const before = shown.parts.slice(
    0,
    shown.parts.findIndex(({ marked }) => marked),
  );
  const at = lead.length + before.reduce((sum, part) => sum + part.text.length, 0);
  const both = rowAsText(whole);
  const words = zhText(lang, { "zh-Hans": both, "zh-Hant": both }, [[at, at + end - start]]);
  const { document, part } = target;
  const translated = translatedSentence(lang, document, clause, part, text);
  return withTranslation(lang, translated, words);
}
