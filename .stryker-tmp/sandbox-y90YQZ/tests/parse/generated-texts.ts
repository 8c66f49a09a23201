/** Makes texts at random: laws, plans, notices and speeches, each printed in several ways, with the clauses that are meant. */
// @ts-nocheck


import type { ExpectedClause } from "../support/expected-clause.ts";
import { Random } from "../support/random.ts";
import type { TextDraft } from "./generated/draft.ts";
import { type LawShape, makeInterpretation, makeLaw, makeTaiwanLaw } from "./generated/laws.ts";
import {
  makeForwardingNotice,
  makeNoticeWithAttachments,
  makePassingNotice,
} from "./generated/notices.ts";
import {
  makeDecimalPlan,
  makeDecimalsBelowChapters,
  makeFormalPlan,
  makeListPlan,
  makePhasePlan,
  makePlanBetweenUnnumbered,
  makeRecurringPlan,
  makeSpeech,
} from "./generated/plans.ts";
import { isOnPages, PRINTINGS, type Printed, type Printing, print } from "./generated/printing.ts";
import { Words } from "./generated/words.ts";

type Maker = (random: Random, words: Words) => TextDraft;

function law(shape: LawShape): Maker {
  return (random, words) => makeLaw(random, words, shape);
}

const MAKERS = {
  law: law({ articleGap: "spaced", least: 2, isExcerpt: true }),
  "law with single articles": law({ articleGap: "spaced", least: 1, isExcerpt: true }),
  "law with glued articles": law({ articleGap: "glued", least: 2, isExcerpt: false }),
  "law with marks after articles": law({ articleGap: "marked", least: 2, isExcerpt: false }),
  "excerpt with glued articles": law({ articleGap: "glued", least: 2, isExcerpt: true }),
  "law of Taiwan": makeTaiwanLaw,
  interpretation: makeInterpretation,
  "decimal plan": (random, words) => makeDecimalPlan(random, words, "divided"),
  "decimal plan with plain chapters": (random, words) => makeDecimalPlan(random, words, "plain"),
  "decimals below chapters": makeDecimalsBelowChapters,
  "formal plan": makeFormalPlan,
  "formal plan of Taiwan": makeFormalPlan,
  "plan with recurring headings": makeRecurringPlan,
  "plan with Markdown lists": makeListPlan,
  "plan with phases": makePhasePlan,
  "plan between unnumbered chapters": makePlanBetweenUnnumbered,
  "notice that forwards a report": makeForwardingNotice,
  "notice that passes on texts": makePassingNotice,
  "notice with attachments": makeNoticeWithAttachments,
  speech: makeSpeech,
  "speech with short sentences": makeSpeech,
} as const satisfies Readonly<Record<string, Maker>>;
type TextKind = keyof typeof MAKERS;

/** A kind of text and the way it is printed. */
export interface Kind {
  readonly text: TextKind;
  readonly printing: Printing;
}

/** Texts too short for the four pages that numbers of pages need. */
const SHORT: ReadonlySet<TextKind> = new Set([
  "plan with phases",
  "plan between unnumbered chapters",
]);

const TRADITIONAL: ReadonlySet<TextKind> = new Set(["law of Taiwan", "formal plan of Taiwan"]);

/** Least and greatest number of the parts of a sentence. Two parts have a comma between them. */
function partsOf({ text, printing }: Kind): readonly [number, number] {
  if (text === "speech with short sentences") return [1, 2];
  return isOnPages(printing) ? [2, 9] : [2, 4];
}

/** Every kind of text in every printing that it has. */
export const KINDS: readonly Kind[] = (Object.keys(MAKERS) as TextKind[]).flatMap((text) =>
  PRINTINGS.filter((printing) => isPrinted(text, printing)).map((printing) => ({ text, printing })),
);

/**
 * Notices have no contents list. Short sentences are not wrapped: many end at the width, where nothing tells a new paragraph from
 * the next sentence. Chapters without sections are not printed on numbered pages: nothing tells 1 of the page from 1 of the
 * chapter.
 */
function isPrinted(text: TextKind, printing: Printing): boolean {
  if (text === "speech with short sentences") return !printing.startsWith("wrapped");
  if (SHORT.has(text) && printing.includes("page numbers")) return false;
  if (text === "plan with Markdown lists") return printing.startsWith("as Markdown");
  if (text === "decimal plan with plain chapters") return !printing.includes("page");
  return !(text.startsWith("notice") && printing.startsWith("with contents"));
}

interface GeneratedText extends Printed {
  readonly titleBlock: readonly string[];
  readonly clauses: readonly ExpectedClause[];
}

/** Number of seeds between two attempts. */
const NEXT = 7_919;
/** Number of attempts to make a text that is not ambiguous. */
const MOST_ATTEMPTS = 400;

/** A text of a kind; the first that is not ambiguous, from a seed on. Null if there is none. */
export function generateText({ text, printing }: Kind, seed: number): GeneratedText | null {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const random = new Random(seed + attempt * NEXT);
    const script = TRADITIONAL.has(text) ? "Traditional" : "Simplified";
    const words = new Words(random, script, partsOf({ text, printing }));
    const draft = MAKERS[text](random, words);
    const printed = print(draft, printing, random);
    if (printed === null) continue;
    const clauses = draft.clauses.map(({ expected }) => expected);
    return { ...printed, titleBlock: draft.titleBlock, clauses };
  }
  return null;
}
