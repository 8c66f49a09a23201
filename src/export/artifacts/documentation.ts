/** What a reader of the data is told of a file: its content and its fields, in three languages. Plain data. */
import type { Script } from "../../model/types.ts";

/** A text in both scripts and in English. */
export type Words = Readonly<Record<Script | "en", string>>;

/** One field of a record, or several that belong together: `document, id`. */
export interface Field {
  readonly name: string;
  readonly meaning: Words;
}

/** What the page `/data/` tells of a file. */
export interface DataFile {
  /** Name under `/data/`; with a slash at its end, a folder with a file for each document: `<id>.json`. */
  readonly name: string;
  /** The folders in a folder that have the files, with a slash at the end of each; left out where it has them itself. */
  readonly folders?: readonly string[];
  readonly about: Words;
  readonly fields: readonly Field[];
}

export function words(hans: string, hant: string, en: string): Words {
  return { "zh-Hans": hans, "zh-Hant": hant, en };
}

export function field(name: string, hans: string, hant: string, en: string): Field {
  return { name, meaning: words(hans, hant, en) };
}

/** The field of a title in all its forms. */
export const TITLE = field(
  "title",
  "标题，分 zh-Hans、zh-Hant、en 三项；没有英文的，en 为 null",
  "標題，分 zh-Hans、zh-Hant、en 三項；沒有英文的，en 為 null",
  "title as zh-Hans, zh-Hant and en; en is null where none is given",
);
