/** The draft of a `source.yaml`: id, title, and what the head of the text states. */
// @ts-nocheck

import { stringify } from "yaml";
import type { ImportedText } from "../../import/import-file.ts";
import { asYaml, headMetadata } from "../content/head-metadata.ts";

const HEAD = `# A draft by tiaowen import: read each line beside the received file.
`;

/** @param schema path of the schema for editors; null where there is none */
export function draftMetadata(id: string, text: ImportedText, schema: string | null): string {
  const lines = text.lines.map((line, index) => ({
    number: index + 1,
    text: line.text.replace(/\\(.)/gu, "$1"),
  }));
  const title = text.title ?? firstLine(text) ?? id;
  const stated = asYaml(headMetadata(lines));
  const first = schema === null ? "" : `# yaml-language-server: $schema=${schema}\n`;
  return `${first}${HEAD}${stringify({ id, title }, { lineWidth: 0 })}${stated.map((line) => `${line}\n`).join("")}`;
}

function firstLine({ lines }: ImportedText): string | null {
  const line = lines.find(({ text }) => text.trim() !== "");
  return line?.text.replace(/^#+ /u, "").trim() ?? null;
}
