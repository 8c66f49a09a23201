/** Builds one dictionary for each direction from OpenCC's stages, Hong Kong's forms and the site's own words. */
import {
  alignedCharacters,
  changedCharacters,
  createDictionary,
  type DictionaryEntry,
  obeying,
  type Pair,
  type Rule,
} from "./dictionary.ts";
import { DIFFERENT, HONG_KONG_FORMS, HONG_KONG_SPELLINGS, INTERCHANGED } from "./hong-kong.ts";
import { SIMPLIFIED_FORMS } from "./simplified.ts";
import { TAIWAN_FORMS } from "./taiwan.ts";
import type { Words } from "./word-lists.ts";

/** OpenCC's dictionaries for one stage of a conversion. */
interface Stage {
  readonly phrases: readonly Pair[];
  readonly characters: readonly Pair[];
}

/** OpenCC's stages between Simplified, OpenCC's Traditional standard, and the standards of Hong Kong and Taiwan. */
export interface Stages {
  readonly simplifiedToStandard: Stage;
  readonly standardToHongKong: Stage;
  readonly standardToTaiwan: Stage;
  readonly hongKongToStandard: Stage;
  readonly taiwanToStandard: Stage;
  readonly standardToSimplified: Stage;
}

type Table = ReadonlyMap<string, string>;

/** CJK compatibility ideographs, each with its unified ideograph. */
const COMPATIBILITY: readonly Pair[] = [
  ...range(0xf900, 0xfaff),
  ...range(0x2f800, 0x2fa1f),
].flatMap((character): Pair[] => {
  const unified = character.normalize("NFC");
  return unified === character ? [] : [[character, unified]];
});

function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) =>
    String.fromCodePoint(first + index),
  );
}

function tableOf(pairs: readonly Pair[], preferred: readonly Pair[] = []): Table {
  return new Map([...pairs, ...preferred]);
}

function mapCharacters(text: string, table: Table): string {
  let mapped = "";
  for (const character of text) mapped += table.get(character) ?? character;
  return mapped;
}

/**
 * The phrase with each unjustified replacement undone: a character pair that no character table equates is converted by
 * its own table.
 */
function corrected(phrase: Pair, forward: Table, back: Table): Pair {
  const [from, to] = phrase;
  const isEqual = (one: string, other: string): boolean =>
    one === other || back.get(other) === one || INTERCHANGED.has(one + other);
  // Few phrases have something to correct.
  if (changedCharacters({ from, to }).every(([one, other]) => isEqual(one, other))) return phrase;
  let characters = "";
  for (const [one, other] of alignedCharacters({ from, to })) {
    characters += isEqual(one, other) ? other : (forward.get(one) ?? one);
  }
  return [from, characters];
}

const knownPhrases = new WeakMap<Stages, readonly Pair[]>();

/** OpenCC's phrases from Simplified to its Traditional standard, corrected. Both standards of Traditional print these. */
function traditionalPhrases(stages: Stages): readonly Pair[] {
  const known = knownPhrases.get(stages);
  if (known !== undefined) return known;
  const { phrases, characters } = stages.simplifiedToStandard;
  const standard = tableOf(characters);
  const simplified = tableOf(stages.standardToSimplified.characters);
  const found = phrases.map((phrase) => corrected(phrase, standard, simplified));
  knownPhrases.set(stages, found);
  return found;
}

function withRule(pairs: readonly Pair[], rule: Rule): DictionaryEntry[] {
  return pairs.map(([from, to]) => ({ from, to, rule }));
}

/** The entries of a direction without the site's own words. */
export interface Parts {
  /** OpenCC's list of Hong Kong names. */
  readonly names: readonly Pair[];
  readonly phrases: readonly Pair[];
  readonly characters: readonly Pair[];
}

/** All entries of a direction, in order of precedence. */
export function addWords(
  parts: Parts,
  { spellings, phrases, certain = [], noWords }: Words,
): DictionaryEntry[] {
  const spelt = createDictionary(withRule([...certain, ...spellings], "phrase"));
  return [
    ...withRule(certain, "phrase").map((entry) => ({ ...entry, isCertain: true as const })),
    ...withRule([...spellings, ...phrases], "phrase"),
    ...withRule(parts.names, "phrase").map((entry) => ({ ...entry, isName: true as const })),
    ...withRule(
      parts.phrases.filter(([from]) => noWords?.has(from) !== true),
      "phrase",
    ).map((entry) => obeying(entry, spelt)),
    ...withRule(parts.characters, "character"),
  ];
}

/**
 * Characters that OpenCC's phrases interchange although no conversion here does: variants of one character (檐簷, 枪鎗, 背揹), in
 * texts that were converted elsewhere.
 */
export function variantsOf(stages: Stages): Pair[] {
  const phrases = Object.values(stages).flatMap((stage: Stage) => stage.phrases);
  return phrases
    .filter(([from, to]) => from.length === to.length)
    .flatMap(([from, to]) => changedCharacters({ from, to }))
    .filter(([one, other]) => !DIFFERENT.has(one + other) && !DIFFERENT.has(other + one));
}

/** The entries for Simplified to Traditional in Hong Kong's forms. */
export function hongKongParts(stages: Stages): Parts {
  const { characters } = stages.simplifiedToStandard;
  const standard = tableOf(characters);
  const simplified = tableOf(stages.standardToSimplified.characters);
  const hongKong = tableOf(stages.standardToHongKong.characters, [
    ...HONG_KONG_FORMS,
    ...HONG_KONG_SPELLINGS,
  ]);
  const printed = ([from, to]: Pair): Pair => [from, mapCharacters(to, hongKong)];
  const names = stages.standardToHongKong.phrases.map(
    ([from, to]): Pair => [mapCharacters(from, simplified), to],
  );
  return {
    names,
    phrases: traditionalPhrases(stages).map(printed),
    characters: [
      ...characters.map(printed),
      ...COMPATIBILITY.map(([from, to]): Pair => printed([from, mapCharacters(to, standard)])),
      // A Traditional character in a Simplified text is converted to Hong Kong's form too.
      ...hongKong,
    ],
  };
}

/** The entries for Simplified to Traditional in Taiwan's forms. */
export function taiwanParts(stages: Stages): Parts {
  const { characters } = stages.simplifiedToStandard;
  const standard = tableOf(characters);
  const taiwan = tableOf(stages.standardToTaiwan.characters, TAIWAN_FORMS);
  const printed = ([from, to]: Pair): Pair => [from, mapCharacters(to, taiwan)];
  return {
    names: [],
    phrases: traditionalPhrases(stages).map(printed),
    characters: [
      ...characters.map(printed),
      ...COMPATIBILITY.map(([from, to]): Pair => printed([from, mapCharacters(to, standard)])),
      ...taiwan,
    ],
  };
}

/** The entries for Traditional, in the forms of Hong Kong, Taiwan or OpenCC, to Simplified. */
export function simplifiedParts(stages: Stages): Parts {
  const { phrases, characters } = stages.standardToSimplified;
  const simplified = tableOf(characters);
  const traditional = tableOf(stages.simplifiedToStandard.characters);
  const hongKong = tableOf(stages.standardToHongKong.characters, HONG_KONG_FORMS);
  const names = stages.hongKongToStandard.phrases.map(
    ([from, to]): Pair => [from, mapCharacters(to, simplified)],
  );
  const standard = phrases.map((phrase) => corrected(phrase, simplified, traditional));
  const printed = standard.map(([from, to]): Pair => [mapCharacters(from, hongKong), to]);
  const through = ([from, to]: Pair): Pair => [from, mapCharacters(to, simplified)];
  return {
    names,
    phrases: [...standard, ...printed],
    characters: [
      ...SIMPLIFIED_FORMS,
      ...stages.hongKongToStandard.characters.map(through),
      ...characters,
      // 么 is the Simplified character of 麼, and no form of 幺.
      ...stages.taiwanToStandard.characters.filter(([from]) => !traditional.has(from)).map(through),
      ...COMPATIBILITY.map(through),
    ],
  };
}
