/** Leads from a clause of a version to the same clause of the newest one, wherever on the page the reader is. */
import type { HistoryFile } from "../../export/artifacts/versions/histories.ts";
import { loadData } from "../data/load-data.ts";
import { required } from "../dom/elements.ts";
import { currentClause } from "../reading/current-clause.ts";

/** The id of the clause that the address names, without the paragraph; null if it names none. */
function namedClause(): string | null {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  return target?.closest(".clauses .clause[id]")?.id ?? null;
}

/** The address of a clause in the newest version; that of the whole version if it has no such clause. */
async function newestAddress(link: HTMLAnchorElement, clause: string | null): Promise<string> {
  const { newest: own = "" } = link.dataset;
  if (clause === null) return link.href;
  try {
    const { clauses } = await loadData<HistoryFile>(`histories/${own}.json`);
    const [first] = clauses[clause]?.newest ?? [];
    return first === undefined ? link.href : `${link.href}#${first}`;
  } catch {
    return link.href;
  }
}

function leadOn(link: HTMLAnchorElement, clauseNow: () => string | null): void {
  link.addEventListener("click", async (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    location.href = await newestAddress(link, clauseNow());
  });
}

const banner = document.querySelector<HTMLElement>(".version-banner");
const float = document.querySelector<HTMLElement>(".version-float");
if (banner !== null && float !== null) {
  leadOn(required(banner, "a[data-newest]", HTMLAnchorElement), namedClause);
  leadOn(
    required(float, "a[data-newest]", HTMLAnchorElement),
    () => currentClause()?.id ?? namedClause(),
  );
  // Readers who arrive at a clause have not seen the top of the page.
  new IntersectionObserver(([entry]) => {
    float.hidden = entry?.isIntersecting !== false;
  }).observe(banner);
}
