/** The parts of clauses on the page: number, heading and paragraphs, named as in the data files. */
// @ts-nocheck


/** An element of the page's text that is a part of a clause, or a cell of a row that is one. */
export interface ShownPart {
  readonly element: Element;
  readonly clause: string;
  /** `label`, `heading`, or the number of a paragraph, counted from 1. */
  readonly part: "label" | "heading" | number;
  /** Offset of the element's text in the part, in UTF-16 units. */
  readonly start: number;
}

/** The parts in the main text of an element, or in its second column, in page order. */
export function partsIn(clauses: Element, side: "main" | "twin"): ShownPart[] {
  const elements = [...clauses.querySelectorAll("[data-zh]")];
  return elements.flatMap((element): ShownPart[] => {
    const isTwin = element.closest(".twin") !== null;
    const clause = element.closest(".clause")?.id;
    if (clause === undefined || isTwin !== (side === "twin")) return [];
    if (element.closest(".number") !== null) return [{ element, clause, part: "label", start: 0 }];
    if (element.parentElement?.matches(".clause-heading, .run-in-heading")) {
      return [{ element, clause, part: "heading", start: 0 }];
    }
    const part = paragraphNumber(element.closest("tr") ?? element);
    return part === null ? [] : [{ element, clause, part, start: startOf(element) }];
  });
}

/** CONTRACT: the id of a paragraph ends with its number: `s3-1-p2`. A twin has the id as `data-of`. */
function paragraphNumber(element: Element): number | null {
  const id = element.getAttribute("data-of") ?? element.id;
  const number = /-p(\d+)$/.exec(id)?.[1];
  return number === undefined ? null : Number(number);
}

/** Offset of a cell in its row: a tab separates the cells. */
function startOf(element: Element): number {
  if (!element.matches("td, th")) return 0;
  let start = 0;
  for (let cell = element.previousElementSibling; cell; cell = cell.previousElementSibling) {
    start += (cell.textContent ?? "").length + 1;
  }
  return start;
}
