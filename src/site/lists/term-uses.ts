/** Every clause that uses a term, by document, as the glossary lists them. */
import type { PartTerms } from "../../annotate/glossary/terms.ts";
import type { Clause, PolicyDocument, Script } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { Language } from "../i18n/languages.ts";
import { KIND_NAMES } from "../i18n/strings.ts";

/** A clause that uses a term, with what it is called in a list. */
interface Use {
  readonly clause: Clause;
  readonly path: readonly Clause[];
}

/** The clauses of a document that use a term, in reading order. */
export interface DocumentUses {
  readonly document: PolicyDocument;
  readonly uses: readonly Use[];
}

type Terms = ReadonlyMap<string, ReadonlyMap<string, readonly PartTerms[]>>;

/** For each term, by its id, the documents with clauses that use it. */
export function termUses(
  documents: readonly PolicyDocument[],
  terms: Terms,
): ReadonlyMap<string, readonly DocumentUses[]> {
  const uses = new Map<string, { document: PolicyDocument; uses: Use[] }[]>();
  for (const document of documents) {
    for (const { clause, path } of walkClauses(document.clauses)) {
      const parts = terms.get(document.id)?.get(clause.id) ?? [];
      for (const term of new Set(
        parts.flatMap(({ places }) => places.map((place) => place.term)),
      )) {
        const own = uses.get(term) ?? [];
        uses.set(term, own);
        if (own.at(-1)?.document !== document) own.push({ document, uses: [] });
        own.at(-1)?.uses.push({ clause, path });
      }
    }
  }
  return uses;
}

/** How much of a heading stands for a clause without a number. */
const LONGEST = 12;

/** What a clause is called where many are listed: its numbers, or else its heading or kind. */
export function shortName({ clause, path }: Use, script: Script, lang: Language): string {
  const numbers = [...path, clause]
    .map(({ forms }) => forms[script].label.replace(/[、.．\s]+$/u, ""))
    .join("");
  const { label, heading } = clause.forms[script];
  if (label !== "") return numbers;
  if (heading !== "") {
    return `${numbers}${heading.length > LONGEST ? `${heading.slice(0, LONGEST)}…` : heading}`;
  }
  return `${numbers}${KIND_NAMES[clause.kind][lang]}`;
}
