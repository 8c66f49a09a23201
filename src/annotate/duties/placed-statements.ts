/** Statements of duty in the texts of a clause, with the words of their tasks. */
import { partsOf } from "../../model/target.ts";
import type { Clause, Part, Span } from "../../model/types.ts";
import { sentenceAt } from "../../text/words/phrases.ts";
import type { Deadline } from "./deadlines.ts";
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
export interface Placed extends Place, Pick<Roles, "isSaid" | "isLabelled" | "declaresFirst"> {
  readonly lead: PlacedList;
  readonly partners: PlacedList;
  readonly deadlines: readonly (Deadline & Place)[];
  readonly task: readonly Place[];
  readonly form: Statement["form"] | "row";
}

/**
 * The statements of duty in a clause, each with the words of its task.
 * @param made the date of the document (ISO 8601), or null
 */
export function placedStatements(clause: Clause, made: string | null): Placed[] {
  const text = clause.forms["zh-Hans"];
  if (clause.kind === "table") {
    return dutyRows(text.paragraphs, made).map(({ part, tasks, roles }) => ({
      ...roles,
      ...placed(roles, part),
      part,
      start: 0,
      end: text.paragraphs[part - 1]?.length ?? 0,
      task: tasks.map((span) => ({ part, ...span })),
      form: "row",
    }));
  }
  const found: Placed[] = [];
  /** Whole paragraphs since the last statement. */
  let waiting: Place[] = [];
  for (const [part, words] of partsOf(text)) {
    let end = 0;
    const ofHeading = headed(clause, part, words);
    for (const statement of ofHeading ?? statementsIn(words, made)) {
      const before = trimmed(words, { start: end, end: statement.start });
      const task = taskOf(statement, part, words, before, waiting);
      const leadPart = ofHeading === null ? part : "heading";
      const one = { ...statement, ...placed(statement, part, leadPart), part, task };
      const last = found.at(-1);
      const isMore = task.length === 0 && last !== undefined && statement.form !== "prose";
      if (isMore) found.splice(-1, 1, joined(last, one));
      else found.push(one);
      waiting = [];
      ({ end } = statement);
    }
    if (part !== "heading" && end === 0 && words !== "") {
      waiting.push({ part, start: 0, end: words.length });
    }
  }
  return found;
}

/** What a statement is about: for a sentence the sentence, else the words before it, or the paragraphs before it. */
function taskOf(
  statement: Statement,
  part: Part,
  words: string,
  before: Span | null,
  waiting: readonly Place[],
): Place[] {
  if (statement.form === "prose") {
    return [{ part, ...sentenceAt(words, statement.start, statement.start + 1) }];
  }
  return before === null ? [...waiting] : [{ part, ...before }];
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
  leadPart = part,
): Pick<Placed, "lead" | "partners" | "deadlines"> {
  const list = ({ units, isOpen }: UnitList, of: Part): PlacedList => ({
    units: units.map((unit) => ({ ...unit, part: of })),
    isOpen,
  });
  return {
    lead: list(lead, leadPart),
    partners: list(partners, part),
    deadlines: deadlines.map((deadline) => ({ ...deadline, part })),
  };
}

/** Two statements on the same words as one: 责任单位：…  完成时限：… on lines of their own. */
function joined(one: Placed, other: Placed): Placed {
  const either = (list: PlacedList, more: PlacedList) => (list.units.length === 0 ? more : list);
  return {
    ...one,
    end: one.part === other.part ? other.end : one.end,
    lead: either(one.lead, other.lead),
    partners: either(one.partners, other.partners),
    deadlines: [...one.deadlines, ...other.deadlines],
    declaresFirst: one.declaresFirst || other.declaresFirst,
  };
}

const BODY_DOES = /^(?:具体|主要)?(?:负责|承担|牵头)(?!人)/u;

/** A clause named after a body, whose text begins with 负责: （一）市应急局。负责信息汇总。 Null for other clauses. */
function headed(clause: Clause, part: Part, words: string): Statement[] | null {
  if (part !== 1 || !BODY_DOES.test(words)) return null;
  const { heading } = clause.forms["zh-Hans"];
  if (!isUnitName(heading, "body")) return null;
  const { end } = sentenceAt(words, 0, 1);
  const lead = { units: [{ start: 0, end: heading.length, words: heading }], isOpen: false };
  const none: UnitList = { units: [], isOpen: false };
  const flags = { isSaid: true, isLabelled: false, declaresFirst: false };
  return [{ start: 0, end, form: "prose", lead, partners: none, deadlines: [], ...flags }];
}
