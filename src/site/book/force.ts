/** The force of a document in a book: below its title, in the contents list, and in the package document. */
import type { Element } from "hast";
import type { PolicyDocument } from "../../model/types.ts";
import { works } from "../../versions/works.ts";
import { h } from "../html/hast.ts";
import { formatDate } from "../i18n/format.ts";
import { versionWord } from "../i18n/pages/versions.ts";
import { corpus } from "../routes/collection.ts";
import { forceFacts, versionDay } from "../versions/force-facts.ts";
import { type Book, bookIdentifier, chapterFile, titleIn } from "./book.ts";

/** The title of a document, with the first day of one of several versions. */
export function nameIn(book: Pick<Book, "lang" | "script">, document: PolicyDocument): string {
  const title = titleIn(book, document.titles);
  const day = versionDay(corpus, document);
  if (day === null) return title;
  const date = formatDate(book.lang, day);
  return book.lang === "en" ? `${title} (${date})` : `${title}（${date}）`;
}

/** What a reader has to know of the force of a document: lines, in a notice if the text is not the current one. */
export function forceBlocks(book: Book, document: PolicyDocument): Element[] {
  const { lang, documents } = book;
  const facts = forceFacts(lang, corpus, document, (titles) => titleIn(book, titles));
  if (facts === null) return [];
  const lines = facts.lines.map((line) => h("p", { className: ["fact"] }, line));
  const { newest, isFormer } = facts;
  if (!isFormer) return lines;
  if (newest !== null) {
    const name = nameIn(book, newest);
    const isHere = documents.some(({ id }) => id === newest.id);
    const colon = lang === "en" ? ": " : "：";
    lines.push(
      h(
        "p",
        { className: ["fact"] },
        `${versionWord(lang, "notNewest")}${lang === "en" ? " " : ""}${versionWord(lang, "newest")}${colon}`,
        isHere ? h("a", { href: `${chapterFile(newest)}#title` }, name) : name,
      ),
    );
  }
  return [
    h("section", { className: ["former"], epubType: "notice", role: "doc-notice" }, ...lines),
  ];
}

/**
 * The force of the only document of a book in the terms of Dublin Core: the time in which it is valid, and the books of the
 * versions before it and after it.
 */
export function forceMetadata({ documents, edition }: Book): string[] {
  const [document] = documents;
  const index = corpus.derive(works);
  const version = document && index.version(document.id);
  if (documents.length > 1 || document === undefined || version === undefined) return [];
  const versions = index.of(document.id)?.versions ?? [];
  const place = versions.indexOf(version);
  const [before, after] = [versions[place - 1], versions[place + 1]];
  const { from, to, isDraft } = version.validity;
  const isKnown = !isDraft && (from !== null || to !== null);
  const book = (id: string) => bookIdentifier({ id, edition });
  const meta = (name: string, value: string) => `<meta property="dcterms:${name}">${value}</meta>`;
  return [
    ...(isKnown ? [meta("valid", `${from ?? ".."}/${to ?? ".."}`)] : []),
    ...(before === undefined ? [] : [meta("replaces", book(before.document.id))]),
    ...(after === undefined ? [] : [meta("isReplacedBy", book(after.document.id))]),
  ];
}
