/** What the texts refer to: places of the same document, other documents by title or number; a layer by clause id. */
import type { Clause, PolicyDocument } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import type { Folding } from "../../text/fold/fold.ts";
import { type ProvisionMention, provisionMentions } from "./citation-patterns.ts";
import { documentNamer, type TitleMention, titleMentions } from "./document-titles.ts";
import { type NumberedClauses, numberedClauses } from "./numbered-clauses.ts";

/** A document, or a clause of it. */
export interface ReferenceTarget {
  readonly document: string;
  readonly clause: string | null;
}

/** Words of a clause that name something else; UTF-16 offsets, which hold in both scripts. */
export interface CrossReference {
  readonly document: string;
  readonly clause: string;
  /** Which paragraph, from 1; 0 for the heading. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The words in Simplified characters, with the marks around a title. */
  readonly words: string;
  /** Null for a title that no document of the collection has. */
  readonly target: ReferenceTarget | null;
}

/** A reference to a place that ought to be in the document and is not. */
export type LostReference = Omit<CrossReference, "target">;

/** The references of a collection, by where they stand and by what they lead to. */
export interface CrossReferences {
  /** In the order of the collection and its texts. */
  readonly all: readonly CrossReference[];
  /** Those in a clause that lead somewhere, in the order of the text. */
  from(document: string, clause: string): readonly CrossReference[];
  /** Those that lead to a clause; to the document itself where it is null. */
  to(document: string, clause: string | null): readonly CrossReference[];
}

/** A text of a clause and where it stands. */
type TextPart = Pick<CrossReference, "document" | "clause" | "paragraph"> & {
  readonly text: string;
};

function* textsOf(document: string, clauses: readonly Clause[]): Generator<TextPart> {
  for (const { clause } of walkClauses(clauses)) {
    const { heading, paragraphs } = clause.forms["zh-Hans"];
    for (const [paragraph, text] of [heading, ...paragraphs].entries()) {
      yield { document, clause: clause.id, paragraph, text };
    }
  }
}

/** What may stand between a title and a place in the document that it names, or between two such places. */
const JOINS = /^[\s的中之、，,和与及至或]{0,2}(?:附件)?$/u;

/** Which title a place belongs to: 《…意见》第三条 is a place of that document. Null for the text's own. */
function belongsTo(
  text: string,
  place: ProvisionMention,
  titles: readonly TitleMention[],
  before: { readonly place: ProvisionMention; readonly title: TitleMention | null } | null,
): TitleMention | null {
  if (place.manner === "own") return null;
  const title = titles.findLast(({ after }) => after <= place.start);
  const joins = (from: number) => from <= place.start && JOINS.test(text.slice(from, place.start));
  if (title !== undefined && joins(title.after)) return title;
  return before?.title && joins(before.place.end) ? before.title : null;
}

interface OwnedMention {
  readonly place: ProvisionMention;
  readonly title: TitleMention | null;
}

/** The places that a text points to, each with the title of the document that has it. */
function ownedMentions(text: string, titles: readonly TitleMention[]): OwnedMention[] {
  const owned: OwnedMention[] = [];
  for (const place of provisionMentions(text)) {
    // The numbers inside of a title are the title's.
    if (titles.some(({ start, after }) => place.start >= start && place.start < after)) continue;
    const title = belongsTo(text, place, titles, owned.at(-1) ?? null);
    owned.push({ place, title });
  }
  return owned;
}

function isLost({ manner, steps }: ProvisionMention, places: NumberedClauses): boolean {
  const [first] = steps;
  if (manner === "bare" || first === undefined) return false;
  const isBlock = ["box", "figure", "table", "attachment"].includes(first.kind);
  return manner === "own" || isBlock || places.has(first.kind);
}

/**
 * References within a document that lead nowhere though they ought to: 见专栏9 where there is none. Places of other
 * documents (《…意见》第三条) are not looked at.
 */
export function lostReferences(document: string, clauses: readonly Clause[]): LostReference[] {
  const places = numberedClauses(clauses);
  return [...textsOf(document, clauses)].flatMap(({ text, ...where }) =>
    ownedMentions(text, titleMentions(text)).flatMap(({ place, title }) => {
      const { start, end } = place;
      if (title !== null || places.find(place, where.clause) !== null) return [];
      return isLost(place, places) ? [{ ...where, start, end, words: text.slice(start, end) }] : [];
    }),
  );
}

/** Reads every clause once. What leads to the clause or the document that it stands in is left out. */
export function collectReferences(
  documents: readonly PolicyDocument[],
  folding: Folding,
): CrossReferences {
  const nameDocument = documentNamer(documents, folding);
  const places = new Map(documents.map(({ id, clauses }) => [id, numberedClauses(clauses)]));

  function referencesOf({ id, clauses }: PolicyDocument): CrossReference[] {
    const shortNames = new Map<string, string | null>();

    function named({ title, number, shortName }: TitleMention): string | null {
      const fold = folding.fold(title);
      const document = shortNames.get(fold) ?? nameDocument(title, number);
      if (shortName !== null) shortNames.set(folding.fold(shortName), document);
      return document;
    }

    return [...textsOf(id, clauses)].flatMap(({ text, ...where }): CrossReference[] => {
      const titles = titleMentions(text);
      const documentOf = new Map(titles.map((title) => [title, named(title)]));
      const reference = (start: number, end: number, target: ReferenceTarget | null) => ({
        ...where,
        start,
        end,
        words: text.slice(start, end),
        target,
      });
      const toDocuments = titles.flatMap((title) => {
        const document = documentOf.get(title) ?? null;
        if (document === id) return [];
        const target = document === null ? null : { document, clause: null };
        return reference(title.start, title.end, target);
      });
      const toPlaces = ownedMentions(text, titles).flatMap(({ place, title }) => {
        const document = title === null ? id : (documentOf.get(title) ?? null);
        const { start, end } = place;
        const clause = document === null ? null : places.get(document)?.find(place, where.clause);
        if (document === null || !clause || (document === id && clause === where.clause)) return [];
        return reference(start, end, { document, clause });
      });
      return [...toDocuments, ...toPlaces].sort((one, other) => one.start - other.start);
    });
  }

  const all = documents.flatMap(referencesOf);
  const leading = all.filter(({ target }) => target !== null);
  const key = (document: string, clause: string | null) => `${document}#${clause ?? ""}`;
  const byPlace = Map.groupBy(leading, ({ document, clause }) => key(document, clause));
  const byTarget = Map.groupBy(leading, ({ target }) =>
    target === null ? "" : key(target.document, target.clause),
  );
  return {
    all,
    from: (document, clause) => byPlace.get(key(document, clause)) ?? [],
    to: (document, clause) => byTarget.get(key(document, clause)) ?? [],
  };
}
