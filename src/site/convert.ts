/** Short Chinese texts that the model has in one script only, such as names and key terms, in both. */
import { openccConvert } from "../infra/opencc.ts";
import type { Script } from "../model/types.ts";
import { collection } from "./collection.ts";

const convert = openccConvert(collection.overrides);

/** A text in both scripts; `from` is the one that it is in. */
export function bothScripts(text: string, from: Script): Record<Script, string> {
  return { "zh-Hans": convert(text, from, "zh-Hans"), "zh-Hant": convert(text, from, "zh-Hant") };
}
