/** The state of a document on the reader's day, as a tag. */
import { stateOn, type Validity } from "../../model/versions/versions.ts";
import type { Language } from "../../site/i18n/languages.ts";
import { STATE_NAMES } from "../../site/i18n/pages/versions.ts";
import { element } from "../dom/elements.ts";
import { today } from "../worksheet/day.ts";

export function stateTag(lang: Language, validity: Validity): HTMLElement {
  const state = stateOn(validity, today());
  return element("span", { class: `force-tag ${state}` }, STATE_NAMES[state][lang]);
}
