/** The sections of the clause panel: each shows one kind of information about a clause. */
// @ts-nocheck

import type { Language } from "../../site/i18n/languages.ts";

/** The clause that the panel is about. */
export interface PanelClause {
  /** Id of the document. */
  readonly document: string;
  /** Id of the clause. */
  readonly clause: string;
  /** The element of the clause on the page. */
  readonly element: HTMLElement;
}

/** A section of the panel. */
export interface PanelSection {
  /** Id of the section; `requestPanel` can scroll to it. */
  readonly id: string;
  /** Position among the sections, ascending. */
  readonly order: number;
  title(lang: Language): string;
  /**
   * The content for a clause: new nodes, not yet on the page. Null if there is nothing to show; the section then has no
   * title either. Called again after the text was exchanged. If it rejects, the panel reports that.
   */
  render(clause: PanelClause): Promise<Node[] | null>;
}

/** The sections by ascending `order`. */
export function inOrder(sections: readonly PanelSection[]): PanelSection[] {
  return sections.toSorted((a, b) => a.order - b.order);
}
