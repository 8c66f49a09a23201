/** The English titles of a document and its clauses, as `translations.yaml` has them. */
import type { Translations } from "../../../model/content/translations-schema.ts";
import type { Clause, PolicyDocument } from "../../../model/types.ts";

/** The document with its English titles, and with the translator of its text if the editor names one. A document without a short title has its title as short title in English too. */
export function withEnglishTitles(
  document: PolicyDocument,
  { documents, clauses: byDocument, translators }: Translations,
): PolicyDocument {
  const { id, titles, shortTitles, clauses } = document;
  const [title, ofClauses, translator] = [documents?.[id], byDocument?.[id], translators?.[id]];
  const own = title === undefined ? titles : { ...titles, en: title };
  return {
    ...document,
    ...(translator !== undefined && {
      translator: { name: translator.name, status: translator.status ?? "unofficial" },
    }),
    titles: own,
    shortTitles: shortTitles === titles ? own : shortTitles,
    clauses: ofClauses === undefined ? clauses : clauses.map((each) => withTitles(each, ofClauses)),
  };
}

function withTitles(clause: Clause, titles: Readonly<Record<string, string>>): Clause {
  return {
    ...clause,
    english: titles[clause.id] ?? null,
    children: clause.children.map((child) => withTitles(child, titles)),
  };
}
