/** Names in three languages, as the YAML files give them. */
import type { TitlesMetadata } from "../../model/schema.ts";
import type { Titles } from "../../model/types.ts";
import type { Convert } from "../../text/script/convert.ts";

/** The name; its Traditional form is converted where it is not given. */
export function titlesOf(given: TitlesMetadata, convert: Convert): Titles {
  return {
    "zh-Hans": given["zh-Hans"],
    "zh-Hant": given["zh-Hant"] ?? convert(given["zh-Hans"], "zh-Hans", "zh-Hant"),
    en: given.en ?? null,
  };
}
