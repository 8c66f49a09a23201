/** What the entries of `indicators.yaml` are made with: the clauses that they quote, their ids, and the report of problems. */
// @ts-nocheck

import type { IndicatorsMetadata, ReasonMetadata } from "../../model/content/indicator-schema.ts";
import type { TitlesMetadata } from "../../model/content/schema.ts";
import type { EditorWords } from "../../model/indicators.ts";
import { readAddress } from "../../model/target.ts";
import type { Clause, PolicyDocument, Target, Titles } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { BuiltInProblem } from "../../rules/diagnose.ts";
import type { Convert } from "../../text/script/convert.ts";
import { findQuote } from "./find-quote.ts";

/** The data for making the indicators. */
export interface IndicatorSources {
  readonly documents: readonly PolicyDocument[];
  readonly convert: Convert;
}

export type Path = BuiltInProblem["path"];

export class IndicatorContext {
  readonly problems: BuiltInProblem[] = [];
  readonly #metadata: IndicatorsMetadata;
  readonly #convert: Convert;
  readonly #clauses: ReadonlyMap<string, ReadonlyMap<string, Clause>>;

  constructor(metadata: IndicatorsMetadata, { documents, convert }: IndicatorSources) {
    this.#metadata = metadata;
    this.#convert = convert;
    this.#clauses = new Map(documents.map(({ id, clauses }) => [id, clausesById(clauses)]));
  }

  report(rule: BuiltInProblem["rule"], path: Path, message: string, hint: string): void {
    this.problems.push({ rule, path, message, hint });
  }

  /** Reports an id that `isKnown` denies. */
  checkId(kind: string, id: string, isKnown: boolean, path: Path, hint: string): void {
    if (!isKnown) this.report("indicators/unknown-id", path, `There is no ${kind} “${id}”.`, hint);
  }

  checkDocument(id: string, path: Path): void {
    const hint = "Correct the id; the addresses of the documents have it.";
    this.checkId("document", id, this.#clauses.has(id), path, hint);
  }

  /** A name; Traditional is converted if it is absent. */
  titles(given: TitlesMetadata): Titles {
    return { ...this.#forms(given), en: given.en ?? null };
  }

  /** Words of the editor, also by their id under `reasons`; null with a finding if the id is unknown. */
  words(given: ReasonMetadata, path: Path): EditorWords | null {
    if (typeof given !== "string") return { ...this.#forms(given), en: given.en };
    const reason = this.#metadata.reasons?.[given];
    this.checkId("reason", given, reason !== undefined, path, "List it under `reasons`.");
    return reason === undefined ? null : { ...this.#forms(reason), en: reason.en };
  }

  /** The clause at an address; undefined with a finding if there is none. */
  clause(at: string, path: Path): Clause | undefined {
    const { document, clause } = readAddress(at);
    const found = this.#clauses.get(document)?.get(clause);
    const hint = "Look the id up on the document's page.";
    this.checkId("clause", at, found !== undefined, path, hint);
    return found;
  }

  /** The place of quoted words; null with a finding if they stand nowhere or in several places. */
  quote(at: string, words: string, path: Path, paragraph?: number): Target | null {
    const clause = this.clause(at, path);
    if (clause === undefined) return null;
    const places = findQuote(clause, words).filter(
      ({ part }) => paragraph === undefined || part === paragraph,
    );
    const [place] = places;
    if (place !== undefined && places.length === 1) return { ...readAddress(at), ...place };
    const [times, hint] =
      places.length === 0
        ? ["nowhere", "Quote the words of the text; white space makes no difference."]
        : [
            `${places.length} times`,
            "Quote more words, or add `paragraph` where they stand in several.",
          ];
    this.report("indicators/unknown-quote", path, `“${words}” stands ${times} in ${at}.`, hint);
    return null;
  }

  #forms(given: {
    readonly "zh-Hans": string;
    readonly "zh-Hant"?: string | undefined;
  }): Pick<Titles, "zh-Hans" | "zh-Hant"> {
    const hans = given["zh-Hans"];
    const hant = given["zh-Hant"] ?? this.#convert(hans, "zh-Hans", "zh-Hant");
    return { "zh-Hans": hans, "zh-Hant": hant };
  }
}

function clausesById(clauses: readonly Clause[]): ReadonlyMap<string, Clause> {
  return new Map(Array.from(walkClauses(clauses), ({ clause }) => [clause.id, clause]));
}
