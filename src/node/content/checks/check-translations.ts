/** Checks of `translations.yaml`: ids that do not exist, and terms that differ from the glossary. */
import { otherNames } from "../../../annotate/glossary/term-consistency.ts";
import { termFinder } from "../../../annotate/glossary/terms.ts";
import { unitIndex } from "../../../corpus/duties/unit-index.ts";
import type { Translations } from "../../../model/content/translations-schema.ts";
import type { Corpus } from "../../../model/corpus.ts";
import type { GlossaryTerm, PolicyDocument } from "../../../model/types.ts";
import { walkClauses } from "../../../model/walk.ts";
import type { BuiltInProblem } from "../../../rules/diagnose.ts";

function unknown(path: readonly string[], what: string): BuiltInProblem {
  return {
    rule: "translation/unknown-id",
    path,
    message: `There is no ${what}; its English is shown nowhere.`,
    hint: "Correct it, or take the line out.",
  };
}

/** Reports translations of ids that do not exist. */
export function unknownTranslations(
  translations: Translations,
  documents: readonly PolicyDocument[],
): BuiltInProblem[] {
  const found: BuiltInProblem[] = [];
  const ids = new Map(
    documents.map(({ id, clauses }) => [
      id,
      new Set([...walkClauses(clauses)].map(({ clause }) => clause.id)),
    ]),
  );
  for (const id of Object.keys(translations.documents ?? {})) {
    if (!ids.has(id)) found.push(unknown(["documents", id], `document “${id}”`));
  }
  for (const id of Object.keys(translations.translators ?? {})) {
    const document = documents.find((each) => each.id === id);
    if (document?.translations.en === undefined) {
      found.push(unknown(["translators", id], `translated text “${id}”`));
    }
  }
  for (const [id, clauses] of Object.entries(translations.clauses ?? {})) {
    for (const clause of Object.keys(clauses)) {
      if (!ids.get(id)?.has(clause)) {
        found.push(unknown(["clauses", id, clause], `clause “${id}#${clause}”`));
      }
    }
  }
  return found;
}

/** Reports translations of names that no document has as issuer, author or unit with duties. */
export function unknownNames({ names = {} }: Translations, corpus: Corpus): BuiltInProblem[] {
  const known = new Set([
    ...corpus.documents.flatMap(publishingNames),
    ...corpus.derive(unitIndex).map(({ unit }) => unit.titles["zh-Hans"]),
  ]);
  return Object.keys(names)
    .filter((name) => !known.has(name))
    .map((name) => unknown(["names", name], `issuer, author or unit “${name}”`));
}

/** The issuers and authors of a document, each alone, in Simplified characters. */
function publishingNames({ issuer, authors }: PolicyDocument): string[] {
  const bodies = issuer?.value["zh-Hans"].split("、") ?? [];
  return [...bodies, ...(authors?.value ?? []).map((name) => name["zh-Hans"])];
}

/**
 * Reports terms whose translation in a title differs from the glossary, unless the file gives a reason, and reasons
 * without such a term.
 */
export function otherTerms(
  { free = [] }: Translations,
  documents: readonly PolicyDocument[],
  glossary: readonly GlossaryTerm[],
): BuiltInProblem[] {
  const others = otherNames(documents, glossary, termFinder(glossary));
  const key = (clause: string, term: string): string => `${clause} ${term}`;
  const excused = new Set(free.map(({ clause, term }) => key(clause, term)));
  const present = new Set(
    others.map(({ document, clause, term }) => key(`${document}#${clause}`, term)),
  );
  const unused = free.flatMap(({ clause, term }, index): BuiltInProblem[] =>
    present.has(key(clause, term))
      ? []
      : [
          {
            rule: "translation/unused-exception",
            path: ["free", index],
            message: `The title of ${clause} does not name “${term}” otherwise than the glossary.`,
            hint: "Take the exception out.",
          },
        ],
  );
  const found = others
    .filter(({ document, clause, term }) => !excused.has(key(`${document}#${clause}`, term)))
    .map(
      ({ document, clause, chinese, expected }): BuiltInProblem => ({
        rule: "translation/other-term",
        path: ["clauses", document, clause],
        message: `“${chinese}” stands in the heading, but its English title has none of the term’s names in the glossary, such as “${expected}”.`,
        hint: "Use that name, add the one used to the term’s `aliases`, or say under `free` why it differs.",
      }),
    );
  return [...found, ...unused];
}
