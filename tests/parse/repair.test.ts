/** Declared repairs: what each kind does to the text, and that one that no longer fits fails loudly. */
import { describe, expect, it } from "vitest";
import { placeRepairs } from "../../src/annotate/repairs.ts";
import type { RepairInstruction } from "../../src/model/content/schema.ts";
import { type ParseResult, parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import type { ParsedClause } from "../../src/parse/tree.ts";

function parse(source: string, repairs: readonly RepairInstruction[]): ParseResult {
  const lines = [1, splitLines(source).length] as const;
  const hints = { titleBlock: [], roles: [] };
  const result = parseDocument({ source, format: "text", file: "x", lines, hints, repairs });
  expect(result.coverage.unaccounted).toEqual([]);
  expect(result.coverage.doubled).toEqual([]);
  return result;
}

function all(clauses: readonly ParsedClause[]): ParsedClause[] {
  return clauses.flatMap((clause) => [clause, ...all(clause.children)]);
}

/** Paragraphs, a repair set in braces where it stands. */
function marked(result: ParseResult): string[] {
  const repairs = placeRepairs("x", result.clauses);
  return all(result.clauses).flatMap((clause) =>
    clause.paragraphs.map(({ text }, index) =>
      repairs
        .filter(({ target }) => target.clause === clause.id && target.part === index + 1)
        .reduceRight(
          (shown, { value: { kind, source }, target: { start, end } }) =>
            `${shown.slice(0, start)}{${kind} ${source}→${shown.slice(start, end)}}${shown.slice(end)}`,
          text,
        ),
    ),
  );
}

const why = "reason";

describe("a repair", () => {
  it("corrects only the characters that differ", () => {
    const result = parse("一、任务\n参与省级“接榜挂帅”项目。\n", [
      { kind: "correct", line: 2, words: "“接榜挂帅”", to: "“揭榜挂帅”", why },
    ]);
    expect(marked(result)).toEqual(["参与省级“{correct 接→揭}榜挂帅”项目。"]);
  });

  it("drops and adds characters", () => {
    const result = parse("一、任务\n完 善长株潭潭配套设。\n", [
      { kind: "correct", line: 2, words: "完 善", to: "完善", why },
      { kind: "correct", line: 2, words: "长株潭潭", to: "长株潭", why },
      { kind: "correct", line: 2, words: "配套设。", to: "配套设施。", why },
    ]);
    expect(marked(result)).toEqual(["完{correct  →}善长株潭{correct 潭→}配套设{correct →施}。"]);
  });

  it("keeps what it drops before and after white space at the ends of a line", () => {
    const result = parse("一、任务\n第3页 完善配套设施。 第4页\n专栏 （一）推动启用\n", [
      { kind: "correct", line: 2, words: "第3页", to: "", why },
      { kind: "correct", line: 2, words: "第4页", to: "", why },
      { kind: "correct", line: 3, words: "专栏", to: "", why },
    ]);
    expect(marked(result)).toEqual(["{correct 第3页→}完善配套设施。{correct 第4页→}"]);
    expect(all(result.clauses).map(({ id }) => id)).toEqual(["s1", "s1-1"]);
  });

  it("keeps what it turns into white space at the ends of a line", () => {
    const result = parse("一、任务\n■完善配套设施。■\n", [
      { kind: "correct", line: 2, words: "■完善", to: " 完善", why },
      { kind: "correct", line: 2, words: "。■", to: "。 ", why },
    ]);
    expect(marked(result)).toEqual(["{correct ■→}完善配套设施。{correct ■→}"]);
  });

  it("works on a heading and on markup", () => {
    const result = parse("一、任务\n专栏带动项目\n1. **湘江20235项目**：建设。\n", [
      { kind: "correct", line: 2, words: "专栏带动", to: "专栏 4 带动", why },
      { kind: "correct", line: 3, words: "20235", to: "2035", why },
    ]);
    const box = result.clauses[0]?.children[0];
    expect([box?.id, box?.label.text, box?.heading.text]).toEqual(["box4", "专栏 4", "带动项目"]);
    expect(box?.children[0]?.heading.text).toBe("湘江2035项目");
  });

  it("leaves doubtful words, and marks them", () => {
    const result = parse("一、任务\n推动湘江科学中心启用。\n", [
      { kind: "doubt", line: 2, words: "湘江科学中心", why },
    ]);
    expect(marked(result)).toEqual(["推动{doubt 湘江科学中心→湘江科学中心}启用。"]);
  });

  it("lets a paragraph begin in the middle of a line", () => {
    const result = parse(
      "（1）领域\n智能网联：突破算法。通信系统：完善网络。\n新能源装备：推进研发。\n",
      [{ kind: "split", line: 2, words: "通信系统：", why }],
    );
    const names = result.clauses[0]?.children.map(({ kind, heading }) => [kind, heading.text]);
    expect(names).toEqual([
      ["name", "智能网联"],
      ["name", "通信系统"],
      ["name", "新能源装备"],
    ]);
  });

  it("joins what stands far apart", () => {
    const result = parse("一、甲\n获批建设开放创新平\n二、乙\n乙的正文。\n台，国内唯一。\n", [
      {
        kind: "join",
        line: 2,
        words: "开放创新平",
        with: { line: 5, words: "台，国内唯一" },
        why,
      },
    ]);
    expect(marked(result)).toEqual(["获批建设开放创新平{join →}台，国内唯一。", "乙的正文。"]);
  });

  it("moves lines to where they are read", () => {
    const result = parse("一、甲\n甲一。\n二、乙\n乙一。\n甲二。\n甲三。\n", [
      { kind: "move", lines: [5, 6], words: "甲二。", after: { line: 2, words: "甲一。" }, why },
    ]);
    expect(marked(result)).toEqual(["甲一。", "{move →}甲二。", "甲三。", "乙一。"]);
  });

  it("inserts a heading that the contents list proves", () => {
    const result = parse(
      "目 录\n一、甲\t1\n二、乙\t2\n三、丙\t3\n一、甲\n甲文。\n划)》的部署，乙文。\n三、丙\n丙文。\n",
      [
        {
          kind: "insert",
          line: 6,
          words: "甲文。",
          text: "二、乙",
          proof: { line: 3, words: "二、乙" },
          why,
        },
        { kind: "gap", line: 7, words: "划)》的部署", where: "before", why },
      ],
    );
    expect(result.clauses.map(({ id, heading }) => [id, heading.text])).toEqual([
      ["s1", "甲"],
      ["s2", "乙"],
      ["s3", "丙"],
    ]);
    expect(marked(result)).toEqual(["甲文。", "{gap →}划)》的部署，乙文。", "丙文。"]);
    expect(result.diagnostics).toEqual([]);
  });

  it("marks a gap at the end, which joins nothing", () => {
    const result = parse("一、甲\n明确重大专项必须由本地企业深度\n向支持。五月，项目落户。\n", [
      { kind: "gap", line: 2, words: "企业深度", where: "after", why },
    ]);
    expect(marked(result)).toEqual([
      "明确重大专项必须由本地企业深度{gap →}",
      "向支持。五月，项目落户。",
    ]);
  });
});

describe("a repair that does not fit", () => {
  it.each([
    ["words that do not stand there", 2, "别的话", "reads “正文正文。…”"],
    ["a blank line", 3, "正文", "is blank or not in the document"],
    ["words that stand there twice", 2, "正文", "more than once"],
  ])("is an error: %s", (_what, line, words, message) => {
    const result = parse("一、任务\n正文正文。\n", [{ kind: "doubt", line, words, why }]);
    expect(result.diagnostics).toMatchObject([
      { rule: "repair/not-anchored", severity: "error", line },
    ]);
    expect(result.diagnostics[0]?.message).toContain(message);
  });

  const gone = { line: 2, words: "别的话" };
  const there = { line: 2, words: "正文" };
  it.each<[string, RepairInstruction]>([
    ["a correction", { kind: "correct", ...gone, to: "话", why }],
    ["a division", { kind: "split", ...gone, why }],
    ["a gap", { kind: "gap", ...gone, where: "after", why }],
    ["a line to go on with", { kind: "join", ...gone, with: there, why }],
    ["a line that goes on", { kind: "join", ...there, with: gone, why }],
    ["lines to move", { kind: "move", lines: [2, 2], words: "别的话", after: there, why }],
    ["a place to move to", { kind: "move", lines: [2, 2], words: "正文", after: gone, why }],
    ["a place to insert", { kind: "insert", ...gone, text: "二、乙", proof: there, why }],
    ["a proof", { kind: "insert", ...there, text: "二、乙", proof: gone, why }],
  ])("is an error once, and changes nothing: %s", (_what, instruction) => {
    const result = parse("一、任务\n正文。\n末尾。\n", [instruction]);
    expect(marked(result)).toEqual(["正文。", "末尾。"]);
    expect(result.diagnostics).toMatchObject([
      {
        rule: "repair/not-anchored",
        message: "A repair looks for “别的话” in line 2, but that line reads “正文。…”.",
        hint: "The source may have changed: correct `line` and `words` in repairs.yaml.",
      },
    ]);
  });

  it("says so where more words are needed, and shows no more than the beginning of a line", () => {
    const twice = parse("一、任务\n正文正文。\n", [{ kind: "doubt", line: 2, words: "正文", why }]);
    expect(twice.diagnostics).toMatchObject([
      {
        message: "A repair looks for “正文” in line 2, where it stands more than once.",
        hint: "Quote more words in repairs.yaml.",
      },
    ]);
    const long = parse(`一、任务\n${"长".repeat(50)}。\n`, [{ kind: "doubt", ...gone, why }]);
    expect(long.diagnostics[0]?.message).toContain(`reads “${"长".repeat(40)}…”`);
  });

  it.each([
    ["over the same words", "渔港泊位", "泊位航标", ["渔港泊位航标灯塔"]],
    ["inside of each other", "渔港泊位航标", "泊位", ["渔港泊位航标灯塔"]],
  ])("is an error where another one stands: %s", (_what, one, other, paragraphs) => {
    const result = parse("一、任务\n渔港泊位航标灯塔。\n", [
      { kind: "doubt", line: 2, words: one, why },
      { kind: "doubt", line: 2, words: other, why },
    ]);
    expect(marked(result).map((text) => text.replace(/\{[^→]*→(.*)\}/u, "$1"))).toEqual(
      paragraphs.map((text) => `${text}。`),
    );
    expect(result.diagnostics).toMatchObject([
      {
        rule: "repair/overlapping",
        severity: "error",
        line: 2,
        message: `Two repairs change the same words in line 2: “${other}”.`,
        hint: "Make one repair of them in repairs.yaml.",
      },
    ]);
  });
});

describe("repairs side by side", () => {
  it("do not overlap", () => {
    const result = parse("一、任务\n渔港泊位航标灯塔。\n", [
      { kind: "doubt", line: 2, words: "泊位", why },
      { kind: "doubt", line: 2, words: "航标", why },
      { kind: "doubt", line: 2, words: "渔港", why },
    ]);
    expect(result.diagnostics).toEqual([]);
    expect(marked(result)).toEqual(["{doubt 渔港→渔港}{doubt 泊位→泊位}{doubt 航标→航标}灯塔。"]);
  });

  it("divide a line in three, and join what was divided elsewhere", () => {
    const result = parse("一、任务\n渔港。泊位。航标。\n灯\n塔。\n", [
      { kind: "split", line: 2, words: "泊位", why },
      { kind: "split", line: 2, words: "航标", why },
      { kind: "join", line: 3, words: "灯", with: { line: 4, words: "塔" }, why },
    ]);
    expect(marked(result)).toEqual([
      "渔港。",
      "{split →}泊位。",
      "{split →}航标。",
      "灯{join →}塔。",
    ]);
    expect(result.clauses[0]?.paragraphs.map(({ pieces }) => pieces[0]?.start)).toEqual([
      5, 8, 11, 15,
    ]);
  });

  it("divide a line behind words that are corrected, and at a word that stands in every piece", () => {
    const result = parse("一、任务\n完 善渔港。泊位。航标。\n", [
      { kind: "correct", line: 2, words: "完 善", to: "完善", why },
      { kind: "doubt", line: 2, words: "渔港", why },
      { kind: "split", line: 2, words: "泊位", why },
      { kind: "split", line: 2, words: "航标", why },
    ]);
    expect(marked(result)).toEqual([
      "完{correct  →}善{doubt 渔港→渔港}。",
      "{split →}泊位。",
      "{split →}航标。",
    ]);
  });

  it("mark a gap before words that stand behind a corrected one", () => {
    const result = parse("一、任务\n完 善渔港和泊位。\n", [
      { kind: "correct", line: 2, words: "完 善", to: "完全改善", why },
      { kind: "gap", line: 2, words: "泊位", where: "before", why },
    ]);
    expect(marked(result)).toEqual(["完{correct  →全改}善渔港和{gap →}泊位。"]);
  });

  it("mark a gap inside of a line, which goes on", () => {
    const result = parse("一、任务\n加快（渔港和泊位建设，\n服务渔民）。\n", [
      { kind: "gap", line: 2, words: "泊位", where: "before", why },
    ]);
    expect(marked(result)).toEqual(["加快（渔港和{gap →}泊位建设，服务渔民）。"]);
  });

  it("insert a heading on the line behind which it stands", () => {
    const result = parse("一、甲\n文。\n末尾。\n", [
      {
        kind: "insert",
        line: 2,
        words: "文。",
        text: "二、乙",
        proof: { line: 1, words: "甲" },
        why,
      },
    ]);
    const [, second] = result.clauses;
    expect([second?.label.text, second?.heading.text, second?.lines]).toEqual([
      "二、",
      "乙",
      [2, 3],
    ]);
    expect(marked(result)).toEqual(["文。", "末尾。"]);
  });

  it("move no other lines than those named", () => {
    const result = parse("一、甲\n甲一。\n甲二。\n二、乙\n乙一。\n甲三。\n乙二。\n", [
      { kind: "move", lines: [6, 6], words: "甲三", after: { line: 3, words: "甲二" }, why },
    ]);
    expect(marked(result)).toEqual(["甲一。", "甲二。", "{move →}甲三。", "乙一。", "乙二。"]);
  });
});
