/** References in the texts: to provisions of the same document, and to other documents by title or number. */
import type { Corpus } from "../../model/corpus.ts";
import { addressOf } from "../../model/target.ts";
import type { Annotation, ClauseAddress } from "../../model/types.ts";
import type { Folding } from "../../text/fold/fold.ts";
import { versionCitedBy } from "../../versions/cited-version.ts";
import { type Annotator, annotateSimplified, type Found } from "../annotator.ts";
import { provisionMentions } from "./citation-patterns.ts";
import {
  documentNamer,
  type NameDocument,
  type TitleMention,
  titleMentions,
} from "./document-titles.ts";
import { bareLawNamer, type NameLaw } from "./law-names.ts";
import {
  articleStyleOf,
  isBlock,
  type MentionPlace,
  type NumberedClauses,
  numberedClauses,
} from "./numbered-clauses.ts";
import type { ArticleStyle, ProvisionMention } from "./provision.ts";

/** A document, a clause of it, or a paragraph of a clause. */
export interface ReferenceTarget {
  readonly document: string;
  readonly clause: string | null;
  /** Counted from 1; null for a whole clause or document. */
  readonly paragraph: number | null;
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
 * @param title the last title before the provision
 * @param before the last provision before it
 */
function belongsTo(
  text: string,
  place: ProvisionMention,
  title: TitleMention | undefined,
  before: { readonly place: ProvisionMention; readonly title: TitleMention | null } | null,
): TitleMention | null {
  if (place.continues) return before?.title ?? null;
  if (place.manner === "own" || place.manner === "named") return null;
  if (place.steps[0]?.back !== undefined) return null;
  const joins = (from: number) =>
    from <= place.start && place.start - from < 6 && JOINS.test(text.slice(from, place.start));
  if (title !== undefined && joins(title.after)) return title;
  return before?.title && joins(before.place.end) ? before.title : null;
}

interface OwnedMention {
  readonly place: ProvisionMention;
  readonly title: TitleMention | null;
}

/** The mentions of provisions in a text, each with the title of its document. */
function ownedMentions(
  text: string,
  titles: readonly TitleMention[],
  style: ArticleStyle,
): OwnedMention[] {
  const owned: OwnedMention[] = [];
  let passed = 0;
  for (const place of provisionMentions(text, style)) {
    while ((titles[passed]?.after ?? Number.POSITIVE_INFINITY) <= place.start) passed++;
    // Numbers inside of a title belong to the title.
    if ((titles[passed]?.start ?? Number.POSITIVE_INFINITY) <= place.start) continue;
    const title = belongsTo(text, place, titles[passed - 1], owned.at(-1) ?? null);
    owned.push({ place, title });
  }
  return owned;
}

/** True if the document should have the mentioned provision. */
function ought({ manner, steps }: ProvisionMention, places: NumberedClauses): boolean {
  const [first] = steps;
  if (manner === "bare" || first === undefined) return false;
  return manner === "own" || isBlock(first.kind) || places.has(first.kind);
}

/** Data on the documents for reading their references. */
interface Context {
  readonly nameDocument: NameDocument;
  readonly nameLaw: NameLaw;
  readonly folding: Folding;
  readonly styles: ReadonlyMap<string, ArticleStyle>;
  /** Numbered clauses by document id. */
  readonly places: ReadonlyMap<string, NumberedClauses>;
}

/** True for a part of an article without the article: 第二款. */
function isPartOfArticle({ steps: [first] }: ProvisionMention): boolean {
  return first?.back === undefined && ["kuan", "xiang", "mu"].includes(first?.kind ?? "");
}

/**
 * Makes the reader for the texts of one document, which must be read in order: a short name applies after its
 * declaration.
 */
function referenceReader(
  document: string,
  { nameDocument, nameLaw, folding, places, styles }: Context,
) {
  const shortNames = new Map<string, string | null>();
  const own = places.get(document);
  const style = styles.get(document) ?? "kuan-xiang-mu";

  function named({ title, number, shortName }: TitleMention): string | null {
    const found = shortNames.get(folding.fold(title)) ?? nameDocument(title, number);
    if (shortName !== null) shortNames.set(folding.fold(shortName), found);
    return found;
  }

  return (from: MentionPlace, text: string): Found<Reference>[] => {
    const titles = titleMentions(text);
    const documentOf = new Map(titles.map((title) => [title, named(title)]));
    const toDocuments = titles.flatMap((title): Found<Reference>[] => {
      const target = documentOf.get(title) ?? null;
      if (target === document) return [];
      const value = {
        target: target === null ? null : { document: target, clause: null, paragraph: null },
        isLost: false,
      };
      return [{ start: title.start, end: title.end, value }];
    });
    /** End of the last sentence that mentions a provision of another document. */
    let elsewhere = -1;
    const toPlaces = ownedMentions(text, titles, style).flatMap(
      ({ place, title }): Found<Reference>[] => {
        const { start, end } = place;
        const of = ownerOf(place, title);
        if (of !== document && elsewhere < end) elsewhere = endOfSentence(text, end);
        // In 民事诉讼法第五十条第一款规定…，第二款规定… the second is a part of that article.
        const isOfOther = start < elsewhere && isPartOfArticle(place);
        if (of === null || (of === document && isOfOther)) return [];
        const found = places.get(of)?.find(place, of === document ? from : null) ?? null;
        if (found !== null) {
          const value = { target: { document: of, ...found }, isLost: false };
          return of === document && isItself(found, from) ? [] : [{ start, end, value }];
        }
        const isLost = of === document && title === null && own !== undefined && ought(place, own);
        return isLost ? [{ start, end, value: { target: null, isLost } }] : [];
      },
    );

    function ownerOf(place: ProvisionMention, title: TitleMention | null): string | null {
      if (place.manner === "named") return nameLaw(place.law);
      return title === null ? document : (documentOf.get(title) ?? null);
    }
    return [...toDocuments, ...toPlaces].sort((one, other) => one.start - other.start);
  };
}

/** The offset of the mark that ends a sentence, or of the end of the text. */
function endOfSentence(text: string, from: number): number {
  const rest = text.slice(from).search(/[。；]/u);
  return rest === -1 ? text.length : from + rest;
}

/** True if a text refers to itself, or to the clause that contains it. */
function isItself(
  { clause, paragraph }: Pick<ReferenceTarget, "clause" | "paragraph">,
  from: MentionPlace,
): boolean {
  return clause === from.clause && (paragraph === null || paragraph === from.part);
}

/** The references in headings and paragraphs. A reference to its own clause or document is left out. */
export const REFERENCES: Annotator<Reference> = {
  name: "references",
  requires: [],
  run(corpus, { folding }) {
    const namer = documentNamer(corpus.documents, folding);
    const styles = new Map(
      corpus.documents.map((document) => [document.id, articleStyleOf(document)]),
    );
    const chosen = corpus.derive(versionCitedBy);
    const context: Omit<Context, "nameDocument" | "nameLaw"> = {
      folding,
      styles,
      places: new Map(
        corpus.documents.map(({ id, clauses }) => [id, numberedClauses(clauses, styles.get(id))]),
      ),
    };
    const readers = new Map(
      corpus.documents.map((document) => {
        const nameDocument = namer((ids) => chosen(document, ids));
        const nameLaw = bareLawNamer(nameDocument);
        return [
          document.id,
          referenceReader(document.id, { ...context, nameDocument, nameLaw }),
        ] as const;
      }),
    );
    return annotateSimplified(
      corpus,
      (text, { document, ...from }) => readers.get(document)?.(from, text) ?? [],
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
  /** The references to a clause from other clauses, or to the document itself if `clause` is null. */
  to(target: Omit<ReferenceTarget, "paragraph">): readonly Leading[];
}

/** Makes the index; `corpus.derive(referenceIndex)` caches it. */
export function referenceIndex(corpus: Corpus): ReferenceIndex {
  const leading = corpus
    .layer(REFERENCES)
    .all.flatMap((reference): Leading[] =>
      reference.value.target === null ? [] : [{ ...reference, leadsTo: reference.value.target }],
    );
  const key = ({ document, clause }: Omit<ReferenceTarget, "paragraph">) =>
    `${document}#${clause ?? ""}`;
  const bySource = Map.groupBy(leading, ({ target }) => addressOf(target));
  const toOthers = leading.filter(({ target, leadsTo }) => addressOf(target) !== key(leadsTo));
  const byTarget = Map.groupBy(toOthers, ({ leadsTo }) => key(leadsTo));
  return {
    from: (address) => bySource.get(addressOf(address)) ?? [],
    to: (target) => byTarget.get(key(target)) ?? [],
  };
}
