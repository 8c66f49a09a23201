/** Keys that lead on and back: from clause to clause, from hit to hit, from one page to its neighbour. */
import { keyWord } from "../../site/i18n/search/keys.ts";
import { pageLanguage } from "../dom/page-language.ts";
import { addShortcuts } from "./shortcuts.ts";

/** How far below its place at the top a clause may stand and still count as there, in pixels. */
const TOLERANCE = 4;

/** How far a clause stands below the place to which its link scrolls it. */
function below(clause: Element): number {
  const margin = Number.parseFloat(getComputedStyle(clause).scrollMarginBlockStart) || 0;
  return clause.getBoundingClientRect().top - margin;
}

/** Where the reader is: at the clause that the address names while it is in sight, else at the last that has begun. */
function currentIndex(clauses: readonly Element[]): number {
  const named = clauses.findIndex((clause) => clause.matches(":target"));
  const top = clauses[named]?.getBoundingClientRect().top ?? -1;
  if (top >= 0 && top < innerHeight) return named;
  return clauses.findLastIndex((clause) => below(clause) <= TOLERANCE);
}

function stepClause(by: 1 | -1): void {
  const all = document.querySelectorAll(".clauses .clause[id]");
  const clauses = [...all].filter((clause) => clause.checkVisibility());
  const index = currentIndex(clauses);
  const current = clauses[index];
  const hasBegunAbove = by < 0 && current !== undefined && below(current) < -TOLERANCE;
  const next = hasBegunAbove ? current : clauses[index + by];
  // As a link would, so that the clause is the target; without an entry in the history for each step.
  if (next !== undefined) location.replace(`#${next.id}`);
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

/** The address of the page before or after this one, where the page says so. */
function neighbour(rel: "prev" | "next"): string | null {
  const link = document.querySelector<HTMLAnchorElement | HTMLLinkElement>(`[rel~="${rel}"][href]`);
  return link?.href ?? null;
}

/** Adds the keys for what the page has. */
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
