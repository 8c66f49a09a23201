/** Text with line break opportunities, as the built pages have it. */
import { breakablePieces, halfMark } from "../../text/line-breaks.ts";
import { element } from "./elements.ts";

/** Text nodes with `<wbr>` at each line break opportunity, and the marks that are set without their blank half. */
export function breakableText(words: string): Node[] {
  return breakablePieces(words).flatMap((piece, at, pieces) => {
    const half = halfMark(piece, pieces[at + 1]);
    return [
      ...(at === 0 ? [] : [element("wbr")]),
      new Text(piece.slice(0, piece.length - half.length)),
      ...(half === "" ? [] : [element("span", { class: "half" }, half)]),
    ];
  });
}
