/** Pieces of a text between which a line may break without cutting a word: for titles, narrow cells and drawings. */

/** Marks that cannot begin a line. */
const CLOSING = /^[，。、；：！？”’）》」』〕】%·—…+,.;:!?)\]]/u;
/** Marks that cannot end a line. */
const OPENING = /[“‘（《「『〔【([]$/u;

/** Latin words with the marks and the space after them, runs of Han characters, single other characters. */
const RUNS = /[\p{Script=Latin}\p{Nd}+/'’.&-]+[,.;:!?)”]*\s*|\p{Script=Han}+\s*|\S\s*|\s+/gu;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Single characters that are words of their own. */
const PARTICLE = /^[的了和与與及在为為以对對等到从從向或是有]$/u;

/** Characters that end a longer word (a place, a body, a kind, a quality), where the segmenter leaves them alone behind one. */
const SUFFIX =
  /^[室院所馆館站园園区區市省县縣州镇鎮村乡鄉厂廠场場库庫港城圈带帶链鏈网網化性者员員业業率量度型类類式级級层層界群力局处處厅廳委团團队隊组組]$/u;

/** True for one character that is no word of its own. */
function isLone(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word) && !PARTICLE.test(word);
}

/**
 * The words of a run of Han characters. A character that the segmenter leaves alone stands with the word behind it (攻坚, 新材料), at the end of
 * the run with the one before it (周年记), and the last character of a longer word with that word (实验室).
 */
function wordsOf(run: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(run)) {
    const before = words.at(-1) ?? "";
    const isStart = isLone(before) && !PARTICLE.test(segment);
    const isEnd = before.length > 1 && SUFFIX.test(segment);
    if (isStart || isEnd) words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  const [before = "", last = ""] = words.slice(-2);
  if (words.length > 1 && isLone(last) && !PARTICLE.test(before)) {
    words.splice(-2, 2, before + last);
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
