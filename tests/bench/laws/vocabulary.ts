/** Words of generated laws: jieba's nouns and verbs, the common ones far more often than the rare, as in real texts. */
import { dict } from "@node-rs/jieba/dict.js";
import type { Random } from "../../support/random.ts";

/** Words that stand less often in the corpus of the dictionary are no words of laws. */
const LEAST_COUNT = 200;
/** Words of the field that a law is about. */
const NOUNS_OF_A_FIELD = 60;
const VERBS_OF_A_FIELD = 25;

type Kind = "noun" | "verb";

/** The words of each kind, commonest first. */
const WORDS: Readonly<Record<Kind, readonly string[]>> = readWords();

function readWords(): Record<Kind, string[]> {
  const counted: Record<Kind, { word: string; count: number }[]> = { noun: [], verb: [] };
  for (const line of new TextDecoder().decode(dict).split("\n")) {
    const [word = "", count = "0", tag = ""] = line.trim().split(" ");
    if (Number(count) < LEAST_COUNT || !/^\p{Script=Han}{2,4}$/u.test(word)) continue;
    // A numeral or a word that counts would read as a citation.
    if (/[一二三四五六七八九十百千万第条章节款项]/u.test(word)) continue;
    if (tag === "n") counted.noun.push({ word, count: Number(count) });
    if (tag === "v" || tag === "vn") counted.verb.push({ word, count: Number(count) });
  }
  const sorted = (kind: Kind): string[] =>
    counted[kind].toSorted((one, other) => other.count - one.count).map(({ word }) => word);
  return { noun: sorted("noun"), verb: sorted("verb") };
}

/** A word, by Zipf's law: the logarithm of its rank is even. */
function commonWord(random: Random, kind: Kind): string {
  const words = WORDS[kind];
  return words[Math.floor(words.length ** random.next()) - 1] ?? words[0] ?? "";
}

/** The words that a law repeats. */
export class Field {
  readonly #random: Random;
  readonly #own: Readonly<Record<Kind, readonly string[]>>;

  constructor(random: Random) {
    this.#random = random;
    const draw = (kind: Kind, count: number): string[] =>
      Array.from({ length: count }, () => {
        const words = WORDS[kind];
        return words[random.int(0, words.length - 1)] ?? "";
      });
    this.#own = { noun: draw("noun", NOUNS_OF_A_FIELD), verb: draw("verb", VERBS_OF_A_FIELD) };
  }

  /** The thing that the law is named after. */
  get subject(): string {
    const { noun, verb } = this.#own;
    return `${noun[0]}${noun[1]}${verb[0]}`;
  }

  noun(): string {
    return this.#word("noun");
  }

  verb(): string {
    return this.#word("verb");
  }

  #word(kind: Kind): string {
    if (this.#random.chance(0.4)) return commonWord(this.#random, kind);
    const own = this.#own[kind];
    return own[Math.floor(own.length ** this.#random.next()) - 1] ?? own[0] ?? "";
  }
}
