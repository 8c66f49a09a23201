/** Tells the kind of a received file by its bytes. */
// @ts-nocheck

import { isText } from "./text/decode-text.ts";

export type FileKind =
  | "pdf"
  | "docx"
  | "odt"
  | "ofd"
  | "html"
  | "text"
  | "doc"
  | "rtf"
  | "image"
  | "unknown";

const SIGNATURES: readonly (readonly [readonly number[], FileKind])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], "doc"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "rtf"],
  [[0x89, 0x50, 0x4e, 0x47], "image"],
  [[0xff, 0xd8, 0xff], "image"],
  [[0x49, 0x49, 0x2a, 0x00], "image"],
  [[0x4d, 0x4d, 0x00, 0x2a], "image"],
];
/** Bytes within which a PDF begins; some have a line before it. */
const PDF_HEAD = 1024;

/** @param name the name of the file, where bytes alone do not tell */
export function kindOf(bytes: Uint8Array, name: string): FileKind {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  if (head.slice(0, PDF_HEAD).includes("%PDF-")) return "pdf";
  const signed = SIGNATURES.find(([signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  );
  if (signed) return signed[1];
  if (head.startsWith("PK")) return packageKind(bytes);
  const isHtml = /<(?:!doctype\s+html|html[\s>]|head[\s>]|body[\s>]|meta\s|div[\s>]|p[\s>])/iu.test(
    head,
  );
  if (
    isHtml &&
    (/\.x?html?$/iu.test(name) ||
      /^\s*(?:\u00ef\u00bb\u00bf)?\s*<(?:!|html|head|body|meta|\?xml)/iu.test(head))
  )
    return "html";
  return bytes.subarray(0, 1 << 14).includes(0) && !isText(bytes) ? "unknown" : "text";
}

/** The kind of a ZIP archive, by the names of its entries. */
function packageKind(bytes: Uint8Array): FileKind {
  const names = new TextDecoder("latin1").decode(bytes);
  if (names.includes("word/document") || names.includes("[Content_Types].xml")) return "docx";
  if (names.includes("OFD.xml")) return "ofd";
  if (names.includes("opendocument.text") || names.includes("content.xml")) return "odt";
  return "unknown";
}
