/** The documentation of a data file: its content and its fields, in three languages. Plain data. */
// @ts-nocheck

import type { Script } from "../../model/types.ts";
import type { JsonSchema } from "./json-schema.ts";

/** A text in both scripts and in English. */
export type Words = Readonly<Record<Script | "en", string>>;

/** One field of a record, or several related fields: `document, id`. */
export interface Field {
  readonly name: string;
  readonly meaning: Words;
}

/** The description of a file on the page `/data/`. */
export interface DataFile {
  /** Name under `/data/`; with a slash at its end, a folder with a file for each document: `<id>.json`, or another `ending`. */
  readonly name: string;
  /** The ending of the files of a folder, without its point; `json` if absent. */
  readonly ending?: string;
  /** The subfolders that contain the files, each with a slash at its end; absent if the folder itself contains them. */
  readonly folders?: readonly string[];
  readonly about: Words;
  readonly fields: readonly Field[];
  /** The schema of the file: of NDJSON that of a line, of a folder that of each file; absent if it is not JSON. */
  readonly schema?: JsonSchema;
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
