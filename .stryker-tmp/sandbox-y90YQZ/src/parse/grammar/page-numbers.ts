/**
 * Page numbers in a text taken from pages: alone on a line, or glued to the line that follows them. A number is a page number
 * by evidence: it belongs to a chain of numbers that rise by one at distances as pages have them.
 */
// @ts-nocheck


import { readBareNumber, readNumbering } from "../numbers/numbering.ts";
import type { Block } from "../tree.ts";
import { blockRole } from "./shapes.ts";

/** A page number at the beginning of a block; `length` counts the digits and the white space after them. */
export interface PageNumber {
  readonly block: Block;
  readonly length: number;
}

interface Candidate extends PageNumber {
  readonly value: number;
  /** Number of characters of the text before it. */
  readonly at: number;
  /** True if the text before it is cut, or if a number of a heading follows it. */
  readonly interrupts: boolean;
  /** True before a caption: the page of a figure or a table may have no other text. */
  readonly isFigure: boolean;
}

/** Minimum number of pages of a chain. If each number interrupts a sentence, two are enough. */
const LEAST_PAGES = 3;
/** Minimum median distance of page numbers, in UTF-16 units of text. */
const LEAST_DISTANCE = 150;
/** Minimum length of a line that a page number cuts, in UTF-16 units: cells of tables are shorter. */
const LEAST_CUT = 15;
/** Maximum ratio between a distance and the median distance, and between that and the distance. */
const MOST_UNEVEN = 4;
/** Minimum length of a page, in UTF-16 units of text. */
const SHORTEST_PAGE = 60;
/** Maximum number of successive pages without a number, such as those of tables. */
const MOST_MISSING = 4;
/** Maximum number of chains: the pages of a text may be counted anew after its front matter. */
const MOST_CHAINS = 4;

const ALONE = /^\d{1,4}$/u;
const GLUED =
  /^(\d{1,4})(?:(?=[\p{Script=Han}“‘「《（(])|\s+(?=[\p{Script=Han}“‘「《（(\dA-Za-z]))/u;
/** A page number glued to a decimal number: 17.1 is page 1 and heading 7.1, if page 1 is due. */
const BEFORE_DECIMAL = /^(\d{2,5})(?:\.\d{1,2}){1,3}[\s\p{Script=Han}“]/u;
const DECIMAL = /^\d{1,2}(?:\.\d{1,2}){1,3}[\s\p{Script=Han}]/u;
/** Number of lines below a decimal in which the next one is looked for. */
const NEAR = 40;
const UNITS =
  /^\s*(?:[年月日号時时个個家项項万萬亿億千百元人米吨噸倍周岁歲%％]|[级級]|天|小时|公里|平方)/u;
const ENDED = /[。！？；：…!?;:][」』”’"）)》】]*$/u;
/** Styles of headings that no digit can stand directly before, other than that of a page. */
const HEADINGS: ReadonlySet<string> = new Set(["part", "chapter", "section", "article", "han"]);

/** The page numbers of a text, in reading order. */
export function pageNumbers(blocks: readonly Block[]): PageNumber[] {
  const candidates = candidatesOf(blocks);
  const found = new Set<Candidate>(candidates.filter(isBeforeHeading));
  let open: readonly Candidate[] = apart(candidates);
  for (let chain = 0; chain < MOST_CHAINS; chain++) {
    const longest = longestChain(open);
    if (!isConvincing(longest)) break;
    for (const candidate of longest) found.add(candidate);
    const [first, last] = [longest[0]?.at ?? 0, longest.at(-1)?.at ?? 0];
    open = open.filter(({ at }) => at < first || at > last);
  }
  const seen = new Set<Block>();
  return [...found].filter(({ block }) => !seen.has(block) && seen.add(block));
}

/** Candidates without those that count the rows of a table: three or more successive numbers close to each other. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  const runs: Candidate[][] = [];
  for (const candidate of candidates) {
    const before = runs.at(-1)?.at(-1);
    const isNext =
      before?.value === candidate.value - 1 && candidate.at - before.at < SHORTEST_PAGE;
    if (isNext) runs.at(-1)?.push(candidate);
    else runs.push([candidate]);
  }
  return runs.filter(({ length }) => length < LEAST_PAGES).flat();
}

function candidatesOf(blocks: readonly Block[]): Candidate[] {
  const candidates: Candidate[] = [];
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    const { text } = block.text;
    if (block.role !== "paragraph" || text.includes("\t")) continue;
    const before = blocks[index - 1];
    const isText = before?.role === "paragraph" && before.text.text.length >= LEAST_CUT;
    const isCut = isText && !ENDED.test(before.text.text);
    const below = blocks.slice(index + 1, index + 1 + NEAR).map((next) => next.text.text);
    for (const { value, length } of readings(text, below)) {
      const interrupts = isCut || isHeading(text.slice(length)) || DECIMAL.test(text.slice(length));
      const isFigure = length > 0 && blockRole(text.slice(length)) === "caption";
      candidates.push({ block, value, length, at, interrupts, isFigure });
    }
    at += text.length;
  }
  return candidates;
}

/** The numbers that may be a page's at the beginning of a line; `below` are the next lines. */
function readings(line: string, below: readonly string[]): { value: number; length: number }[] {
  if (ALONE.test(line)) return [{ value: Number(line), length: line.length }];
  const found: { value: number; length: number }[] = [];
  const glued = GLUED.exec(line);
  const printed = glued?.[1] ?? "";
  const bare = readBareNumber(line);
  const chapter = below.find((next) => DECIMAL.test(next));
  const isChapter = bare !== null && chapter?.startsWith(`${bare.value}.1`);
  const isNote = blockRole(line) === "note";
  if (glued && !isChapter && !isNote && !UNITS.test(line.slice(printed.length))) {
    found.push({ value: Number(printed), length: glued[0].length });
  }
  const digits = BEFORE_DECIMAL.exec(line)?.[1] ?? "";
  const next = below.find((other) => DECIMAL.test(other)) ?? "";
  for (let length = 1; length < digits.length; length++) {
    // 7.2 below 17.1 says that its chapter is 7, and 5.1.4 below 425.1.3 that its chapter is 5.
    const own = digits.slice(length);
    if (next.startsWith(`${own}.`)) found.push({ value: Number(digits.slice(0, length)), length });
  }
  return found;
}

/** The number and name of an attachment alone on a line. */
const ATTACHMENT = /^附\s?[件表]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/u;

function isHeading(line: string): boolean {
  if (ATTACHMENT.test(line)) return true;
  const numbering = readNumbering(line);
  return numbering !== null && !numbering.isWeak && HEADINGS.has(numbering.style);
}

function isBeforeHeading(candidate: Candidate | undefined): boolean {
  if (candidate === undefined) return false;
  const { block, length } = candidate;
  const { text } = block.text;
  return (
    length < text.length && !/\s$/u.test(text.slice(0, length)) && isHeading(text.slice(length))
  );
}

/** The longest sequence of candidates in reading order whose numbers rise by one; pages without a number may be between. */
function longestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  interface Link {
    readonly candidate: Candidate;
    readonly before: Link | null;
    readonly length: number;
  }
  const best = new Map<number, Link>();
  let longest: Link | null = null;
  for (const candidate of candidates) {
    let before: Link | null = null;
    for (let step = 1; step <= MOST_MISSING + 1; step++) {
      const link = best.get(candidate.value - step);
      const least = link?.candidate.isFigure || candidate.isFigure ? 0 : SHORTEST_PAGE * step;
      const isFar = link && candidate.at - link.candidate.at >= least;
      if (isFar && link.length > (before?.length ?? 0)) before = link;
    }
    const link = { candidate, before, length: (before?.length ?? 0) + 1 };
    const same = best.get(candidate.value);
    if (!same || link.length >= same.length) best.set(candidate.value, link);
    if (!longest || link.length > longest.length) longest = link;
  }
  const chain: Candidate[] = [];
  for (let link = longest; link; link = link.before) chain.push(link.candidate);
  return chain.reverse();
}

/** True if the distances of a chain are those of pages. */
function isConvincing(chain: readonly Candidate[]): boolean {
  const cuts = chain.filter(({ interrupts }) => interrupts).length;
  if (chain.length < 2 || cuts < chain.length / 3) return false;
  if (chain.length < LEAST_PAGES && cuts < chain.length) return false;
  const distances = chain.slice(1).map(({ at }, index) => at - (chain[index]?.at ?? 0));
  const median = distances.toSorted((one, other) => one - other)[distances.length >> 1] ?? 0;
  const uneven = distances.filter(
    (distance) => distance > median * MOST_UNEVEN || distance * MOST_UNEVEN < median,
  );
  return median >= LEAST_DISTANCE && uneven.length <= distances.length / 5;
}
