/** A quotation with its source, as text and as HTML. */
import type { CorrectedWords } from "../../model/corrections.ts";
import type { Script } from "../../model/types.ts";
import type { Language } from "../i18n/languages.ts";
import { bracketedCorrections } from "../i18n/reading/corrections.ts";
import { quoted } from "./clause-reference.ts";
import type { CslItem } from "./csl.ts";
import { plain } from "./formats.ts";

export interface Quotation {
  readonly text: string;
  readonly html: string;
}

/** The quoted words and their place. */
export interface Quoted {
  readonly script: Script;
  /** The words, one string for each paragraph. */
  readonly paragraphs: readonly string[];
  /** What an editor corrected in the words, which the source has otherwise. */
  readonly corrections: readonly CorrectedWords[];
  /** For words of the English translation: what to say of it, in the language of the page; null for words of the text. */
  readonly translation: string | null;
  /** The record of the first clause. */
  readonly first: CslItem;
  /** The reference of the last clause, in the language of the page; null if all words are from one clause. */
  readonly last: string | null;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** The words in quotation marks and what is corrected in them, followed by the plain citation with the address. */
export function quotation(
  lang: Language,
  { script, paragraphs, corrections, translation, first, last }: Quoted,
): Quotation {
  const to = lang === "en" ? "–" : "至";
  const { section = "", custom = {} } = first;
  const english = custom["section-en"] ?? section;
  const through =
    last === null
      ? first
      : {
          ...first,
          section: `${section}${to}${last}`,
          custom: { ...custom, "section-en": `${english}${to}${last}` },
        };
  const source = plain(lang, through);
  const said = paragraphs.join("\n");
  const words =
    translation === null
      ? quoted(script, said)
      : `“${said.replaceAll("“", "‘").replaceAll("”", "’")}”`;
  const corrected = bracketedCorrections(lang, corrections);
  const note =
    translation === null ? "" : lang === "en" ? ` (${translation})` : `（${translation}）`;
  const dash = lang === "en" ? "— " : "——";
  const comma = lang === "en" ? ", " : "，";
  const { URL } = first;
  const cite = URL === undefined ? "" : ` cite="${escapeHtml(URL)}"`;
  const link =
    URL === undefined ? "" : `${comma}<a href="${escapeHtml(URL)}">${escapeHtml(URL)}</a>`;
  const blocks = words.split("\n").map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`);
  return {
    text: `${words}${corrected}\n${dash}${source}${note}${URL === undefined ? "" : `${comma}${URL}`}`,
    html: `<blockquote lang="${translation === null ? first.language : "en"}"${cite}>${blocks.join("")}</blockquote>${corrected === "" ? "" : `<p>${escapeHtml(corrected.trim())}</p>`}<p>${dash}${escapeHtml(source + note)}${link}</p>`,
  };
}
