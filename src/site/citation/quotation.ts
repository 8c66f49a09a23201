/** A quotation with its source, as text and as HTML. */
import type { Script } from "../../model/types.ts";
import type { Language } from "../i18n/languages.ts";
import { quoted } from "./clause-reference.ts";
import type { CslItem } from "./csl.ts";
import { plain } from "./formats.ts";

export interface Quotation {
  readonly text: string;
  readonly html: string;
}

/** What is quoted, and where it stands. */
export interface Quoted {
  readonly script: Script;
  /** The words, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** The record of the first clause, and where the last one stands; null where the words are of one clause. */
  readonly first: CslItem;
  readonly last: string | null;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The words in quotation marks, and below them the plain citation with the address. */
export function quotation(lang: Language, { script, paragraphs, first, last }: Quoted): Quotation {
  const to = lang === "en" ? "–" : "至";
  const section = last === null ? first.section : `${first.section ?? ""}${to}${last}`;
  const { section: _, ...whole } = first;
  const source = plain(lang, section === undefined ? whole : { ...whole, section });
  const words = quoted(script, paragraphs.join("\n"));
  const dash = lang === "en" ? "— " : "——";
  const comma = lang === "en" ? ", " : "，";
  const { URL } = first;
  const cite = URL === undefined ? "" : ` cite="${escapeHtml(URL)}"`;
  const link =
    URL === undefined ? "" : `${comma}<a href="${escapeHtml(URL)}">${escapeHtml(URL)}</a>`;
  const blocks = words.split("\n").map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return {
    text: `${words}\n${dash}${source}${URL === undefined ? "" : `${comma}${URL}`}`,
    html: `<blockquote lang="${first.language}"${cite}>${blocks.join("")}</blockquote><p>${dash}${escapeHtml(source)}${link}</p>`,
  };
}
