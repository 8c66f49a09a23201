/** Where lines of Chinese may break without cutting a word. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { linePieces } from "../../../src/text/words/line-pieces.ts";
import { seed } from "../../support/seed.ts";

test.each([
  ["研发企业（中心）集聚工程", "研发|企业|（中心）|集聚|工程"],
  ["（一）创新能级", "（一）|创新|能级"],
  ["抢占AI+赛道", "抢占|AI+|赛道"],
  ["建设R&D centre", "建设|R&D |centre"],
  ["技术攻坚工程", "技术|攻坚|工程"],
  ["国家实验室突破工程", "国家|实验室|突破|工程"],
  ["國家實驗室突破工程", "國家|實驗室|突破|工程"],
  ["城市的和", "城市|的|和"],
  ["具有核心竞争力的科技", "具有|核心|竞争力|的|科技"],
  ["开展新材料产学研攻关", "开展|新材料|产学研|攻关"],
  ["建设两周年记", "建设|两周年记"],
  ["今朝更好看——长沙", "今朝|更好看——|长沙"],
  ["支持“基金+高校”", "支持|“基金+|高校”"],
  ["甲 （乙） 丙", "甲 |（乙） |丙"],
  ["  甲", "  |甲"],
  ["《渔港》“泊位”", "《渔港》|“泊位”"],
  ["增长 5.2%，其中", "增长 |5.2%，|其中"],
  ["“ 甲", "“ |甲"],
  ["", ""],
])("%s", (text, pieces) => {
  expect(linePieces(text).join("|")).toBe(pieces);
});

test("joined, the pieces are the text; no mark stands on the wrong side of a break", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[创新中心科技成果“”，。（）：AI5 x-]{0,40}$/u), (text) => {
      const pieces = linePieces(text);
      expect(pieces.join("")).toBe(text);
      expect(pieces.slice(1).filter((piece) => /^[，。）：”]/u.test(piece))).toEqual([]);
      expect(pieces.slice(0, -1).filter((piece) => /[“（]$/u.test(piece))).toEqual([]);
    }),
    { seed },
  );
});
