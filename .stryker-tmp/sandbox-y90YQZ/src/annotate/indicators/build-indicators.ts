/** Builds the indicators of `indicators.yaml` and reports quotations, documents and ids that do not exist. */
// @ts-nocheck

import type {
  ApartMetadata,
  IndicatorMetadata,
  IndicatorsMetadata,
  StatementMetadata,
} from "../../model/content/indicator-schema.ts";
import type {
  ApartStatement,
  Indicator,
  Indicators,
  PlacedStatement,
} from "../../model/indicators.ts";
import { readAddress } from "../../model/target.ts";
import type { BuiltInProblem } from "../../rules/diagnose.ts";
import { IndicatorContext, type IndicatorSources, type Path } from "./indicator-context.ts";

/** The indicators with what a check of them needs. */
export interface BuiltIndicators {
  readonly indicators: Indicators;
  /** Path of each statement in the file. */
  readonly paths: ReadonlyMap<PlacedStatement, Path>;
  readonly problems: readonly BuiltInProblem[];
}

/**
 * Makes the indicators in the order of the file. Of entries with the same id the first is kept. A statement whose words do not
 * stand in its clause exactly once is left out.
 */
export function buildIndicators(
  metadata: IndicatorsMetadata,
  sources: IndicatorSources,
): BuiltIndicators {
  const context = new IndicatorContext(metadata, sources);
  const paths = new Map<PlacedStatement, Path>();
  const { scopes, topics, read = [] } = metadata;
  for (const [at, id] of read.entries()) context.checkDocument(id, ["read", at]);
  for (const [scope, { documents = [] }] of scopes.entries()) {
    for (const [at, id] of documents.entries()) {
      context.checkDocument(id, ["scopes", scope, "documents", at]);
    }
  }
  const made = new Map<string, Indicator>();
  for (const [at, given] of metadata.indicators.entries()) {
    const path = ["indicators", at];
    const { id, topic } = given;
    if (made.has(id)) {
      const message = `Two indicators have the id “${id}”.`;
      const hint = "Give one of them another id.";
      context.report("indicators/duplicate-id", [...path, "id"], message, hint);
      continue;
    }
    const isTopic = topics.some((each) => each.id === topic);
    context.checkId("topic", topic, isTopic, [...path, "topic"], "List it under `topics`.");
    const statements = given.statements.flatMap((statement, place) => {
      const own = [...path, "statements", place];
      const found = placeStatement(context, metadata, statement, own);
      if (found !== null) paths.set(found, own);
      return found ?? [];
    });
    made.set(id, makeIndicator(context, given, statements, path));
  }
  const indicators: Indicators = {
    scopes: scopes.map((scope) => ({
      ...{ id: scope.id, titles: context.titles(scope), documents: scope.documents ?? [] },
    })),
    topics: topics.map((topic) => ({ id: topic.id, titles: context.titles(topic) })),
    indicators: [...made.values()],
    apart: (metadata.apart ?? []).flatMap((given, at) => placeApart(context, given, ["apart", at])),
    read,
  };
  return { indicators, paths, problems: context.problems };
}

function makeIndicator(
  context: IndicatorContext,
  given: IndicatorMetadata,
  statements: readonly PlacedStatement[],
  path: Path,
): Indicator {
  const { id, topic, note, aliases = [], direction = "up" } = given;
  return {
    ...{ id, topic, direction, statements },
    titles: context.titles(given),
    unit: context.titles(given.unit),
    aliases: [given["zh-Hans"], ...aliases],
    note: note === undefined ? null : context.words(note, [...path, "note"]),
  };
}

/** A statement with its place in the texts; null with a finding if its words have none. */
function placeStatement(
  context: IndicatorContext,
  { scopes }: IndicatorsMetadata,
  given: StatementMetadata,
  path: Path,
): PlacedStatement | null {
  const { at, quote, paragraph, role, measure = null, date, dateWhy, differs } = given;
  const target = context.quote(at, quote, [...path, "quote"], paragraph);
  const document = readAddress(at).document;
  const usual = scopes.find(({ documents }) => documents?.includes(document)) ?? scopes[0];
  const scope = given.scope ?? usual?.id ?? "";
  const isScope = scopes.some(({ id }) => id === scope);
  context.checkId("scope", scope, isScope, [...path, "scope"], "List it under `scopes`.");
  const why = dateWhy === undefined ? null : context.words(dateWhy, [...path, "dateWhy"]);
  if (target === null) return null;
  return {
    ...{ target, role, scope, measure },
    date: date === undefined || why === null ? null : { value: date, why },
    differs: differs === undefined ? null : context.words(differs, [...path, "differs"]),
  };
}

function placeApart(context: IndicatorContext, given: ApartMetadata, path: Path): ApartStatement[] {
  const { at, quotes } = given;
  const { document, clause } = readAddress(at);
  const why = context.words(given.why, [...path, "why"]);
  if (why === null) return [];
  if (quotes === undefined) {
    const isThere = context.clause(at, path) !== undefined;
    return isThere ? [{ document, clause, target: null, why }] : [];
  }
  return quotes.flatMap((quote, index): ApartStatement[] => {
    const target = context.quote(at, quote, [...path, "quotes", index]);
    return target === null ? [] : [{ document, clause, target, why }];
  });
}
