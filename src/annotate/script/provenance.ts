/** What decided each character of a converted text for which there was a choice. */
import { conversions, type Direction } from "../../text/script/convert.ts";
import {
  alignedCharacters,
  type DictionaryEntry,
  type Rule,
} from "../../text/script/dictionary.ts";
import { oneToMany } from "../../text/script/one-to-many.ts";

/** A character of a converted text and where it comes from. */
export interface Origin {
  /** Where it stands in the converted text, in UTF-16 units. */
  readonly offset: number;
  /** Where it comes from in the text; differs only after rare characters outside of the Basic Multilingual Plane. */
  readonly source: number;
  readonly from: string;
  readonly to: string;
  readonly rule: Rule;
  /** The entry that decided: a phrase or a word of the collection, or the character itself. */
  readonly by: string;
  /** The editor's reason, where the rule is `override`. */
  readonly why?: string;
}

/**
 * The origins, in order, of the characters of a text that could have become something else, those that stayed as they are
 * among them. A character of a word of the collection counts where the general dictionaries make something else of it.
 */
export function originsOf(text: string, direction: Direction): Origin[] {
  const { dictionary } = direction;
  const choices = oneToMany(dictionary);
  const origins: Origin[] = [];
  let source = 0;
  let offset = 0;
  const walk = (entry: DictionaryEntry) => {
    const { from: by, rule, why } = entry;
    for (const [from, to] of alignedCharacters(entry)) {
      const isOwn = rule === "override" && to !== (dictionary.match(from, 0)?.to ?? from);
      if (choices.has(from) || isOwn) {
        origins.push({ offset, source, from, to, rule, by, ...(why ? { why } : {}) });
      }
      source += from.length;
      offset += to.length;
    }
  };
  const walkUntil = (end: number) => {
    for (const character of text.slice(source, end)) {
      walk({ from: character, to: character, rule: "character" });
    }
  };
  for (const { offset: start, entry } of conversions(text, direction)) {
    walkUntil(start);
    walk(entry);
  }
  walkUntil(text.length);
  return origins;
}

/** True where a reader may want to know: the character changed, or a word kept it as it is. */
export function isTelling({ from, to, rule }: Origin): boolean {
  return from !== to || rule !== "character";
}
