/** Leads from the address of a paragraph that there is not to what would enclose it. */

/** The last step of an address into a clause: a part of an enumeration, or a paragraph. */
const STEPS = [/-e\d+$/u, /-p\d+$/u];

/** What has the id, or failing that the nearest that would enclose it in its clause; null where there is neither. */
function nearest(id: string): Element | null {
  const found = document.getElementById(id);
  const step = STEPS.find((each) => each.test(id));
  return found !== null || step === undefined ? found : nearest(id.replace(step, ""));
}

/** Goes on to the nearest enclosing place where the fragment of the address names no element. */
function goToNearest(): void {
  const fragment = location.hash.slice(1);
  const place = nearest(fragment);
  if (place !== null && place.id !== fragment) location.replace(`#${place.id}`);
}

/** Does so as the page is opened, and whenever the fragment changes. */
export function watchMissingPlaces(): void {
  addEventListener("hashchange", goToNearest);
  goToNearest();
}
