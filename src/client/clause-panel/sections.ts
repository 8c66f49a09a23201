/** What the clause panel is made of: sections, each of which shows one kind of thing about a clause. */
import type { Language } from "../../site/i18n/languages.ts";

/** The clause that the panel is about. */
export interface PanelClause {
  /** Id of the document. */
  readonly document: string;
  /** Id of the clause. */
  readonly clause: string;
  /** The clause on the page. */
  readonly element: HTMLElement;
}

/** A part of the panel. */
export interface PanelSection {
  /** Names the section; `openPanel` can lead to it. */
  readonly id: string;
  /** Sections stand in this order. */
  readonly order: number;
  title(lang: Language): string;
  /**
   * What the section shows of a clause: new nodes, not on the page yet; null where there is nothing to show, and no
   * title either. It is asked again when the text has been exchanged. Where it rejects, the panel says so.
   */
  render(clause: PanelClause): Promise<Node[] | null>;
}

/** Sections in the order in which they stand. */
export function inOrder(sections: readonly PanelSection[]): PanelSection[] {
  return sections.toSorted((a, b) => a.order - b.order);
}
