/** How the data page tells of a file: what it is and what its fields mean, in three languages. */
import type { Language } from "./i18n/languages.ts";

type Words = Readonly<Record<Language, string>>;

interface Field {
  readonly name: string;
  readonly meaning: Words;
}

export interface DataFile {
  /** Name under `/data/`; with a slash at its end, a folder with a file for each document: `<id>.json`. */
  readonly name: string;
  /** The folders in a folder that have the files, with a slash at the end of each; left out where it has them itself. */
  readonly folders?: readonly string[];
  readonly about: Words;
  readonly fields: readonly Field[];
}

export function words(hans: string, hant: string, en: string): Words {
  return { "zh-hans": hans, "zh-hant": hant, en };
}

export function field(name: string, hans: string, hant: string, en: string): Field {
  return { name, meaning: words(hans, hant, en) };
}
