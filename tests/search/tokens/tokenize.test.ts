/** Words of a text: their folds, in order, are the fold of the text. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAllWords } from "../../../src/node/adapters/jieba.ts";
import { openccFoldTable } from "../../../src/node/adapters/opencc.ts";
import { edgesOf, tokenize } from "../../../src/search/tokens/tokenize.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { seed } from "../../support/seed.ts";

const folding = createFolding(openccFoldTable());

function phrases(text: string): string[] {
  return tokenize(text, folding, cutAllWords).map(
    ({ fold, isSeparated }) => `${isSeparated ? "| " : ""}${fold}`,
  );
}

test.each([
  ["（一）推动科技创新、产业发展", ["一", "| 推动", "科技", "创新", "| 产业", "发展"]],
  ["攻克“卡脖子”技术", ["攻克", "卡脖子", "技术"]],
  ["增长8.5%、1,155家，2006—2020年", ["增长", "8.5%", "| 1155", "家", "| 2006-2020", "年"]],
  ["5G与AI+制造，2022 2023", ["5g", "与", "ai", "| 制造", "| 2022", "2023"]],
  ["——", []],
])("of %s", (text, words) => {
  expect(phrases(text)).toEqual(words);
});

test("a mark ends a word, whatever the segmenter says, and a space too", () => {
  const whole = (text: string) =>
    tokenize(text, folding, (all) => [all]).map(({ fold, isSeparated }) =>
      isSeparated ? `| ${fold}` : fold,
    );
  expect(whole("创新、发展")).toEqual(["创新", "| 发展"]);
  expect(whole("创新 发展")).toEqual(["创新", "发展"]);
  expect(whole("创新发展")).toEqual(["创新发展"]);
});

test("any text is tiled by its words, with a space only between letters or digits", () => {
  const text = fc.string({
    unit: fc.constantFrom(..."创新發展建设一〇①５5aÅ.%,+-/、。（“ \n\u{20bb7}ア"),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (written) => {
      const tokens = tokenize(written, folding, cutAllWords);
      let joined = "";
      for (const { fold, start, end } of tokens) {
        if (edgesOf(joined).ends && edgesOf(fold).begins) joined += " ";
        expect(start).toBe(joined.length);
        joined += fold;
        expect(end).toBe(joined.length);
      }
      expect(joined).toBe(folding.fold(written));
    }),
    { seed, numRuns: 2000 },
  );
});
