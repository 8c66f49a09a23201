/** The pages of a book: the title page, a chapter for each document. */

import type { Element } from "hast";
import type { ReferenceTarget } from "../../annotate/references/cross-references.ts";
import { referenceIndex } from "../../annotate/references/cross-references.ts";
import { REPAIRS } from "../../annotate/repairs.ts";
import { joinForms } from "../../corpus/counts.ts";
import { provisions } from "../../corpus/provisions.ts";
import { repairNotes } from "../../corpus/repair-notes.ts";
import type { Clause, PolicyDocument, Titles } from "../../model/types.ts";
import { h } from "../html/hast.ts";
import { formatDate } from "../i18n/format.ts";
import { SCRIPT_LANG } from "../i18n/languages.ts";
import { translationCredit, translationWord } from "../i18n/reading/translation.ts";
import { t } from "../i18n/strings.ts";
import { translationCredits } from "../lists/translation-credits.ts";
import { clauseBlocks } from "../reading/clause.ts";
import { decorateEnumerations } from "../reading/enumerations.ts";
import { footnotes } from "../reading/footnotes.ts";
import { decorateRepairs, isGap } from "../reading/marks.ts";
import { decorateReferences, fragmentOf } from "../reading/references.ts";
import { decorateAll, type View } from "../reading/view.ts";
import { corpus } from "../routes/collection.ts";
import { type Book, chapterFile, isVertical, titleIn } from "./book.ts";
import { forceBlocks, nameIn } from "./force.ts";
import { page } from "./page.ts";
import { toXhtml } from "./xhtml.ts";

/** Metadata of a document: issuer or authors, number, date. */
function facts({ lang, script }: Book, document: PolicyDocument): string[] {
  const { issuer, authors, number, date } = document;
  const rows = [
    [t(lang, "issuer"), issuer?.value[script]],
    [t(lang, "authors"), authors && joinForms(authors.value)[script]],
    [t(lang, "number"), number?.value[script]],
    [t(lang, "date"), date && formatDate(lang, date.value)],
  ];
  const colon = lang === "en" ? ": " : "：";
  return rows.flatMap(([name, value]) => (value ? [`${name}${colon}${value}`] : []));
}

/** The title page, with the source of the texts and the terms of use. */
export function titlePage(book: Book): string {
  const { lang, titles, documents } = book;
  const [first] = documents;
  const own = documents.length === 1 && first !== undefined ? facts(book, first) : [];
  const list = documents.length === 1 ? [] : documents.map((document) => nameIn(book, document));
  const body = [
    h("h1", {}, titleIn(book, titles)),
    secondTitle(book, titles),
    lang === "en" ? h("p", {}, creditOf(book)) : null,
    ...own.map((fact) => h("p", {}, fact)),
    ...(documents.length === 1 && first !== undefined ? forceBlocks(book, first) : []),
    list.length === 0 ? null : h("ul", {}, ...list.map((title) => h("li", {}, title))),
    h("p", { className: ["licence"] }, t(lang, "licenceTexts")),
  ];
  const section = h("section", { epubType: "titlepage" }, ...body);
  return page(book, titleIn(book, titles), "frontmatter", toXhtml([section], isVertical(book)));
}

/** What the title page says of the translation; translators that differ are named by none. */
function creditOf({ lang, documents }: Book): string {
  const [first, ...others] = translationCredits(lang, documents);
  return first === undefined || others.length > 0
    ? translationWord(lang, "unofficial")
    : translationCredit(lang, first.translator);
}

/** The title in the other language, below the first one. */
function secondTitle({ lang, script }: Book, titles: Titles): Element | null {
  if (titles.en === null) return null;
  return lang === "en"
    ? h("p", { className: ["english"], lang: SCRIPT_LANG[script] }, titles[script])
    : h("p", { className: ["english"], lang: "en" }, titles.en);
}

/** Address of a reference's target in the book; null if the book does not contain the document. */
function bookHref({ documents }: Book, from: PolicyDocument, to: ReferenceTarget) {
  const target = documents.find(({ id }) => id === to.document);
  if (target === undefined) return null;
  const file = target.id === from.id ? "" : chapterFile(target);
  return `${file}#${fragmentOf(to) ?? "title"}`;
}

/** The chapter of a document with all of its clauses, each with its id. */
export function chapter(book: Book, document: PolicyDocument): string {
  const { lang } = book;
  const { decorate: noteMarks, reference } = footnotes(document.clauses);
  const repairs = decorateRepairs(lang, repairNotes(corpus, document.id));
  const addressIn = (clause: Clause) => ({ document: document.id, clause: clause.id });
  const repairsOf = (clause: Clause) => corpus.layer(REPAIRS).in(addressIn(clause));
  const toReferences = decorateReferences(
    (clause) => corpus.derive(referenceIndex).from(addressIn(clause)),
    repairsOf,
    (target) => bookHref(book, document, target),
  );
  const law = provisions(document.clauses);
  const view: View = {
    lang,
    rankOf: ({ id }) => law.get(id)?.rank ?? null,
    sourceHref: () => "",
    noteReference: reference,
    repairsOf,
    translation: ({ id }) => document.translations[lang]?.[id] ?? [],
    isTranslationAlone: book.edition === "en",
    decorate: decorateAll([
      decorateEnumerations(corpus, document.id),
      noteMarks,
      toReferences,
      (clause, part) => repairs(clause, part).filter(isGap),
    ]),
  };
  const title = titleIn(book, document.titles);
  const head = h(
    "header",
    {},
    h("h1", { id: "title" }, title),
    ...facts(book, document).map((fact) => h("p", { className: ["fact"] }, fact)),
    ...forceBlocks(book, document),
  );
  const text = h(
    "section",
    { epubType: "chapter" },
    head,
    ...clauseBlocks(view, document.clauses, 2),
  );
  return page(book, title, "bodymatter", toXhtml([text], isVertical(book)));
}
