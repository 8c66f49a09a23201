/** Files that are damaged, or made to do harm, are refused with what to do. */
import { deflateRawSync } from "node:zlib";
import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { zipFile } from "../../src/export/archive/zip.ts";
import { zipPieces } from "../../src/export/archive/zip-format.ts";
import { importFile } from "../../src/import/import-file.ts";
import { ImportFailure } from "../../src/import/imported.ts";
import { docxWith, packageOf } from "./made-packages.ts";

const TOOLS = { pdf: { cMapUrl: "./", standardFontDataUrl: "./" }, recognize: null };

async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  const failure = await importFile(bytes, name, null, TOOLS).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failure instanceof ImportFailure)) throw new Error(`${name} is not refused: ${failure}`);
  expect(failure.hint).not.toBe("");
  return failure.message;
}

test("an archive that would unpack to more than any text is not unpacked", async () => {
  const size = 200 << 20;
  const data = deflateRawSync(new Uint8Array(size), { level: 1 });
  const files = [
    { path: "word/document.xml", data, length: data.length, isDeflated: true, size, sum: 0 },
    zipFile({ path: "[Content_Types].xml", content: new Uint8Array() }),
  ];
  const bomb = Buffer.concat([...zipPieces(files)]);
  expect(await refusal(bomb, "a.docx")).toMatch(/would unpack to 209715200 bytes/u);
});

test("entities are never expanded", async () => {
  const xml =
    '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>';
  const file = packageOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": xml });
  expect(await refusal(file, "a.docx")).toMatch(/document type/u);
});

test("XML without an end and XML of endless depth are damaged", async () => {
  const cut = packageOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": "<w:document><w:body><w:p>",
  });
  expect(await refusal(cut, "a.docx")).toMatch(/ends too early/u);
  expect(
    await refusal(docxWith("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)), "a.docx"),
  ).toMatch(/nested/u);
});

test("half an archive is damaged", async () => {
  const whole = docxWith("<w:p><w:r><w:t>水表</w:t></w:r></w:p>");
  expect(await refusal(whole.slice(0, whole.length / 2), "a.docx")).toMatch(/damaged/u);
});

test("relations that lead out of the archive find nothing", async () => {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  const file = packageOf({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships><Relationship Type="${type}" Target="../../etc/passwd"/></Relationships>`,
  });
  expect(await refusal(file, "a.docx")).toMatch(/no document part/u);
});

test.each([
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], "a.doc", /Word 97/u],
  [[...strToU8("{\\rtf1}")], "a.rtf", /RTF/u],
  [[0x89, 0x50, 0x4e, 0x47], "a.png", /picture/u],
  [[...strToU8("%PDF-1.7\nnothing")], "a.pdf", /damaged/u],
  [[0, 1, 2, 0, 3, 0, 0, 9], "a.bin", /none of the kinds/u],
] as const)("refuses %o as %s", async (bytes, name, message) => {
  expect(await refusal(new Uint8Array(bytes), name)).toMatch(message);
});
