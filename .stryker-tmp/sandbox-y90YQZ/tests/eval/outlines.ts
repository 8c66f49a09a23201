/** Outlines of a folder of texts against the ids that a reader lists. */
// @ts-nocheck

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { sourceSchema } from "../../src/model/content/schema.ts";
import { decodeUtf8 } from "../../src/node/content/decode.ts";
import { readYaml } from "../../src/node/content/yaml.ts";
import { type ParseResult, parseDocument } from "../../src/parse/parse.ts";
import { splitLines } from "../../src/parse/read/read-text.ts";
import type { ParsedClause } from "../../src/parse/tree.ts";

/** The outline of one text. */
export interface OutlineReport {
  readonly name: string;
  /** Ids of the numbered clauses outside of attachments and below no unnumbered heading, in order. */
  readonly ids: readonly string[];
  /** What `ids.txt` lists; null without that file. */
  readonly expected: readonly string[] | null;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** True if the ids that both have stand in the same order. */
  readonly isInOrder: boolean;
  /** Clauses of any kind. */
  readonly clauses: number;
  /** Clauses whose number was given before. */
  readonly repeated: number;
  /** Characters taken out of the text, by kind. */
  readonly furniture: Readonly<Record<string, number>>;
  readonly unaccounted: number;
  readonly diagnostics: number;
}

/**
 * Reads every `<folder>/<name>/source.txt` or `source.md`, with the `source.yaml` beside it if there is one.
 * @throws Error if the folder cannot be read, or if a `source.yaml` is wrong
 */
export async function readOutlines(folder: string): Promise<OutlineReport[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const reports: OutlineReport[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory()).toSorted(byName)) {
    const files = await readdir(path.join(folder, name));
    const source = files.find((file) => /^source\.(?:txt|md)$/u.test(file));
    if (source !== undefined) reports.push(await readOutline(folder, name, source));
  }
  return reports;
}

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}

async function readOutline(folder: string, name: string, file: string): Promise<OutlineReport> {
  const place = path.join(folder, name);
  const text = decodeUtf8(await readFile(path.join(place, file)), path.join(name, file));
  if (typeof text !== "string") throw new Error(`${text.file}: ${text.message}`);
  const listed = await readFile(path.join(place, "ids.txt"), "utf8").catch(() => null);
  const expected = listed?.split(/\s+/u).filter((id) => id !== "") ?? null;
  const parsed = parseDocument({
    source: text,
    format: file.endsWith(".md") ? "markdown" : "text",
    file: path.join(name, file),
    repairs: [],
    ...(await metadata(place, splitLines(text).length)),
  });
  return { name, expected, ...compare(parsed, expected) };
}

/** Lines and hints of the only or first document that `source.yaml` declares. */
async function metadata(place: string, lineCount: number) {
  const file = path.join(place, "source.yaml");
  const yaml = await readFile(file, "utf8").catch(() => null);
  const read = yaml === null ? null : readYaml(yaml, file, sourceSchema, ["documents", 0]);
  if (read && !read.yaml)
    throw new Error(read.diagnostics.map(({ message }) => message).join("\n"));
  const document = read?.yaml?.value.documents[0];
  const titleBlock = document
    ? [document.title.value, ...(document.issuer ? [document.issuer.value] : [])]
    : [];
  const lines = document?.lines ?? ([1, lineCount] as const);
  return { lines, hints: { titleBlock, roles: document?.roles ?? [] } };
}

function compare(parsed: ParseResult, expected: readonly string[] | null) {
  const all = parsed.clauses.flatMap(withDescendants);
  const ids = all
    .filter(({ id, label }) => label.text !== "" && /^s\d/u.test(id))
    .map(({ id }) => id);
  const [own, wanted] = [new Set(ids), new Set(expected ?? ids)];
  const missing = (expected ?? []).filter((id) => !own.has(id));
  const extra = ids.filter((id) => !wanted.has(id));
  const both = (list: readonly string[]) => list.filter((id) => own.has(id) && wanted.has(id));
  const { furniture, unaccounted } = parsed.coverage;
  return {
    ids,
    missing,
    extra,
    isInOrder: both(ids).join(" ") === both(expected ?? ids).join(" "),
    clauses: all.length,
    repeated: all.filter(({ id }) => /r\d+$/u.test(id)).length,
    furniture,
    unaccounted: unaccounted.reduce((sum, { start, end }) => sum + end - start, 0),
    diagnostics: parsed.diagnostics.length,
  };
}

function withDescendants(clause: ParsedClause): ParsedClause[] {
  return [clause, ...clause.children.flatMap(withDescendants)];
}

/** Number of ids that a line of the report names. */
const NAMED = 6;

/** A line a text, and the totals. */
export function printOutlines(reports: readonly OutlineReport[]): string {
  const lines = reports.map((report) => {
    const { name, clauses, ids, expected, missing, extra, isInOrder } = report;
    const found =
      expected === null
        ? `${ids.length} numbered`
        : `${expected.length - missing.length} of ${expected.length} ids, ${missing.length} missing${some(missing)}, ${extra.length} besides${some(extra)}, ${isInOrder ? "in order" : "NOT in order"}`;
    const taken = Object.entries(report.furniture)
      .filter(([kind, count]) => kind !== "white space" && count > 0)
      .map(([kind, count]) => `${kind} ${count}`);
    return `${name}: ${clauses} clauses, ${found}; ${report.repeated} repeated, ${report.unaccounted} characters unaccounted, ${report.diagnostics} diagnostics; taken out: ${taken.join(", ") || "nothing"}`;
  });
  const listed = reports.filter(({ expected }) => expected !== null);
  const sum = (count: (report: OutlineReport) => number) =>
    listed.reduce((total, report) => total + count(report), 0);
  const wanted = sum(({ expected }) => expected?.length ?? 0);
  const missing = sum((report) => report.missing.length);
  return [
    ...lines,
    `${reports.length} texts, ${listed.length} with ids: ${wanted - missing} of ${wanted} ids found, ${sum(({ extra }) => extra.length)} besides`,
  ].join("\n");
}

function some(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  return ` (${ids.slice(0, NAMED).join(" ")}${ids.length > NAMED ? " …" : ""})`;
}
