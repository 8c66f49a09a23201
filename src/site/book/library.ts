/** Every book of the site. A large collection has none: a thousand documents are kept in the browser, or taken as a copy. */

import { isLarge } from "../../export/document-file.ts";
import { TEXT_SCRIPT } from "../i18n/languages.ts";
import { corpus } from "../routes/collection.ts";
import { type Book, bookFileName, COLLECTION_BOOK, EDITION_LANGUAGE, editionsOf } from "./book.ts";
import { epub } from "./epub.ts";

/** The whole collection first, then the documents in their order, each in its editions. */
export const BOOKS: readonly Book[] = (
  isLarge(corpus.documents.length)
    ? []
    : [
        { id: COLLECTION_BOOK, titles: corpus.site.name, documents: corpus.documents },
        ...corpus.documents.map((document) => {
          return { id: document.id, titles: document.titles, documents: [document] };
        }),
      ]
)
  .filter(({ documents }) => documents.length > 0)
  .flatMap((book) =>
    editionsOf(book.documents).map((edition) => {
      const lang = EDITION_LANGUAGE[edition];
      return { ...book, edition, lang, script: TEXT_SCRIPT[lang] };
    }),
  );

const made = new Map<string, Uint8Array<ArrayBuffer>>();

/** The file of a book, created once. */
export function bookFile(book: Book): Uint8Array<ArrayBuffer> {
  const name = bookFileName(book);
  const file = made.get(name) ?? epub(book);
  made.set(name, file);
  return file;
}
