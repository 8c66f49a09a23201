/** Layers of a corpus: who may ask for which, and what an annotator that fails is told. */
import { describe, expect, it } from "vitest";
import type { Annotator } from "../../src/annotate/annotator.ts";
import { createCorpus } from "../../src/corpus/create-corpus.ts";
import type { Target } from "../../src/model/types.ts";
import { artifactContext } from "../support/jiangbei.ts";

const { corpus: jiangbei, tools } = artifactContext;
const [first] = jiangbei.clauses();
if (first === undefined) throw new Error("There is no clause");
const WHOLE: Target = { ...first.address, part: "label", start: 0, end: 0 };

function annotator(name: string, requires: string[], run: Annotator<number>["run"]) {
  return { name, requires, run } satisfies Annotator<number>;
}

function layerOf(asked: Annotator<number>) {
  return createCorpus(jiangbei, { tools }).layer(asked);
}

describe("a layer", () => {
  it("is worked out once, and of others that its annotator names", () => {
    let runs = 0;
    const counted = annotator("counted", [], () => {
      runs++;
      return [{ target: WHOLE, value: 1 }];
    });
    const doubled = annotator("doubled", ["counted"], (corpus) =>
      corpus.layer(counted).all.map(({ target, value }) => ({ target, value: value * 2 })),
    );
    const corpus = createCorpus(jiangbei, { tools });
    expect(corpus.layer(doubled).in(WHOLE)).toEqual([{ target: WHOLE, value: 2 }]);
    expect(corpus.layer(counted).all).toHaveLength(1);
    expect(runs).toBe(1);
  });

  it.each<[string, Target]>([
    ["a clause that there is not", { ...WHOLE, clause: "nowhere" }],
    ["a paragraph that there is not", { ...WHOLE, part: 1000 }],
    ["words beyond the text", { ...WHOLE, end: 1_000_000 }],
    ["words that end before they begin", { ...WHOLE, start: 1, end: 0 }],
  ])("refuses an annotation of %s, and names the annotator", (_, target) => {
    const stray = annotator("stray", [], () => [{ target, value: 1 }]);
    expect(() => layerOf(stray)).toThrow(
      "The annotator “stray” failed: an annotation stands nowhere",
    );
  });

  it("names the annotator that failed, not those that asked for it", () => {
    const failing = annotator("failing", [], () => {
      throw new Error("no words");
    });
    const asking = annotator("asking", ["failing"], (corpus) => corpus.layer(failing).all);
    expect(() => layerOf(asking)).toThrow(/^The annotator “failing” failed: no words$/);
  });

  it("says which name `requires` lacks, and where annotators go in a circle", () => {
    const asked = annotator("asked", [], () => []);
    const asking = annotator("asking", [], (corpus) => corpus.layer(asked).all);
    expect(() => layerOf(asking)).toThrow("“asking” asks for “asked”");
    const one: Annotator<number> = annotator("one", ["other"], (c) => c.layer(other).all);
    const other: Annotator<number> = annotator("other", ["one"], (c) => c.layer(one).all);
    expect(() => layerOf(one)).toThrow("one → other → one");
  });

  it("handed over as plain data is not worked out again", () => {
    const given = annotator("given", [], () => [{ target: WHOLE, value: 1 }]);
    const layers = structuredClone({ given: createCorpus(jiangbei, { tools }).layer(given).all });
    const broken = annotator("given", [], () => {
      throw new Error("worked out again");
    });
    const corpus = createCorpus(jiangbei, { tools, layers });
    expect(corpus.layer(broken).in(WHOLE)).toEqual([{ target: WHOLE, value: 1 }]);
  });
});

describe("a corpus", () => {
  const corpus = createCorpus(jiangbei, { tools });

  it("has each clause at its address, and those of each document in reading order", () => {
    expect(corpus.clauses()).toHaveLength(corpus.size);
    for (const clause of corpus.clauses()) expect(corpus.at(clause.address)).toBe(clause);
    const byDocument = corpus.documents.flatMap(({ id }) => corpus.clauses(id));
    expect(byDocument).toEqual(corpus.clauses());
    expect(corpus.at({ ...WHOLE, clause: "nowhere" })).toBeUndefined();
    expect(corpus.clauses("nowhere")).toEqual([]);
    expect(corpus.document(WHOLE.document)?.id).toBe(WHOLE.document);
    expect(corpus.document("nowhere")).toBeUndefined();
  });

  it("derives a fact once for each function", () => {
    let runs = 0;
    const count = () => ++runs;
    expect([corpus.derive(count), corpus.derive(count)]).toEqual([1, 1]);
    expect(corpus.derive(() => ++runs)).toBe(2);
  });
});
