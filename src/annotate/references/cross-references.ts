/** What the texts refer to: places of the same document, other documents by title or number; a layer by clause id. */
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

/** Words that name something else. */
export interface Reference {
  /** Null where no document of the collection has the title, or the document has no such place. */
  readonly target: ReferenceTarget | null;
  /** True for a place that ought to be in the document and is not. */
  readonly isLost: boolean;
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

/** True where the document ought to have the place that a mention names. */
function ought({ manner, steps }: ProvisionMention, places: NumberedClauses): boolean {
  const [first] = steps;
  if (manner === "bare" || first === undefined) return false;
  const isBlock = ["box", "figure", "table", "attachment"].includes(first.kind);
  return manner === "own" || isBlock || places.has(first.kind);
}

/** What is known of the documents while their references are read. */
interface Context {
  readonly nameDocument: NameDocument;
  readonly folding: Folding;
  /** By document. */
  readonly places: ReadonlyMap<string, NumberedClauses>;
}

/** Reads the references of one document; a short name holds from the text that declares it. */
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

/** The references in headings and paragraphs. A reference to the clause or document that it stands in is left out. */
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

/** A reference that leads somewhere. */
export interface Leading extends Annotation<Reference> {
  readonly leadsTo: ReferenceTarget;
}

/** The references of a corpus that lead somewhere, by where they stand and by where they lead. */
export interface ReferenceIndex {
  /** Those in a clause, in the order of the text. */
  from(address: ClauseAddress): readonly Leading[];
  /** Those that lead to a clause; to the document itself where it is null. */
  to(target: ReferenceTarget): readonly Leading[];
}

/** Makes the index; `corpus.derive(referenceIndex)` makes it once. */
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
