/** Programs that an import uses where they are installed: tesseract, poppler's tools, LibreOffice. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { ImportFailure } from "../../import/imported.ts";
import type { Page } from "../../import/pages/page.ts";
import { pageOfTsv } from "./tesseract-page.ts";

const MOST_OUTPUT = 256 << 20;
/** Milliseconds after which a program counts as hanging. */
const HANGS = 600_000;
/** Dots an inch at which pages are recognized. */
const DENSITY = 300;

const run = (program: string, args: readonly string[]) =>
  promisify(execFile)(program, [...args], { maxBuffer: MOST_OUTPUT, timeout: HANGS });

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** Runs a task in a folder of its own. */
async function inFolder<T>(task: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-import-"));
  try {
    return await task(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The text of each page as pdftotext reads it; null where it is not installed.
 * @param order that in which a person reads, as pdftotext guesses it, or that in which the file draws its characters
 */
export async function pdfToText(
  bytes: Uint8Array,
  order: "read" | "drawn",
): Promise<string[] | null> {
  return inFolder(async (folder) => {
    const file = join(folder, "in.pdf");
    await writeFile(file, bytes);
    try {
      const options = order === "drawn" ? ["-raw"] : [];
      const { stdout } = await run("pdftotext", [...options, "-enc", "UTF-8", file, "-"]);
      return stdout.replace(/\f$/u, "").split("\f");
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  });
}

/** Recognizes scanned pages of a PDF. @throws ImportFailure where a program is missing */
export async function recognizePages(bytes: Uint8Array, pages: readonly number[]): Promise<Page[]> {
  return inFolder(async (folder) => {
    const file = join(folder, "in.pdf");
    await writeFile(file, bytes);
    const languages = await tesseractLanguages();
    const found: Page[] = [];
    for (const number of pages) {
      const picture = join(folder, `page-${number}`);
      await run("pdftoppm", [
        "-r",
        String(DENSITY),
        "-f",
        String(number),
        "-l",
        String(number),
        "-singlefile",
        "-png",
        file,
        picture,
      ]).catch(missing("pdftoppm", "poppler-utils"));
      const { stdout } = await run("tesseract", [`${picture}.png`, "-", "-l", languages, "tsv"]);
      found.push(pageOfTsv(stdout, number, DENSITY));
    }
    return found;
  });
}

/** The Chinese languages of the installed tesseract. */
async function tesseractLanguages(): Promise<string> {
  const { stdout } = await run("tesseract", ["--list-langs"]).catch(
    missing("tesseract", "tesseract-ocr tesseract-ocr-chi-sim tesseract-ocr-chi-tra"),
  );
  const languages = ["chi_sim", "chi_tra"].filter((language) =>
    stdout.split(/\s+/u).includes(language),
  );
  if (languages.length > 0) return languages.join("+");
  throw new ImportFailure(
    "The installed tesseract knows no Chinese.",
    "Install chi_sim or chi_tra (Debian: apt-get install tesseract-ocr-chi-sim tesseract-ocr-chi-tra).",
  );
}

/** An office document as DOCX, by LibreOffice. @throws ImportFailure where it is missing or fails */
export async function convertToDocx(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  return inFolder(async (folder) => {
    const extension = /\.(?:doc|rtf|wps)$/iu.exec(name)?.[0] ?? ".doc";
    const file = join(folder, `in${extension}`);
    await writeFile(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    await run("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "docx",
      "--outdir",
      folder,
      file,
    ]).catch(missing("soffice", "libreoffice-writer-nogui"));
    return new Uint8Array(await readFile(join(folder, "in.docx")));
  }).catch((error: unknown) => {
    if (error instanceof ImportFailure) throw error;
    throw new ImportFailure(
      `LibreOffice cannot convert “${name}”.`,
      "Open it in an office program, and save it as DOCX.",
    );
  });
}

/** Turns the failure of a program that is not installed into one that says so. */
function missing(program: string, packages: string): (error: unknown) => never {
  return (error) => {
    if (!isMissing(error)) throw error;
    throw new ImportFailure(
      `There is no “${program}” on the PATH.`,
      `Install it (Debian: apt-get install ${packages}).`,
    );
  };
}
