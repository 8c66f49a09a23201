/** The books, one EPUB file each. */
// @ts-nocheck

import type { APIRoute, InferGetStaticPropsType } from "astro";
import { bookFileName } from "../../site/book/book.ts";
import { BOOKS, bookFile } from "../../site/book/library.ts";

export function getStaticPaths() {
  return BOOKS.map((book) => ({ params: { book: bookFileName(book) }, props: { book } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(bookFile(props.book), { headers: { "Content-Type": "application/epub+zip" } });
