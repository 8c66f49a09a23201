/** Reasons of editors in the language of a reader. */
import type { Reason, Script } from "../types.ts";

/** The words of a reason in a language; a reason in one language is the same for all readers. */
export function reasonIn(reason: Reason, language: Script | "en"): string {
  if (typeof reason === "string") return reason;
  return reason[language] ?? reason["zh-Hans"];
}
