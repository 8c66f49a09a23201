/** Notes for readers on the repairs of a document: repairs at one point share a note, and each declaration is noted once. */
import { REPAIRS } from "../annotate/repairs.ts";
import { reasonIn } from "../model/content/reason.ts";
import type { Corpus } from "../model/corpus.ts";
import { CELL_SEPARATOR } from "../model/table.ts";
import { partText } from "../model/target.ts";
import type { Annotation, Clause, Repair, RepairKind } from "../model/types.ts";

/** A repair with its place in the text. */
export type PlacedRepair = Annotation<Repair>;

/** A note on the repairs at one point of a text. */
export interface RepairNote {
  /** Counted from 1 in the document. */
  readonly number: number;
  readonly clause: Clause;
  /** Repairs of the note, in order; never empty. */
  readonly repairs: readonly PlacedRepair[];
  /** All repairs of the clause. */
  readonly ofClause: readonly PlacedRepair[];
}

/** The notes of a document in reading order. */
export function repairNotes(corpus: Corpus, document: string): RepairNote[] {
  const notes: (Omit<RepairNote, "number"> & { readonly repairs: PlacedRepair[] })[] = [];
  for (const { address, clause } of corpus.clauses(document)) {
    const ofClause = corpus.layer(REPAIRS).in(address);
    let last: PlacedRepair | undefined;
    for (const repair of ofClause) {
      const note = notes.at(-1);
      if (last && note && belongTogether(last, repair)) note.repairs.push(repair);
      else notes.push({ clause, repairs: [repair], ofClause });
      last = repair;
    }
  }
  return notes.map((note, index) => ({ ...note, number: index + 1 }));
}

/** True for two places of one declaration (an inserted number and heading), or for two repairs at one point. */
function belongTogether(one: PlacedRepair, next: PlacedRepair): boolean {
  if (isSameDeclaration(one, next)) return true;
  const [here, there] = [one.target, next.target];
  return here.part === there.part && there.start === here.end && there.start === there.end;
}

/** True for two places of one declaration; a declaration has at most one place in each kind of part. */
function isSameDeclaration(one: PlacedRepair, other: PlacedRepair): boolean {
  const [here, there] = [one.value, other.value];
  return (
    here.kind === there.kind &&
    here.line === there.line &&
    here.source === there.source &&
    here.shown === there.shown &&
    reasonIn(here.why, "en") === reasonIn(there.why, "en") &&
    kindOfPart(one) !== kindOfPart(other)
  );
}

function kindOfPart({ target }: PlacedRepair): "label" | "heading" | "paragraph" {
  return typeof target.part === "number" ? "paragraph" : target.part;
}

/** The repairs of a note, each declaration once. */
export function declarations({ repairs }: Pick<RepairNote, "repairs">): PlacedRepair[] {
  return repairs.filter(
    (repair, index) => !repairs.slice(0, index).some((other) => isSameDeclaration(other, repair)),
  );
}

/** How many places of a document are repaired, left as they are in doubt, and lost. */
export interface RepairCounts {
  readonly repairs: number;
  readonly doubts: number;
  readonly gaps: number;
}

/** Counts the repairs, doubts and gaps of a document. */
export function countRepairs(notes: readonly RepairNote[]): RepairCounts {
  const kinds = notes.flatMap(declarations).map(({ value }) => value.kind);
  const count = (kind: RepairKind) => kinds.filter((each) => each === kind).length;
  const [doubts, gaps] = [count("doubt"), count("gap")];
  return { repairs: kinds.length - doubts - gaps, doubts, gaps };
}

/** Words of the source with their context. */
export interface SourceWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Maximum number of UTF-16 units of context before the words, and after them. */
const AROUND = 8;
/** A mark that ends a sentence, or the separator of cells: a quotation does not extend beyond it. */
const STOP = new RegExp(`[。；;！？!?${CELL_SEPARATOR}]`, "u");

/** The source's words at a correction or a doubt, with their context. Adjacent repairs limit the context. */
export function sourceWords(
  { clause, ofClause }: Pick<RepairNote, "clause" | "ofClause">,
  repair: PlacedRepair,
): SourceWords {
  const { target } = repair;
  const text = partText(clause.source, target.part);
  const near = ofClause
    .filter(
      (other) =>
        other !== repair && other.value.kind !== "doubt" && other.target.part === target.part,
    )
    .map((other) => other.target);
  const earlier = near.filter(({ end }) => end <= target.start).map(({ end }) => end);
  const from = Math.max(0, ...earlier);
  const later = near.filter(({ start }) => start >= target.end).map(({ start }) => start);
  const to = Math.min(text.length, ...later);
  const before = text.slice(Math.max(from, target.start - AROUND), target.start);
  const after = text.slice(target.end, Math.min(to, target.end + AROUND));
  return {
    before: (before.split(STOP).at(-1) ?? "").replace(/^[，、：,:]/u, ""),
    words: repair.value.source,
    after: after.split(STOP)[0] ?? "",
  };
}

/**
 * The line of the source at which a clause begins: its first line, or the line from which its beginning was moved.
 * @param repairs all repairs of the clause
 */
export function firstLine(clause: Clause, repairs: readonly PlacedRepair[]): number {
  const moved = repairs.find(({ target, value }) => value.kind === "move" && target.start === 0);
  if (moved === undefined) return clause.lines[0];
  const { label, heading } = clause.source;
  const { part } = moved.target;
  const isBeginning = typeof part === "string" || (part === 1 && label === "" && heading === "");
  return isBeginning ? moved.value.line : clause.lines[0];
}
