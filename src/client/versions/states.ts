/** Shows the states of documents as of the reader's day. */
import { readValidity } from "../../model/versions/validity-text.ts";
import { stateOn } from "../../model/versions/versions.ts";
import { STATE_NAMES } from "../../site/i18n/pages/versions.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { today } from "../worksheet/day.ts";

/** Fills in the tags of a part of a page. */
function showStates(root: ParentNode): void {
  for (const tag of root.querySelectorAll<HTMLElement>("[data-validity]")) {
    const state = stateOn(readValidity(tag.dataset.validity ?? ""), today());
    tag.textContent = STATE_NAMES[state][pageLanguage()];
    tag.classList.add(state);
    tag.hidden = false;
  }
}

showStates(document);
