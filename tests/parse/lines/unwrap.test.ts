/** Wrapped lines: which ones are put together, and what keeps them apart. */
import { VFile } from "vfile";
import { describe, expect, test } from "vitest";
import type { RoleHint } from "../../../src/parse/hints.ts";
import { unwrap } from "../../../src/parse/lines/unwrap.ts";
import { readText } from "../../../src/parse/read/read-text.ts";
import type { Block } from "../../../src/parse/tree.ts";

/** A line as wide as the text, which ends inside of a sentence. */
const W = "港区建设应当服务渔民生产生活并且保护近海生态环境和渔";

/** The paragraphs of lines, each as its first and last line; and what is reported. */
function unwrapped(
  lines: readonly string[],
  roles: readonly RoleHint[] = [],
  change: (block: Block, at: number) => object = () => ({}),
) {
  const tree = readText(lines.join("\n"), 1, lines.length);
  for (const [at, block] of tree.children.entries()) Object.assign(block, change(block, at));
  const file = new VFile({ path: "x" });
  unwrap({ titleBlock: [], roles })(tree, file);
  return {
    paragraphs: tree.children.map((block) => block.lines.join("–")).join(" "),
    texts: tree.children.map(({ text }) => text.text),
    told: file.messages.map(({ line, reason }) => `${line} ${reason}`),
  };
}

describe("lines of one width", () => {
  test.each<[string, readonly string[], string]>([
    ["are paragraphs that end with short lines", [W, W, W, "业资源。", W, "港。"], "1–4 5–6"],
    ["go on at the end of the text", [W, W, W, W], "1–4"],
    ["are kept if there are too few", [W, W], "1–1 2–2"],
    ["end at a number", [W, W, W, "一、甲", W, "文"], "1–3 4–4 5–6"],
    ["go on behind a sentence that fills the line", [W, W, `${W.slice(1)}。`, W, W], "1–5"],
    ["end at a row of a table", [W, W, W, "甲\t乙", W, W], "1–3 4–4 5–6"],
    ["begin with a number", [`一、${W.slice(2)}`, W, "业。", W, W], "1–3 4–5"],
    [
      "have the items of a list inside",
      [W, W, `${W.slice(4)}（1）港`, "区；", "（2）泊位。", W],
      "1–5 6–6",
    ],
    [
      "have no items that count otherwise",
      [W, W, `${W.slice(4)}（1）港`, "区；", "（3）泊位。", W],
      "1–4 5–5 6–6",
    ],
    [
      "have no items of another style",
      [W, W, `${W.slice(4)}（一）港`, "区；", "（2）泊位。", W],
      "1–4 5–5 6–6",
    ],
    ["are captions that are not whole", [W, W, W, "。", `图1 ${W.slice(5)}图上`, W], "1–4 5–6"],
    [
      "have items of two digits inside",
      [W, W, `${W.slice(5)}（11）港`, "区；", "（12）泊位。", W],
      "1–5 6–6",
    ],
    [
      "have no items behind a closing bracket",
      [W, W, `${W.slice(5)}（A.1）港`, "区；", "（2）泊位。", W],
      "1–4 5–5 6–6",
    ],
    [
      "have the items of their own number inside",
      [W, W, "。", `1. ${W.slice(4)}（1）港`, "区；", "（2）泊位。", W],
      "1–3 4–6 7–7",
    ],
    ["are no captions that are whole", [W, W, W, "。", `图1 ${W.slice(4)}图`, W], "1–4 5–5 6–6"],
  ])("%s", (_what, lines, paragraphs) => {
    expect(unwrapped(lines).paragraphs).toBe(paragraphs);
  });

  test("are told once, with their number", () => {
    expect(unwrapped([W, W, W, "业资源。", W, "港。"]).told).toEqual([
      "2 The lines of this text are wrapped at about 26 characters; 4 of them were joined to the line before them.",
    ]);
    expect(unwrapped([W, W]).told).toEqual([]);
  });

  test("have a space between Latin letters only", () => {
    expect(unwrapped([W, W, `${W.slice(1)}AI`, "Lab"]).texts).toEqual([
      `${W}${W}${W.slice(1)}AI Lab`,
    ]);
    expect(unwrapped([W, W, W, "AI"]).texts).toEqual([`${W}${W}${W}AI`]);
  });

  test("leave furniture where it is", () => {
    const mark = (_: Block, at: number) => (at === 1 ? { role: "page mark" } : {});
    expect(unwrapped([W, "3", W, W, W], [], mark).paragraphs).toBe("1–5 2–2");
  });
});

describe("a heading of the contents list", () => {
  const heading = `一、${W.slice(2)}`;
  const listed = (_: Block, at: number) => (at === 0 ? { role: "contents list" } : {});

  test.each<[string, readonly string[], string]>([
    [
      "over two lines is one",
      [`${heading}渔港`, W, W, W, heading, "渔港", W, W],
      "1–1 2–4 5–6 7–8",
    ],
    ["on one line is whole", [heading, W, W, W, heading, W, W], "1–1 2–4 5–5 6–7"],
    [
      "without white space is one, whatever the list has",
      [`一、 ${W.slice(2)}渔 港`, W, W, W, heading, "渔港", W, W],
      "1–1 2–4 5–6 7–8",
    ],
    [
      "that begins as another one is none",
      [`${heading.slice(0, 20)}泊位`, W, W, W, heading, W, W],
      "1–1 2–4 5–7",
    ],
    [
      "over two lines is none where the list has other words behind it",
      [`${heading}渔港`, W, W, W, heading, "泊位。", W, W],
      "1–1 2–4 5–6 7–8",
    ],
    ["of other words is none", ["二、泊位", W, W, W, heading, W, W], "1–1 2–4 5–7"],
  ])("%s", (_what, lines, paragraphs) => {
    expect(unwrapped(lines, [], listed).paragraphs).toBe(paragraphs);
  });
});

describe("headings of a contents list over two lines", () => {
  const heading = `一、${W.slice(2)}`;
  const listed = (_: Block, at: number) => (at < 2 ? { role: "contents list" } : {});

  test.each<[string, readonly string[], string]>([
    [
      "are one with both",
      [heading, "渔港…………3", W, W, W, heading, "渔港", W, W],
      "1–1 2–2 3–5 6–7 8–9",
    ],
    [
      "are two where the first has a page number",
      [`${heading}…………2`, "渔港…………3", W, W, W, heading, "渔港", W, W],
      "1–1 2–2 3–5 6–6 7–7 8–9",
    ],
    [
      "are two where the second has a number",
      [heading, "（一）渔港…………3", W, W, W, heading, "（一）渔港", W, W],
      "1–1 2–2 3–5 6–6 7–7 8–9",
    ],
    [
      "are two or one where there are no page numbers",
      [heading, "渔港", W, W, W, heading, "渔港", W, W, "。", `${heading}渔`, "港", W],
      "1–1 2–2 3–5 6–6 7–7 8–10 11–12 13–13",
    ],
  ])("%s", (_what, lines, paragraphs) => {
    expect(unwrapped(lines, [], listed).paragraphs).toBe(paragraphs);
  });
});

describe("the editor", () => {
  test("says which lines are wrapped, of a text that is not", () => {
    const roles: readonly RoleHint[] = [{ line: 1, to: 3, words: "甲", role: "unwrap" }];
    expect(unwrapped(["甲", "乙", "丙。", "丁"], roles).paragraphs).toBe("1–3 4–4");
    expect(unwrapped(["甲。", "一、乙", "丙。", "丁"], roles).paragraphs).toBe("1–1 2–3 4–4");
    expect(unwrapped(["甲", "乙", "丙。", "丁"], roles).told).toEqual([]);
  });

  test.each<[string, (block: Block, at: number) => object, string]>([
    ["begins", (_, at) => (at === 2 ? { begins: true } : {}), "1–2 3–4"],
    ["ends", (_, at) => (at === 1 ? { ends: true } : {}), "1–2 3–4"],
    ["goes on elsewhere", (_, at) => (at === 2 ? { continues: true } : {}), "1–2 3–4"],
  ])("says where a paragraph %s", (_what, change, paragraphs) => {
    expect(unwrapped([W, W, W, W], [], change).paragraphs).toBe(paragraphs);
  });

  test("gives a line another role", () => {
    const roles: readonly RoleHint[] = [{ line: 3, words: "港区", role: "heading" }];
    expect(unwrapped([W, W, W, W], roles).paragraphs).toBe("1–2 3–4");
  });
});
