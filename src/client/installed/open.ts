/** Loads the control that keeps a document when the facts about it are opened. */
import { canKeep } from "./start.ts";

const place = document.querySelector<HTMLElement>("#keep-document");
const about = place?.closest("details");
about?.addEventListener(
  "toggle",
  () => {
    if (place === null || !canKeep()) return;
    import("./keep-document.ts")
      .then(({ startKeepDocument }) => startKeepDocument(place))
      .catch((error: unknown) => console.info("A document cannot be kept:", error));
  },
  { once: true },
);
