/** What the timeline shows: the dates of the documents and those that they state, by year. */

import type { Element } from "hast";
import { placeInTime, type StatedDate, timeline } from "../../annotate/dates/timeline.ts";
import type { CorpusClause } from "../../model/corpus.ts";
import { rowAsText } from "../../model/table.ts";
import { partText, rangeIn } from "../../model/target.ts";
import type { Annotation, PolicyDocument } from "../../model/types.ts";
import { snippet } from "../../search/excerpt/snippet.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { corpus } from "../routes/collection.ts";
import { zhText } from "../tasks/markup.ts";

/** A document, or a date that one states, in its place in time. */
export type TimelineEntry =
  | { readonly date: string; readonly issued: PolicyDocument }
  | { readonly date: string; readonly stated: Annotation<StatedDate>; readonly at: CorpusClause };

/** Everything of a year. */
export interface TimelineYear {
  readonly year: string;
  readonly entries: readonly TimelineEntry[];
}

/** Longest sentence that is quoted whole, in characters; of a longer one, what stands around the date. */
const ROOM = 120;

/** The years, earliest first; a document stands before what is stated for the same time. */
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

/** How many targets the documents state for each year that has any, earliest first. */
export function targetYears(): { readonly year: string; readonly count: number }[] {
  const targets = corpus.derive(timeline).filter(({ value }) => value.when === "target");
  const byYear = Map.groupBy(targets, ({ value }) => placeInTime(value).slice(0, 4));
  return [...byYear].map(([year, { length: count }]) => ({ year, count }));
}

/** The sentence of a date in the script of the page, the date marked. */
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
  return zhText(lang, { "zh-Hans": both, "zh-Hant": both }, [[at, at + end - start]]);
}
