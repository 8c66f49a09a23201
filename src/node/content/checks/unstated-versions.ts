/**
 * What the texts say of versions and force and `source.yaml` does not. It is a finding where the state of a text that the
 * collection tells would be another one, and else a proposal: lines to paste.
 */
import { type ForceStatement, forceStatements } from "../../../annotate/versions/stated-force.ts";
import { sourcePosition } from "../../../corpus/source-position.ts";
import type { Corpus } from "../../../model/corpus.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { Genre } from "../../../model/genres.ts";
import { addressOf } from "../../../model/target.ts";
import type { NamedText } from "../../../model/versions/versions.ts";
import { diagnose } from "../../../rules/diagnose.ts";
import { works } from "../../../versions/works.ts";
import { headDays } from "../head-metadata.ts";

function names(texts: readonly NamedText[] | undefined, document: string): boolean {
  return texts?.some((text) => "document" in text && text.document === document) ?? false;
}

/** True if the metadata says what the text says, or says something else on purpose. */
function isStated(corpus: Corpus, { key, about, value }: ForceStatement): boolean {
  const own = corpus.document(about);
  if (key === "inForceFrom" || key === "inForceTo" || value === null) {
    return key in (own?.version ?? {});
  }
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

/** A statement that `source.yaml` may take over. */
export interface ProposedForce extends Pick<ForceStatement, "key" | "value" | "words" | "amended"> {
  /** `document#clause`. */
  readonly from: string;
}

/** The line of `source.yaml`; a comment with the reason, where the day is left open. */
export function forceAsYaml({ key, value, from, words, amended }: ProposedForce): string {
  if (value === null) {
    return `# ${key}: open. “${words}” (${from}) is older than the amendment of ${amended}; the amending decision says from when the present words are in force`;
  }
  if (amended !== undefined) {
    return `${key}: { value: ${JSON.stringify(value)}, from: the decision of ${amended} that amended it }`;
  }
  const written = /^\d/u.test(value) ? JSON.stringify(value) : value;
  return `${key}: { value: ${written}, from: ${from} }`;
}

function proposed({ at, key, value, words, amended }: ForceStatement): ProposedForce {
  return { key, value, words, ...(amended && { amended }), from: addressOf(at) };
}

/** Every statement on force, with what the heads of the texts say of their days. */
function statements(corpus: Corpus): ForceStatement[] {
  return forceStatements(corpus, headDays);
}

/** The statements that no metadata has. */
function unstated(corpus: Corpus): ForceStatement[] {
  return corpus.derive(statements).filter((statement) => !isStated(corpus, statement));
}

/** True if the state of a document that readers are shown depends on the statement: that of its own days only if it is shown any. */
function changesState(corpus: Corpus, { at, about }: ForceStatement): boolean {
  return at.document !== about || corpus.derive(works).of(about) !== undefined;
}

/** What to do: the file, the document and the line. */
function addition(corpus: Corpus, document: string, line: string): string {
  const name = corpus.document(document)?.source.name ?? document;
  return `add to sources/${name}/source.yaml, under “${document}”: ${line}`;
}

function notStated(corpus: Corpus, statement: ForceStatement): Diagnostic[] {
  const { at, about, key, words, value, amended } = statement;
  const clause = corpus.at(at);
  if (clause === undefined) return [];
  return [
    diagnose("version/not-stated", sourcePosition(clause, at), {
      message: `The text says “${words}”, and the metadata of “${about}” has no \`${key}\`.${amended === undefined ? "" : ` It was amended on ${amended}, so that these are words of an earlier version.`}`,
      hint:
        value === null
          ? `Look up from when the amending decision is in force, and state that day as \`${key}\` of “${about}”.`
          : `Read it, and ${addition(corpus, about, forceAsYaml(proposed(statement)))}`,
    }),
  ];
}

/**
 * What a document says of its own force, one statement a key, if no state of it is told yet. These are no findings: a text of
 * which no force is stated is shown without a state, which is no mistake.
 */
export function proposedForce(corpus: Corpus, document: string): ProposedForce[] {
  const own = unstated(corpus).filter(
    (statement) => statement.about === document && !changesState(corpus, statement),
  );
  return [...new Map(own.map((statement) => [statement.key, proposed(statement)])).values()];
}

/** The kinds of texts of which several with one title are versions of one work. */
const ENACTED: readonly Genre[] = ["law", "regulation", "interpretation"];

/** Documents with the same title that are not said to be versions of one work. */
function sameTitles(corpus: Corpus): Diagnostic[] {
  const index = corpus.derive(works);
  const byTitle = Map.groupBy(
    corpus.documents,
    ({ titles, genre }) => `${genre} ${titles["zh-Hans"]}`,
  );
  return [...byTitle.values()].flatMap((same) => {
    const [newest, ...others] = same;
    if (newest === undefined || !ENACTED.includes(newest.genre)) return [];
    return others.flatMap((document) => {
      const [first] = corpus.clauses(document.id);
      const work = index.of(document.id);
      if (first === undefined || (work !== undefined && work === index.of(newest.id))) return [];
      const id = newest.version?.work?.value ?? newest.id;
      return [
        diagnose("version/not-stated", sourcePosition(first, first.address), {
          message: `“${document.id}” and “${newest.id}” have the same title and are not said to be versions of one work.`,
          hint: `If they are, ${addition(corpus, document.id, `versionOf: ${id}`)}`,
        }),
      ];
    });
  });
}

/** The findings of a corpus: statements on force that no metadata has, and works that are not declared. */
export function unstatedVersions(corpus: Corpus): Diagnostic[] {
  return [
    ...unstated(corpus)
      .filter((statement) => changesState(corpus, statement))
      .flatMap((statement) => notStated(corpus, statement)),
    ...sameTitles(corpus),
  ];
}
