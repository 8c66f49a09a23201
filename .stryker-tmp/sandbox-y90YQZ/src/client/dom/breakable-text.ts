/** Text with line break opportunities, as the built pages have it. */
// @ts-nocheck

import { breakablePieces } from "../../text/line-breaks.ts";
import { element } from "./elements.ts";

/** Text nodes with `<wbr>` at each line break opportunity. */
export function breakableText(words: string): Node[] {
  return breakablePieces(words).flatMap((piece, at) => {
    const node = new Text(piece);
    return at === 0 ? [node] : [element("wbr"), node];
  });
}
