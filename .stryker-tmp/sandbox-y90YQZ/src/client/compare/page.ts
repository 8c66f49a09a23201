/** The comparison page: two clauses side by side. */
// @ts-nocheck

import { linkingStrings } from "../../site/i18n/reading/linking.ts";
import { required } from "../dom/elements.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { tellStarted } from "../dom/started.ts";
import { type CompareState, MARKS, readState, writeState } from "./address-state.ts";
import { markShared, pairOnHover } from "./mark-shared.ts";
import { createSide } from "./side.ts";

function startComparison(root: HTMLElement): void {
  const lang = pageLanguage();
  const strings = linkingStrings(lang);
  const sides = required(root, ".compare-sides", HTMLElement);
  const status = required(root, ".compare-shared", HTMLOutputElement);
  const swap = required(root, ".compare-swap", HTMLButtonElement);
  let state: CompareState = { ...readState(location.search) };
  let asked = 0;

  const side = (name: "a" | "b") =>
    createSide(required(root, `[data-side=${name}]`, HTMLElement), lang, (address) =>
      go({ ...state, [name]: address }),
    );
  const first = side("a");
  const second = side("b");

  /** Shows a state and adds it to the history. */
  function go(next: CompareState): void {
    state = next;
    history.pushState(null, "", `${location.pathname}${writeState(state)}`);
    void show();
  }

  function showMarks(): void {
    sides.dataset.marks = state.marks;
    for (const choice of root.querySelectorAll<HTMLInputElement>("input[name=marks]")) {
      choice.checked = choice.value === state.marks;
    }
  }

  async function show(): Promise<void> {
    const own = ++asked;
    status.textContent = "";
    showMarks();
    swap.disabled = state.a === null && state.b === null;
    const [one, other] = await Promise.all([first.show(state.a), second.show(state.b)]);
    if (own !== asked || one === null || other === null) return;
    const parts = markShared(one, other);
    const percent = (part: number) => Math.round(part * 100);
    status.textContent =
      parts.first === 0
        ? strings.nothingShared
        : strings.sharedPart(percent(parts.first), percent(parts.second));
  }

  swap.addEventListener("click", () => go({ ...state, a: state.b, b: state.a }));
  root.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== "marks") return;
    state = { ...state, marks: MARKS.find((known) => known === target.value) ?? "same" };
    history.replaceState(null, "", `${location.pathname}${writeState(state)}`);
    showMarks();
  });
  addEventListener("popstate", () => {
    state = readState(location.search);
    void show();
  });
  tellStarted();
  pairOnHover(sides);
  void show();
}

const root = document.querySelector<HTMLElement>("#compare");
if (root !== null) startComparison(root);
