/** Captions: those of pictures, which the texts here lack, and those of tables, which stand below them. */

/** A table's caption: 表 2, 表3-1. */
const OF_TABLE = /^表\s*\d/u;

/** True for a caption of a picture. @param words the number of the caption, or else the words that it begins with */
export function isOfPicture(kind: string, words: string): boolean {
  return kind === "caption" && !OF_TABLE.test(words.trimStart());
}
