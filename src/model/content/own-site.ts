/** What a collection adds to its site: a logo, styles, a front-page text, pages and files of its own. */
import type { Root } from "hast";

/** The languages in which an editor may write a page. */
export const WRITTEN_LANGUAGES = ["zh-Hans", "zh-Hant", "en"] as const;
export type WrittenLanguage = (typeof WRITTEN_LANGUAGES)[number];

/** The text of a page in one language. */
export interface OwnText {
  /** The language of the text; another than the one that was asked for if the page is not written in that. */
  readonly language: WrittenLanguage;
  /** Null for a front-page text without a title. */
  readonly title: string | null;
  readonly description: string | null;
  /**
   * Elements as they are shown. An address that begins with `/` is a page of the site without its language, or a file of
   * the site.
   */
  readonly body: Root;
}

/** A text for readers of each language. */
export type OwnTexts = Readonly<Record<WrittenLanguage, OwnText>>;

export interface OwnPage {
  readonly id: string;
  readonly texts: OwnTexts;
}

/** Names of files in `assets/`. */
interface Logo {
  readonly light: string;
  /** The picture for dark pages; null if one serves for both. */
  readonly dark: string | null;
}

export interface OwnSite {
  readonly logo: Logo | null;
  /** The icon of browser tabs, a name in `assets/`; null for that of the software. */
  readonly icon: string | null;
  /** Style sheets in `assets/`, in order; they come after those of the site. */
  readonly styles: readonly string[];
  /** In the order of their ids. */
  readonly pages: readonly OwnPage[];
  /** Ids of pages, in order. Pages of the header stand in the footer too. */
  readonly menu: { readonly header: readonly string[]; readonly footer: readonly string[] };
  /** The text at the top of the front page; null for the description of the site. */
  readonly front: OwnTexts | null;
  /** The names of all files in `assets/`. */
  readonly files: readonly string[];
}

export const NOTHING_OWN: OwnSite = {
  logo: null,
  icon: null,
  styles: [],
  pages: [],
  menu: { header: [], footer: [] },
  front: null,
  files: [],
};
