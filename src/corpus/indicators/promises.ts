/** The ledger of promises: each promised number with its date, and what later documents say of it. */
import type { StatedValue } from "../../annotate/indicators/stated-values.ts";
import type { Corpus } from "../../model/corpus.ts";
import type { Indicator } from "../../model/indicators.ts";
import type { PolicyDocument } from "../../model/types.ts";
import { type IndicatorFacts, indicatorFacts, madeAt } from "./facts.ts";
import { type Judgement, judge, PROMISE_STATES, type PromiseState } from "./state.ts";

/** Sections of the ledger: its date has passed; it is still to come; it has no date; it is kept. */
export const LEDGER_SECTIONS = ["overdue", "due", "undated", "kept"] as const;
export type LedgerSection = (typeof LEDGER_SECTIONS)[number];

/** What a later document says of the indicator of a promise. */
interface LaterMention {
  readonly document: PolicyDocument;
  readonly values: readonly StatedValue[];
}

/** A promise: a target that a document states once or more. */
export interface IndicatorPromise {
  /** ASCII, unique in the ledger. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly document: PolicyDocument;
  /** The places of the document that state it, at least one. */
  readonly statements: readonly [StatedValue, ...StatedValue[]];
  /** The promised year or month; null if none is stated. */
  readonly due: string | null;
  /** By document, oldest first. */
  readonly later: readonly LaterMention[];
  /** True if the collection has later documents and none of them states a value of the indicator. */
  readonly isSilent: boolean;
  readonly judgement: Judgement;
  readonly section: LedgerSection;
}

/** The time of the newest document: the ledger's today, so that the same content makes the same ledger. */
export function newestDate({ documents }: Pick<Corpus, "documents">): string {
  return documents.reduce((newest, { date }) => {
    const own = date?.value ?? "";
    return own > newest ? own : newest;
  }, "");
}

/** The states that some promise has, in their order, each with the number of its promises. */
export function statesOf(
  all: readonly { readonly judgement: Pick<Judgement, "state"> }[],
): { readonly state: PromiseState; readonly count: number }[] {
  return PROMISE_STATES.map((state) => ({
    state,
    count: all.filter(({ judgement }) => judgement.state === state).length,
  })).filter(({ count }) => count > 0);
}

/** Every promise by section, then by its date; those without a later mention first. `corpus.derive(promises)` caches them. */
export function promises(corpus: Corpus): readonly IndicatorPromise[] {
  const today = newestDate(corpus);
  const all = corpus.derive(indicatorFacts).flatMap((facts) => promisesOf(facts, today));
  const place = ({ section }: IndicatorPromise) => LEDGER_SECTIONS.indexOf(section);
  return all.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      (one.due ?? "").localeCompare(other.due ?? "", "en") ||
      Number(other.isSilent) - Number(one.isSilent) ||
      madeAt(one.statements[0]).localeCompare(madeAt(other.statements[0]), "en"),
  );
}

function promisesOf({ indicator, values }: IndicatorFacts, today: string): IndicatorPromise[] {
  const targets = values.filter(({ placed }) => placed.role === "target");
  const grouped = Map.groupBy(targets, ({ placed, at, measure, date, amount, to }) =>
    JSON.stringify([
      ...[at.document.id, placed.scope, measure, date?.value, amount, to],
      placed.differs === null,
    ]),
  );
  return [...grouped.values()].flatMap(([first, ...rest], index) => {
    if (first === undefined) return [];
    const { document } = first.at;
    const later = values.filter((value) => madeAt(value) > madeAt(first));
    const byDocument = Map.groupBy(later, ({ at }) => at.document);
    const due = first.date?.value ?? null;
    const judgement = judge(first, values);
    return {
      ...{ indicator, document, due, judgement },
      id: `${indicator.id}-${index + 1}`,
      statements: [first, ...rest] as const,
      later: Array.from(byDocument, ([made, own]) => ({ document: made, values: own })),
      isSilent: later.length === 0 && (document.date?.value ?? "") < today,
      section: sectionOf(due, judgement, today),
    };
  });
}

function sectionOf(due: string | null, { state }: Judgement, today: string): LedgerSection {
  if (state === "met") return "kept";
  if (due === null) return "undated";
  return due < today.slice(0, due.length) ? "overdue" : "due";
}

/** A number that one document or several promise for one date and area. */
export interface PromisedNumber {
  readonly promise: IndicatorPromise;
  /** What became of it, each state once: later documents may report to one promise and not to another. */
  readonly states: readonly PromiseState[];
  /** True if some report that shows it as met is of a time after the promised date. */
  readonly isMetAfterDue: boolean;
}

/** True if a promise is met by a report of a time after its date, which does not say whether it was reached in time. */
export function isMetAfterDue({ state, isAfterDue }: Judgement): boolean {
  return state === "met" && isAfterDue;
}

/** The numbers that promises of one indicator state, each once, the earliest date first; those without a date stand last. */
export function promisedNumbers(promises: readonly IndicatorPromise[]): PromisedNumber[] {
  const groups = Map.groupBy(promises, ({ due, statements: [{ placed, measure, amount, to }] }) =>
    JSON.stringify([due, placed.scope, measure, amount, to, placed.differs === null]),
  );
  return [...groups.values()]
    .flatMap((own): PromisedNumber[] => {
      const [promise] = own;
      if (promise === undefined) return [];
      const judgements = own.map(({ judgement }) => judgement);
      return [
        {
          promise,
          states: [...new Set(judgements.map(({ state }) => state))],
          isMetAfterDue: judgements.some(isMetAfterDue),
        },
      ];
    })
    .toSorted((one, other) =>
      (one.promise.due ?? "9999").localeCompare(other.promise.due ?? "9999", "en"),
    );
}
