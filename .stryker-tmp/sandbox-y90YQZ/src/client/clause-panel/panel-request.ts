/** Requests for the panel of a clause: other parts of a page open it without loading it. */
// @ts-nocheck


/** A request for the panel. */
export interface PanelRequest {
  readonly clause: HTMLElement;
  /** The element that receives the focus when the panel closes. */
  readonly opener: HTMLElement | null;
  /** Id of the section to scroll to. Without one, the panel opens at its top. */
  readonly section?: string | undefined;
}

declare global {
  interface DocumentEventMap {
    "tiaowen:panel-requested": CustomEvent<PanelRequest>;
  }
}

/** Requests the panel of a clause. */
export function requestPanel(request: PanelRequest): void {
  document.dispatchEvent(new CustomEvent("tiaowen:panel-requested", { detail: request }));
}

/** Calls `open` for each request on this page. */
export function answerPanelRequests(open: (request: PanelRequest) => void): void {
  document.addEventListener("tiaowen:panel-requested", ({ detail }) => open(detail));
}
