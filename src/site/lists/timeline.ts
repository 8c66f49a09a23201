/** What the timeline shows: the dates of the documents and those that they state, by year. */
import type { Element } from "hast";
import {
  placeInTime,
  statedText,
  type TimelineDate,
  timelineDates,
} from "../../annotate/dates/timeline.ts";
import type { PolicyDocument } from "../../model/types.ts";
import { snippet } from "../../search/excerpt/snippet.ts";
import { type Language, TEXT_SCRIPT } from "../i18n/languages.ts";
import { collection } from "../routes/collection.ts";
import { zhText } from "../tasks/markup.ts";

/** A document, or a date that one states, in its place in time. */
export type TimelineEntry =
  | { readonly date: string; readonly issued: PolicyDocument }
  | { readonly date: string; readonly stated: TimelineDate };

/** Everything of a year. */
export interface TimelineYear {
  readonly year: string;
  readonly entries: readonly TimelineEntry[];
}

/** Every date that the collection states. */
export const STATED_DATES: readonly TimelineDate[] = timelineDates(collection.documents);

/** Longest sentence that is quoted whole, in characters; of a longer one, what stands around the date. */
const ROOM = 120;

/** The years, earliest first; a document stands before what is stated for the same time. */
export function timelineYears(): TimelineYear[] {
  const issued = collection.documents.flatMap((document) =>
    document.date === null ? [] : [{ date: document.date.value, issued: document }],
  );
  const stated = STATED_DATES.map((each) => ({ date: placeInTime(each), stated: each }));
  const entries: TimelineEntry[] = [...issued, ...stated];
  entries.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return [...Map.groupBy(entries, ({ date }) => date.slice(0, 4))].map(([year, own]) => ({
    year,
    entries: own,
  }));
}

/** How many targets the documents state for each year that has any, earliest first. */
export function targetYears(): { readonly year: string; readonly count: number }[] {
  const targets = STATED_DATES.filter(({ when }) => when === "target");
  const byYear = Map.groupBy(targets, (target) => placeInTime(target).slice(0, 4));
  return [...byYear].map(([year, { length: count }]) => ({ year, count }));
}

/** The sentence of a date in the script of the page, the date marked. */
export function statedSentence(lang: Language, stated: TimelineDate): Element {
  const { start, end, sentence } = stated;
  const text = statedText(stated, TEXT_SCRIPT[lang]).slice(sentence.start, sentence.end);
  const from = start - sentence.start;
  const shown = snippet(text, [[from, end - sentence.start]], ROOM);
  const lead = shown.before ? "…" : "";
  const whole = `${lead}${shown.parts.map((part) => part.text).join("")}${shown.after ? "…" : ""}`;
  const before = shown.parts.slice(
    0,
    shown.parts.findIndex(({ marked }) => marked),
  );
  const at = lead.length + before.reduce((sum, part) => sum + part.text.length, 0);
  const both = whole.replaceAll("\t", " ");
  return zhText(lang, { "zh-Hans": both, "zh-Hant": both }, [[at, at + end - start]]);
}
