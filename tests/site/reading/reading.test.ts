import { describe, expect, test } from "vitest";
import { type PlacedRepair, repairNotes } from "../../../src/corpus/repair-notes.ts";
import { tableOf } from "../../../src/model/table.ts";
import type { Clause } from "../../../src/model/types.ts";
import { toHtml } from "../../../src/site/html/hast.ts";
import type { Language } from "../../../src/site/i18n/languages.ts";
import { clauseBlocks } from "../../../src/site/reading/clause.ts";
import { decorateEnumerations } from "../../../src/site/reading/enumerations.ts";
import { footnotes } from "../../../src/site/reading/footnotes.ts";
import { decorateRepairs } from "../../../src/site/reading/marks.ts";
import type { Decorate, View } from "../../../src/site/reading/view.ts";
import { clause, corpusWith, repair } from "../../support/clauses.ts";

/** The HTML of clauses without links to the source and what the script switch adds. */
function render(
  clauses: Clause[],
  lang: Language = "zh-hans",
  level = 2,
  decorate: Decorate = () => [],
): string {
  const { reference: noteReference } = footnotes(clauses);
  const view: View = {
    lang,
    decorate,
    repairsOf: () => [],
    noteReference,
    sourceHref: (line) => `source/#L${line}`,
  };
  const html = toHtml(clauseBlocks(view, clauses, level));
  return html
    .replaceAll(" data-zh", "")
    .replaceAll(/<a class="source-line"[^>]*><\/a>/g, "")
    .replaceAll(/<span>([^<]*)<\/span>/g, "$1");
}

describe("clauseBlocks", () => {
  test("a heading with its number as a permalink, paragraphs with ids, headings by depth", () => {
    const below = clause("s1-1", { label: "（一）", heading: "下" });
    const top = clause("s1", {
      label: "一、",
      heading: "上",
      paragraphs: ["文"],
      children: [below],
    });
    expect(render([top])).toBe(
      '<section id="s1" class="clause section">' +
        '<h2 class="clause-heading"><a class="number" href="#s1">一、</a><span class="words">上</span></h2>' +
        '<p id="s1-p1">文</p>' +
        '<section id="s1-1" class="clause section">' +
        '<h3 class="clause-heading"><a class="number" href="#s1-1">（一）</a><span class="words">下</span></h3>' +
        "</section></section>",
    );
  });

  test("the lines of a heading break between words", () => {
    const html = render([clause("s1", { label: "一、", heading: "加强科技创新能力建设" })]);
    expect(html).toContain('<span class="words">加强<wbr>科技<wbr>创新<wbr>能力<wbr>建设</span>');
  });

  test("a heading below the sixth level is one by role", () => {
    const deep = clause("d", { label: "①", heading: "深" });
    expect(render([deep], "zh-hans", 7)).toContain(
      '<div class="heading clause-heading" role="heading" aria-level="7">',
    );
  });

  test("a caption of a picture says that the picture is left out, one of a table does not", () => {
    const caption = (words: string, label = ""): string =>
      render([
        clause("fig1", { kind: "caption", label, paragraphs: [words], runIn: label !== "" }),
      ]);
    const sign = '<div class="no-picture" lang="zh-Hans" data-glyph="图片未收录"></div></figure>';
    expect(caption("▲研究人员在作业。")).toContain(sign);
    expect(caption("示意图", "图 2")).toContain(sign);
    expect(caption("表 2 责任分工表")).not.toContain("no-picture");
  });

  test("the link to a source line stands beside the clause's own words, below clauses that stand above them", () => {
    const caption = clause("fig1", {
      kind: "caption",
      paragraphs: ["图题"],
      precedingParagraphs: 0,
      lines: [5, 5],
    });
    const preamble = (paragraphs: string[], child: Clause) =>
      clause("preamble", { paragraphs, children: [child], lines: [14, 14] });
    const view: View = {
      lang: "en",
      decorate: () => [],
      repairsOf: () => [],
      noteReference: () => null,
      sourceHref: (line) => `source/#L${line}`,
    };
    const order = (top: Clause) =>
      [...toHtml(clauseBlocks(view, [top], 2)).matchAll(/data-line="\d+"|id="[^"]*-p\d"/gu)].map(
        ([found]) => found,
      );
    expect(order(preamble(["文"], caption))).toEqual([
      'data-line="5"',
      'id="fig1-p1"',
      'data-line="14"',
      'id="preamble-p1"',
    ]);
    expect(order(preamble([], caption))[0]).toBe('data-line="14"');
    expect(order(preamble(["文"], { ...caption, precedingParagraphs: 1 }))[0]).toBe(
      'data-line="14"',
    );
  });

  test("the translation of a caption has its title once, behind its number", () => {
    const caption = clause("fig2", {
      kind: "caption",
      label: "图 2",
      english: "Sketch Map of the City",
      paragraphs: ["城区示意图"],
      runIn: true,
    });
    const view: View = {
      lang: "en",
      decorate: () => [],
      repairsOf: () => [],
      noteReference: () => null,
      sourceHref: () => "",
      translation: () => ["Sketch map of the city"],
    };
    const html = toHtml(clauseBlocks(view, [caption], 2)).replace(/<[^>]*>/gu, "");
    expect(html).toContain("Figure 2: Sketch map of the city");
    expect(html).not.toContain("Sketch Map");
  });

  test("a run-in heading and its paragraph are one printed paragraph", () => {
    const runIn = clause("s1", {
      label: "1.",
      heading: "名",
      paragraphs: ["文", "又"],
      runIn: true,
      delimiter: "。",
    });
    expect(render([runIn])).toBe(
      '<section id="s1" class="clause section"><div class="run-in">' +
        '<h2 class="run-in-heading"><a class="number" href="#s1">1.</a><span class="number-gap"> </span>名。</h2>' +
        '<p id="s1-p1">文</p></div><p id="s1-p2">又</p></section>',
    );
  });

  test("neighbouring entries make one list with hanging numbers", () => {
    const entries = ["e1", "e2"].map((id, index) =>
      clause(id, { kind: "entry", label: `${index + 1}.`, paragraphs: ["文"] }),
    );
    expect(render(entries)).toBe(
      '<ol class="entries">' +
        '<li id="e1" class="clause entry hanging"><a class="number" href="#e1">1.</a><div><p id="e1-p1">文</p></div></li>' +
        '<li id="e2" class="clause entry hanging"><a class="number" href="#e2">2.</a><div><p id="e2-p1">文</p></div></li>' +
        "</ol>",
    );
  });

  test("the number of an article begins its text; its items hang, and what follows them in print follows them", () => {
    const item = clause("s1-1", {
      kind: "entry",
      label: "（一）",
      paragraphs: ["项；"],
      runIn: true,
      precedingParagraphs: 1,
    });
    const article = clause("s1", {
      kind: "entry",
      label: "第十二条",
      paragraphs: ["文：", "尾。"],
      runIn: true,
      children: [item],
    });
    expect(render([article])).toBe(
      '<ol class="entries"><li id="s1" class="clause entry article"><div>' +
        '<div class="run-in"><a class="number" href="#s1">第十二条</a>\u3000<p id="s1-p1">文：</p></div>' +
        '<ol class="entries"><li id="s1-1" class="clause entry hanging">' +
        '<a class="number" href="#s1-1">（一）</a><div><p id="s1-1-p1">项；</p></div></li></ol>' +
        '<p id="s1-p2">尾。</p></div></li></ol>',
    );
  });

  test("an article whose number stands on a line of its own begins its text too", () => {
    const article = clause("s1", { label: "第 1 條", paragraphs: ["一。", "二。"] });
    expect(render([article])).toBe(
      '<section id="s1" class="clause section article">' +
        '<div class="run-in"><a class="number" href="#s1">第 1 條</a>\u3000<p id="s1-p1">一。</p></div>' +
        '<p id="s1-p2">二。</p></section>',
    );
  });

  test("a table has a head, and a row for each paragraph", () => {
    const table = clause("t1", { kind: "table", paragraphs: ["项\t值", "研发\t13"] });
    expect(render([table])).toContain(
      '<table><thead><tr id="t1-p1"><th scope="col">项</th><th scope="col" class="numeric">值</th></tr></thead>' +
        '<tbody><tr id="t1-p2"><td>研发</td><td class="numeric">13</td></tr></tbody></table>',
    );
  });

  test("the English title leads in the heading on English pages only", () => {
    const titled = clause("s1", { label: "一、", heading: "上", english: "Top" });
    expect(render([titled], "en")).toContain(
      '><span class="gloss" lang="en"><span class="gloss-number">1. </span>Top</span><a class="number"',
    );
    const runIn = clause("s1", {
      label: "（三）",
      heading: "上",
      english: "Top",
      runIn: true,
      paragraphs: ["文。"],
    });
    expect(render([runIn], "en")).toContain('<span class="gloss-number">(3) </span>Top</p>');
    expect(render([titled], "zh-hant")).not.toContain("Top");
  });

  test("text is escaped", () => {
    expect(render([clause("p", { paragraphs: ["<script>"] })])).not.toContain("<script>");
  });
});

/** The HTML of a clause with the marks of its repairs. */
function renderRepaired(repaired: Clause, repairs: readonly PlacedRepair[]): string {
  const notes = repairNotes(corpusWith([repaired], repairs), "doc");
  return render([repaired], "zh-hans", 2, decorateRepairs("zh-hans", notes));
}

describe("repairs", () => {
  /** What the page keeps of a correction for quotations. */
  function corrections(shown: string, source: string): string {
    const words = { shown: { "zh-Hans": shown, "zh-Hant": shown }, source };
    return `data-corrected="${JSON.stringify(words).replaceAll('"', "&#x22;")}"`;
  }

  test("a corrected word is marked, and a button beside it opens its note", () => {
    const corrected = repair("correct", { source: "枝", shown: "技", start: 1, end: 2 });
    expect(renderRepaired(clause("s1", { paragraphs: ["三技合"] }), [corrected])).toContain(
      `<p id="s1-p1">三<span class="repaired correct" ${corrections("三技合", "三枝合")}>技</span>` +
        '<button type="button" class="mark correct" popovertarget="repair-1" lang="zh-Hans" ' +
        'aria-label="更正" title="更正" data-note="1"></button>合</p>',
    );
  });

  test("a gap says what it is, and adds nothing to the text", () => {
    const gap = repair("gap", { start: 0, end: 0 });
    const html = renderRepaired(clause("s1", { paragraphs: ["后半"] }), [gap]);
    expect(html).toContain('aria-label="此处原文缺失" data-glyph="此处原文缺失"');
    expect(html.replace(/<[^>]*>/g, "")).toBe("后半");
  });

  test("a number’s mark stands beside the link that the number is", () => {
    const given = repair("correct", { part: "label", start: 0, end: 2 });
    const html = renderRepaired(clause("s1", { label: "2.", heading: "名" }), [given]);
    expect(html).toMatch(
      />2\.<\/span><\/span><\/a><button [^>]*><\/button> <span [^>]*>名<\/span><\/h2>/,
    );
  });

  test("a gap at the edge of a table’s row is a row that is lost", () => {
    const gap = repair("gap", { clause: "t1", start: 3, end: 3 });
    const table = clause("t1", { kind: "table", paragraphs: ["甲\t1", "乙\t2"] });
    expect(renderRepaired(table, [gap])).toMatch(
      /<tr id="t1-p1">.*<\/tr><tr><td colspan="2"><button [^>]*><\/button><\/td><\/tr><tr id="t1-p2">/,
    );
  });

  test("a correction in a table’s cell is marked in that cell", () => {
    const corrected = repair("correct", {
      clause: "t1",
      source: "枝",
      shown: "技",
      start: 2,
      end: 3,
    });
    const table = clause("t1", { kind: "table", paragraphs: ["甲\t技", "乙\t2"] });
    expect(renderRepaired(table, [corrected])).toContain(
      `<span class="repaired correct" ${corrections("技", "枝")}>技</span>`,
    );
  });
});

test("each item of an enumeration has an id", () => {
  const text = clause("s1", { paragraphs: ["有：一是甲；二是乙。"] });
  expect(render([text], "zh-hans", 2, decorateEnumerations(corpusWith([text]), "doc"))).toContain(
    '有：<span id="s1-p1-e1" class="enumerated">一是甲；</span>' +
      '<span id="s1-p1-e2" class="enumerated">二是乙。</span></p>',
  );
});

describe("footnotes", () => {
  const note = clause("note1", { kind: "note", label: "¹", paragraphs: ["出处"] });
  const caption = clause("fig1", { kind: "caption", paragraphs: ["图¹，5km²，又¹²"] });

  test("a mark leads to its note, and the note back; powers and numbers without a note are text", () => {
    const html = render([caption, note], "zh-hans", 2, footnotes([caption, note]).decorate);
    expect(html).toContain(
      '图<a id="note1-ref" class="note-mark" href="#note1" role="doc-noteref">¹</a>，5km²，又¹²</p>',
    );
    expect(html).toContain('href="#note1-ref"');
  });

  test("a note that nothing refers to leads nowhere", () => {
    expect(render([note])).not.toContain("note-return");
  });
});

describe("tables", () => {
  test.each([
    [["项\t值", "研发\t13"], 1],
    [["2024年排名\t第32位", "科技\t增長"], 0],
    [["甲\t乙", "丙\t丁"], 0],
  ])("the first row is a head where it has no digit and a later one does: %j", (rows, head) => {
    expect(tableOf(rows).headRows).toBe(head);
  });

  test("without a head the first column names the rows", () => {
    const table = clause("t1", { kind: "table", paragraphs: ["增速\t8.5%", "中小企业\t1.25"] });
    expect(render([table])).toContain(
      '<table><tbody><tr id="t1-p1"><th scope="row">增速</th><td class="numeric">8.5%</td></tr>',
    );
  });

  test("short rows are filled, and cells are ranges of their row", () => {
    const rows = ["a\tb", "c"];
    const cells = tableOf(rows).rows.map((row, index) =>
      row.map(({ start, end }) => rows[index]?.slice(start, end)),
    );
    expect(cells).toEqual([
      ["a", "b"],
      ["c", ""],
    ]);
  });

  test("a column is numeric when every cell of its body is", () => {
    const [row = []] = tableOf(["1\t甲\t13%", "2\t乙\t1,100"]).rows;
    expect(row.map(({ isNumeric }) => isNumeric)).toEqual([true, false, true]);
  });
});
