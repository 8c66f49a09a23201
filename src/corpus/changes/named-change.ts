/** A change of a clause by its kind and its name, still without words. */
import { clauseName, numberedName } from "../../model/clause-name.ts";
import type { CorpusClause } from "../../model/corpus.ts";
import type { ClauseChange } from "../../model/versions/changes.ts";

export function namedChange(
  kind: ClauseChange["kind"],
  { clause, path }: CorpusClause,
): ClauseChange {
  const isNamed = clauseName(clause)["zh-Hans"] !== "";
  return {
    ...{ kind, clause: clause.id, from: null },
    name: { ...numberedName(path, clause), en: clause.english },
    unnamed: isNamed ? null : clause.kind,
    ...{ before: null, after: null },
  };
}
