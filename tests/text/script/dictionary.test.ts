/** The longest entry decides; an uneven one is refused; which characters have a choice. */
import { describe, expect, test } from "vitest";
import { conversions } from "../../../src/text/script/convert.ts";
import {
  alignedCharacters,
  changedCharacters,
  createDictionary,
  type DictionaryEntry,
  obeying,
  withOverrides,
} from "../../../src/text/script/dictionary.ts";
import { oneToMany } from "../../../src/text/script/one-to-many.ts";

const character = (from: string, to: string): DictionaryEntry => ({ from, to, rule: "character" });
const phrase = (from: string, to: string): DictionaryEntry => ({ from, to, rule: "phrase" });
const override = (from: string, to: string): DictionaryEntry => ({
  from,
  to,
  rule: "override",
  why: "名",
});

function told(
  entries: readonly DictionaryEntry[],
  text: string,
  words?: readonly string[],
): string[] {
  const direction = {
    dictionary: createDictionary(entries),
    ...(words ? { cut: () => words } : {}),
  };
  return [...conversions(text, direction)].map(
    ({ offset, entry }) => `${offset} ${entry.from}→${entry.to} ${entry.rule}`,
  );
}

describe("a dictionary", () => {
  test("gives the longest entry, and of equal ones the first", () => {
    const entries = [override("岳麓", "岳麓"), phrase("岳麓", "嶽麓"), character("岳", "嶽")];
    expect(told(entries, "登岳麓，五岳")).toEqual(["1 岳麓→岳麓 override", "5 岳→嶽 character"]);
  });

  test("refuses an entry that would change the number of characters", () => {
    expect(() => createDictionary([phrase("软件", "應用軟體")])).toThrow("软件 應用軟體");
    expect(() => createDictionary([phrase("", "")])).toThrow();
  });

  test("counts characters, not UTF-16 units", () => {
    expect(told([character("𫓹", "鍚")], "𫓹𫓹")).toEqual([
      "0 𫓹→鍚 character",
      "2 𫓹→鍚 character",
    ]);
  });
});

describe("words of the text", () => {
  const entries = [phrase("生发", "生髮"), override("沙的", "沙的"), character("发", "發")];

  test("are not cut by a phrase", () => {
    expect(told(entries, "催生发展", ["催生", "发展"])).toEqual(["2 发→發 character"]);
    expect(told(entries, "生发水", ["生发", "水"])).toEqual(["0 生发→生髮 phrase"]);
    expect(told(entries, "生发水", ["生发水"])).toEqual(["0 生发→生髮 phrase"]);
    expect(told(entries, "生发水", ["生", "发", "水"])).toEqual(["0 生发→生髮 phrase"]);
  });

  test("are cut by the collection's own words", () => {
    expect(told(entries, "长沙的", ["长沙", "的"])).toEqual(["1 沙的→沙的 override"]);
  });

  test("do not count where they are not the text", () => {
    expect(told(entries, "生发展", ["发展"])).toEqual(["0 生发→生髮 phrase"]);
  });
});

test("a choice is what words of general use disagree on", () => {
  const dictionary = createDictionary([
    override("净", "净"),
    { ...phrase("衛蘭", "衛蘭"), isName: true },
    phrase("公里", "公里"),
    character("里", "裏"),
    character("净", "淨"),
    character("衛", "衞"),
  ]);
  expect([...oneToMany(dictionary)]).toEqual([["里", new Set(["里", "裏"])]]);
});

describe("a match", () => {
  const dictionary = createDictionary([
    phrase("渔港", "漁港"),
    phrase("渔港泊位", "漁港泊位"),
    phrase("𫓹港", "鍚港"),
    character("渔", "漁"),
  ]);
  const match = (text: string, offset: number) => dictionary.match(text, offset)?.from ?? null;

  test.each([
    ["建渔港泊位", 1, "渔港泊位"],
    ["建渔港泊", 1, "渔港"],
    ["建渔", 1, "渔"],
    ["建港", 1, null],
    ["建", 1, null],
    ["建𫓹港", 1, "𫓹港"],
    ["", 0, null],
  ])("in “%s” at %i is %o", (text, offset, found) => {
    expect(match(text, offset)).toBe(found);
  });

  test("is an entry that is allowed there", () => {
    const asked: string[] = [];
    const entry = dictionary.match("建渔港泊位", 1, ({ from }, offset) => {
      asked.push(`${offset} ${from}`);
      return from.length === 1;
    });
    expect(entry?.from).toBe("渔");
    expect(asked).toEqual(["1 渔港泊位", "1 渔港", "1 渔"]);
  });
});

describe("certain phrases", () => {
  const certain = (from: string, to: string) => ({ ...phrase(from, to), isCertain: true as const });

  test("end where the longest of them ends", () => {
    const dictionary = createDictionary([
      certain("渔港", "漁港"),
      certain("渔港泊位", "漁港泊位"),
      phrase("渔港泊位群", "漁港泊位羣"),
    ]);
    expect(dictionary.certainEnd("建渔港泊位群", 1)).toBe(5);
    expect(dictionary.certainEnd("建渔港泊", 1)).toBe(3);
    expect(dictionary.certainEnd("建渔港泊", 2)).toBe(2);
  });

  test("are not cut by others, though these would begin before them", () => {
    const entries = [certain("发展", "發展"), phrase("生发", "生髮"), character("发", "發")];
    expect(told(entries, "生发展")).toEqual(["1 发展→發展 phrase"]);
    expect(told(entries, "生发")).toEqual(["0 生发→生髮 phrase"]);
    const inside = [certain("发展", "發展"), phrase("生发展", "生髮展"), character("发", "發")];
    expect(told(inside, "生发展")).toEqual(["0 生发展→生髮展 phrase"]);
  });
});

describe("a plain phrase", () => {
  const generous = phrase("头发", "頭髮");
  const dictionary = createDictionary([
    phrase("出发", "出發"),
    phrase("出发点", "出發點"),
    phrase("带头发展", "帶頭發展"),
    phrase("白发", "白發"),
    phrase("发白", "髮白"),
    generous,
    character("发", "發"),
    character("头", "頭"),
    character("带", "帶"),
    character("点", "點"),
  ]);
  const isPlain = (from: string, text: string) => {
    const entry = dictionary.entries.find((other) => other.from === from);
    return entry !== undefined && dictionary.isPlain(entry, text, text.indexOf(from));
  };

  test.each([
    ["that converts as its characters", "出发点", "在出发点上", true],
    ["that does not", "头发", "白头发", false],
    ["with one inside that does not", "带头发展", "带头发展", false],
    ["into which another one reaches from outside", "白发", "白发白", false],
    ["that another one only touches", "白发", "白发头发", true],
    ["of one character", "发", "发", false],
  ])("%s", (_what, from, text, is) => {
    expect(isPlain(from, text)).toBe(is);
    expect(isPlain(from, text)).toBe(is);
  });
});

describe("the words of a collection", () => {
  const general = createDictionary([
    phrase("岳麓山", "嶽麓山"),
    phrase("登岳麓山", "登嶽麓山"),
    phrase("北岳", "北嶽"),
    character("岳", "嶽"),
  ]);

  test("apply inside longer phrases too, and leave others as they are", () => {
    const dictionary = withOverrides(general, [override("岳麓", "岳麓")]);
    const to = (text: string) => dictionary.match(text, 0)?.to;
    expect([to("登岳麓山"), to("岳麓山"), to("岳麓"), to("北岳"), to("岳"), to("山")]).toEqual([
      "登岳麓山",
      "岳麓山",
      "岳麓",
      "北嶽",
      "嶽",
      undefined,
    ]);
    expect(dictionary.match("登岳麓山", 0)).toBe(dictionary.match("登岳麓山", 0));
    expect(dictionary.general).toBe(general);
    expect(dictionary.entries.map(({ from }) => from)).toEqual([
      "岳麓",
      ...general.entries.map(({ from }) => from),
    ]);
  });

  test("win against phrases of the same length", () => {
    const dictionary = withOverrides(general, [override("北岳", "北岳")]);
    expect(dictionary.match("北岳", 0)?.rule).toBe("override");
    const own = withOverrides(general, [override("里弄", "里弄")]);
    expect(own.match("里弄", 0)?.rule).toBe("override");
    expect(own.match("港", 0)).toBeNull();
  });

  test("are none where there are none", () => {
    expect(withOverrides(general, [])).toBe(general);
    expect(general.general).toBe(general);
  });

  test("keep certain and plain phrases", () => {
    const certain = createDictionary([
      { ...phrase("发展", "發展"), isCertain: true },
      character("发", "發"),
    ]);
    const dictionary = withOverrides(certain, [override("岳", "岳")]);
    expect(dictionary.certainEnd("发展", 0)).toBe(2);
    expect(dictionary.entries.flatMap((entry) => dictionary.isPlain(entry, "发展", 0))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe("a phrase that obeys words", () => {
  const words = createDictionary([
    override("岳麓", "岳麓"),
    override("岳", "岳"),
    override("𫓹", "鍚"),
  ]);

  test.each([
    ["登嶽麓山", "登岳麓山", "登岳麓山"],
    ["嶽北嶽", "岳北岳", "岳北岳"],
    ["嶽麓", "岳麓", "岳麓"],
    ["嶽", "岳", "嶽"],
  ])("%s (of %s) becomes %s", (to, from, obedient) => {
    expect(obeying(phrase(from, to), words).to).toBe(obedient);
  });

  test("stays the same entry where nothing changes or lengths differ", () => {
    const same = phrase("登山", "登山");
    expect(obeying(same, words)).toBe(same);
    const longer = phrase("岳𫓹", "嶽鍚");
    expect(obeying(longer, words)).toBe(longer);
  });
});

test("characters are told by their positions, whatever units they have", () => {
  expect(changedCharacters({ from: "出发点", to: "出發點" })).toEqual([
    ["发", "發"],
    ["点", "點"],
  ]);
  expect(changedCharacters({ from: "𫓹发", to: "鍚發" })).toEqual([
    ["𫓹", "鍚"],
    ["发", "發"],
  ]);
  expect(changedCharacters({ from: "发𫓹𫓹", to: "發𫓹鍚" })).toEqual([
    ["发", "發"],
    ["𫓹", "鍚"],
  ]);
  expect(changedCharacters({ from: "\uf900", to: "\u8c48" })).toEqual([["\uf900", "\u8c48"]]);
  expect(changedCharacters({ from: "发", to: "发" })).toEqual([]);
  expect([...alignedCharacters({ from: "𫓹发", to: "鍚发" })]).toEqual([
    ["𫓹", "鍚"],
    ["发", "发"],
  ]);
});
