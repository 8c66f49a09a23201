/** What epubcheck says of books. */
// @ts-nocheck

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findEpubcheck } from "./programs.ts";

/** Checks one book after the other in one run of Java's, and begins what it says of each with a form feed and the book's path. */
const CHECK_BOOKS = fileURLToPath(new URL("check-books.java", import.meta.url));

/** Java compiles for a long run, and checks the code it loads; this is a short one, of code that came with the system. */
const SHORT_RUN = [
  "-XX:TieredStopAtLevel=1",
  "-XX:+UseSerialGC",
  "-Xshare:auto",
  "-XX:+UnlockDiagnosticVMOptions",
  "-XX:-BytecodeVerificationRemote",
];

/** All that a program prints, whatever its exit code. */
async function said(program: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(program, args).catch((error) => error);
  return `${stdout}${stderr}`;
}

/** True for an archive of Java's, as Debian has it, which Java has to start. */
async function isArchive(path: string): Promise<boolean> {
  return (await readFile(path)).subarray(0, 2).toString("latin1") === "PK";
}

/**
 * Checks books, by their paths.
 * @returns what epubcheck says of each
 * @throws Error where Java cannot run what checks them
 */
export async function checkBooks(books: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const path = await findEpubcheck();
  const reports = new Map<string, string>();
  if (!(await isArchive(path))) {
    for (const book of books) reports.set(book, await said(path, [book]));
    return reports;
  }
  // What it loads first takes most of a run: all books are checked in one.
  const all = await said("java", [...SHORT_RUN, "-cp", path, CHECK_BOOKS, ...books]);
  const [before, ...parts] = all.split("\f");
  for (const part of parts) {
    const end = part.indexOf("\n");
    reports.set(part.slice(0, end).trimEnd(), part.slice(end));
  }
  if (reports.size === 0) throw new Error(`Java could not run ${CHECK_BOOKS}:\n${before}`);
  return reports;
}
