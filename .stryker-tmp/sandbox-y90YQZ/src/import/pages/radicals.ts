/** Radicals on pages are read as the characters that they stand for: fonts mistake one for the other. */
// @ts-nocheck

import { asRead } from "../../parse/grammar/characters.ts";
import type { Finding } from "../imported.ts";
import type { Page } from "./page.ts";

/** Characters that only Simplified, and only Traditional texts have. */
const SIMPLIFIED = /[国发设务业规应时会实现来对们这个区产]/gu;
const TRADITIONAL = /[國發設務業規應時會實現來對們這個區產]/gu;

export function readRadicals(pages: readonly Page[]): Page[] {
  const text = textOf(pages);
  const count = (characters: RegExp) => text.match(characters)?.length ?? 0;
  // Unicode reads ⼾ as 戶; Simplified texts print 户.
  const isSimplified = count(SIMPLIFIED) >= count(TRADITIONAL);
  const read = (words: string) => asRead(isSimplified ? words.replaceAll("⼾", "户") : words);
  return pages.map((page) => ({
    ...page,
    runs: page.runs.map((run) => ({ ...run, text: read(run.text) })),
  }));
}

export function radicalsFound(pages: readonly Page[]): Finding[] {
  const count = textOf(pages).match(/[\u2e80-\u2fdf]/gu)?.length ?? 0;
  if (count === 0) return [];
  const message = `${count} characters are encoded as radicals (⼈ for 人); they are written as the characters that they stand for.`;
  return [{ message, hint: "" }];
}

function textOf(pages: readonly Page[]): string {
  return pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join("");
}
