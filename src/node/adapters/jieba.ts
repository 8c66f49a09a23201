/** nodejieba: segmentation and keyword extraction for Simplified text. */
import nodejieba from "nodejieba";

/** Up to `count` keywords of a text by TF-IDF against general Chinese, best first. */
export function keyTerms(text: string, count: number): string[] {
  return nodejieba.extract(text, count).map(({ word }) => word);
}

/** Segments a Simplified text into words, whose concatenation is the text. */
export function cutWords(text: string): readonly string[] {
  return nodejieba.cut(text);
}

/** What jieba's dictionary knows of a word; a word that it only guesses is unknown. */
export function wordKind(word: string): "name" | "word" | "unknown" {
  const [first, ...others] = nodejieba.tag(word);
  if (first === undefined || others.length > 0 || first.tag === "x") return "unknown";
  return first.tag.startsWith("nr") ? "name" : "word";
}
