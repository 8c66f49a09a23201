/** What the words around a character decide, one rule after the other. Bars part the words of a text as segmentation has them. */
import { describe, expect, test } from "vitest";
import { SIMPLIFIED_RULES, traditionalRules } from "../../../src/text/script/context-rules.ts";
import { WordBounds } from "../../../src/text/script/word-bounds.ts";

const NAMES: ReadonlySet<string> = new Set(["建国", "余华", "于谦", "钟南山"]);
const WORDS: ReadonlySet<string> = new Set(["谷物", "余额", "于是"]);

const TRADITIONAL = traditionalRules((word) =>
  NAMES.has(word) ? "name" : WORDS.has(word) ? "word" : "unknown",
);

/** The words between bars that stand in a part of a text. */
function wordsIn(barred: string, start: number, length: number): readonly string[] {
  const found: string[] = [];
  let at = 0;
  for (const word of barred.split("|")) {
    const inside = word.slice(Math.max(0, start - at), Math.max(0, start + length - at));
    if (inside !== "") found.push(inside);
    at += word.length;
  }
  return found;
}

/** The form of the marked character ‹里›, and the words that decided; null if nothing does. */
function decided(marked: string, rules = TRADITIONAL, phrase?: string): string | null {
  const plain = marked.replace(/[‹›]/gu, "");
  const text = plain.replaceAll("|", "");
  const offset = marked.replaceAll("|", "").indexOf("‹");
  const words = new WordBounds(text, (part) => wordsIn(plain, text.indexOf(part), part.length));
  const entry = phrase === undefined ? null : { from: phrase, to: phrase, rule: "phrase" as const };
  const decision = rules.get(text.charCodeAt(offset))?.decide({ text, offset, words, entry });
  return decision ? `${decision.to} ${decision.by}` : null;
}

describe("里 is a length", () => {
  test.each([
    ["三|‹里›|路", "里 三里"],
    ["走了|二十余|‹里›", "里 二十余里"],
    ["120|‹里›", "里 120里"],
    ["几|百|‹里›", "里 几百里"],
    ["123456789012|‹里›", "里 123456789012里"],
    ["1234567890123|‹里›", null],
    ["一|‹里›面", null],
    ["三|‹里›|头", null],
    ["家|‹里›", null],
    ["‹里›|程", null],
    ["参数|‹里›", null],
    ["参数|三|‹里›", "里 三里"],
    ["多|‹里›", null],
  ])("in %s: %s", (marked, decision) => {
    expect(decided(marked)).toBe(decision);
  });
});

describe("只 is a measure", () => {
  test.each([
    ["三|‹只›|羊", "隻 三只"],
    ["这|‹只›|羊", "隻 这只"],
    ["在|这|‹只›|羊", "隻 这只"],
    ["如这|‹只›|羊", null],
    ["一|‹只›能", null],
    ["一|‹只›|只|羊", "隻 一只"],
    ["一|只|‹只›|羊", "隻 一只"],
    ["一|‹只›只|羊", "隻 一只"],
    ["每|只|‹只›能", "隻 每只"],
    ["‹只›|有", null],
    ["他|‹只›|有", null],
  ])("in %s: %s", (marked, decision) => {
    expect(decided(marked)).toBe(decision);
  });
});

test.each([
  ["一|‹坛›|酒", "罈 一坛"],
  ["论|‹坛›", null],
  ["‹坛›", null],
  ["一|‹出›|粤剧", "齣 一出粤剧"],
  ["这|‹出›|戏", "齣 这出戏"],
  ["那|‹出›|传统|大戏", "齣 那出传统大戏"],
  ["那|‹出›|传统|文化|大戏", null],
  ["演|‹出›|戏剧", null],
  ["一|‹出›|门", null],
  ["实|‹系›|因|病", "係 系因"],
  ["该|项|‹系›|指|标准", "係 系指"],
  ["体|‹系›|指|标准", null],
  ["实|‹系›|统", null],
  ["‹系›|指", null],
  ["实|‹系›指标", null],
  ["实|‹系›指|标", "係 系指"],
])("in %s a measure or “is” is decided: %s", (marked, decision) => {
  expect(decided(marked)).toBe(decision);
});

describe("a surname has its own form", () => {
  test.each<[string, string | null]>([
    ["‹余›某|说", "余 余某"],
    ["‹余›某|些", null],
    ["‹余›|某|地", null],
    ["‹于›某|某", "于 于某"],
    ["‹于›某|因", "于 于某"],
    ["‹于›某", "于 于某"],
    ["‹于›某|年", null],
    ["‹岳›|副主任|说", "岳 岳副主"],
    ["‹岳›|建国|副局长|说", "岳 岳建国"],
    ["找|‹岳›|建国|说", "岳 岳建国"],
    ["找|‹岳›|建设|说", null],
    ["‹岳›|建设|说", "岳 岳建设"],
    ["说：|‹岳›|建设|说", "岳 岳建设"],
    ["‹岳›|建|说", null],
    ["作家|‹余›|建设|说", "余 余建设"],
    ["‹谷›|建设|说", null],
    ["‹谷›|建国|说", "谷 谷建国"],
    ["‹云›|建国|说", null],
    ["‹云›|建国|书记|说", "云 云建国"],
    ["‹岳›|欧阳建国|书记", null],
    ["‹岳›|ab|书记", null],
    ["‹于›|副主任|说", "于 于副主"],
    ["对|‹于›|副主任|说", null],
    ["和|‹于›|副主任|说", "于 于副主"],
    ["‹余›华|说", "余 余华"],
    ["‹钟›南山|说", "鍾 钟南山"],
    ["‹余›额|说", null],
    ["‹余›什|说", "余 余什"],
    ["‹云›什|说", null],
    ["三|‹余›什|说", null],
    ["‹余›什什什|说", null],
    ["对|‹于›谦|说", null],
    ["和|‹于›谦|说", "于 于谦"],
    ["剩‹余›|华", null],
    ["‹余›", null],
  ])("in %s: %s", (marked, decision) => {
    expect(decided(marked)).toBe(decision);
  });

  test("unless a phrase knows the word", () => {
    expect(decided("‹余›华|说", TRADITIONAL, "余华")).toBe(null);
    expect(decided("‹余›华|说", TRADITIONAL, "余")).toBe("余 余华");
    expect(decided("‹余›某|说", TRADITIONAL, "余某")).toBe("余 余某");
  });
});

test.each([
  ["計|‹畫›", "划 計畫"],
  ["計| |‹畫›", "划 計 畫"],
  ["建設|計‹畫›", "划 計畫"],
  ["設計|‹畫›|冊", null],
  ["設計|‹畫›|的", "划 計畫"],
  ["增設計|‹畫›|冊", "划 計畫"],
  ["油|‹畫›", null],
  ["數|‹著›|作者", "著 數著作"],
  ["數|‹著›作|者", "著 數著作"],
  ["他|‹著›作|者", "著 他著作"],
  ["他|的|‹著›|作", "著 他的著作"],
  ["他|的|‹著›|作業", null],
  ["看‹著›|作者", null],
  ["張三|‹著›|《書》", "著 張三著《"],
  ["(張三|‹著›|）", "著 張三著）"],
  ["A|‹著›|）", null],
  ["王某|‹著›|書", "著 王某著書"],
  ["王某 |‹著›|書", "著 某 著書"],
  ["張三 |‹著›|書", "著 三 著書"],
  ["取得‹著›|作權", "著 取得著作"],
  ["看|‹著›|書", null],
])("in %s 畫 and 著 are decided: %s", (marked, decision) => {
  expect(decided(marked, SIMPLIFIED_RULES)).toBe(decision);
});
