/** The doubtful conversions of a folder of texts: characters with several forms whose form no word decided. */
// @ts-nocheck

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { originsOf, otherScript } from "../../src/annotate/script/provenance.ts";
import { openccDetectScript, openccDirections } from "../../src/node/adapters/opencc.ts";
import { decodeUtf8 } from "../../src/node/content/decode.ts";
import { parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import type { ParsedClause } from "../../src/parse/tree.ts";

/** A doubtful conversion with the text around it. */
interface DoubtfulConversion {
  readonly from: string;
  readonly to: string;
  readonly before: string;
  readonly after: string;
}

export interface ConversionReport {
  readonly name: string;
  readonly script: "zh-Hans" | "zh-Hant";
  readonly characters: number;
  /** Number of characters with several forms. */
  readonly choices: number;
  readonly doubtful: readonly DoubtfulConversion[];
}

/** Characters around a doubtful one that are shown. */
const CONTEXT = 8;

/**
 * Reads every `<folder>/<name>/source.txt` or `source.md`, in the script that its characters tell.
 * @throws Error if the folder cannot be read, or if a text is not UTF-8
 */
export async function readConversions(folder: string): Promise<ConversionReport[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const reports: ConversionReport[] = [];
  for (const name of names.toSorted()) {
    const files = await readdir(path.join(folder, name));
    const file = files.find((other) => /^source\.(?:txt|md)$/u.test(other));
    if (file === undefined) continue;
    const text = decodeUtf8(await readFile(path.join(folder, name, file)), `${name}/${file}`);
    if (typeof text !== "string") throw new Error(`${text.file}: ${text.message}`);
    reports.push(reportOf(name, textsOf(text, file)));
  }
  return reports;
}

/** The texts of a document's clauses, as they are converted. */
function textsOf(source: string, file: string): readonly string[] {
  const parsed = parseDocument({
    source,
    format: file.endsWith(".md") ? "markdown" : "text",
    file,
    lines: [1, splitLines(source).length],
    hints: { titleBlock: [], roles: [] },
    repairs: [],
  });
  const of = ({ label, heading, paragraphs, children }: ParsedClause): string[] => [
    label.text,
    heading.text,
    ...paragraphs.map(({ text }) => text),
    ...children.flatMap(of),
  ];
  return parsed.clauses.flatMap(of);
}

function reportOf(name: string, texts: readonly string[]): ConversionReport {
  const { script } = openccDetectScript(texts.join("\n"));
  const direction = openccDirections()[otherScript(script)];
  const doubtful: DoubtfulConversion[] = [];
  let choices = 0;
  for (const line of texts) {
    for (const { start, end, value } of originsOf(line, direction)) {
      choices++;
      if (value.rule !== "character") continue;
      const before = line.slice(Math.max(0, start - CONTEXT), start);
      const after = line.slice(end, end + CONTEXT);
      doubtful.push({ from: value.from, to: value.to, before, after });
    }
  }
  const characters = texts.join("").match(/\p{Script=Han}/gu)?.length ?? 0;
  return { name, script, characters, choices, doubtful };
}

/** A line a text, the totals, and each doubtful conversion once, by character, with the number of its places. */
export function printConversions(reports: readonly ConversionReport[]): string {
  const row = (name: string, list: readonly ConversionReport[]): string => {
    const sum = (of: (report: ConversionReport) => number) =>
      list.reduce((total, report) => total + of(report), 0);
    return `${name}: ${sum((one) => one.characters)} Han characters, ${sum((one) => one.choices)} with several forms, ${sum((one) => one.doubtful.length)} decided by no word`;
  };
  const all = reports.flatMap(({ doubtful }) => doubtful);
  const written = all.map(({ from, to, before, after }) => `${before}【${from}→${to}】${after}`);
  const counts = Map.groupBy(written, (line) => line);
  const byCharacter = [...counts].toSorted(
    ([one], [other]) => compare(inBrackets(one), inBrackets(other)) || compare(one, other),
  );
  return [
    ...byCharacter.map(([line, same]) => `${line}${same.length > 1 ? `  ×${same.length}` : ""}`),
    ...reports.map((report) => row(`${report.name} (${report.script})`, [report])),
    row("all", reports),
  ].join("\n");
}

function inBrackets(line: string): string {
  return line.slice(line.indexOf("【"));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
