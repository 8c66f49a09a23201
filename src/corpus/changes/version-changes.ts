/**
 * What a document changed that is published as a new version of a work: its clauses against those of the version that readers
 * had, matched as versions are, not as two states of one document.
 */
import { numberedName } from "../../model/clause-name.ts";
import type { Corpus, CorpusClause } from "../../model/corpus.ts";
import type { Clause, Forms, PolicyDocument } from "../../model/types.ts";
import type { ClauseChange } from "../../model/versions/changes.ts";
import type { ChangeKind } from "../../model/versions/versions.ts";
import { bothTexts } from "../../versions/clause-texts.ts";
import { matchVersions } from "../../versions/match-versions.ts";
import { works } from "../../versions/works.ts";
import { bothWords, ownWords } from "./clause-words.ts";
import { namedChange } from "./named-change.ts";

/** A new version against the one before it. */
export interface NewVersion {
  readonly former: PolicyDocument;
  /** The changed clauses in the order of the new version; those that are gone stand where they stood. */
  readonly changes: readonly ClauseChange[];
  /** The ids of the clauses with the same words in both versions: of the new one, with that of the former one. */
  readonly same: ReadonlyMap<string, string>;
}

/**
 * The version that a document takes the place of: of those before it that are published, the last one. A draft is none for a
 * text that is adopted, unless there are only drafts.
 */
function formerVersion(
  corpus: Corpus,
  { id }: PolicyDocument,
  isPublished: (document: string) => boolean,
): PolicyDocument | undefined {
  const index = corpus.derive(works);
  const [own, versions] = [index.version(id), index.of(id)?.versions ?? []];
  const before = versions
    .slice(0, own === undefined ? 0 : versions.indexOf(own))
    .filter(({ document }) => isPublished(document.id));
  const adopted = before.filter(({ validity }) => !validity.isDraft);
  const last = own?.validity.isDraft ? before.at(-1) : (adopted.at(-1) ?? before.at(-1));
  return last?.document;
}

/** The names of clauses in one line. */
function namesOf(placed: readonly CorpusClause[]): Forms {
  const names = placed.map(({ path, clause }) => numberedName(path, clause));
  const inScript = (script: keyof Forms) => names.map((name) => name[script]).join("、");
  return { "zh-Hans": inScript("zh-Hans"), "zh-Hant": inScript("zh-Hant") };
}

/** The kinds of changes with other words, or with words in another number of clauses. */
const OF_WORDS: readonly ChangeKind[] = ["amended", "split", "joined"];

function wordsOf(olds: readonly Clause[], news: readonly Clause[]) {
  const [old, other] = [olds[0], news[0]];
  const isOne = olds.length === 1 && news.length === 1 && old !== undefined && other !== undefined;
  return isOne
    ? bothWords(old.forms, other.forms)
    : { before: bothTexts(olds), after: bothTexts(news) };
}

function changeOf(
  kinds: readonly ChangeKind[],
  olds: readonly CorpusClause[],
  news: readonly CorpusClause[],
): ClauseChange[] {
  const [old, other] = [olds[0], news[0]];
  // A clause of which only a note is left, and the other way round, is gone or new.
  if (other === undefined || (old !== undefined && kinds.includes("gone"))) {
    if (old === undefined) return [];
    const words = ownWords(old.clause.forms);
    return [{ ...namedChange("removed", old), kinds, before: words }];
  }
  if (old === undefined || kinds.includes("new")) {
    const words = ownWords(other.clause.forms);
    return [{ ...namedChange("added", other), kinds, after: words }];
  }
  const isChanged = kinds.some((kind) => OF_WORDS.includes(kind));
  const own = namedChange(isChanged ? "changed" : "moved", other);
  const [before, after] = [namesOf(olds), namesOf(news)];
  const words = wordsOf(
    olds.map(({ clause }) => clause),
    news.map(({ clause }) => clause),
  );
  return [
    {
      ...own,
      kinds,
      name: news.length === 1 ? own.name : { ...after, en: null },
      from:
        before["zh-Hans"] === after["zh-Hans"] && old.clause.id === other.clause.id
          ? null
          : { clause: old.clause.id, name: before },
      ...(isChanged && words),
    },
  ];
}

/** The changes of a document that readers did not have; null if it takes the place of none that they had. */
export function newVersion(
  corpus: Corpus,
  document: PolicyDocument,
  isPublished: (document: string) => boolean,
): NewVersion | null {
  const former = formerVersion(corpus, document, isPublished);
  if (former === undefined) return null;
  const placedIn = ({ id }: PolicyDocument, clauses: readonly Clause[]) =>
    clauses.flatMap((clause) => corpus.at({ document: id, clause: clause.id }) ?? []);
  const relations = matchVersions(former.clauses, document.clauses);
  const isSame = (kinds: readonly ChangeKind[]) =>
    !kinds.some((kind) => kind === "new" || kind === "gone" || OF_WORDS.includes(kind));
  return {
    former,
    changes: relations.flatMap(({ olds, news, kinds }) =>
      kinds.length === 0 ? [] : changeOf(kinds, placedIn(former, olds), placedIn(document, news)),
    ),
    same: new Map(
      relations.flatMap(({ olds: [old], news: [other], kinds }) =>
        old !== undefined && other !== undefined && isSame(kinds) ? [[other.id, old.id]] : [],
      ),
    ),
  };
}
