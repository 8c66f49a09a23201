/** Documents as DOCX: with automatic numbers, footnotes, running heads, page numbers and columns. */
import { strToU8, zipSync } from "fflate";
import type { SetBlock, SetDocument } from "./document.ts";

export interface DocxStyle {
  readonly columns: 1 | 2;
  /** The number of `LEVELS` that are counted by the program that shows the file. */
  readonly counted: number;
}

/** LibreOffice 7.4 loses some of the marks that it hangs into the margin. */
const NO_HANGING = '<w:overflowPunct w:val="0"/>';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The numbers that Word can count, each as a level of a list. */
const LEVELS = [
  {
    pattern: /^第[一二三四五六七八九十百]+章 /u,
    format: "chineseCountingThousand",
    text: "第%1章",
  },
  {
    pattern: /^第[一二三四五六七八九十百]+条 /u,
    format: "chineseCountingThousand",
    text: "第%2条",
  },
  { pattern: /^[一二三四五六七八九十]+、/u, format: "chineseCounting", text: "%3、" },
  { pattern: /^（[一二三四五六七八九十]+）/u, format: "chineseCounting", text: "（%4）" },
  { pattern: /^\d+．/u, format: "decimal", text: "%5．" },
  { pattern: /^\d+\./u, format: "decimal", text: "%6." },
  { pattern: /^（\d+）/u, format: "decimal", text: "（%7）" },
] as const;
const [CHAPTER, ARTICLE] = [0, 1];

/** The list of the articles, which go on through all chapters: LibreOffice 7.4 begins levels below another anew. */
const ARTICLES = 2;

export function docxOf(document: SetDocument, style: DocxStyle): Uint8Array {
  const files: Record<string, string> = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": relations([["rId1", "officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([
      ["rId1", "styles", "styles.xml"],
      ["rId2", "numbering", "numbering.xml"],
      ["rId3", "footnotes", "footnotes.xml"],
      ["rId4", "header", "header1.xml"],
      ["rId5", "footer", "footer1.xml"],
    ]),
    "word/document.xml": documentXml(document.blocks, style),
    "word/styles.xml": STYLES,
    "word/numbering.xml": numberingXml(Math.max(...listsOf(document.blocks, style.counted))),
    "word/footnotes.xml": footnotesXml(document.notes),
    "word/header1.xml": `<w:hdr ${W}><w:p><w:r><w:t>某市政府公报二〇二四年</w:t></w:r></w:p></w:hdr>`,
    "word/footer1.xml": `<w:ftr ${W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`,
  };
  const declared = Object.entries(files).map(([path, xml]) => [
    path,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
  ]);
  return zipSync(Object.fromEntries(declared));
}

function documentXml(blocks: readonly SetBlock[], { columns, counted }: DocxStyle): string {
  const lists = listsOf(blocks, counted);
  const body = blocks.map((block, index) => blockXml(block, counted, lists[index] ?? 1)).join("");
  const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720"/><w:cols w:num="${columns}" w:space="480"/></w:sectPr>`;
  return `<w:document ${W}><w:body>${body}${section}</w:body></w:document>`;
}

function levelOf(block: SetBlock, counted: number): number {
  if (block.type === "table") return -1;
  return LEVELS.slice(0, counted).findIndex(({ pattern }) => pattern.test(block.text));
}

/** The list of each block: articles have their own, and chapters that begin anew in each part begin another. */
function listsOf(blocks: readonly SetBlock[], counted: number): number[] {
  let latest = 1;
  let hasChapter = false;
  return blocks.map((block) => {
    const level = levelOf(block, counted);
    if (level === ARTICLE) return ARTICLES;
    const isFirst = level === CHAPTER && block.type !== "table" && block.text.startsWith("第一章 ");
    if (isFirst && hasChapter) latest = latest === 1 ? ARTICLES + 1 : latest + 1;
    hasChapter ||= isFirst;
    return latest;
  });
}

/** @param list the number of the list that counts the block */
function blockXml(block: SetBlock, counted: number, list: number): string {
  if (block.type === "table") {
    const rows = block.rows.map(
      (row) =>
        `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((cell) => `<w:tc><w:tcPr/><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join("")}</w:tr>`,
    );
    return `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="4000" w:type="pct"/><w:tblBorders><w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="2600"/><w:gridCol w:w="700"/><w:gridCol w:w="1100"/></w:tblGrid>${rows.join("")}</w:tbl>`;
  }
  const level = levelOf(block, counted);
  const number =
    level === -1 ? "" : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
  const text = level === -1 ? block.text : block.text.replace(LEVELS[level]?.pattern ?? "", "");
  const style =
    block.type === "title"
      ? "Title"
      : block.type === "heading"
        ? `Heading${Math.min(9, block.level + 1)}`
        : "Body";
  const note =
    block.type === "paragraph" && block.note !== null
      ? `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${block.note}"/></w:r>`
      : "";
  // Words are often cut into runs, anywhere.
  const half = [...text].slice(0, Math.ceil([...text].length / 2)).join("");
  const runs = [half, text.slice(half.length)]
    .filter((part) => part !== "")
    .map((part) => `<w:r><w:t xml:space="preserve">${part}</w:t></w:r>`);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${number}${NO_HANGING}</w:pPr>${runs.join("")}${note}</w:p>`;
}

function footnotesXml(notes: readonly string[]): string {
  const special = ["separator", "continuationSeparator"].map(
    (type, index) =>
      `<w:footnote w:type="${type}" w:id="${index - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  );
  const own = notes.map(
    (note, index) =>
      `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${note}</w:t></w:r></w:p></w:footnote>`,
  );
  return `<w:footnotes ${W}>${special.join("")}${own.join("")}</w:footnotes>`;
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const entries = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/>${["styles", "numbering", "footnotes"].map((part) => `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${part}+xml"/>`).join("")}<Override PartName="/word/header1.xml" ContentType="${WORD}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/></Types>`;

const LEVELS_XML = LEVELS.map(
  ({ format, text }, level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:suff w:val="${level < 2 ? "space" : "nothing"}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr></w:lvl>`,
).join("");

/** @param lists how many lists there are; those behind the articles begin their chapters anew */
function numberingXml(lists: number): string {
  const abstracts = [0, 1].map(
    (id) =>
      `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${LEVELS_XML}</w:abstractNum>`,
  );
  const all = Array.from({ length: Math.max(ARTICLES, lists) }, (_, index) => {
    const id = index + 1;
    const anew =
      id > ARTICLES
        ? `<w:lvlOverride w:ilvl="${CHAPTER}"><w:startOverride w:val="1"/></w:lvlOverride>`
        : "";
    return `<w:num w:numId="${id}"><w:abstractNumId w:val="${id === ARTICLES ? 1 : 0}"/>${anew}</w:num>`;
  });
  return `<w:numbering ${W}>${abstracts.join("")}${all.join("")}</w:numbering>`;
}

const FONT =
  '<w:rFonts w:ascii="Noto Serif CJK SC" w:hAnsi="Noto Serif CJK SC" w:eastAsia="Noto Serif CJK SC"/>';
const paragraphStyle = (id: string, name: string, paragraph: string, run: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${paragraph}</w:pPr><w:rPr>${FONT}${run}</w:rPr></w:style>`;
const STYLES = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${FONT}<w:sz w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>${paragraphStyle("Title", "Title", '<w:spacing w:after="240"/><w:jc w:val="center"/>', '<w:b/><w:sz w:val="40"/>')}${paragraphStyle("Body", "Body Text", '<w:ind w:firstLineChars="200" w:firstLine="480"/><w:jc w:val="left"/>', '<w:sz w:val="24"/>')}${paragraphStyle("FootnoteText", "footnote text", "", '<w:sz w:val="18"/>')}${Array.from(
  { length: 9 },
  (_, level) =>
    paragraphStyle(
      `Heading${level + 1}`,
      `heading ${level + 1}`,
      `<w:spacing w:before="120" w:after="60"/><w:outlineLvl w:val="${level}"/>`,
      `<w:b/><w:sz w:val="${level === 0 ? 30 : 27}"/>`,
    ),
).join(
  "",
)}<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style></w:styles>`;
