/** References in the texts: to provisions of the same document, and to other documents by title or number. */
import type { Corpus } from "../../model/corpus.ts";
import { addressOf } from "../../model/target.ts";
import type { Annotation, ClauseAddress } from "../../model/types.ts";
import type { Folding } from "../../text/fold/fold.ts";
import { type Annotator, annotateSimplified, type Found } from "../annotator.ts";
import { type ProvisionMention, provisionMentions } from "./citation-patterns.ts";
import {
  documentNamer,
  type NameDocument,
  type TitleMention,
  titleMentions,
} from "./document-titles.ts";
import { type NumberedClauses, numberedClauses } from "./numbered-clauses.ts";

/** A document, or a clause of it. */
export interface ReferenceTarget {
  readonly document: string;
  readonly clause: string | null;
}

/** A reference of some words of a text. */
export interface Reference {
  /** Null if no document of the collection has the title, or if the document has no such provision. */
  readonly target: ReferenceTarget | null;
  /** True if the document should have the provision and does not. */
  readonly isLost: boolean;
}

/** Text between a title and a provision of its document, or between two such provisions. */
const JOINS = /^[\s的中之、，,和与及至或]{0,2}(?:附件)?$/u;

/**
 * The title that a provision belongs to: in 《…意见》第三条 it is a provision of that document. Null for a provision of the
 * text's own document.
 */
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

/** The mentions of provisions in a text, each with the title of its document. */
function ownedMentions(text: string, titles: readonly TitleMention[]): OwnedMention[] {
  const owned: OwnedMention[] = [];
  for (const place of provisionMentions(text)) {
    // Numbers inside of a title belong to the title.
    if (titles.some(({ start, after }) => place.start >= start && place.start < after)) continue;
    const title = belongsTo(text, place, titles, owned.at(-1) ?? null);
    owned.push({ place, title });
  }
  return owned;
}

/** True if the document should have the mentioned provision. */
function ought({ manner, steps }: ProvisionMention, places: NumberedClauses): boolean {
  const [first] = steps;
  if (manner === "bare" || first === undefined) return false;
  const isBlock = ["box", "figure", "table", "attachment"].includes(first.kind);
  return manner === "own" || isBlock || places.has(first.kind);
}

/** Data on the documents for reading their references. */
interface Context {
  readonly nameDocument: NameDocument;
  readonly folding: Folding;
  /** Numbered clauses by document id. */
  readonly places: ReadonlyMap<string, NumberedClauses>;
}

/**
 * Makes the reader for the texts of one document, which must be read in order: a short name applies after its
 * declaration.
 */
function referenceReader(document: string, { nameDocument, folding, places }: Context) {
  const shortNames = new Map<string, string | null>();
  const own = places.get(document);

  function named({ title, number, shortName }: TitleMention): string | null {
    const found = shortNames.get(folding.fold(title)) ?? nameDocument(title, number);
    if (shortName !== null) shortNames.set(folding.fold(shortName), found);
    return found;
  }

  return (clause: string, text: string): Found<Reference>[] => {
    const titles = titleMentions(text);
    const documentOf = new Map(titles.map((title) => [title, named(title)]));
    const toDocuments = titles.flatMap((title): Found<Reference>[] => {
      const target = documentOf.get(title) ?? null;
      if (target === document) return [];
      const value = {
        target: target === null ? null : { document: target, clause: null },
        isLost: false,
      };
      return [{ start: title.start, end: title.end, value }];
    });
    const toPlaces = ownedMentions(text, titles).flatMap(({ place, title }): Found<Reference>[] => {
      const { start, end } = place;
      const of = title === null ? document : (documentOf.get(title) ?? null);
      if (of === null) return [];
      const found = places.get(of)?.find(place, clause) ?? null;
      if (found !== null) {
        const isItself = of === document && found === clause;
        const value = { target: { document: of, clause: found }, isLost: false };
        return isItself ? [] : [{ start, end, value }];
      }
      const isLost = title === null && own !== undefined && ought(place, own);
      return isLost ? [{ start, end, value: { target: null, isLost } }] : [];
    });
    return [...toDocuments, ...toPlaces].sort((one, other) => one.start - other.start);
  };
}

/** The references in headings and paragraphs. A reference to its own clause or document is left out. */
export const REFERENCES: Annotator<Reference> = {
  name: "references",
  requires: [],
  run(corpus, { folding }) {
    const context: Context = {
      folding,
      nameDocument: documentNamer(corpus.documents, folding),
      places: new Map(corpus.documents.map(({ id, clauses }) => [id, numberedClauses(clauses)])),
    };
    const readers = new Map(
      corpus.documents.map(({ id }) => [id, referenceReader(id, context)] as const),
    );
    return annotateSimplified(
      corpus,
      (text, { document, clause }) => readers.get(document)?.(clause, text) ?? [],
    );
  },
};

/** A reference with a target. */
export interface Leading extends Annotation<Reference> {
  readonly leadsTo: ReferenceTarget;
}

/** The references of a corpus that have a target, by source and by target. */
export interface ReferenceIndex {
  /** The references in a clause, in the order of the text. */
  from(address: ClauseAddress): readonly Leading[];
  /** The references to a clause, or to the document itself if `clause` is null. */
  to(target: ReferenceTarget): readonly Leading[];
}

/** Makes the index; `corpus.derive(referenceIndex)` caches it. */
export function referenceIndex(corpus: Corpus): ReferenceIndex {
  const leading = corpus
    .layer(REFERENCES)
    .all.flatMap((reference): Leading[] =>
      reference.value.target === null ? [] : [{ ...reference, leadsTo: reference.value.target }],
    );
  const key = ({ document, clause }: ReferenceTarget) => `${document}#${clause ?? ""}`;
  const bySource = Map.groupBy(leading, ({ target }) => addressOf(target));
  const byTarget = Map.groupBy(leading, ({ leadsTo }) => key(leadsTo));
  return {
    from: (address) => bySource.get(addressOf(address)) ?? [],
    to: (target) => byTarget.get(key(target)) ?? [],
  };
}
