/** The way in which other parts of a page ask for the panel of a clause, without loading it. */

/** The panel that is asked for. */
export interface PanelRequest {
  readonly clause: HTMLElement;
  /** The element that has the focus again when the panel closes. */
  readonly opener: HTMLElement | null;
  /** Id of the section to lead to; the top of the panel where there is none. */
  readonly section?: string | undefined;
}

declare global {
  interface DocumentEventMap {
    "tiaowen:panel-requested": CustomEvent<PanelRequest>;
  }
}

/** Asks for the panel of a clause. */
export function requestPanel(request: PanelRequest): void {
  document.dispatchEvent(new CustomEvent("tiaowen:panel-requested", { detail: request }));
}

/** Answers the requests of a page. */
export function answerPanelRequests(open: (request: PanelRequest) => void): void {
  document.addEventListener("tiaowen:panel-requested", ({ detail }) => open(detail));
}
