/** OpenCC through opencc-js: the conversions of the site, and the fold table that makes the scripts equal. */
// @ts-nocheck

import { Locale } from "opencc-js";
import { type Overrides, type ScriptStandard, scriptOf } from "../../model/types.ts";
import { makeFoldTable } from "../../text/fold/fold-table.ts";
import type { CharacterTable } from "../../text/fold/normalise.ts";
import {
  addWords,
  hongKongParts,
  simplifiedParts,
  taiwanParts,
  variantsOf,
} from "../../text/script/build-dictionary.ts";
import { SIMPLIFIED_RULES, traditionalRules } from "../../text/script/context-rules.ts";
import {
  type Convert,
  createConvert,
  type Direction,
  type Directions,
  forSegmentation,
} from "../../text/script/convert.ts";
import {
  type DetectedScript,
  detectScript,
  type ScriptEvidence,
  scriptEvidence,
} from "../../text/script/detect-script.ts";
import { createDictionary, type Pair, withOverrides } from "../../text/script/dictionary.ts";
import { HONG_KONG_WORDS, TAIWAN_WORDS } from "../../text/script/general-words.ts";
import { SIMPLIFIED_WORDS } from "../../text/script/simplified.ts";
import { cutWords, wordKind } from "./jieba.ts";

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
  standardToTaiwan: stageOf("s2tw", 1),
  taiwanToStandard: stageOf("tw2s", 0),
  hongKongToStandard: stageOf("hk2s", 0),
  standardToSimplified: stageOf("hk2s", 1),
}));

const general = lazily((): Directions => {
  const toTraditional = { cut: cutWords, rules: traditionalRules(wordKind) };
  const simplified = createDictionary(addWords(simplifiedParts(stages()), SIMPLIFIED_WORDS));
  return {
    "zh-Hans": {
      dictionary: simplified,
      cut: (text) => cutWords(forSegmentation(text, simplified)),
      rules: SIMPLIFIED_RULES,
    },
    "zh-Hant": {
      dictionary: createDictionary(addWords(hongKongParts(stages()), HONG_KONG_WORDS)),
      ...toTraditional,
    },
    "zh-Hant-TW": {
      dictionary: createDictionary(addWords(taiwanParts(stages()), TAIWAN_WORDS)),
      ...toTraditional,
    },
  };
});

const made = new WeakMap<Overrides, Directions>();

/** The directions of the conversion, by target. Made once for the same overrides. */
export function openccDirections(overrides: Overrides = NO_OVERRIDES): Directions {
  const directions = made.get(overrides) ?? makeDirections(overrides);
  made.set(overrides, directions);
  return directions;
}

function makeDirections(overrides: Overrides): Directions {
  const own = (standard: ScriptStandard): Direction => {
    const direction = general()[standard];
    const words = overrides[scriptOf(standard)].map((word) => ({
      ...word,
      rule: "override" as const,
    }));
    return { ...direction, dictionary: withOverrides(direction.dictionary, words) };
  };
  return {
    "zh-Hans": own("zh-Hans"),
    "zh-Hant": own("zh-Hant"),
    "zh-Hant-TW": own("zh-Hant-TW"),
  };
}

/** Simplified ↔ Traditional in the standards of Hong Kong and Taiwan. */
export function openccConvert(overrides: Overrides = NO_OVERRIDES): Convert {
  return createConvert(openccDirections(overrides));
}

/**
 * The table of the fold: OpenCC `t` → `cn`, and every pair that a conversion interchanges. It is valid for all
 * overrides whose words pass `isSameCharacter`.
 */
export const openccFoldTable: () => CharacterTable = lazily(() => {
  const dictionaries = Object.values(openccDirections()).map(({ dictionary }) => dictionary);
  const { characters } = stages().standardToSimplified;
  return makeFoldTable(dictionaries, characters, variantsOf(stages()));
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
