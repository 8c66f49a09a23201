/**
 * Pass: assigns each block its role, by its shape and by the editor's hints. Postcondition: every block has its final
 * role.
 */
import type { VFile } from "vfile";
import type { HintRole } from "../../model/schema.ts";
import { contentsBlocks, entryTitle } from "../grammar/contents-list.ts";
import { pageFurniture } from "../grammar/furniture.ts";
import { readNumbering } from "../grammar/numbering.ts";
import type { DocumentHints, RoleHint } from "../hints.ts";
import { report } from "../messages.ts";
import { type Block, type BlockRole, isFurniture, type SourceTree } from "../tree.ts";

/** Maximum length, in UTF-16 units, of the title of a box or of a line in a signature; a caption may be twice as long. */
const SHORT_LINE = 40;

const PAGE_MARK =
  /^(?:[-—–－·]\s*\d{1,4}\s*[-—–－·]|\d{1,4}\s*\/\s*\d{1,4}|第\s*\d{1,4}\s*[页頁](?:\s*[，,]?\s*共\s*\d{1,4}\s*[页頁])?|\f)$/u;
const BOX = /^专\s?栏|^專\s?欄/u;
const CAPTION = /^[图圖表]\s*\d{1,3}\s*[：:．.\s]/u;
/** Marks at the beginning of photograph captions in newspapers. */
const PHOTO_CAPTION = /^[▲△▼▽↑↓←→↖↗↘↙◀▶]/u;
const NOTE = /^(?:\d{1,2}\s+(?=[图注圖註资資]\S)|[⁰¹²³⁴-⁹]{1,2}\s*(?=\S))/u;
/** Headings without a number that official documents use. */
const USUAL_HEADING =
  /^(?:总\s*则|總\s*則|附\s*则|附\s*則|前\s*言|序\s*言|引\s*言|[导導]\s*言|[结結]\s*[语語])$/u;
const PUBLICATION = /^[（(]此件.{2,12}[）)]$/u;
/** Recipients of copies, and printer and date of printing (GB/T 9704). */
const COPIES = /^(?:抄送|抄报|抄報|分送)[：:]|^\S{2,30}\s+\d{4}年\d{1,2}月\d{1,2}日印[发發]$/u;
/** 附件：1.…, or 附件2 on a line of its own. */
const ATTACHMENT = /^附\s?件(?:\s?\d{1,2})?(?:[：:].*)?$/u;
const DOCUMENT_NUMBER =
  /^\S{1,12}[〔［[]\d{4}[〕］\]]\s?\d{1,5}号$|^\S{1,12}[〔［[]\d{4}[〕］\]]\s?\d{1,5}號$/u;
/** Maximum number of lines from the beginning to a document number, and of signature lines above a date. */
const MOST_LINES = 6;
/** The name of a public body, recognised by its last character. */
const BODY = /^[^。！？；：，、]*[府厅廳室委局部院会會处處署办辦司行社团團]$/u;
/** The title of a notice that forwards a document: 关于印发《…》的通知. */
const PASSES_ON = /》的(?:通知|公告|函|决定|決定|批复|批復)$/u;
const DATE_LINE =
  /^[（(]?\s*[\d〇零一二三四五六七八九十]{4}\s*年[\d一二三四五六七八九十\s]{1,4}月(?:[\d一二三四五六七八九十\s]{1,4}日(?:印[发發])?)?\s*[）)]?$/u;

/** Unified transformer. */
export function recognize(hints: DocumentHints) {
  return (tree: SourceTree, file: VFile): void => {
    const hinted = readHints(tree, hints.roles, file);
    const contents = contentsBlocks(tree.children);
    const marks = pageFurniture(tree.children, hints.titleBlock);
    const listed = new Set([...contents].map((block) => bare(entryTitle(block.text.text))));
    const head = headOf(tree.children);
    const signed = signatures(tree.children);
    let beforeText = true;
    let afterClosing = false;
    let titled = false;
    const mayBeTitle = (block: Block): boolean =>
      (beforeText || afterClosing) && isTitleLine(block, hints.titleBlock);
    for (const block of tree.children) {
      const hint = hinted.get(block);
      if (hint === "paragraph") block.begins = true;
      if (hint === "pairs" || hint === "rows") block.list = hint;
      block.role = roleOf(hint) ?? (contents.has(block) ? "contents list" : byShape(block));
      if (hint === undefined && !beforeText && marks.has(block)) {
        block.role = mayBeTitle(block) ? "title block" : "page mark";
      }
      if (block.role === "heading" && block.depth === 1) {
        if ((beforeText && !titled) || mayBeTitle(block)) block.role = "title block";
        titled ||= beforeText;
      }
      if (hint === undefined && block.role === "paragraph") {
        if (listed.has(bare(block.text.text))) block.role = "heading";
        else if (!beforeText && (signed.has(block) || isClosingLine(block, hints.titleBlock)))
          block.role = "closing";
        else if (head.has(block) || mayBeTitle(block)) block.role = "title block";
      }
      // A title below a closing begins another text.
      if (block.role === "title block" && afterClosing) beforeText = true;
      if (isFurniture(block.role)) continue;
      beforeText = false;
      afterClosing = block.role === "closing";
    }
  };
}

/** The role of a hint; a later pass turns lists into tables. */
function roleOf(hint: HintRole | undefined): BlockRole | undefined {
  return hint === "pairs" || hint === "rows" ? "row" : hint;
}

function byShape(block: Block): BlockRole {
  const { text } = block.text;
  if (PAGE_MARK.test(text)) return "page mark";
  const numbering = readNumbering(text);
  if (
    text
      .slice(numbering?.length ?? 0)
      .trim()
      .includes("\t")
  )
    return "row";
  if (numbering) {
    block.numbering = numbering;
    return "numbered";
  }
  if (block.role === "heading") return "heading";
  if (ATTACHMENT.test(text)) return "attachment";
  if (BOX.test(text) && text.length <= SHORT_LINE && !/[。；，]/u.test(text)) return "box";
  if (PHOTO_CAPTION.test(text)) return "caption";
  if (CAPTION.test(text) && text.length <= 2 * SHORT_LINE) return "caption";
  if (NOTE.test(text)) return "note";
  if (USUAL_HEADING.test(text)) return "heading";
  return "paragraph";
}

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** True if a line is the issuer, a date, or a note on publication or copies; such lines close a document. */
function isClosingLine({ text: { text } }: Block, titleBlock: readonly string[]): boolean {
  const isIssuer = titleBlock.some((part) => bare(part) === bare(text));
  return [DATE_LINE, PUBLICATION, COPIES].some((line) => line.test(text)) || isIssuer;
}

/**
 * The lines from the beginning of a text to its document number (GB/T 9704: issuer, title and number). Empty if a
 * sentence or a numbered line precedes it, or if there are more than `MOST_LINES`.
 */
function headOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const end = blocks.findIndex(({ text }) => DOCUMENT_NUMBER.test(bare(text.text)));
  const head = blocks.slice(0, end + 1);
  const isHead = head.length <= MOST_LINES && head.every(isTitleShaped);
  return new Set(isHead ? head : []);
}

function isTitleShaped({ text: { text } }: Block): boolean {
  return !/[。！？；：]$/u.test(text) && readNumbering(text) === null;
}

/** Signatures: the names of public bodies directly above a date. */
function signatures(blocks: readonly Block[]): ReadonlySet<Block> {
  const signed = new Set<Block>();
  for (const [index, { text }] of blocks.entries()) {
    if (!DATE_LINE.test(text.text)) continue;
    const above = blocks.slice(Math.max(0, index - MOST_LINES), index).reverse();
    const end = above.findIndex(
      (line) => line.text.text.length > SHORT_LINE || !BODY.test(line.text.text),
    );
    for (const line of end === -1 ? above : above.slice(0, end)) signed.add(line);
  }
  return signed;
}

/** True if a line is part of the title, the issuer or the authors, or is a document number or a date. */
function isTitleLine(block: Block, titleBlock: readonly string[]): boolean {
  const text = bare(block.text.text).replace(/^《|》$/gu, "");
  return (
    titleBlock.some((part) => bare(part).includes(text)) ||
    DATE_LINE.test(block.text.text) ||
    DOCUMENT_NUMBER.test(text) ||
    (PASSES_ON.test(text) && titleBlock.some((part) => text.includes(`《${bare(part)}》`)))
  );
}

/** The blocks with hints of the editor; a hint that does not match the source is reported. */
function readHints(
  tree: SourceTree,
  roles: readonly RoleHint[],
  file: VFile,
): Map<Block, HintRole> {
  const byLine = Map.groupBy(tree.children, (block) => block.lines[0]);
  const found = new Map<Block, HintRole>();
  for (const hint of roles) {
    const blocks = byLine.get(hint.line) ?? [];
    const block = blocks.find(({ text }) => text.text.includes(hint.words));
    if (block) {
      const last = hint.to ?? hint.line;
      for (const other of last > hint.line ? tree.children : [block]) {
        if (other.lines[0] >= hint.line && other.lines[1] <= last) found.set(other, hint.role);
      }
      continue;
    }
    const reads = blocks[0]
      ? `reads “${blocks[0].text.text.slice(0, 30)}…”`
      : "is blank or not in the document";
    report(file, {
      rule: "metadata/role-mismatch",
      line: hint.line,
      message: `The role “${hint.role}” is given to line ${hint.line} with the words “${hint.words}”, but that line ${reads}.`,
      hint: "Correct `line` or `words` under `roles` in source.yaml.",
    });
  }
  return found;
}
