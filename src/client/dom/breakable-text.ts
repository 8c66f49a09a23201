/** Text with the places at which its lines may break, as the pages of the build have it. */
import { breakablePieces } from "../../text/line-breaks.ts";
import { element } from "./elements.ts";

/** Text nodes with `<wbr>` where a line may break. */
export function breakableText(words: string): Node[] {
  return breakablePieces(words).flatMap((piece, at) => {
    const node = new Text(piece);
    return at === 0 ? [node] : [element("wbr"), node];
  });
}
