/** Keys for the next and the previous clause, hit or page. */
import { keyWord } from "../../site/i18n/search/keys.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { clauseBeingRead, leadTo } from "../reading/current-clause.ts";
import { distanceBelow, TOLERANCE } from "../reading/landing.ts";
import { addShortcuts } from "./shortcuts.ts";

function stepClause(by: 1 | -1): void {
  const all = document.querySelectorAll<HTMLElement>(".clauses .clause[id]");
  const clauses = [...all].filter((clause) => clause.checkVisibility());
  const current = clauseBeingRead();
  const index = current === null ? -1 : clauses.indexOf(current);
  const hasBegunAbove = by < 0 && current !== null && distanceBelow(current) < -TOLERANCE;
  const next = hasBegunAbove ? current : clauses[index + by];
  // Like a link, this makes the clause the target, but without a history entry for each step.
  if (next === undefined) return;
  leadTo(null);
  location.replace(`#${next.id}`);
}

function stepHit(by: 1 | -1): void {
  const links = [...document.querySelectorAll("#search-results [data-clause]")].flatMap(
    (hit) => hit.querySelector("a") ?? [],
  );
  const index = links.findIndex((link) =>
    link.closest("[data-clause]")?.contains(document.activeElement),
  );
  const next = links[index === -1 && by === -1 ? links.length - 1 : index + by];
  next?.focus();
}

function addSteps(
  keys: readonly [next: string, previous: string],
  names: readonly [next: string, previous: string],
  step: (by: 1 | -1) => void,
): void {
  addShortcuts(
    { keys: [keys[0]], name: names[0], run: () => step(1) },
    { keys: [keys[1]], name: names[1], run: () => step(-1) },
  );
}

/** The address of the previous or the next page, if the page names one. */
function neighbour(rel: "prev" | "next"): string | null {
  const link = document.querySelector<HTMLAnchorElement | HTMLLinkElement>(`[rel~="${rel}"][href]`);
  return link?.href ?? null;
}

/** Adds the step keys that apply to the page. */
export function addStepKeys(): void {
  const lang = pageLanguage();
  const isDocument = document.querySelector(".clauses") !== null;
  if (isDocument) {
    const names = [keyWord(lang, "nextClause"), keyWord(lang, "previousClause")] as const;
    addSteps(["j", "k"], names, stepClause);
  } else if (document.getElementById("search-results") !== null) {
    addSteps(["j", "k"], [keyWord(lang, "nextHit"), keyWord(lang, "previousHit")], stepHit);
  }
  const next = neighbour("next");
  const previous = neighbour("prev");
  const names = isDocument
    ? (["nextDocument", "previousDocument"] as const)
    : (["nextTask", "previousTask"] as const);
  if (previous !== null) {
    const run = () => location.assign(previous);
    addShortcuts({ keys: ["["], name: keyWord(lang, names[1]), run });
  }
  if (next !== null) {
    addShortcuts({ keys: ["]"], name: keyWord(lang, names[0]), run: () => location.assign(next) });
  }
}
