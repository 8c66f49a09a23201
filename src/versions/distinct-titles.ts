/** Titles by which readers tell documents apart: the versions of a work mostly have one title. */
import type { Corpus } from "../model/corpus.ts";
import type { PolicyDocument, Titles } from "../model/types.ts";

type Titled = Pick<PolicyDocument, "id" | "titles" | "shortTitles" | "date">;

/** The title with a mark behind it: 湖泊保护条例（2024）. */
function marked(titles: Titles, mark: string): Titles {
  return {
    "zh-Hans": `${titles["zh-Hans"]}（${mark}）`,
    "zh-Hant": `${titles["zh-Hant"]}（${mark}）`,
    en: titles.en === null ? null : `${titles.en} (${mark})`,
  };
}

/**
 * The titles of documents by id. Of documents with the same title each is marked with its year, with its date if another
 * has the year too, or else with its id.
 */
export function distinctTitles(
  documents: readonly Titled[],
  titlesOf: (document: Titled) => Titles = ({ titles }) => titles,
): ReadonlyMap<string, Titles> {
  const groups = Map.groupBy(documents, (document) => titlesOf(document)["zh-Hans"]);
  return new Map(
    [...groups.values()].flatMap((same) =>
      same.map((document): [string, Titles] => {
        const { id, date } = document;
        const titles = titlesOf(document);
        if (same.length === 1) return [id, titles];
        const dates = same.flatMap((other) => other.date?.value ?? []);
        const own = date?.value;
        const isAlone = (length: number) =>
          own !== undefined &&
          dates.filter((other) => other.slice(0, length) === own.slice(0, length)).length === 1;
        const mark = isAlone(4) ? own?.slice(0, 4) : isAlone(10) ? own : id;
        return [id, marked(titles, mark ?? id)];
      }),
    ),
  );
}

/** The titles of a corpus; `corpus.derive(titlesOfDocuments)` caches them. */
export function titlesOfDocuments({ documents }: Corpus): ReadonlyMap<string, Titles> {
  return distinctTitles(documents);
}

/** The documents with short titles that tell them apart. */
export function withDistinctTitles(documents: readonly PolicyDocument[]): PolicyDocument[] {
  const distinct = distinctTitles(documents, ({ shortTitles }) => shortTitles);
  return documents.map((document) => ({
    ...document,
    shortTitles: distinct.get(document.id) ?? document.shortTitles,
  }));
}
