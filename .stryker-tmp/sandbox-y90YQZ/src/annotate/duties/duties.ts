/** Duties: who leads a task, who takes part, and by when, as texts and tables state it. */
// @ts-nocheck

import type { Corpus, CorpusClause } from "../../model/corpus.ts";
import { partText, rangeInForm } from "../../model/target.ts";
import type { Annotation, ClauseText, Target } from "../../model/types.ts";
import type { Annotator } from "../annotator.ts";
import { type Deadline as DeadlineInText, deadlinesIn } from "./deadlines.ts";
import { type Place, type Placed, type PlacedList, placedStatements } from "./placed-statements.ts";
import type { Roles } from "./roles.ts";
import { namesOfList } from "./short-names.ts";
import { type Unit, type UnitFinder, unitFinder } from "./units.ts";

/** A unit with the words that name it. */
interface PartyMember {
  readonly unit: Unit;
  readonly at: Place;
}

/** Units with one part in a task. */
export interface Party {
  readonly members: readonly PartyMember[];
  /** True if the text names only some of them: 市科技局等. */
  readonly isOpen: boolean;
}

/** A deadline with its words. */
export interface Deadline extends Omit<DeadlineInText, "start" | "end"> {
  readonly at: Place;
}

/** A duty; what the text does not say is empty. */
export interface Duty {
  /** Who leads; where nobody is said to lead, who is responsible. */
  readonly lead: Party;
  readonly partners: Party;
  /** In the order of the text. */
  readonly deadlines: readonly Deadline[];
  /** The words that say what is to be done; empty if only the clause's name says it. */
  readonly task: readonly Place[];
  /** The words that state it: more than one place where they stand on several lines. */
  readonly stated: readonly Place[];
}

/** The duties in headings, paragraphs and tables, each at the words that state it. */
export const DUTIES: Annotator<Duty> = {
  name: "duties",
  requires: [],
  *run(corpus, tools) {
    const find = unitFinder(corpus, tools);
    for (const document of corpus.documents) yield* ofDocument(corpus, document.id, find);
  },
};

/** Brackets with units alone count where the document states other duties too, or has this many of them. */
const ENOUGH = 3;

function* ofDocument(corpus: Corpus, id: string, find: UnitFinder): Generator<Annotation<Duty>> {
  const made = corpus.document(id)?.date?.value ?? null;
  const found = corpus
    .clauses(id)
    .flatMap((at) => placedStatements(at, made).map((placed) => ({ at, placed })));
  const beside = found.filter(({ placed }) => placed.form !== "prose");
  const isSure = ({ isSaid, isLabelled }: Roles) => isSaid || isLabelled;
  const hasDuties = beside.some(({ placed }) => isSure(placed)) || beside.length >= ENOUGH;
  let isFirstLeading = false;
  for (const { at, placed } of found) {
    if (!hasDuties && !isSure(placed)) continue;
    isFirstLeading ||= placed.declaresFirst;
    yield annotation(at, isFirstLeading ? withFirst(placed, at) : placed, made, find);
  }
}

/** A statement in a bracket that names no lead, with its first unit as the lead, as the document says of such statements. */
function withFirst(placed: Placed, { clause }: CorpusClause): Placed {
  const words = partText(clause.forms["zh-Hans"], placed.part).slice(placed.start, placed.end);
  const [first, ...others] = placed.lead.units;
  const isShared =
    placed.form === "bracket" &&
    placed.partners.units.length === 0 &&
    !/(?<!为)牵头(?!单位|部门)/u.test(words);
  if (!isShared || first === undefined || others.length === 0) return placed;
  return {
    ...placed,
    lead: { units: [first], isOpen: false },
    partners: { units: others, isOpen: placed.lead.isOpen },
  };
}

/** A statement as an annotation of the text in the script of its source. */
function annotation(
  { address, clause, document }: CorpusClause,
  placed: Placed,
  made: string | null,
  find: UnitFinder,
): Annotation<Duty> {
  const text = clause.forms["zh-Hans"];
  const inSource = ({ part, start, end }: Place): Place => ({
    part,
    ...rangeInForm(partText(text, part), partText(clause.source, part), { start, end }),
  });
  const party = ({ units, isOpen }: PlacedList): Party => {
    const names = namesOfList(partText(text, units[0]?.part ?? placed.part), units);
    return {
      members: units.map((at, index) => ({
        unit: find(document, names[index] ?? at.words),
        at: inSource(at),
      })),
      isOpen,
    };
  };
  const inTask = placed.task.flatMap((at) => deadlinesAt(text, at, made));
  const deadlines = placed.deadlines.length > 0 ? placed.deadlines : inTask;
  const target: Target = {
    ...address,
    ...inSource(placed),
  };
  return {
    target,
    value: {
      lead: party(placed.lead),
      partners: party(placed.partners),
      deadlines: deadlines.map(({ kind, date, isYearOfDocument, ...at }) => ({
        kind,
        date,
        isYearOfDocument,
        at: inSource(at),
      })),
      task: placed.task.map(inSource),
      stated: placed.stated.map(inSource),
    },
  };
}

/** The deadlines in the words of a task. */
function deadlinesAt(
  text: ClauseText,
  { part, start, end }: Place,
  made: string | null,
): (DeadlineInText & Place)[] {
  return deadlinesIn(partText(text, part).slice(start, end), made).map((deadline) => ({
    ...deadline,
    part,
    start: deadline.start + start,
    end: deadline.end + start,
  }));
}
