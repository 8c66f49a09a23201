/** The control on the page of a document that keeps it in the browser. */
import { required } from "../dom/elements.ts";
import { startControl } from "./keep-control.ts";
import { loadSizes } from "./kept-site.ts";

/** Shows the control with the size of the document. */
export async function startKeepDocument(place: HTMLElement): Promise<void> {
  const { documents } = await loadSizes();
  const document = place.dataset.document ?? "";
  const control = required(place, ".keep", HTMLElement);
  await startControl(control, { document }, documents[document] ?? 0)();
  place.hidden = false;
}
