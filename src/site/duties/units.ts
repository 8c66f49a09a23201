/** Addresses and names of the pages of units. */
import type { Unit } from "../../annotate/duties/units.ts";
import { type UnitEntry, unitIndex } from "../../corpus/duties/unit-index.ts";
import type { Titles } from "../../model/types.ts";
import type { Language } from "../i18n/languages.ts";
import { languagePaths } from "../i18n/site-languages.ts";
import { pageHref } from "../routes/address.ts";
import { corpus } from "../routes/collection.ts";

/** The part of a unit page's address after the language. */
export function unitPath(id: string): string {
  return `units/${id}/`;
}

export function unitHref(lang: Language, id: string): string {
  return pageHref(lang, unitPath(id));
}

/** The name of a unit; with its place where a unit of another place has the same name. */
export function unitTitles({ titles, place }: Unit): Titles {
  const isShared =
    corpus.derive(unitIndex).filter(({ unit }) => unit.titles["zh-Hans"] === titles["zh-Hans"])
      .length > 1;
  if (!isShared || place === null) return titles;
  return {
    "zh-Hans": `${titles["zh-Hans"]}（${place["zh-Hans"]}）`,
    "zh-Hant": `${titles["zh-Hant"]}（${place["zh-Hant"]}）`,
    en: titles.en === null || place.en === null ? titles.en : `${titles.en} (${place.en})`,
  };
}

/** `getStaticPaths` for the pages of units; none where the documents state no duties. */
export function unitPaths() {
  return languagePaths().flatMap(({ params }) =>
    corpus.derive(unitIndex).map((entry: UnitEntry) => ({
      params: { ...params, unit: entry.unit.id },
      props: { entry },
    })),
  );
}
