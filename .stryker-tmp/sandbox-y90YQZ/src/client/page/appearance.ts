/** The settings of the appearance menu: applied at once in every window, and stored for later visits. */
// @ts-nocheck

import { APPEARANCE, type Setting } from "../../site/html/appearance.ts";
import { recall, remember } from "../dom/storage.ts";
import { keepPlace } from "../script-view/keep-place.ts";

/** Applies a setting to the page; null removes it. The text in view keeps its position. */
function apply({ name }: Setting, value: string | null): void {
  const root = document.documentElement;
  keepPlace(document.querySelectorAll("main :is(p, li, tr, h2, h3)"), () => {
    if (value === null) root.removeAttribute(`data-${name}`);
    else root.setAttribute(`data-${name}`, value);
  });
}

/** Binds the radio buttons or the checkbox of a setting. An unknown value counts as none. */
function startSetting(setting: Setting): void {
  const { name } = setting;
  const choices = [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  const known = (value: string | null) => setting.values.find((each) => each === value) ?? null;
  const check = (value: string | null) => {
    for (const choice of choices) choice.checked = known(choice.value) === known(value);
  };
  check(recall("localStorage", name));
  for (const choice of choices) {
    choice.addEventListener("change", () => {
      const value = choice.checked ? known(choice.value) : null;
      remember("localStorage", name, value);
      apply(setting, value);
    });
  }
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== `tiaowen:${name}`) return;
    check(newValue);
    apply(setting, known(newValue));
  });
}

/** Initializes the appearance menu. */
export function startAppearance(): void {
  for (const setting of APPEARANCE) startSetting(setting);
}
