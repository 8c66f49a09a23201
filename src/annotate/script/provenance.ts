/** What decided each character of a converted text for which there was a choice. */
import { allPartsOf } from "../../model/target.ts";
import type { Annotation, PolicyDocument, Script } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { conversions, type Direction } from "../../text/script/convert.ts";
import {
  alignedCharacters,
  type DictionaryEntry,
  type Rule,
} from "../../text/script/dictionary.ts";
import { oneToMany } from "../../text/script/one-to-many.ts";
import type { Found } from "../annotator.ts";

/** What decided a character of a conversion. */
export interface Origin {
  readonly from: string;
  readonly to: string;
  readonly rule: Rule;
  /** The entry that decided: a phrase or a word of the collection, or the character itself. */
  readonly by: string;
  /** The editor's reason, where the rule is `override`. */
  readonly why?: string;
}

/** An origin and the range of its character in the text before the conversion. */
export type FoundOrigin = Found<Origin>;

/**
 * The origins, in order, of the characters of a text that could have become something else, those that stayed as they are
 * among them. A character of a word of the collection counts where the general dictionaries make something else of it.
 */
export function originsOf(text: string, direction: Direction): FoundOrigin[] {
  const { dictionary } = direction;
  const choices = oneToMany(dictionary);
  const origins: FoundOrigin[] = [];
  let source = 0;
  const walk = (entry: DictionaryEntry) => {
    const { from: by, rule, why } = entry;
    for (const [from, to] of alignedCharacters(entry)) {
      const isOwn = rule === "override" && to !== (dictionary.match(from, 0)?.to ?? from);
      if (choices.has(from) || isOwn) {
        const value = { from, to, rule, by, ...(why ? { why } : {}) };
        origins.push({ start: source, end: source + from.length, value });
      }
      source += from.length;
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

/** The origins in the texts of a document's clauses, in reading order, towards the script that is not its own. */
export function* documentOrigins(
  { id, clauses, script }: PolicyDocument,
  directions: Readonly<Record<Script, Direction>>,
): Generator<Annotation<Origin>> {
  const direction = directions[otherScript(script)];
  for (const { clause } of walkClauses(clauses)) {
    for (const [part, text] of allPartsOf(clause.source)) {
      for (const { value, ...range } of originsOf(text, direction)) {
        yield { target: { document: id, clause: clause.id, part, ...range }, value };
      }
    }
  }
}

/** The script that is not the one given. */
export function otherScript(script: Script): Script {
  return script === "zh-Hans" ? "zh-Hant" : "zh-Hans";
}
