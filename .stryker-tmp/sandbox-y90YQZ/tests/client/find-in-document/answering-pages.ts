/** Whether the clauses of a page that answer a query are those of the search in its document. */
// @ts-nocheck

import { expect } from "vitest";
import { answering } from "../../../src/client/find-in-document/answering.ts";
import { foldText } from "../../../src/client/find-in-document/find-matches.ts";
import type { Collection } from "../../../src/model/types.ts";
import { walkClauses } from "../../../src/model/walk.ts";
import { openccFoldTable } from "../../../src/node/adapters/opencc.ts";
import { clauseTexts } from "../../../src/search/index/clause-texts.ts";
import { readQuery } from "../../../src/search/query/read-query.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { createOracle, oracleClauses } from "../../search/oracle.ts";

const folding = createFolding(openccFoldTable());

/** Queries with every operator. */
export const QUERIES = [
  "研发",
  "研发 -企业",
  "研发 AND 人才",
  "研发 NOT 企业",
  "研发 | 人才 -企业",
  "(研发 人才) OR (企业 -创新)",
  "-(研发 | 人才 | 企业)",
  "title:创新",
  "标题:(创新 | 平台) -title:人才",
  "創新 -title:创新",
  "doc:opinions-2023 创新",
  "文件:实施意见 研发 -企业",
  "doc:规划 | 研发",
  "-doc:opinions-2023 研发 平台",
  "5 | AI",
  "无此语",
];

/**
 * Reads the pages of a collection.
 * @returns compares a query's answers on each page with the plain search of the contract
 */
export function answersOn(collection: Collection): (query: string) => void {
  const oracle = createOracle(oracleClauses(collection));
  const pages = collection.documents.map(({ id, titles, clauses }) => ({
    ...{ id, titles },
    clauses: Array.from(walkClauses(clauses), ({ clause }) => ({
      clause: `${id}#${clause.id}`,
      texts: clauseTexts(clause.source, clause.runIn, clause.delimiter).map(
        ({ text, headingLength }) => foldText(text, headingLength, folding),
      ),
    })),
  }));
  return (query) => {
    const read = readQuery(query, folding.fold);
    if (read === null) throw new Error("The query holds no term");
    for (const { id, titles, clauses } of pages) {
      const answer = answering(read, clauses, { id, titles }, folding.fold);
      expect([...answer], id).toEqual(oracle.search(query, { documents: [id] }));
    }
  };
}
