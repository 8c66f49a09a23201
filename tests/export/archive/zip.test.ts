/** Archives, as programs that are not ours read them. */
import { execFileSync } from "node:child_process";
import { mkdtemp, open, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { expect, onTestFinished, test } from "vitest";
import { inBatches, zip, zipFile } from "../../../src/export/archive/zip.ts";
import { type ZipFile, zipPieces } from "../../../src/export/archive/zip-format.ts";
import { findUnzip } from "../../support/programs.ts";

function entry(path: string, content = path): { path: string; content: Uint8Array } {
  return { path, content: new TextEncoder().encode(content) };
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-zip-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the archive of the files; in place of the zeros among their data the file on the disk has a hole. */
async function writeArchive(path: string, files: readonly ZipFile[], zeros: Uint8Array) {
  const file = await open(path, "w");
  let at = 0;
  for (const piece of zipPieces(files)) {
    if (piece !== zeros) await file.write(piece, 0, piece.length, at);
    at += piece.length;
  }
  await file.close();
}

const UNZIP = await findUnzip();

function unzip(...args: string[]): string {
  return execFileSync(UNZIP, args, { encoding: "utf8", maxBuffer: 1e8 });
}

/** A file of zeros, as it is in the archive. */
function stored(path: string, data: Uint8Array): ZipFile {
  return { path, data, length: data.length, isDeflated: false, size: data.length, sum: 0 };
}

test("an archive is the same for the same files, and gives back what was put in", () => {
  const entries = [
    { ...entry("mimetype", "application/epub+zip"), stored: true },
    entry("文/件.txt", "文".repeat(99)),
    entry("empty", ""),
  ];
  const archive = zip(entries);
  expect(archive).toEqual(zip(entries));
  expect(Object.entries(unzipSync(archive)).map(([path, file]) => [path, strFromU8(file)])).toEqual(
    entries.map(({ path, content }) => [path, strFromU8(content)]),
  );
});

test.each(["C", "C.UTF-8"])("unzip keeps names beyond ASCII, in the locale %s", async (locale) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "names.zip"), zip([entry("申请/表.txt", "文")]));
  execFileSync(UNZIP, ["-q", "names.zip"], {
    cwd: folder,
    env: { ...process.env, LC_ALL: locale },
  });
  expect(await readFile(join(folder, "申请/表.txt"), "utf8")).toBe("文");
  expect((await stat(join(folder, "申请/表.txt"))).mode & 0o600).toBe(0o600);
});

test("a stored first file stands where readers of a book look for its type", () => {
  const archive = zip([{ ...entry("mimetype", "application/epub+zip"), stored: true }, entry("a")]);
  expect(strFromU8(archive.subarray(30, 58))).toBe("mimetypeapplication/epub+zip");
});

test.each([65_535, 70_000])("an archive has all of %d files", async (count) => {
  const file = zipFile({ ...entry("a"), stored: true });
  const files = Array.from({ length: count }, (_, at) => ({ ...file, path: `${at % 7}/${at}` }));
  const archive = join(await temporaryFolder(), "many.zip");
  await writeFile(archive, inBatches(zipPieces(files)));
  // As one text: lists of so many are compared slowly.
  const paths = files.map(({ path }) => path).join("\n");
  expect(Object.keys(unzipSync(await readFile(archive))).join("\n")).toBe(paths);
  expect(unzip("-Zh", archive)).toContain(`number of entries: ${count}`);
  expect(unzip("-Z1", archive).trimEnd()).toBe(paths);
});

test("a file whose header stands beyond 4 GiB is found", async () => {
  const zeros = new Uint8Array(2 ** 26);
  const sum = crc32(zeros);
  const before = Array.from({ length: 65 }, (_, at) => ({ ...stored(`zeros/${at}`, zeros), sum }));
  const archive = join(await temporaryFolder(), "long.zip");
  await writeArchive(archive, [...before, zipFile(entry("last"))], zeros);
  expect(unzip("-Z1", archive).trimEnd().split("\n")).toHaveLength(66);
  expect(unzip("-p", archive, "last")).toBe("last");
});

test("a file of more than 4 GiB has its size, and the next one is found", async () => {
  const zeros = new Uint8Array(2 ** 32 + 10);
  const archive = join(await temporaryFolder(), "large.zip");
  await writeArchive(archive, [stored("zeros", zeros), zipFile(entry("last"))], zeros);
  expect(unzip("-l", archive)).toMatch(/^\s*4294967306 .* zeros$/mu);
  expect(unzip("-p", archive, "last")).toBe("last");
});
