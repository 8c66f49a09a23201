/** The search of translated texts, done the plain way: every query is asked of every clause, word by word. */
import type { Collection } from "../../src/model/types.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { numberedTitle } from "../../src/parse/numbers/english-number.ts";
import { wordKey } from "../../src/text/translation/words.ts";
import { Random } from "../support/random.ts";

/** A query as it is made at random. */
export type Asked =
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "quoted"; readonly words: readonly string[] }
  | { readonly kind: "not" | "title"; readonly part: Asked }
  | { readonly kind: "either"; readonly parts: readonly Asked[] }
  | { readonly kind: "all"; readonly parts: readonly Asked[] };

interface TranslatedClause {
  readonly name: string;
  /** The words of the title, then those of each paragraph. */
  readonly title: readonly string[];
  readonly texts: readonly (readonly string[])[];
}

/** The keys of the words of a text that was asked before. */
const keysOfTexts = new WeakMap<readonly string[], readonly string[]>();

function keysOf(text: readonly string[]): readonly string[] {
  const own = keysOfTexts.get(text) ?? text.map(keyOf);
  keysOfTexts.set(text, own);
  return own;
}

/** Words by another way than the index reads them: letter by letter. */
export function plainWords(text: string): string[] {
  const words: string[] = [];
  let word = "";
  const letters = [
    ...text
      .replace(/[⁰¹²³⁴-⁹]/gu, " ")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase(),
  ];
  const isPart = (one: string | undefined) =>
    one !== undefined && /[\p{L}\p{N}]/u.test(one) && !/\p{Script=Han}/u.test(one);
  for (const [index, one] of letters.entries()) {
    const [before, after] = [letters[index - 1], letters[index + 1]];
    const joins = (one === "&" || one === "+") && isPart(before) && isPart(after);
    const isDigits = /^[\d.]+$/u.test(word) && /\d/u.test(after ?? "");
    const isThousands =
      one === "," && isDigits && /^\d{3}(?!\d)/u.test(letters.slice(index + 1, index + 5).join(""));
    if (isPart(one) || joins || (one === "." && isDigits && !word.includes("."))) word += one;
    else if (!isThousands) {
      const isPossessive = word === "s" && /[’'ʼ]/u.test(letters[index - 2] ?? "");
      if (word !== "" && !isPossessive) words.push(word);
      word = "";
    }
  }
  if (word !== "") words.push(word);
  return words;
}

export function translatedClauses(collection: Collection, language: string): TranslatedClause[] {
  return collection.documents.flatMap(({ id, clauses, translations }) =>
    Array.from(walkClauses(clauses), ({ clause }) => ({
      name: `${id}#${clause.id}`,
      title: plainWords(numberedTitle(clause) ?? ""),
      texts: (translations[language]?.[clause.id] ?? []).map(plainWords),
    })),
  );
}

/** The words of a query that was asked of a clause before. */
const wordsOfAsked = new WeakMap<Asked, readonly string[]>();

function askedWords(asked: Extract<Asked, { kind: "word" | "quoted" }>): readonly string[] {
  const words =
    wordsOfAsked.get(asked) ?? (asked.kind === "word" ? plainWords(asked.text) : asked.words);
  wordsOfAsked.set(asked, words);
  return words;
}

const keys = new Map<string, string>();

function keyOf(word: string): string {
  const key = keys.get(word) ?? wordKey(word, "en");
  keys.set(word, key);
  return key;
}

function holds(text: readonly string[], words: readonly string[], isLiteral: boolean): boolean {
  const last = words.length - 1;
  const lastKey = keyOf(words[last] ?? "");
  const keys = keysOf(text);
  const [first = ""] = words;
  if (last === 0) return isLiteral ? text.includes(first) : keys.includes(lastKey);
  for (let from = 0; from + last < text.length; from++) {
    // Few places begin as the words do.
    if (last > 0 && text[from] !== first) continue;
    const isHere = words.every((word, index) =>
      index === last && !isLiteral ? keys[from + index] === lastKey : text[from + index] === word,
    );
    if (isHere) return true;
  }
  return false;
}

/** True if a clause matches by its translation alone. */
export function matchesAlone(clause: TranslatedClause, asked: Asked, inTitle = false): boolean {
  switch (asked.kind) {
    case "word":
    case "quoted": {
      const words = askedWords(asked);
      const isIn = (text: readonly string[]) => holds(text, words, asked.kind === "quoted");
      return isIn(clause.title) || (!inTitle && clause.texts.some(isIn));
    }
    case "not":
      return !matchesAlone(clause, asked.part, inTitle);
    case "title":
      return matchesAlone(clause, asked.part, true);
    case "either":
      return asked.parts.some((part) => matchesAlone(clause, part, inTitle));
    case "all":
      return asked.parts.every((part) => matchesAlone(clause, part, inTitle));
  }
}

/** The query as it is typed. */
export function typed(asked: Asked): string {
  switch (asked.kind) {
    case "word":
      return asked.text;
    case "quoted":
      return `"${asked.words.join(" ")}"`;
    case "not":
      return `-${typed(asked.part)}`;
    case "title":
      return `title:${typed(asked.part)}`;
    case "either":
      return `(${asked.parts.map(typed).join(" | ")})`;
    case "all":
      return asked.parts.map(typed).join(" ");
  }
}

const ENDINGS = ["", "", "", "s", "ed", "ing"];

/** Queries of one to six words, phrases, operators and inflected words, from the texts. */
export function randomAsked(
  clauses: readonly TranslatedClause[],
  count: number,
  seed: number,
): Asked[] {
  const random = new Random(seed);
  const texts = clauses
    .flatMap(({ title, texts }) => [title, ...texts])
    .filter((text) => text.length > 0);
  const text = () => random.pick(texts as [readonly string[]]);
  const word = (): Asked => {
    const own = random.pick(text() as [string]);
    const isPlain = /^[a-z]{4,}$/u.test(own);
    return { kind: "word", text: isPlain ? own + random.pick(ENDINGS as [string]) : own };
  };
  const quoted = (): Asked => {
    const own = text();
    const from = random.int(0, own.length - 1);
    return { kind: "quoted", words: own.slice(from, from + random.int(1, 4)) };
  };
  const part = (): Asked => {
    if (random.chance(0.6)) return word();
    if (random.chance(0.5)) return quoted();
    if (random.chance(0.3)) return { kind: "title", part: word() };
    return { kind: "either", parts: [word(), random.chance(0.5) ? quoted() : word()] };
  };
  return Array.from({ length: count }, (): Asked => {
    if (random.chance(0.2)) {
      const own = text();
      const from = random.int(0, own.length - 1);
      const words = own.slice(from, from + random.int(1, 6));
      return { kind: "all", parts: words.map((text): Asked => ({ kind: "word", text })) };
    }
    const parts: Asked[] = Array.from({ length: random.int(1, 3) }, part);
    if (random.chance(0.2)) parts.push({ kind: "not", part: word() });
    return { kind: "all", parts };
  });
}
