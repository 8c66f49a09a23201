/** The code of a reading page. */

import { startTranslationView } from "../translation/translation-view.ts";
import { startContents } from "./contents.ts";
import { startFolds } from "./folds.ts";
import { holdTargets } from "./landing.ts";
import { keepPlaceRead, lastPlaces } from "./last-read.ts";
import { watchMissingPlaces } from "./missing-place.ts";
import { watchPlace } from "./place.ts";
import { startPlaceBar } from "./place-bar.ts";
import { startTables } from "./tables.ts";

const text = document.querySelector<HTMLElement>(".clauses[data-document]");
if (text !== null) startTables(text.dataset.table ?? "");

startTranslationView();

const foldAll = document.querySelector<HTMLElement>(".fold-all");
if (foldAll !== null) startFolds(foldAll);
if (text !== null) {
  watchMissingPlaces();
  holdTargets();
}

const list = document.getElementById("contents");
const bar = document.querySelector<HTMLElement>(".place-bar");
const id = text?.dataset.document;
if (list !== null && bar !== null && id !== undefined) {
  const sections = [...list.querySelectorAll<HTMLAnchorElement>("a[href^='#']")];
  const markContents = startContents(list);
  const placeBar = startPlaceBar(
    bar,
    sections.map(({ hash }) => hash.slice(1)),
  );
  const stopped = lastPlaces().find((place) => place.document === id);
  const clause = stopped === undefined ? null : document.getElementById(stopped.clause);
  // The page opens at the first clause by itself.
  const isFurther = clause !== null && document.querySelector(".clause") !== clause;
  if (isFurther && location.hash === "" && location.search === "") placeBar.offer(clause);
  const keep = keepPlaceRead(id);
  watchPlace((at, isReading) => {
    markContents(at);
    placeBar.show(at);
    // Whoever goes up to the language links keeps the place.
    if (isReading) {
      document.documentElement.dataset.place = at.id;
      keep(at.id);
    }
    document.dispatchEvent(new CustomEvent("tiaowen:place-changed"));
  });
}
