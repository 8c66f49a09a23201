/** Generated plans: levels of headings in the styles of official documents, decimals, and headings that recur. */
// @ts-nocheck

import type { Random } from "../../support/random.ts";
import { Draft, type TextDraft } from "./draft.ts";
import { formal, han, stem } from "./numerals.ts";
import type { Words } from "./words.ts";

/**
 * How the clauses of a level are printed: a heading and paragraphs, a heading that runs in, or a sentence alone. A style has one
 * shape in a text: whether 1．检查水表。 is a heading or a sentence shows in the others of its style.
 */
type Shape = "heading" | "run-in" | "sentence";

interface Level {
  label(number: number): string;
  readonly gap: string;
  readonly shape: Shape;
}

interface Place {
  readonly id: string;
  readonly label: string;
  readonly gap: string;
}

function levelOf(random: Random, label: Level["label"], isOutermost: boolean): Level {
  const shape = isOutermost
    ? "heading"
    : random.pick<Shape>(["heading", "heading", "run-in", "sentence"]);
  return { label, gap: "", shape };
}

/** The clauses of a level and the levels below it. */
function makeLevels(
  random: Random,
  words: Words,
  levels: readonly Level[],
  prefix: string,
  depth: number,
): Draft[] {
  const [level, ...below] = levels;
  if (level === undefined) return [];
  const count = random.int(2, depth <= 1 ? 4 : 3);
  return Array.from({ length: count }, (_, index) => {
    const id = `${prefix}${index + 1}`;
    const place = { id, label: level.label(index + 1), gap: level.gap };
    const draft = makeClause(random, words, level.shape, place, depth);
    if (level.shape !== "sentence" && random.chance(0.6)) {
      for (const child of makeLevels(random, words, below, `${id}-`, depth + 1)) draft.add(child);
    }
    return draft;
  });
}

function makeClause(
  random: Random,
  words: Words,
  shape: Shape,
  { id, label, gap }: Place,
  depth: number,
): Draft {
  if (shape === "sentence") return Draft.entry(id, label, gap, words.paragraph());
  if (shape === "run-in") return Draft.runIn(id, label, words.heading(), words.paragraph());
  const draft = Draft.heading(id, label, gap, words.heading(), depth);
  for (let count = random.int(1, 2); count > 0; count--) draft.say(words.paragraph());
  return draft;
}

/** 一、 › （一） › 1． › （1）. */
function standardLevels(random: Random): Level[] {
  const mark = random.pick([".", "．"]);
  const labels = [
    (number: number) => `${han(number)}、`,
    (number: number) => `（${han(number)}）`,
    (number: number) => `${number}${mark}`,
    (number: number) => `（${number}）`,
  ];
  return labels.map((label, index) => levelOf(random, label, index === 0));
}

/**
 * Clauses in the styles of official documents, up to four levels deep.
 * @param depth depth of the headings, 0 for topmost ones
 */
export function makeSections(random: Random, words: Words, prefix: string, depth: number): Draft[] {
  return makeLevels(random, words, standardLevels(random), prefix, depth);
}

/** 壹、 › 一、 › （一） › 1、 › (1) › 甲、. */
export function makeFormalPlan(random: Random, words: Words): TextDraft {
  const labels = [
    (number: number) => `${formal(number)}、`,
    (number: number) => `${han(number)}、`,
    (number: number) => `（${han(number)}）`,
    (number: number) => `${number}、`,
    (number: number) => `(${number})`,
    (number: number) => `${stem(number)}、`,
  ];
  const levels = labels.map((label, index) => levelOf(random, label, index === 0));
  return titled(words, makeLevels(random, words, levels, "s", 0));
}

/** Whether each chapter has sections (1.1), or the first ones may have text alone. */
type DecimalChapters = "divided" | "plain";

/** 1 › 1.1 › 1.1.1, with （1） below. */
export function makeDecimalPlan(
  random: Random,
  words: Words,
  chapters: DecimalChapters,
): TextDraft {
  const clauses: Draft[] = [];
  const last = random.int(2, 5);
  for (let number = 1; number <= last; number++) {
    const id = `s${number}`;
    const draft = Draft.heading(id, `${number}`, " ", words.heading(), 0);
    const isPlain = chapters === "plain" && number < last && (number === 1 || random.chance(0.3));
    if (isPlain || random.chance(0.3)) draft.say(words.paragraph());
    if (!isPlain) addDecimals(random, words, draft, `${number}`, 1);
    clauses.push(draft);
  }
  return titled(words, clauses);
}

/** 一、 or 第一章 › 1.1 › 1.1.1. */
export function makeDecimalsBelowChapters(random: Random, words: Words): TextDraft {
  const isChapter = random.chance(0.5);
  const clauses: Draft[] = [];
  for (let number = 1, last = random.int(2, 5); number <= last; number++) {
    const label = isChapter ? `第${han(number)}章` : `${han(number)}、`;
    const gap = isChapter ? " " : "";
    const draft = Draft.heading(`s${number}`, label, gap, words.heading(), 0);
    if (random.chance(0.3)) draft.say(words.paragraph());
    addDecimals(random, words, draft, `${number}`, 1);
    clauses.push(draft);
  }
  return titled(words, clauses);
}

function addDecimals(
  random: Random,
  words: Words,
  parent: Draft,
  path: string,
  depth: number,
): void {
  for (let number = 1, last = random.int(2, 3); number <= last; number++) {
    const own = `${path}.${number}`;
    const draft = Draft.heading(`${parent.id}-${number}`, own, " ", words.heading(), depth);
    const isDivided = depth < 2 && random.chance(0.4);
    if (!isDivided || random.chance(0.5)) draft.say(words.paragraph());
    if (isDivided) addDecimals(random, words, draft, own, depth + 1);
    else if (random.chance(0.3)) addItems(random, words, draft);
    parent.add(draft);
  }
}

/** A list of sentences （1） （2）. */
function addItems(random: Random, words: Words, parent: Draft): void {
  for (let number = 1, last = random.int(2, 4); number <= last; number++) {
    parent.add(Draft.entry(`${parent.id}-${number}`, `（${number}）`, "", words.sentence()));
  }
}

/** The same headings under each part, and the same body that has to do the work. */
export function makeRecurringPlan(random: Random, words: Words): TextDraft {
  const recurring = Array.from({ length: random.int(2, 3) }, () => words.heading());
  const duty = random.chance(0.5) ? `责任单位 ${words.body()}` : null;
  const clauses: Draft[] = [];
  for (let number = 1, last = random.int(3, 6); number <= last; number++) {
    const id = `s${number}`;
    const draft = Draft.heading(id, `${han(number)}、`, "", words.heading(), 0);
    // The third chapter comes next after the second one.
    if (number !== 2 && random.chance(0.2)) draft.say(words.paragraph()).say(words.counted());
    for (const [index, heading] of recurring.entries()) {
      const below = Draft.heading(`${id}-${index + 1}`, `（${han(index + 1)}）`, "", heading, 1);
      below.say(words.paragraph());
      draft.add(duty === null ? below : below.say(duty));
    }
    clauses.push(draft);
  }
  return titled(words, clauses);
}

/** 第一章 › 第一节 with chapters that have no number before and after them. */
export function makePlanBetweenUnnumbered(random: Random, words: Words): TextDraft {
  const chapter = (id: string, label: string, name: string): Draft => {
    const draft = Draft.heading(id, label, label === "" ? "" : " ", name, 0);
    for (let number = 1, last = random.int(2, 3); number <= last; number++) {
      const [own, title] = [`${id}-${number}`, words.heading()];
      draft.add(Draft.heading(own, `第${han(number)}节`, " ", title, 1).say(words.paragraph()));
    }
    return draft;
  };
  const chapters = Array.from({ length: random.int(2, 4) }, (_, index) =>
    chapter(`s${index + 1}`, `第${han(index + 1)}章`, words.heading()),
  );
  const last = Draft.heading("h2", "", "", random.pick(["附图", "附则"]), 0).say(words.paragraph());
  return titled(words, [chapter("h1", "", random.pick(["总则", "前言"])), ...chapters, last]);
}

/** 一、 › 第一阶段 or 任务一 with text. */
export function makePhasePlan(random: Random, words: Words): TextDraft {
  const chapters = Array.from({ length: random.int(2, 4) }, (_, index) => {
    const id = `s${index + 1}`;
    const draft = Draft.heading(id, `${han(index + 1)}、`, "", words.heading(), 0);
    if (random.chance(0.5)) draft.say(words.paragraph());
    for (let number = 1, last = random.int(2, 4); number <= last; number++) {
      const label = `第${han(number)}阶段：`;
      const phase = Draft.heading(`${id}-${number}`, label, "", words.heading(), 1);
      draft.add(phase.say(words.paragraph()));
    }
    return draft;
  });
  return titled(words, chapters);
}

/** A speech: title, subtitle, date and speaker, the address, and sections. */
export function makeSpeech(random: Random, words: Words): TextDraft {
  const occasion = `${words.heading()}会议`;
  const title = `在${occasion}上的讲话`;
  const subtitle = `——在全市${occasion}上的讲话`;
  const date = `（${random.int(1990, 2024)}年${random.int(1, 12)}月${random.int(1, 28)}日）`;
  const speaker = random.pick(["李　四", "王五", "欧阳六"]);
  const address = [random.pick(["同志们：", "各位代表："]), words.paragraph()];
  return {
    titleBlock: [title],
    head: [title, ...(random.chance(0.7) ? [subtitle] : []), date, speaker],
    clauses: [
      Draft.unnamed("preamble", "preamble", address),
      ...makeSections(random, words, "s", 0),
    ],
  };
}

function titled(words: Words, clauses: readonly Draft[]): TextDraft {
  const title = words.title();
  return { titleBlock: [title], head: [title], clauses };
}

/** Chapters with Markdown lists up to three levels deep, counted in the source or by Markdown. */
export function makeListPlan(random: Random, words: Words): TextDraft {
  const chapters = Array.from({ length: random.int(2, 4) }, (_, index) => {
    const id = `s${index + 1}`;
    const draft = Draft.heading(id, `${han(index + 1)}、`, "", words.heading(), 0);
    if (random.chance(0.5)) draft.say(words.paragraph());
    const list = {
      mark: random.pick([".", ")"]),
      isCounted: random.chance(0.5),
      step: random.int(2, 4),
    };
    for (const item of listItems(random, words, list, `${id}-`, 0)) draft.add(item);
    return draft;
  });
  return titled(words, chapters);
}

interface MarkdownList {
  readonly mark: string;
  /** True if each item is printed with 1. */
  readonly isCounted: boolean;
  /** Spaces by which a list is indented in the one around it. */
  readonly step: number;
}

function listItems(
  random: Random,
  words: Words,
  list: MarkdownList,
  prefix: string,
  depth: number,
): Draft[] {
  return Array.from({ length: random.int(2, 4) }, (_, index) => {
    const [id, number] = [`${prefix}${index + 1}`, index + 1];
    const [label, printed] = [number, list.isCounted ? 1 : number].map(
      (one) => `${one}${list.mark}`,
    );
    const item = Draft.item(id, label ?? "", printed ?? "", depth * list.step, words.paragraph());
    if (depth < 2 && random.chance(0.4)) {
      for (const child of listItems(random, words, list, `${id}-`, depth + 1)) item.add(child);
    }
    return item;
  });
}
