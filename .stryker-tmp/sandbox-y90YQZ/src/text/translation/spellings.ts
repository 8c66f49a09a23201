/** Names that a text spells in two ways: with and without a hyphen, as one word or two, in British and American spelling. */
// @ts-nocheck

import { singular, stem } from "../words/english.ts";

/** Two or more words with capitals, perhaps with small words between them. */
const NAME =
  /\p{Lu}[\p{L}\d]*(?:(?:[\s\u2011–-]+|[’'])(?:(?:of|and|for)\s+)?(?:\p{Lu}[\p{L}\d]*|\d+))+/gu;

/** A name at its place. */
export interface PlacedName {
  readonly name: string;
  readonly line: number;
}

/** The names of several words in a text. */
export function spellingsOf(text: string): string[] {
  return [...text.matchAll(NAME)].map(([name]) => name.replace(/^(?:The|A|An)\s+/u, ""));
}

/** What spellings of one name have in common. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .map(stem)
    .join("");
}

/** What tells two spellings apart: the words as they are written, in the singular. */
function shapeOf(name: string): string {
  return name
    .replace(/[’']s(?=\s|$)/gu, "")
    .replace(/\u2011/gu, "-")
    .split(/\s+/u)
    .map(singular)
    .join(" ");
}

/** The places of the rarer spellings, each with the usual one; of equally frequent ones the first is the usual one. */
export function twoSpellings(
  names: readonly PlacedName[],
): (PlacedName & { readonly usual: string })[] {
  const byKey = Map.groupBy(names, ({ name }) => keyOf(name));
  return [...byKey.values()].flatMap((same) => {
    const byShape = [...Map.groupBy(same, ({ name }) => shapeOf(name)).values()];
    if (byShape.length < 2) return [];
    const usual = byShape.reduce((most, one) => (one.length > most.length ? one : most));
    return byShape.flatMap((places) =>
      places === usual
        ? []
        : places.map((place) => ({ ...place, usual: usual[0]?.name ?? place.name })),
    );
  });
}
