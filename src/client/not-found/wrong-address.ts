/** Reads an address that does not exist: its language, words to search for, and pages near it. */
import { LANGUAGES, type Language } from "../../site/i18n/languages.ts";

interface WrongAddress {
  /** The language in the address, or null. */
  readonly lang: Language | null;
  /** The part of the address after the language, as it is written. */
  readonly rest: string;
  /** Words of the address for a search; empty if it has none. */
  readonly words: string;
  /** Candidate addresses after the language segment, nearest first, without the front page. */
  readonly near: readonly string[];
}

/** Names of folders and files that are useless as search words. */
const PARTS_OF_THE_SITE =
  /^(?:docs|tasks|search|glossary|data|offline|about|timeline|source|overview|downloads|index|html?|json|php)$/iu;

/** Marks that a text puts behind an address, and that are pasted with it. */
const PASTED = /[\s。，、；：？！）)】\]》〉」』”’"',;:?!…]+$/u;

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * Reads an address.
 *
 * @param path path relative to the root of the site, without a leading slash
 * @param query query of the address, with the question mark
 */
export function readWrongAddress(path: string, query: string): WrongAddress {
  const segments = path
    .split("/")
    .map((segment) =>
      PASTED.test(decoded(segment)) ? decoded(segment).replace(PASTED, "") : segment,
    )
    .filter((segment) => segment !== "");
  const lang = LANGUAGES.find((known) => known === segments[0]?.toLowerCase()) ?? null;
  const rest = lang === null ? segments : segments.slice(1);
  const written = lang === null ? path : path.replace(/^[^/]*\/?/u, "");
  const asked = new URLSearchParams(query).get("q")?.trim();
  const words = rest
    .flatMap((segment) => decoded(segment).split(/[\s._#-]+/u))
    .filter((word) => word !== "" && !PARTS_OF_THE_SITE.test(word))
    .join(" ");
  const near = rest.map((_, index) => `${rest.slice(0, rest.length - index).join("/")}/`);
  // The whole address is no page, unless marks were taken off it.
  const isMended =
    rest.join("/") !==
    path
      .replace(/\/$/u, "")
      .split("/")
      .slice(lang === null ? 0 : 1)
      .join("/");
  return {
    ...{ lang, rest: written, words: asked || words },
    near: lang === null || isMended ? near : near.slice(1),
  };
}
