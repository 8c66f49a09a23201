/** Redirects a fragment that names no element to the place that would contain it. */

/** The last part of a fragment within a clause: an item of an enumeration, or a paragraph. */
const STEPS = [/-e\d+$/u, /-p\d+$/u];

/** The element with the id, or else the nearest one that would contain it in its clause; null if there is neither. */
function nearest(id: string): Element | null {
  const found = document.getElementById(id);
  const step = STEPS.find((each) => each.test(id));
  return found !== null || step === undefined ? found : nearest(id.replace(step, ""));
}

/** If the fragment names no element, goes to the nearest containing place. */
function goToNearest(): void {
  const fragment = location.hash.slice(1);
  const place = nearest(fragment);
  if (place !== null && place.id !== fragment) location.replace(`#${place.id}`);
}

/** Does this when the page opens and when the fragment changes. */
export function watchMissingPlaces(): void {
  addEventListener("hashchange", goToNearest);
  goToNearest();
}
