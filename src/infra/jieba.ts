/** nodejieba: the words that tell a Chinese text from others. */
import nodejieba from "nodejieba";

/** Up to `count` words that tell a text from general Chinese (TF-IDF), best first. */
export function keyTerms(text: string, count: number): string[] {
  return nodejieba.extract(text, count).map(({ word }) => word);
}
