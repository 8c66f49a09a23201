/** OpenCC through opencc-js: the conversions of the site, and the fold table that makes the scripts equal. */
import { Locale } from "opencc-js";
import type { Overrides, Script } from "../../model/types.ts";
import { makeFoldTable } from "../../text/fold/fold-table.ts";
import type { CharacterTable } from "../../text/fold/normalise.ts";
import {
  addWords,
  hongKongParts,
  type Parts,
  simplifiedParts,
} from "../../text/script/build-dictionary.ts";
import { type Convert, createConvert, type Direction } from "../../text/script/convert.ts";
import {
  type DetectedScript,
  detectScript,
  type ScriptEvidence,
  scriptEvidence,
} from "../../text/script/detect-script.ts";
import { createDictionary, type Pair } from "../../text/script/dictionary.ts";
import {
  SIMPLIFIED_PHRASES,
  SPELLINGS,
  TRADITIONAL_PHRASES,
} from "../../text/script/general-words.ts";
import { cutWords } from "./jieba.ts";

/** Makes a value on the first call, and returns the same value on every later call. */
function lazily<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

const NO_OVERRIDES: Overrides = { "zh-Hans": [], "zh-Hant": [] };

/** A dictionary in the format of opencc-js: pairs, or `from to` entries joined by `|`. */
type Shipped = string | readonly Pair[];

function pairsOf(shipped: Shipped): readonly Pair[] {
  if (typeof shipped !== "string") return shipped;
  return shipped.split("|").map((entry) => {
    const [from = "", to = ""] = entry.split(" ");
    return [from, to];
  });
}

/** A stage of a configuration of opencc-js; its last dictionary is the character dictionary. */
function stageOf(name: string, index: number) {
  const group = Locale.configs[name]?.conversionChain[index];
  const characters = group?.at(-1);
  if (!group || !characters) throw new Error(`opencc-js has no stage ${index} of ${name}`);
  return { phrases: group.slice(0, -1).flatMap(pairsOf), characters: pairsOf(characters) };
}

const stages = lazily(() => ({
  simplifiedToStandard: stageOf("s2hk", 0),
  standardToHongKong: stageOf("s2hk", 1),
  hongKongToStandard: stageOf("hk2s", 0),
  standardToSimplified: stageOf("hk2s", 1),
}));

const parts = lazily(
  (): Readonly<Record<Script, Parts>> => ({
    "zh-Hans": simplifiedParts(stages()),
    "zh-Hant": hongKongParts(stages()),
  }),
);

export type Directions = Readonly<Record<Script, Direction>>;

const made = new WeakMap<Overrides, Directions>();

/** Both directions of the conversion, by target script. Made once for the same overrides. */
export function openccDirections(overrides: Overrides = NO_OVERRIDES): Directions {
  const directions = made.get(overrides) ?? makeDirections(overrides);
  made.set(overrides, directions);
  return directions;
}

function makeDirections(overrides: Overrides): Directions {
  const simplified = addWords(parts()["zh-Hans"], {
    overrides: overrides["zh-Hans"],
    spellings: [],
    phrases: SIMPLIFIED_PHRASES,
  });
  const traditional = addWords(parts()["zh-Hant"], {
    overrides: overrides["zh-Hant"],
    spellings: SPELLINGS,
    phrases: TRADITIONAL_PHRASES,
  });
  return {
    "zh-Hans": { dictionary: createDictionary(simplified) },
    "zh-Hant": { dictionary: createDictionary(traditional), cut: cutWords },
  };
}

/** Simplified ↔ Traditional in the Hong Kong standard. */
export function openccConvert(overrides: Overrides = NO_OVERRIDES): Convert {
  return createConvert(openccDirections(overrides));
}

/**
 * The table of the fold: OpenCC `t` → `cn`, and every pair that a conversion interchanges. It is valid for all
 * overrides whose words pass `isSameCharacter`.
 */
export const openccFoldTable: () => CharacterTable = lazily(() => {
  const dictionaries = Object.values(openccDirections()).map(({ dictionary }) => dictionary);
  return makeFoldTable(dictionaries, stages().standardToSimplified.characters);
});

const evidence = lazily((): ScriptEvidence => {
  const { "zh-Hans": simplified, "zh-Hant": traditional } = openccDirections();
  return scriptEvidence({ "zh-Hans": simplified.dictionary, "zh-Hant": traditional.dictionary });
});

/** Detects the script of a text by OpenCC's dictionaries. */
export function openccDetectScript(text: string): DetectedScript {
  return detectScript(text, evidence());
}

const simplified = lazily(() => new Map(stages().standardToSimplified.characters));

/** True if OpenCC simplifies both characters to the same one. */
export function isSameCharacter(one: string, other: string): boolean {
  return (simplified().get(one) ?? one) === (simplified().get(other) ?? other);
}
