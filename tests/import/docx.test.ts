/** What a DOCX says besides plain words: numbers, fields, revisions, hidden text. */
import { expect, test } from "vitest";
import { readDocx } from "../../src/import/docx/read-docx.ts";
import { wordsOf } from "../../src/import/imported.ts";
import { docxWith, packageOf } from "./made-packages.ts";

function texts(body: string, numbering = ""): string[] {
  return readDocx(docxWith(body, numbering)).passages.map((passage) =>
    passage.role === "table"
      ? passage.rows.map(({ cells }) => cells.map(wordsOf).join(" | ")).join(" / ")
      : wordsOf(passage.text),
  );
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const numbered = (list: number, level: number, text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
const level = (at: number, format: string, text: string, more = "") =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

test("automatic numbers become text, and start anew where Word does", () => {
  const numbering = `<w:abstractNum w:abstractNumId="7">${level(0, "chineseCountingThousand", "第%1章")}${level(1, "chineseCounting", "第%2条", '<w:lvlRestart w:val="0"/>')}${level(2, "decimalEnclosedCircle", "%3")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="11"/></w:lvlOverride></w:num>`;
  const body = [
    numbered(1, 0, "总则"),
    numbered(1, 1, "为了管理。"),
    numbered(1, 2, "水表；"),
    numbered(1, 2, "管网。"),
    numbered(1, 0, "罚则"),
    numbered(1, 1, "处罚。"),
    numbered(1, 2, "罚款。"),
    numbered(2, 0, "附则"),
  ];
  expect(texts(body.join(""), numbering)).toEqual([
    "第一章 总则",
    "第一条 为了管理。",
    "①水表；",
    "②管网。",
    "第二章 罚则",
    "第二条 处罚。",
    "①罚款。",
    "第十一章 附则",
  ]);
});

test("instructions of fields are no text, their results are", () => {
  const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("见附件")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
  expect(texts(field)).toEqual(["见附件"]);
});

test("deleted and hidden text is named, inserted text is text", () => {
  const body = `<w:p>${run("水表")}<w:del><w:r><w:delText>泊位</w:delText></w:r></w:del><w:ins>${run("管网")}</w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>草稿</w:t></w:r></w:p>`;
  const { passages, leftOut } = readDocx(docxWith(body));
  expect(passages).toMatchObject([{ text: ["水表管网"], origins: [{ paragraph: 1 }] }]);
  expect(leftOut).toMatchObject([
    { kind: "deleted text", text: "泊位" },
    { kind: "hidden text", text: "草稿" },
  ]);
});

test("cells keep their columns below a cell that spans two, and text boxes are read once", () => {
  const cell = (text: string, span = 1) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
  const table = `<w:tbl><w:tr>${cell("指标", 2)}${cell("值")}</w:tr><w:tr>${cell("水")}${cell("表")}${cell("1")}</w:tr></w:tbl>`;
  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p>${run("框内")}</w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p>${run("框内")}</w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(texts(table + box)).toEqual(["指标 |  | 值 / 水 | 表 | 1", "框内"]);
});

test("a page number at the foot is one, other words there are a running head", () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer";
  const footers = ["— 21 —", "某市公报"];
  const relations = footers.map(
    (_, at) => `<Relationship Id="f${at}" Type="${type}" Target="footer${at}.xml"/>`,
  );
  const { leftOut } = readDocx(
    packageOf({
      "[Content_Types].xml": "<Types/>",
      "word/document.xml": `<w:document ${W}><w:body><w:p>${run("水表。")}</w:p></w:body></w:document>`,
      "word/_rels/document.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
      ...Object.fromEntries(
        footers.map((text, at) => [
          `word/footer${at}.xml`,
          `<w:ftr ${W}><w:p>${run(text)}</w:p></w:ftr>`,
        ]),
      ),
    }),
  );
  expect(leftOut.map(({ kind, text }) => [kind, text])).toEqual([
    ["page number", "— 21 —"],
    ["running head", "某市公报"],
  ]);
});
