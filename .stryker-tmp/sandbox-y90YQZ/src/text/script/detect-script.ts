/** The script of a text, by the characters that occur only in Simplified or only in Traditional texts. */
// @ts-nocheck

import type { Script } from "../../model/types.ts";
import type { Dictionary } from "./dictionary.ts";

/** The characters that occur in texts of one script only. */
export type ScriptEvidence = Readonly<Record<Script, ReadonlySet<string>>>;

/** The evidence in a text for one script. */
export interface Evidence {
  /** Number of characters that occur only in texts of the script. */
  readonly count: number;
  /** The different ones among them, in the order of their first places. */
  readonly characters: readonly string[];
}

export interface DetectedScript {
  readonly script: Script;
  readonly evidence: Readonly<Record<Script, Evidence>>;
  /** True if the text has much evidence for the other script too. */
  readonly isMixed: boolean;
}

/** Minimum evidence for the other script in a mixed text: different characters, and their share of all evidence. */
const LEAST_CHARACTERS = 5;
const LEAST_SHARE = 0.01;

/**
 * The evidence for both scripts, from the dictionaries that convert to them. A character is evidence for a script if no
 * dictionary has it in a text of the other one. A Traditional character whose Simplified form is beyond the BMP (頔) is
 * none, because Simplified texts have it for want of the other.
 */
export function scriptEvidence(to: Readonly<Record<Script, Dictionary>>): ScriptEvidence {
  const simplified = charactersOf(to["zh-Hans"], to["zh-Hant"]);
  const traditional = charactersOf(to["zh-Hant"], to["zh-Hans"]);
  for (const { from, to: converted } of to["zh-Hans"].entries) {
    if ((converted.codePointAt(0) ?? 0) > 0xffff) traditional.delete(from);
  }
  return {
    "zh-Hans": new Set([...simplified].filter((character) => !traditional.has(character))),
    "zh-Hant": new Set([...traditional].filter((character) => !simplified.has(character))),
  };
}

/** The characters of a script: those of the words converted to it, and of the phrases converted from it. */
function charactersOf(into: Dictionary, outOf: Dictionary): Set<string> {
  const characters = new Set<string>();
  for (const { to } of into.entries) for (const character of to) characters.add(character);
  for (const { from, rule } of outOf.entries) {
    if (rule === "phrase") for (const character of from) characters.add(character);
  }
  return characters;
}

/** Detects the script of a text. Without evidence, or with as much for both scripts, it is Simplified. */
export function detectScript(text: string, known: ScriptEvidence): DetectedScript {
  const evidence = {
    "zh-Hans": evidenceIn(text, known["zh-Hans"]),
    "zh-Hant": evidenceIn(text, known["zh-Hant"]),
  };
  const isTraditional = evidence["zh-Hant"].count > evidence["zh-Hans"].count;
  const script: Script = isTraditional ? "zh-Hant" : "zh-Hans";
  const other = evidence[isTraditional ? "zh-Hans" : "zh-Hant"];
  const all = evidence["zh-Hans"].count + evidence["zh-Hant"].count;
  const isMixed = other.characters.length >= LEAST_CHARACTERS && other.count >= LEAST_SHARE * all;
  return { script, evidence, isMixed };
}

function evidenceIn(text: string, characters: ReadonlySet<string>): Evidence {
  const found = Array.from(text).filter((character) => characters.has(character));
  return { count: found.length, characters: [...new Set(found)] };
}
