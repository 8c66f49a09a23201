/** Passes of extensions among the built-in ones. */
// @ts-nocheck

import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/parse/parse.ts";
import type { AddedPass, ParseInput } from "../../src/parse/pass.ts";
import { BUILT_IN_PASSES, orderPasses } from "../../src/parse/registry.ts";
import { fromPieces } from "../../src/parse/source-text.ts";

const INPUT: ParseInput = {
  source: "一、总则\n正文。\n",
  format: "text",
  file: "source.txt",
  lines: [1, 2],
  hints: { titleBlock: [], roles: [] },
  repairs: [],
};

function pass(name: string, after: string, make: AddedPass["make"] = () => () => {}): AddedPass {
  return { name, after, make };
}

function namesOf(...added: AddedPass[]): string[] {
  return orderPasses(added).map(({ name }) => name);
}

describe("orderPasses", () => {
  it("puts a pass behind the one that it names, several in the order of the config", () => {
    const names = namesOf(pass("c", "a"), pass("a", "join"), pass("b", "join"));
    const join = names.indexOf("join");
    expect(names.slice(join, join + 5)).toEqual(["join", "a", "c", "b", "short-lines"]);
    expect(names).toHaveLength(BUILT_IN_PASSES.length + 3);
  });

  it("says which pass never runs", () => {
    expect(() => namesOf(pass("a", "b"), pass("b", "a"))).toThrow("“a” is to run after “b”");
  });
});

describe("parseDocument", () => {
  it("runs a pass of an extension on the tree as the pass before it leaves it", () => {
    const seen: string[] = [];
    const shout = pass("shout", "join", ({ file, lines }) => (tree) => {
      seen.push(`${file} ${lines.join("–")} ${tree.children.map(({ role }) => role).join(", ")}`);
      for (const block of tree.children) {
        const pieces = block.text.pieces.map((piece) => ({
          ...piece,
          text: piece.text.replaceAll("。", "！"),
        }));
        block.text = fromPieces(pieces);
      }
    });
    const { clauses } = parseDocument(INPUT, orderPasses([shout]));
    expect(clauses[0]?.paragraphs.map(({ text }) => text)).toEqual(["正文！"]);
    expect(seen).toEqual(["source.txt 1–2 numbered, paragraph"]);
  });

  it("names the pass that fails", () => {
    const failing = pass("failing", "outline", () => () => {
      throw new Error("no outline");
    });
    expect(() => parseDocument(INPUT, orderPasses([failing]))).toThrow(
      "The pass “failing” on source.txt failed: no outline",
    );
  });
});
