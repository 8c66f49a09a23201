/** Pieces of a text between which a line may break without cutting a word: for narrow cells and for drawings. */

/** Marks that cannot begin a line. */
const CLOSING = /^[，。、；：！？”’）》」』〕】%·,.;:!?)\]]/u;
/** Marks that cannot end a line. */
const OPENING = /[“‘（《「『〔【([]$/u;

/** Latin words with the marks and the space after them, runs of Han characters, single other characters. */
const RUNS = /[\p{Script=Latin}\p{Nd}+/'’.&-]+[,.;:!?)”]*\s*|\p{Script=Han}+\s*|\S\s*|\s+/gu;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Single characters that are words of their own. */
const PARTICLE = /^[的了和与與及在为為以对對等到从從向或是有]/u;

/** Characters that end a longer word (a place, a body, a kind, a quality), where the segmenter leaves them alone behind one. */
const SUFFIX =
  /^[室院所馆館站园園区區市省县縣州镇鎮村乡鄉厂廠场場库庫港城圈带帶链鏈网網化性者员員业業率量度型类類式级級层層界群局处處厅廳委团團队隊组組]$/u;

/** The words of a run of Han characters. Two characters that the segmenter leaves alone are one word (攻坚, 赛道), and the last one of a word stays with it (实验室). */
function wordsOf(run: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(run)) {
    const before = words.at(-1) ?? "";
    const isPair = [before, segment].every(
      (word) => /^\p{Script=Han}$/u.test(word) && !PARTICLE.test(word),
    );
    const isEnd = before.length > 1 && SUFFIX.test(segment);
    if (isPair || isEnd) words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words;
}

/** The pieces in order; joined, they are the text. Marks stay with the word that they open or close. */
export function linePieces(text: string): string[] {
  const pieces: string[] = [];
  for (const run of text.match(RUNS) ?? []) {
    const parts = /^\p{Script=Han}/u.test(run) ? wordsOf(run) : [run];
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
