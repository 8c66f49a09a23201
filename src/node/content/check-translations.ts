/** What is wrong with `translations.yaml`: ids that do not exist, terms that it names otherwise than the glossary. */
import { otherNames } from "../../annotate/glossary/term-consistency.ts";
import { termFinder } from "../../annotate/glossary/terms.ts";
import type { Diagnostic, Rule } from "../../model/diagnostic.ts";
import type { Translations } from "../../model/schema.ts";
import type { GlossaryTerm, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { YamlFile } from "./yaml.ts";

type File = YamlFile<Translations>;

function warning(
  file: File,
  path: readonly PropertyKey[],
  rule: Rule,
  message: string,
  hint: string,
): Diagnostic {
  return { rule, severity: "warning", file: file.file, ...file.place(path), message, hint };
}

/** Translations of what does not exist. */
export function unknownTranslations(
  file: File,
  documents: readonly PolicyDocument[],
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const complain = (path: readonly string[], what: string) =>
    found.push(
      warning(
        file,
        path,
        "translation/unknown-id",
        `There is no ${what}; its English title is shown nowhere.`,
        "Correct the id, or take the line out.",
      ),
    );
  const ids = new Map(
    documents.map(({ id, clauses }) => [
      id,
      new Set([...walkClauses(clauses)].map(({ clause }) => clause.id)),
    ]),
  );
  for (const id of Object.keys(file.value.documents ?? {})) {
    if (!ids.has(id)) complain(["documents", id], `document “${id}”`);
  }
  for (const [id, clauses] of Object.entries(file.value.clauses ?? {})) {
    for (const clause of Object.keys(clauses)) {
      if (!ids.get(id)?.has(clause)) complain(["clauses", id, clause], `clause “${id}#${clause}”`);
    }
  }
  return found;
}

/** Terms that a title names otherwise than the glossary, unless the file says why; and reasons for what is not there. */
export function otherTerms(
  file: File,
  documents: readonly PolicyDocument[],
  glossary: readonly GlossaryTerm[],
): Diagnostic[] {
  const free = file.value.free ?? [];
  const others = otherNames(documents, glossary, termFinder(glossary));
  const key = (clause: string, term: string): string => `${clause} ${term}`;
  const excused = new Set(free.map(({ clause, term }) => key(clause, term)));
  const present = new Set(
    others.map(({ document, clause, term }) => key(`${document}#${clause}`, term)),
  );
  const unused = free.flatMap(({ clause, term }, index) =>
    present.has(key(clause, term))
      ? []
      : [
          warning(
            file,
            ["free", index],
            "translation/unused-exception",
            `The title of ${clause} does not name “${term}” otherwise than the glossary.`,
            "Take the exception out.",
          ),
        ],
  );
  const found = others
    .filter(({ document, clause, term }) => !excused.has(key(`${document}#${clause}`, term)))
    .map(({ document, clause, chinese, expected }) =>
      warning(
        file,
        ["clauses", document, clause],
        "translation/other-term",
        `“${chinese}” stands in the heading, but its English title has none of the term’s names in the glossary, such as “${expected}”.`,
        "Use that name, add the one used to the term’s `aliases`, or say under `free` why it differs.",
      ),
    );
  return [...found, ...unused];
}
