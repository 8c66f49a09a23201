/** Titles whose hyphenated compounds stay on one line, as the built pages have them. */
import { titlePieces } from "../../text/line-breaks.ts";
import { element } from "./elements.ts";

/** The nodes of a title. */
export function titleWords(title: string): Node[] {
  return titlePieces(title).map(({ text, isWhole }) =>
    isWhole ? element("span", { class: "whole" }, text) : new Text(text),
  );
}
