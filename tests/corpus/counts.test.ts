/** The extent of a document in the unit by which its readers count it. */
import { describe, expect, test } from "vitest";
import { countClauses, extentOf } from "../../src/corpus/counts.ts";
import { loadCollection } from "../../src/node/content/load-collection.ts";
import { contentFolder } from "../support/content.ts";

const LAW = [
  "第一章　总则",
  "第一条　为了保护渡口，制定本条例。",
  "第二条　渡口应当有下列设施：",
  "（一）码头；",
  "（二）候船室。",
  "第二条之一　渡船应当登记。",
  "第二章　附则",
  "第三条　本条例自2024年5月1日起施行。",
].join("\n");
const NOTICE = ["各镇：", "现将渡口管理办法印发给你们。", "", "县交通局", "2024年4月1日", ""];
const PLAN = "一、总则\n坚持安全。\n（一）修建码头。\n（二）培训船员。\n二、保障\n加强领导。\n";

async function documentOf(title: string, text: string) {
  const { corpus } = await loadCollection(
    await contentFolder({
      "sources/a/source.txt": text,
      "sources/a/source.yaml": `id: a\ntitle: ${title}\n`,
    }),
  );
  const [document] = corpus.documents;
  if (document === undefined) throw new Error("no document");
  return document;
}

describe("the extent of a document", () => {
  test("is its articles in a law, not the chapters and items by which it is searched", async () => {
    const law = await documentOf("渡口条例", LAW);
    expect(extentOf(law)).toEqual({ noun: "article", count: 4 });
    expect(countClauses(law)).toBe(8);
  });

  test("is the articles of what a notice passes on", async () => {
    const text = [...NOTICE, "渡口管理办法", LAW].join("\n");
    const notice = await documentOf("县交通局关于印发渡口管理办法的通知", text);
    expect(extentOf(notice)).toEqual({ noun: "article", count: 4 });
  });

  test("is all clauses of another text, though it quotes an article", async () => {
    const plan = await documentOf("渡口规划", PLAN);
    expect(extentOf(plan)).toEqual({ noun: "clause", count: countClauses(plan) });
  });
});
