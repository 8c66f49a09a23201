/** The units of a statement by their parts: 市科技局牵头，市财政局、市人社局按职责分工负责；2025年底前完成. */
// @ts-nocheck

import type { Span } from "../../model/types.ts";
import { type Deadline, statedDeadlines } from "./deadlines.ts";
import {
  FIRST_LEADS,
  LABEL_WORDS,
  type LabelKind,
  labelKind,
  type Part,
  verbOf,
} from "./phrases.ts";
import { type Certainty, type NamedUnit, type UnitList, unitsIn } from "./unit-names.ts";

/** What the words of a statement say. */
export interface Roles {
  readonly lead: UnitList;
  readonly partners: UnitList;
  readonly deadlines: readonly Deadline[];
  /** True if the lead is said to lead, false if it is said to be responsible. */
  readonly isLed: boolean;
  /** True if a label or a verb says what the units do; false for a mere list of units. */
  readonly isSaid: boolean;
  /** True if the statement has a label. */
  readonly isLabelled: boolean;
  /** True if the statement says that the first unit leads, here and below. */
  readonly declaresFirst: boolean;
}

/** Units in the order of the text, with their parts. */
class Parties {
  readonly #units: Record<Part, NamedUnit[]> = { leads: [], answers: [], joins: [] };
  readonly #open = new Set<Part>();

  add(part: Part, { units, isOpen }: UnitList): void {
    this.#units[part].push(...units);
    if (isOpen) this.#open.add(part);
  }

  /** Where somebody leads, those who answer for the task take part. */
  lead(): UnitList {
    const part = this.isLed ? "leads" : "answers";
    return { units: this.#units[part], isOpen: this.#open.has(part) };
  }

  get isLed(): boolean {
    return this.#units.leads.length > 0;
  }

  partners(): UnitList {
    const { isLed } = this;
    const units = [...(isLed ? this.#units.answers : []), ...this.#units.joins];
    const isOpen = this.#open.has("joins") || (isLed && this.#open.has("answers"));
    return { units: units.toSorted((one, other) => one.start - other.start), isOpen };
  }
}

const LABEL = new RegExp(
  `^\\s*[【\\[]?(?<label>${LABEL_WORDS})(?:[】\\]]\\s*[：:]?|\\s*[：:]|为|是)\\s*`,
  "u",
);
/** A remark behind a unit that makes it lead. */
const MARKED = /[（(](?:牵头|主办|牵头单位|牵头部门|主责|排名第一)[）)]/gu;
/** A sentence after the statement, within its bracket. */
const REMARK = /^(?:以下|下同|上同|下列|各项|不再|其中|详见|见附件)|(?:下同|不再列出)$/u;

/**
 * Reads the words of a statement.
 * @param range the words between the brackets, or after a label
 * @param made the date of the document, or null
 * @returns null if some of the words are neither units, nor a verb, nor a deadline
 */
export function readRoles(text: string, range: Span, made: string | null): Roles | null {
  const parties = new Parties();
  const deadlines: Deadline[] = [];
  /** Parts of the list whose verb has not come yet. */
  let waiting: Span | null = null;
  let label: LabelKind | null = null;
  let isSaid = false;
  let isLabelled = false;
  let declaresFirst = false;

  const certainty = (): Certainty => (isLabelled ? "labelled" : "listed");
  const take = (part: Part, span: Span): boolean =>
    addUnits(text, span, part, certainty(), parties);

  for (const segment of segments(text, range)) {
    let { start } = segment;
    const words = text.slice(start, segment.end);
    if (FIRST_LEADS.test(words)) {
      declaresFirst = true;
      continue;
    }
    if (REMARK.test(words.trim())) continue;
    const labelled = LABEL.exec(words);
    if (labelled !== null) {
      if (waiting !== null) return null;
      label = labelKind(labelled.groups?.label ?? "");
      isLabelled = true;
      isSaid ||= label !== "deadline" && label !== "else";
      start += labelled[0].length;
    }
    if (label === "else") continue;
    const rest = { start, end: segment.end };
    const own = statedDeadlines(text, rest, made, label === "deadline");
    if (label === "deadline" || (own !== null && own.length > 0)) {
      deadlines.push(...(own ?? []));
      continue;
    }
    const verb = verbOf(text.slice(start, segment.end));
    if (verb === null) {
      if (label !== null) {
        if (!take(label, rest)) return null;
      } else waiting = { start: waiting === null ? start : waiting.start, end: segment.end };
      continue;
    }
    isSaid = true;
    const list: Span = { start: waiting?.start ?? start, end: start + verb.before };
    waiting = null;
    if (!take(verb.part, list)) return null;
  }
  if (waiting !== null && !take("answers", waiting)) return null;
  const [lead, partners] = [parties.lead(), parties.partners()];
  if (lead.units.length + partners.units.length + deadlines.length === 0) return null;
  const { isLed } = parties;
  return { lead, partners, deadlines, isLed, isSaid, isLabelled, declaresFirst };
}

/** Words with the part of the units in them, such as a cell of a column 牵头单位. */
export interface LabelledSpan extends Span {
  readonly kind: LabelKind;
}

/** The roles that cells of one row state; cells that hold no units are left out. */
export function readCells(
  text: string,
  cells: readonly LabelledSpan[],
  made: string | null,
): Roles {
  const parties = new Parties();
  const deadlines: Deadline[] = [];
  for (const cell of cells) {
    if (/^[\s—－\-/无]*$/u.test(text.slice(cell.start, cell.end))) continue;
    if (cell.kind === "deadline")
      deadlines.push(...(statedDeadlines(text, cell, made, true) ?? []));
    else if (cell.kind !== "else") addUnits(text, cell, cell.kind, "labelled", parties);
  }
  return {
    lead: parties.lead(),
    partners: parties.partners(),
    deadlines,
    isLed: parties.isLed,
    isSaid: true,
    isLabelled: true,
    declaresFirst: false,
  };
}

/** Adds the units of a list; 会同, 牵头 and （牵头） part those that lead from those that join: 国家发展改革委会同有关部门. */
function addUnits(
  text: string,
  list: Span,
  part: Part,
  certainty: Certainty,
  parties: Parties,
): boolean {
  const words = text.slice(list.start, list.end);
  const marks = [...words.matchAll(MARKED)];
  if (marks.length > 0) return addMarked(text, list, marks, part, certainty, parties);
  const middle =
    /牵头(?:[，,、]|并)?(?:会同|联合|和|与|及)?|会同|(?<=[部委局厅办署院府会])联合(?=.)/u.exec(
      words,
    );
  if (middle !== null && middle.index > 0 && part !== "joins") {
    const at = list.start + middle.index;
    const after = { start: at + middle[0].length, end: list.end };
    const head = unitsIn(text, { start: list.start, end: at }, certainty);
    const tail = unitsIn(text, after, certainty);
    if (head === null || tail === null) return false;
    parties.add("leads", head);
    parties.add("joins", tail);
    return true;
  }
  const found = unitsIn(text, list, certainty);
  if (found === null) return false;
  parties.add(part, found);
  return true;
}

/** Adds the units of a list in which remarks tell who leads: 市科技局（牵头）、市财政局. */
function addMarked(
  text: string,
  list: Span,
  marks: readonly RegExpExecArray[],
  part: Part,
  certainty: Certainty,
  parties: Parties,
): boolean {
  let start = list.start;
  for (const mark of marks) {
    const found = unitsIn(text, { start, end: list.start + mark.index }, certainty);
    if (found === null) return false;
    parties.add(part, { units: found.units.slice(0, -1), isOpen: found.isOpen });
    parties.add("leads", { units: found.units.slice(-1), isOpen: false });
    start = list.start + mark.index + mark[0].length;
  }
  const rest = unitsIn(text, { start, end: list.end }, certainty);
  if (rest === null) return false;
  parties.add(part, rest);
  return true;
}

/** The parts of a statement between ，；。 outside of brackets, and in front of labels. */
function segments(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  let depth = 0;
  const take = (to: number): void => {
    let [head, tail] = [from, to];
    while (head < tail && /[\s，,；;。.、]/u.test(text.charAt(head))) head++;
    while (tail > head && /[\s，,；;。.、]/u.test(text.charAt(tail - 1))) tail--;
    if (tail > head) found.push({ start: head, end: tail });
    from = to;
  };
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (/[（(]/u.test(character)) depth++;
    else if (/[）)]/u.test(character)) depth--;
    if (depth > 0) continue;
    if (/[，,；;。\n\t]/u.test(character)) take(at);
    else if (
      /[\s、】）)\p{Script=Han}]/u.test(text.charAt(at - 1)) &&
      at > from &&
      LABEL.test(text.slice(at, end)) &&
      /[：:】]/u.test(text.slice(at, at + 14))
    ) {
      const before = text.charAt(at - 1);
      if (!/\p{Script=Han}/u.test(before)) take(at);
    }
  }
  take(end);
  return found;
}
