/** Reports what the texts say of versions and force and `source.yaml` does not, with the lines to paste. */
import { type ForceStatement, forceStatements } from "../../../annotate/versions/stated-force.ts";
import { sourcePosition } from "../../../corpus/source-position.ts";
import type { Corpus } from "../../../model/corpus.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { addressOf } from "../../../model/target.ts";
import type { PolicyDocument } from "../../../model/types.ts";
import type { NamedText } from "../../../model/versions/versions.ts";
import { diagnose } from "../../../rules/diagnose.ts";
import { works } from "../../../versions/works.ts";

function names(texts: readonly NamedText[] | undefined, document: string): boolean {
  return texts?.some((text) => "document" in text && text.document === document) ?? false;
}

/** True if the metadata says what the text says, or says something else on purpose. */
function isStated(corpus: Corpus, { key, about, value }: ForceStatement): boolean {
  const own = corpus.document(about);
  if (own?.version === undefined && key !== "repealedBy" && key !== "amendedBy") return false;
  if (key === "inForceFrom" || key === "inForceTo") return own?.version?.[key] !== undefined;
  const replacing = corpus.document(value)?.version?.replaces?.value;
  const isSameWork =
    corpus.derive(works).of(about) !== undefined &&
    corpus.derive(works).of(about) === corpus.derive(works).of(value);
  return (
    isSameWork ||
    names(replacing, about) ||
    own?.version?.repealedBy !== undefined ||
    (key === "amendedBy" && own?.version?.amendedBy !== undefined)
  );
}

/** True for a text of which the day of its force matters to the state of another: one with versions, or a law. */
function isAsked({ genre, version }: PolicyDocument): boolean {
  return version !== undefined || ["law", "regulation", "interpretation"].includes(genre);
}

function notStated(corpus: Corpus, statement: ForceStatement): Diagnostic[] {
  const { at, about, key, value, words } = statement;
  const clause = corpus.at(at);
  const own = corpus.document(about);
  if (clause === undefined || own === undefined || isStated(corpus, statement)) return [];
  if (at.document === about && !isAsked(own)) return [];
  const from = addressOf(at);
  return [
    diagnose("version/not-stated", sourcePosition(clause, at), {
      message: `The text says “${words}”, and the metadata of “${about}” has no \`${key}\`.`,
      hint: `Read it, and add to the source.yaml of “${about}”: ${key}: { value: ${value.includes("-") && /^\d/u.test(value) ? JSON.stringify(value) : value}, from: ${from} }`,
    }),
  ];
}

/** Documents with the same title that are not said to be versions of one work. */
function sameTitles(corpus: Corpus): Diagnostic[] {
  const index = corpus.derive(works);
  const byTitle = Map.groupBy(
    corpus.documents,
    ({ titles, genre }) => `${genre} ${titles["zh-Hans"]}`,
  );
  return [...byTitle.values()].flatMap((same) => {
    const [newest, ...others] = same;
    if (newest === undefined || !isAsked(newest)) return [];
    return others.flatMap((document) => {
      const [first] = corpus.clauses(document.id);
      const work = index.of(document.id);
      if (first === undefined || (work !== undefined && work === index.of(newest.id))) return [];
      const id = newest.version?.work?.value ?? newest.id;
      return [
        diagnose("version/not-stated", sourcePosition(first, first.address), {
          message: `“${document.id}” and “${newest.id}” have the same title and are not said to be versions of one work.`,
          hint: `If they are, add to the source.yaml of “${document.id}”: versionOf: ${id}`,
        }),
      ];
    });
  });
}

/** The findings of a corpus: statements on force that no metadata has, and works that are not declared. */
export function unstatedVersions(corpus: Corpus): Diagnostic[] {
  return [
    ...forceStatements(corpus).flatMap((statement) => notStated(corpus, statement)),
    ...sameTitles(corpus),
  ];
}
