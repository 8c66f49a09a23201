/** The draft of source.yaml takes title, issuer, number and date from where a text states them. */
import { describe, expect, it } from "vitest";
import type { ImportedText } from "../../../src/import/import-file.ts";
import { draftMetadata } from "../../../src/node/import/draft-metadata.ts";
import { draftTitle } from "../../../src/node/import/draft-title.ts";

const BODY = "各区应当检查水表和管网，清点树苗，养护泊位和灯塔。";

function text(lines: readonly string[], title: string | null = null, furniture = ""): ImportedText {
  return {
    kind: "docx",
    format: "markdown",
    lines: lines.map((line) => ({ text: line, origins: [] })),
    leftOut:
      furniture === ""
        ? []
        : [{ kind: "page furniture", text: furniture, origin: { element: "body > div" } }],
    findings: [],
    title,
    pages: null,
  };
}

describe("the title", () => {
  const titleOf = (lines: readonly string[], title: string | null = null) =>
    draftTitle(text(lines, title));

  it("is not the document number, the red head, the secrecy or a date above it", () => {
    const lines = ["某市水务局文件", "", "某水规〔2025〕8号", "特急", "关于检查水表的通知", BODY];
    expect(titleOf(lines)).toEqual({ text: "关于检查水表的通知", isSure: true });
    expect(titleOf(lines, "某水规〔2025〕8号")?.text).toBe("关于检查水表的通知");
  });

  it("goes on over lines to the kind of text, and keeps issuers apart", () => {
    const lines = ["某市水务局", "某市园林局", "关于检查水表和", "清点树苗的通知", BODY];
    expect(titleOf(lines)?.text).toBe("某市水务局 某市园林局关于检查水表和清点树苗的通知");
  });

  it("is that of the file, unless that is the name of a file", () => {
    expect(titleOf(["某市公报", BODY], "关于检查水表的通知")?.text).toBe("关于检查水表的通知");
    expect(titleOf(["水表检查办法", BODY], "Microsoft Word - 1.doc")?.text).toBe("水表检查办法");
  });

  it("is a guess where no line names a kind of text, and null where there is no line", () => {
    expect(titleOf(["水表今昔", BODY])).toEqual({ text: "水表今昔", isSure: false });
    expect(titleOf(["某水规〔2025〕8号", ""])).toBeNull();
  });
});

describe("issuer, number and date", () => {
  const stated = (...args: Parameters<typeof text>) =>
    draftMetadata("water", "关于检查水表的通知", text(...args), null)
      .split("\n")
      .slice(3, -1);

  it("come from head and closing", () => {
    const lines = [
      "某水规〔2025〕8号",
      "关于检查水表的通知",
      BODY.repeat(5),
      "某市水务局  某市园林局",
    ];
    expect(stated([...lines, "2025年6月30日", "水表检查办法", "第一条 检查水表。"])).toEqual([
      "issuer: { value: 某市水务局、某市园林局, from: line 4 of the source }",
      "number: { value: 某水规〔2025〕8号, from: line 1 of the source }",
      'date: { value: "2025-06-30", from: line 5 of the source }',
    ]);
  });

  it("come from the index card of the page where the text does not state them", () => {
    const card =
      "索 引 号： 1144/2024-31 分类： 发布机构： 某市水务局 成文日期： 2024-03-14 名称： 关于检查水表的通知 文号： 某水规〔2024〕3号 发布日期： 2024-10-15 主题词：";
    expect(stated([BODY], null, card)).toEqual([
      "issuer: { value: 某市水务局, from: index card of the page (发布机构) }",
      "number: { value: 某水规〔2024〕3号, from: index card of the page (文号) }",
      'date: { value: "2024-03-14", from: index card of the page (成文日期) }',
    ]);
  });

  it("stay those of the text where the card has others, which are a remark", () => {
    const card = "索引号：1 发布机构：某区园林局 成文日期：2024年3月14日 文号：";
    expect(stated([BODY, "某市水务局", "2024年3月14日"], null, card)).toEqual([
      "issuer: { value: 某市水务局, from: line 2 of the source }",
      "# issuer: 某区园林局, index card of the page (发布机构)",
      'date: { value: "2024-03-14", from: line 3 of the source }',
    ]);
  });

  it("are not read from dates in the text, nor from furniture that is no card", () => {
    const lines = [BODY.repeat(5), "检查水表：", "2024年3月14日", `自2024年3月14日起，${BODY}`];
    expect(stated(lines, null, "来源：某市日报 浏览次数：3")).toEqual([]);
  });
});
