/** The control on the page of a document that keeps it in the browser. */
import { required } from "../dom/elements.ts";
import { startControl } from "./keep-control.ts";
import { isKept, loadSizes, present } from "./kept-site.ts";

/** Shows the control with the size of the document. */
export async function startKeepDocument(place: HTMLElement): Promise<void> {
  const { sizes, hasNetwork } = await loadSizes();
  const document = place.dataset.document ?? "";
  const control = required(place, ".keep", HTMLElement);
  await startControl(control, { document }, sizes?.documents[document] ?? null)();
  // Without a network nothing more is kept, but what is kept can be given up.
  place.hidden = !hasNetwork && !isKept(await present(), { document });
}
