/** Short Chinese texts that the model has in one script only, such as names and key terms, in both. */

import { SCRIPTS, type Script } from "../../model/types.ts";
import { openccConvert } from "../../node/adapters/opencc.ts";
import type { Convert } from "../../text/script/convert.ts";
import { collection, content } from "../routes/collection.ts";

let convert: Convert | undefined;

/** The text in the other script; OpenCC is only asked for what the content has not. */
function converted(text: string, from: Script, to: Script): string {
  const known = content.converted[from].get(text);
  if (known !== undefined) return known;
  convert ??= openccConvert(collection.overrides);
  return convert(text, from, to);
}

/** A text in both scripts; `from` is the one that it is in. */
export function bothScripts(text: string, from: Script): Record<Script, string> {
  const both = { "zh-Hans": text, "zh-Hant": text };
  for (const to of SCRIPTS) if (to !== from) both[to] = converted(text, from, to);
  return both;
}
