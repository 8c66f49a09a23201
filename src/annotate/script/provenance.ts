/** Provenance of converted characters: the dictionary entry behind each character that has a choice of forms. */
import { allPartsOf } from "../../model/target.ts";
import type { Annotation, PolicyDocument, Reason, Script } from "../../model/types.ts";
import { walkClauses } from "../../model/walk.ts";
import { conversions, type Direction } from "../../text/script/convert.ts";
import {
  alignedCharacters,
  type DictionaryEntry,
  type Rule,
} from "../../text/script/dictionary.ts";
import { oneToMany } from "../../text/script/one-to-many.ts";
import type { Found } from "../annotator.ts";

/** The provenance of a converted character. */
export interface Origin {
  readonly from: string;
  readonly to: string;
  readonly rule: Rule;
  /** `from` of the deciding entry: a phrase, a word of the collection, or the character itself. */
  readonly by: string;
  /** The editor's reason, if the rule is `override`. */
  readonly why?: Reason;
}

/** An origin with the range of its character in the text before the conversion. */
export type FoundOrigin = Found<Origin>;

/** A character that no entry converts. */
const UNCHANGED = { rule: "character" } as const;

/**
 * The origins of the characters of a text that have a choice of forms, in order; unchanged characters are included. A
 * character of an override is included too if the general dictionaries convert it differently.
 */
export function originsOf(text: string, direction: Direction): FoundOrigin[] {
  const { dictionary } = direction;
  const choices = oneToMany(dictionary);
  const origins: FoundOrigin[] = [];
  let source = 0;
  const take = (
    from: string,
    to: string,
    entry: Pick<DictionaryEntry, "rule" | "why">,
    by: string,
  ) => {
    const { rule, why } = entry;
    const isOwn = rule === "override" && to !== (dictionary.match(from, 0)?.to ?? from);
    if (choices.has(from) || isOwn) {
      const value = { from, to, rule, by, ...(why ? { why } : {}) };
      origins.push({ start: source, end: source + from.length, value });
    }
    source += from.length;
  };
  const walk = (entry: DictionaryEntry, by = entry.from) => {
    for (const [from, to] of alignedCharacters(entry)) take(from, to, entry, by);
  };
  const walkUntil = (end: number) => {
    for (const character of text.slice(source, end)) {
      take(character, character, UNCHANGED, character);
    }
  };
  for (const { offset: start, entry, by } of conversions(text, direction)) {
    walkUntil(start);
    walk(entry, by);
  }
  walkUntil(text.length);
  return origins;
}

/** True if an origin is worth showing to readers: the character changed, or a word kept it unchanged. */
export function isTelling({ from, to, rule }: Origin): boolean {
  return from !== to || rule !== "character";
}

/** The origins in the texts of a document's clauses, in reading order, for conversion to the other script. */
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

/** The other script. */
export function otherScript(script: Script): Script {
  return script === "zh-Hans" ? "zh-Hant" : "zh-Hans";
}
