/** Chooses the language version for a first visit. */
// @ts-nocheck


import { LANGUAGES, type Language } from "../../site/i18n/languages.ts";

/** The version for a browser's language tag (BCP 47), or null if none matches. */
function versionFor(tag: string): Language | null {
  const [language, ...subtags] = tag.toLowerCase().split("-");
  if (language === "en") return "en";
  if (language !== "zh" && language !== "yue") return null;
  if (subtags.includes("hans")) return "zh-hans";
  const traditional = ["hant", "hk", "tw", "mo"].some((subtag) => subtags.includes(subtag));
  return traditional || language === "yue" ? "zh-hant" : "zh-hans";
}

/**
 * The saved choice if the site has it; otherwise the first of the browser's languages that the site has; otherwise the
 * site's first version. `available` contains the site's versions, at least one.
 */
export function chooseLanguage(
  saved: string | null,
  preferred: readonly string[],
  available: readonly string[],
): Language {
  const offered = LANGUAGES.filter((version) => available.includes(version));
  const wanted = [saved, ...preferred.map(versionFor)];
  const found = wanted.map((version) => offered.find((known) => known === version));
  return found.find((version) => version !== undefined) ?? offered[0] ?? "zh-hans";
}
