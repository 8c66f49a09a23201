/** jieba: segmentation of Simplified text, and the words that tell most of one. */
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import { rememberTexts } from "../../text/remember-texts.ts";
import type { Cut } from "../../text/script/convert.ts";
import { weighWords } from "./word-weights.ts";

/** Words of today that the general dictionary lacks. */
const ADDED = ["云计算", "区块链"];

const jieba = Jieba.withDict(dict);
jieba.loadDict(Buffer.from(ADDED.map((word) => `${word} 10 nz\n`).join("")));

/** A run of letters and digits, which is one word for jieba. */
const LATIN = /^[\p{ASCII}]{2,}$/u;

/** Segments a text into words. What is in no dictionary may be a word too: names above all. */
function cutNewWords(text: string): string[] {
  return jieba.cut(text, true);
}

/**
 * Parts of speech that name nothing: pronouns, numerals, measures, times, positions, adverbs, prepositions, conjunctions,
 * particles and interjections, as jieba's dictionary abbreviates them.
 */
const EMPTY_KINDS = /^(?:r|m|q|t|f|d|p|c|u|y|e|o)/u;
/** The same and adjectives: what a guessed word ends in, such as 占全 of 占全省, that is no noun. */
const EMPTY_ENDS = /^(?:r|m|q|t|f|d|p|c|u|y|e|o|a)/u;

const knownKinds = new Map<string, boolean>();

/** True for a function word, a number or a measure, and for what is cut as a word and cannot be one. */
function isFunctionWord(word: string): boolean {
  const known = knownKinds.get(word);
  if (known !== undefined) return known;
  const kind = kindOf(word);
  const isEmpty =
    kind === null ? EMPTY_ENDS.test(kindOf(word.slice(-1)) ?? "") : EMPTY_KINDS.test(kind);
  knownKinds.set(word, isEmpty);
  return isEmpty;
}

/**
 * Up to `count` keywords of a text by TF-IDF against general Chinese, best first. No word runs over a line, and none is a
 * function word.
 */
export function keyTerms(text: string, count: number, cut: Cut = cutNewWords): string[] {
  const words = text.split("\n").flatMap((line) => cut(line));
  return weighWords(words, isFunctionWord).slice(0, count);
}

/** `keyTerms`, which looks up the lines that it cut before: most of an edited text is as it was. */
export function rememberKeyTerms(): (text: string, count: number) => string[] {
  const cut = rememberTexts(cutNewWords);
  return (text, count) => keyTerms(text, count, cut);
}

/**
 * Segments a Simplified text into words of the dictionary and single characters, whose concatenation is the text. Latin
 * letters and digits are single characters.
 */
export function cutWords(text: string): readonly string[] {
  return jieba.cut(text, false).flatMap((word) => (LATIN.test(word) ? [...word] : word));
}

/** Segments a Simplified text into words, also those that no dictionary has; the concatenation is the text. */
export function cutAllWords(text: string): readonly string[] {
  return jieba.cut(text, true);
}

/** The part of speech of a word, as jieba's dictionary abbreviates it; null for a word that it only guesses. */
function kindOf(word: string): string | null {
  const [first, ...others] = jieba.tag(word, true);
  return first === undefined || others.length > 0 || first.tag === "x" ? null : first.tag;
}

/** What jieba's dictionary knows of a word; a word that it only guesses is unknown. */
export function wordKind(word: string): "name" | "word" | "unknown" {
  const kind = kindOf(word);
  if (kind === null) return "unknown";
  return kind.startsWith("nr") ? "name" : "word";
}
