/** The page on which a reader chooses two versions of a work: compares them, and keeps the choice in the address. */

import type { Clause } from "../../../model/types.ts";
import { CHANGE_KINDS } from "../../../model/versions/versions.ts";
import { changeNames } from "../../../site/i18n/pages/versions.ts";
import { linkingStrings } from "../../../site/i18n/reading/linking.ts";
import { loadDocumentText } from "../../data/document-text.ts";
import { required } from "../../dom/elements.ts";
import { pageLanguage } from "../../dom/page-language.ts";
import { tellStarted } from "../../dom/started.ts";
import { comparedClauses } from "./compared-clauses.ts";
import { pairRows } from "./pair-rows.ts";
import { shownRows } from "./shown-rows.ts";

const SIDES = ["old", "new"] as const;

async function clausesOf(document: string): Promise<Clause[]> {
  const [simplified, traditional] = await Promise.all([
    loadDocumentText("zh-Hans", document),
    loadDocumentText("zh-Hant", document),
  ]);
  return comparedClauses(simplified, traditional);
}

function startPair(root: HTMLElement): void {
  const lang = pageLanguage();
  const strings = linkingStrings(lang);
  const status = required(root, "output", HTMLOutputElement);
  const list = required(root, ".pair-rows", HTMLElement);
  const choices = {
    old: required(root, "select[name=old]", HTMLSelectElement),
    new: required(root, "select[name=new]", HTMLSelectElement),
  };
  let asked = 0;

  /** Takes the choice of the address over; a version that the work does not have leaves the choice as it is. */
  function readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    for (const side of SIDES) {
      const id = parameters.get(side);
      const isThere = [...choices[side].options].some(({ value }) => value === id);
      if (id !== null && isThere) choices[side].value = id;
    }
  }

  async function show(): Promise<void> {
    const own = ++asked;
    const pair = { old: choices.old.value, new: choices.new.value };
    status.textContent = strings.loading;
    try {
      const [old, other] = await Promise.all([clausesOf(pair.old), clausesOf(pair.new)]);
      if (own !== asked) return;
      const rows = pairRows(old, other);
      list.replaceChildren(...shownRows(lang, pair, rows));
      status.textContent = CHANGE_KINDS.map(
        (kind) => [kind, rows.filter(({ kinds }) => kinds.includes(kind)).length] as const,
      )
        .filter(([, count]) => count > 0)
        .map(([kind, count]) => `${changeNames(lang, [kind])} ${count}`)
        .join(" · ");
      if (status.textContent === "") status.textContent = changeNames(lang, []);
    } catch {
      if (own !== asked) return;
      list.replaceChildren();
      status.textContent = strings.failed;
    }
  }

  root.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    const pair = new URLSearchParams({ old: choices.old.value, new: choices.new.value });
    history.pushState(null, "", `${location.pathname}?${pair}`);
    void show();
  });
  addEventListener("popstate", () => {
    readAddress();
    void show();
  });
  tellStarted();
  readAddress();
  void show();
}

const root = document.querySelector<HTMLElement>("#pair");
if (root !== null) startPair(root);
