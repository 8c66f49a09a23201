/** The English title of a clause with the words of a query marked. */
// @ts-nocheck

import { englishWords, isTelling, stem } from "../../text/words/english.ts";
import type { SnippetPart } from "./snippet.ts";

/** The title in parts; every inflected form of a word of the texts is marked. */
export function titleExcerpt(title: string, texts: readonly string[]): SnippetPart[] {
  const sought = new Set(texts.flatMap(englishWords).filter(isTelling).map(stem));
  const isSought = (piece: string): boolean => {
    const words = englishWords(piece);
    return words.length > 0 && words.every((word) => sought.has(stem(word)));
  };
  const parts: { text: string; marked: boolean }[] = [];
  for (const text of title.split(/([\p{L}\p{N}&+]+)/u)) {
    const marked = isSought(text);
    const last = parts.at(-1);
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  }
  return parts;
}
