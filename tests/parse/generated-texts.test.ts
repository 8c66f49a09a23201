/** The clauses that come out are those that were meant, for laws, plans, notices and speeches made at random. */
import { expect, it } from "vitest";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import { withoutPlaces } from "../support/expected-clause.ts";
import { Random } from "../support/random.ts";
import { generateText, KINDS, type Kind } from "./generated-texts.ts";

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
/** Each test has so many texts. */
const TEXTS = 100;
const TESTS = Array.from({ length: 15 }, (_, index) => SEED + index * TEXTS);
console.log(`generated texts: SEED=${SEED}, ${TESTS.length * TEXTS} texts`);

/** Any of the kinds, by chance; less often one on numbered pages, whose texts are long. */
function kindOf(seed: number): Kind {
  const random = new Random(seed);
  const pick = () => random.pick(KINDS as readonly [Kind, ...Kind[]]);
  const kind = pick();
  return kind.printing.includes("page numbers") && random.chance(0.6) ? pick() : kind;
}

it.each(TESTS)(`gives the clauses of ${TEXTS} texts, from seed %i on`, (first) => {
  for (let seed = first; seed < first + TEXTS; seed++) {
    const kind = kindOf(seed);
    const generated = generateText(kind, seed);
    const which = `SEED=${seed}: ${kind.text}, ${kind.printing}`;
    expect(generated, `${which}: every attempt is ambiguous`).not.toBeNull();
    if (generated === null) return;
    const { text, format, titleBlock, clauses, furniture } = generated;
    const lines = [1, splitLines(text).length] as const;
    const hints = { titleBlock, roles: [] };
    const parsed = parseDocument({ source: text, format, file: "x", lines, hints, repairs: [] });
    expect(parsed.clauses.map(withoutPlaces), `${which}\n${text}`).toEqual(clauses);
    const { "white space": _, ...taken } = parsed.coverage.furniture;
    expect(taken, `${which}\n${text}`).toEqual(furniture);
    expect(parsed.coverage.unaccounted).toEqual([]);
    expect(parsed.coverage.doubled).toEqual([]);
  }
});
