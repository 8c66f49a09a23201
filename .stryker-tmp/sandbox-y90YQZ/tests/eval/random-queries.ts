/** Random queries cut from the texts of a collection, in both scripts, with and without operators and filters. */
// @ts-nocheck

import { type Collection, SCRIPTS, type Script } from "../../src/model/types.ts";
import { walkClauses } from "../../src/model/walk.ts";
import { type OracleFilters, oracleClauses, textsOf } from "../search/oracle.ts";
import { Random } from "../support/random.ts";
import { altered, asOperand, cut, OPERATORS } from "./query-pieces.ts";

export interface RandomQuery {
  readonly query: string;
  readonly filters: OracleFilters;
  /** True for a bare piece of text in the script of its source: what any search box is made for. */
  readonly plain: boolean;
}

/** The texts of a clause in each script, a line each. */
interface Written {
  readonly script: Script;
  readonly texts: Readonly<Record<Script, string>>;
}

function written(collection: Collection): Written[] {
  const [simplified, traditional] = SCRIPTS.map((script) =>
    oracleClauses(collection, script).map((clause) => textsOf(clause).join("\n")),
  );
  const scripts = collection.documents.flatMap((document) =>
    Array.from(walkClauses(document.clauses), () => document.script),
  );
  return scripts.map((script, index) => ({
    script,
    texts: { "zh-Hans": simplified?.[index] ?? "", "zh-Hant": traditional?.[index] ?? "" },
  }));
}

/** `count` queries, the same for the same seed. */
export function* randomQueries(
  collection: Collection,
  count: number,
  seed: number,
): Generator<RandomQuery> {
  const random = new Random(seed);
  const [first, ...others] = written(collection);
  const [firstDocument, ...otherDocuments] = collection.documents;
  if (first === undefined || firstDocument === undefined) return;
  const clauses: readonly [Written, ...Written[]] = [first, ...others];
  const documents: readonly [typeof firstDocument, ...typeof otherDocuments] = [
    firstDocument,
    ...otherDocuments,
  ];
  const anyScript = (): Script => (random.chance(0.5) ? "zh-Hans" : "zh-Hant");

  /** A query of an operator whose operands stand in one clause or, by chance, in others. */
  function withOperator(): string {
    const { texts } = random.pick(clauses);
    const operand = (): string => {
      const text = random.chance(0.7) ? texts : random.pick(clauses).texts;
      return asOperand(cut(text[anyScript()], random).slice(0, random.int(1, 6)));
    };
    const query = random.pick(OPERATORS).replace(/\b[A-D]\b/gu, operand);
    if (!random.chance(0.15)) return query;
    const { id, titles } = random.pick(documents);
    const word = asOperand(cut(titles[anyScript()], random).slice(0, 4));
    return random.pick([
      `doc:${id} ${query}`,
      `ｄｏｃ：${id} ${query}`,
      `文件:${word} ${query}`,
      `-doc:${id} ${query}`,
    ]);
  }

  function filters(): OracleFilters {
    const some = [random.pick(documents).id, random.pick(documents).id];
    return random.pick<OracleFilters>([
      { documents: some.slice(0, 1) },
      { documents: some },
      { kinds: ["section"] },
      { kinds: ["name", "item", "box"] },
      { documents: some, kinds: ["section", "table", "caption"] },
    ]);
  }

  for (let made = 0; made < count; made++) {
    const { script, texts } = random.pick(clauses);
    const own = random.chance(0.5);
    const text = texts[own ? script : (SCRIPTS[made % 2] ?? script)];
    const limited = random.chance(0.1) ? filters() : {};
    const kind = random.next();
    if (kind < 0.25) yield { query: withOperator(), filters: limited, plain: false };
    else if (kind < 0.35) {
      const around = random.chance(0.3) ? /\n/gu : undefined;
      const piece = cut(text, random, around);
      yield { query: altered(piece, random), filters: limited, plain: false };
    } else {
      const around = kind < 0.45 ? /\d+/gu : kind < 0.52 ? /[A-Za-z]+/gu : undefined;
      const query = cut(text, random, around);
      const plain =
        own &&
        limited.documents === undefined &&
        limited.kinds === undefined &&
        !query.includes("\n");
      yield { query, filters: limited, plain };
    }
  }
}
