/** nodejieba: the words of a Simplified text, and those that tell it from others. */
import nodejieba from "nodejieba";

/** Up to `count` words that tell a text from general Chinese (TF-IDF), best first. */
export function keyTerms(text: string, count: number): string[] {
  return nodejieba.extract(text, count).map(({ word }) => word);
}

/** The words of a Simplified text; together they are the text. */
export function cutWords(text: string): readonly string[] {
  return nodejieba.cut(text);
}
