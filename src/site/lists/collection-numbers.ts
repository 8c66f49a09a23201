/** The size of the collection in numbers, each with the page of what it counts. */
import { DATES } from "../../annotate/dates/timeline.ts";
import { countNodes, extentOf } from "../../corpus/counts.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Language } from "../i18n/languages.ts";
import { pageHref } from "../routes/address.ts";

export interface CollectionNumber {
  readonly value: number;
  readonly name: "documents" | "clauses" | "tasks" | "dates";
  readonly href: string;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** The numbers of what a collection has, without those that are 0. */
export function collectionNumbers(lang: Language, corpus: Corpus): CollectionNumber[] {
  const { documents, hierarchies } = corpus;
  const numbers: CollectionNumber[] = [
    { value: documents.length, name: "documents", href: pageHref(lang, "docs/") },
    {
      value: sum(documents.map((document) => extentOf(document).count)),
      name: "clauses",
      href: pageHref(lang, "search/"),
    },
    { value: sum(hierarchies.map(countNodes)), name: "tasks", href: pageHref(lang, "tasks/") },
    { value: countDates(corpus), name: "dates", href: pageHref(lang, "timeline/") },
  ];
  return numbers.filter(({ value }) => value > 0);
}

/** Number of the entries of the timeline: the dates that texts state, and those of the documents. 0 if no text states one: there is no timeline then. */
function countDates(corpus: Corpus): number {
  const stated = corpus.layer(DATES).all.length;
  const issued = corpus.documents.filter(({ date }) => date !== null).length;
  return stated === 0 ? 0 : stated + issued;
}
