/** Names in three languages from the YAML files. */
// @ts-nocheck

import type { TitlesMetadata } from "../../model/content/schema.ts";
import type { Titles } from "../../model/types.ts";
import type { Convert } from "../../text/script/convert.ts";

/** The name in all languages; the Traditional form is converted if it is absent. */
export function titlesOf(given: TitlesMetadata, convert: Convert): Titles {
  return {
    "zh-Hans": given["zh-Hans"],
    "zh-Hant": given["zh-Hant"] ?? convert(given["zh-Hans"], "zh-Hans", "zh-Hant"),
    en: given.en ?? null,
  };
}
