/** How often a related clause that a reader would want is among the first: ours, and the overlap of bigrams beside it. */
// @ts-nocheck

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { RELATED } from "../../src/annotate/related/related-clauses.ts";
import type { Corpus } from "../../src/model/corpus.ts";
import { addressOf, readAddress } from "../../src/model/target.ts";
import type { Collection } from "../../src/model/types.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { openccFoldTable } from "../../src/node/adapters/opencc.ts";
import { createFolding } from "../../src/text/fold/fold.ts";

const address = z.string().regex(/^[\w-]+#[\w-]+$/u);
const schema = z.array(
  z.strictObject({ clause: address, finds: z.array(address).min(1), why: z.string().min(1) }),
);

/** A clause, and those of which one has to be found. */
export type JudgedClause = z.output<typeof schema>[number];

/** @throws Error where the file has another shape */
export function readJudgedClauses(): JudgedClause[] {
  return schema.parse(parse(readFileSync(new URL("related.yaml", import.meta.url), "utf8")));
}

/** The related clauses of a clause, best first. */
type Related = (clause: string) => readonly string[];

/** By the share of bigrams that two clauses have in common, of all pairs. */
function bigramRelated({ documents }: Collection): Related {
  const folding = createFolding(openccFoldTable());
  const clauses = documents.flatMap(({ id, clauses: own }) =>
    [...walkClauses(own)].map(({ clause, path }) => {
      const { heading, paragraphs } = clause.forms["zh-Hans"];
      const texts = [heading, ...paragraphs].map(folding.fold);
      const bigrams = new Set(
        texts.flatMap((text) => [...text].slice(1).map((_unit, at) => text.slice(at, at + 2))),
      );
      const above = path.map((one) => `${id}#${one.id}`);
      return { name: `${id}#${clause.id}`, bigrams, above };
    }),
  );
  return (name) => {
    const own = clauses.find((clause) => clause.name === name);
    if (own === undefined) return [];
    return clauses
      .filter(
        (other) =>
          other !== own && !other.above.includes(own.name) && !own.above.includes(other.name),
      )
      .map((other) => {
        const shared = [...own.bigrams].filter((bigram) => other.bigrams.has(bigram)).length;
        const size = Math.sqrt(own.bigrams.size * other.bigrams.size);
        return { name: other.name, score: size === 0 ? 0 : shared / size };
      })
      .sort((one, other) => other.score - one.score)
      .map((other) => other.name);
  };
}

/** The part of the judged clauses that find one of theirs among the first `count`. */
function hitRate(judged: readonly JudgedClause[], related: Related, count: number): number {
  const hits = judged.filter(({ clause, finds }) =>
    related(clause)
      .slice(0, count)
      .some((found) => finds.includes(found)),
  );
  return hits.length / judged.length;
}

/** Hit rates at 3 on the judged clauses. */
export function measureRelated(corpus: Corpus): { own: number; bigrams: number } {
  const judged = readJudgedClauses();
  const related = corpus.layer(RELATED);
  const own: Related = (name) => related.in(readAddress(name)).map(({ value }) => addressOf(value));
  return {
    own: hitRate(judged, own, 3),
    bigrams: hitRate(judged, bigramRelated(corpus), 3),
  };
}
