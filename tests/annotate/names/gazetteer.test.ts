/** Names in texts: the longest form, whatever the script and marks, never inside a number or a Latin word. */
import { describe, expect, it, test } from "vitest";
import { createGazetteer, createNameFinder } from "../../../src/annotate/names/gazetteer.ts";
import { openccFoldTable } from "../../../src/node/adapters/opencc.ts";
import { createFolding } from "../../../src/text/fold/fold.ts";
import { Random } from "../../support/random.ts";
import { seed } from "../../support/seed.ts";

const folding = createFolding(openccFoldTable());
const names = [
  { id: "mount", forms: ["岳麓山"] },
  { id: "lab", forms: ["岳麓山实验室"] },
  { id: "programme", forms: ["4+4科创工程"] },
  { id: "town", forms: ["大泽湖·海归小镇", "海归小镇"] },
  { id: "ai", forms: ["AI实验室"] },
  { id: "centre", forms: ["创新中心（实验室）"] },
];
const find = createGazetteer(names, folding);
const read = (text: string) =>
  find(text).map(({ name, start, end }) => `${name} ${text.slice(start, end)}`);

test.each([
  ["岳麓山实验室在岳麓山下", ["lab 岳麓山实验室", "mount 岳麓山"]],
  ["嶽麓山實驗室與岳麓山", ["lab 嶽麓山實驗室", "mount 岳麓山"]],
  ["“4+4”科创工程", ["programme 4+4”科创工程"]],
  ["大澤湖海歸小鎮與海归小镇", ["town 大澤湖海歸小鎮", "town 海归小镇"]],
  ["14+4科创工程、OPAI实验室", []],
  ["AI实验室", ["ai AI实验室"]],
  // A bracket that the name opens is closed; one that stands before it is not its own.
  [
    "创新中心（实验室）和（创新中心实验室）",
    ["centre 创新中心（实验室）", "centre 创新中心实验室"],
  ],
  ["創新中心（實驗室、基地）", ["centre 創新中心（實驗室"]],
])("%s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["岳麓山实验室", ["lab", "mount"]],
  ["大澤湖海歸小鎮，岳麓山", ["mount", "town"]],
  ["14+4科创工程、OPAI实验室", []],
])("in %s stand %j, be they parts of longer names", (text, expected) => {
  expect([...createNameFinder(names, folding)(text)].toSorted()).toEqual(expected);
});

describe("any names in any text", () => {
  it("are found where a naive search finds the longest form from left to right", () => {
    const random = new Random(seed);
    const word = (least: number, most: number) =>
      Array.from({ length: random.int(least, most) }, () => random.pick(["甲", "乙", "丙"])).join(
        "",
      );
    for (let round = 0; round < 300; round++) {
      const forms = Array.from({ length: random.int(1, 5) }, () => word(2, 4));
      const names = [...new Set(forms)].map((form) => ({ id: form, forms: [form] }));
      const text = word(0, 30);
      const expected: string[] = [];
      for (let at = 0; at < text.length; ) {
        const longest = names
          .map(({ id }) => id)
          .filter((id) => text.startsWith(id, at))
          .toSorted((one, other) => other.length - one.length)[0];
        if (longest !== undefined) expected.push(`${at} ${longest}`);
        at += longest?.length ?? 1;
      }
      const found = createGazetteer(
        names,
        folding,
      )(text).map(({ name, start }) => `${start} ${name}`);
      expect(found, `seed ${seed}, round ${round}`).toEqual(expected);
      const within = names.map(({ id }) => id).filter((id) => text.includes(id));
      expect([...createNameFinder(names, folding)(text)].toSorted()).toEqual(within.toSorted());
    }
  });
});
