/** What happens to a fragment that names no element: it leads to the place that was meant, or the page says that there is none. */
// @ts-nocheck


/** Marks that a text puts behind an address, and that are pasted with it; the browser encodes most of them. */
const PASTED = /(?:%[\dA-F]{2}|[^\w-])+$/iu;
/** The last part of a fragment within a clause: an item of an enumeration, or a paragraph. */
const WITHIN = /-[ep]\d+$/u;

/** The element with the id, or else the nearest one that would contain it in its clause; null if there is neither. */
function nearest(id: string): Element | null {
  const found = document.getElementById(id);
  return found !== null || !WITHIN.test(id) ? found : nearest(id.replace(WITHIN, ""));
}

/** If the fragment names no element, goes to the place that it means; where there is none, the page says so. */
function goToNearest(): void {
  document.querySelector(".missing-place")?.remove();
  const fragment = location.hash.slice(1);
  if (fragment === "" || document.getElementById(fragment) !== null) return;
  // `#S3-1-2。` means `s3-1-2`.
  const id = fragment.replace(PASTED, "").toLowerCase();
  const place = nearest(id);
  if (place !== null) location.replace(`#${place.id}`);
  else if (id !== "") void import("./tell-missing.ts").then(({ tellMissing }) => tellMissing(id));
}

/** Does this when the page opens and when the fragment changes. */
export function watchMissingPlaces(): void {
  addEventListener("hashchange", goToNearest);
  goToNearest();
}
