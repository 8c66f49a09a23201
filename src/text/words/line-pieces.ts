/** Pieces of a text between which a line may break without cutting a word: for narrow cells and for drawings. */

/** Marks that cannot begin a line. */
const CLOSING = /^[，。、；：！？”’）》」』〕】%·,.;:!?)\]]/u;
/** Marks that cannot end a line. */
const OPENING = /[“‘（《「『〔【([]$/u;

/** Latin words with the marks and the space after them, runs of Han characters, single other characters. */
const RUNS = /[\p{Script=Latin}\p{Nd}+/'’.&-]+[,.;:!?)”]*\s*|\p{Script=Han}+\s*|\S\s*|\s+/gu;

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** The pieces in order; joined, they are the text. Marks stay with the word that they open or close. */
export function linePieces(text: string): string[] {
  const pieces: string[] = [];
  for (const run of text.match(RUNS) ?? []) {
    const parts = /^\p{Script=Han}/u.test(run)
      ? Array.from(words.segment(run), ({ segment }) => segment)
      : [run];
    for (const part of parts) {
      const before = pieces.at(-1);
      const isBound =
        before !== undefined && (part.trim() === "" || CLOSING.test(part) || OPENING.test(before));
      if (isBound) pieces[pieces.length - 1] = before + part;
      else pieces.push(part);
    }
  }
  return pieces;
}
