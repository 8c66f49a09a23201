/** Statements of duty in the texts of a clause, with the words of their tasks. */
// @ts-nocheck

import { partsOf } from "../../model/target.ts";
import type { Part, Span } from "../../model/types.ts";
import type { PlacedClause } from "../../model/walk.ts";
import { sentenceAt } from "../../text/words/phrases.ts";
import type { Deadline } from "./deadlines.ts";
import { LABEL_WORDS, labelKind } from "./phrases.ts";
import type { Roles } from "./roles.ts";
import type { Statement } from "./statement.ts";
import { statementsIn } from "./statements.ts";
import { dutyRows } from "./task-tables.ts";
import { isUnitName, type NamedUnit, type UnitList } from "./unit-names.ts";

/** A range of a text of the clause. */
export interface Place extends Span {
  readonly part: Part;
}

/** Units that a part of the clause names. */
export type PlacedList = UnitList<NamedUnit & Place>;

/** A statement in a part of a clause, in Simplified characters. */
export interface Placed
  extends Place,
    Pick<Roles, "isLed" | "isSaid" | "isLabelled" | "declaresFirst"> {
  readonly lead: PlacedList;
  readonly partners: PlacedList;
  readonly deadlines: readonly (Deadline & Place)[];
  readonly task: readonly Place[];
  /** All of its words: more than one place where it stands on several lines. */
  readonly stated: readonly Place[];
  readonly form: Statement["form"] | "row";
}

/**
 * The statements of duty in a clause, each with the words of its task.
 * @param made the date of the document (ISO 8601), or null
 */
export function placedStatements(at: PlacedClause, made: string | null): Placed[] {
  const { clause } = at;
  const text = clause.forms["zh-Hans"];
  if (clause.kind === "table") {
    return dutyRows(text.paragraphs, made).map(({ part, tasks, roles }) => ({
      ...roles,
      ...placed(roles, part),
      part,
      start: 0,
      end: text.paragraphs[part - 1]?.length ?? 0,
      task: tasks.map((span) => ({ part, ...span })),
      stated: [{ part, start: 0, end: text.paragraphs[part - 1]?.length ?? 0 }],
      form: "row",
    }));
  }
  const found: Placed[] = [];
  /** Whole paragraphs since the last statement. */
  let waiting: Place[] = [];
  for (const [part, words] of partsOf(text)) {
    let end = 0;
    const ofHeading = headed(at, part, words);
    const statements = ofHeading ?? statementsIn(words, made);
    for (const [index, statement] of statements.entries()) {
      const before = trimmed(words, { start: end, end: statement.start });
      const task =
        ofHeading !== null
          ? [{ part, start: statement.start, end: statement.end }]
          : statement.form === "prose"
            ? [{ part, ...clauseOf(words, statements, index) }]
            : before === null
              ? [...waiting]
              : [{ part, ...before }];
      const unitsIn = ofHeading === null ? part : "heading";
      const stated = [{ part, start: statement.start, end: statement.end }];
      const one = { ...statement, ...placed(statement, part, unitsIn), part, task, stated };
      const last = found.at(-1);
      const isMore = task.length === 0 && last !== undefined && statement.form !== "prose";
      if (isMore) found.splice(-1, 1, joined(last, one));
      else found.push(one);
      waiting = [];
      ({ end } = statement);
    }
    if (part !== "heading" && end === 0 && words !== "" && !isRemark(words)) {
      waiting.push({ part, start: 0, end: words.length });
    }
  }
  return found;
}

/** The part of a sentence that a statement is about: between semicolons, and between the statements beside it. */
function clauseOf(words: string, statements: readonly Statement[], index: number): Span {
  const { start = 0 } = statements[index] ?? {};
  const sentence = sentenceAt(words, start, start + 1);
  const before = words.slice(sentence.start, start).search(/[；;](?=[^；;]*$)/u);
  const after = words.slice(start, sentence.end).search(/[；;]/u);
  const own = {
    start: before < 0 ? sentence.start : sentence.start + before + 1,
    end: after < 0 ? sentence.end : start + after,
  };
  const previous = statements[index - 1];
  const next = statements[index + 1];
  return {
    start: previous !== undefined && previous.end > own.start ? start : own.start,
    end: next !== undefined && next.start < own.end ? next.start : own.end,
  };
}

/** A range without marks and white space at its ends; null if no letter or digit is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && /[\s。；;，,、]/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { start: from, end: to } : null;
}

/** The units and deadlines of a statement with the part that names them. */
function placed(
  { lead, partners, deadlines }: Roles,
  part: Part,
  unitsIn = part,
): Pick<Placed, "lead" | "partners" | "deadlines"> {
  const list = ({ units, isOpen }: UnitList, of: Part): PlacedList => ({
    units: units.map((unit) => ({ ...unit, part: of })),
    isOpen,
  });
  return {
    lead: list(lead, unitsIn),
    partners: list(partners, unitsIn),
    deadlines: deadlines.map((deadline) => ({ ...deadline, part })),
  };
}

/**
 * Two statements on the same words as one: 牵头单位：…  责任单位：…  完成时限：… on lines of their own. Beside those that lead, those
 * responsible take part.
 */
function joined(one: Placed, other: Placed): Placed {
  const [first, second] = !one.isLed && other.isLed ? [other, one] : [one, other];
  const isLed = first.isLed && !second.isLed;
  return {
    ...one,
    stated: [...one.stated, ...other.stated],
    lead: isLed ? first.lead : together(first.lead, second.lead),
    partners: together(first.partners, ...(isLed ? [second.lead] : []), second.partners),
    deadlines: [...one.deadlines, ...other.deadlines],
    isLed: first.isLed,
    declaresFirst: one.declaresFirst || other.declaresFirst,
  };
}

function together(...lists: readonly PlacedList[]): PlacedList {
  return {
    units: lists.flatMap(({ units }) => units),
    isOpen: lists.some(({ isOpen }) => isOpen),
  };
}

/** A line that names persons or remarks belongs to no task: 牵头领导：张三. */
const REMARK = new RegExp(`^\\s*(?<label>${LABEL_WORDS})\\s*[：:]`, "u");

function isRemark(words: string): boolean {
  const label = REMARK.exec(words)?.groups?.label;
  return label !== undefined && labelKind(label) === "else";
}

const BODY_DOES = /^(?:具体|主要)?(?:负责|承担|牵头)(?!人)/u;
const BODY_JOINS = /^(?:配合|协助|参与)/u;
/** A section whose clauses, named after bodies, say what each does. */
const DIVISION = /(?:任务|职责|责任|工作)分工|(?:部门|单位|工作|主要)职责/u;

/**
 * A clause named after a body, whose text begins with 负责 or stands below 任务分工: （一）市应急局。负责信息汇总。 Null for other clauses.
 */
function headed({ clause, path }: PlacedClause, part: Part, words: string): Statement[] | null {
  const isDivided = path.some(({ forms }) => DIVISION.test(forms["zh-Hans"].heading));
  if (part !== 1 || words === "" || !(isDivided || BODY_DOES.test(words))) return null;
  const { heading } = clause.forms["zh-Hans"];
  if (!isUnitName(heading, "body")) return null;
  const named = { units: [{ start: 0, end: heading.length, words: heading }], isOpen: false };
  const none: UnitList = { units: [], isOpen: false };
  const isJoining = BODY_JOINS.test(words);
  return [
    {
      start: 0,
      end: words.length,
      form: "prose",
      lead: isJoining ? none : named,
      partners: isJoining ? named : none,
      deadlines: [],
      isLed: false,
      isSaid: true,
      isLabelled: false,
      declaresFirst: false,
    },
  ];
}
