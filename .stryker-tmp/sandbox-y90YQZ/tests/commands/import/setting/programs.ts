/** Sets documents with programs: Chromium prints PDF, LibreOffice makes PDF and ODT of DOCX, many files in one call. */
// @ts-nocheck

import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";

/** A page of A4 with a running head and page numbers. */
export async function printPdf(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    const edge = 'style="font: 9px sans-serif; width: 100%; text-align: center"';
    return await page.pdf({
      format: "A4",
      margin: { top: "25mm", bottom: "25mm", left: "25mm", right: "25mm" },
      displayHeaderFooter: true,
      headerTemplate: `<div ${edge}>某市政府公报二〇二四年</div>`,
      footerTemplate: `<div ${edge}>— <span class="pageNumber"></span> —</div>`,
    });
  } finally {
    await page.close();
  }
}

/**
 * Converts files in one call of LibreOffice.
 * @param folder a folder to work in, of its own
 * @param format the ending of the wanted files: `pdf`, `odt`
 * @throws Error that says what is missing where there is no LibreOffice
 */
export async function convert(
  files: ReadonlyMap<string, Uint8Array>,
  format: string,
  folder: string,
): Promise<Map<string, Uint8Array>> {
  const [source, target] = [join(folder, "from"), join(folder, format)];
  await mkdir(source, { recursive: true });
  const paths = await Promise.all(
    Array.from(files, async ([name, bytes]) => {
      const path = join(source, name);
      await writeFile(path, bytes);
      return path;
    }),
  );
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
  await promisify(execFile)("soffice", [
    profile,
    "--headless",
    "--convert-to",
    format,
    "--outdir",
    target,
    ...paths,
  ]).catch((error: unknown) => {
    throw new Error(
      `This test sets documents in LibreOffice Writer, and “soffice” fails: ${error}.
Where it is missing, install it (Debian: apt-get install libreoffice-writer-nogui) and run the test again.`,
    );
  });
  const converted = [...files.keys()].map(async (name) => {
    const made = name.replace(/\.[^.]+$/u, `.${format}`);
    return [made, await readFile(join(target, made))] as const;
  });
  return new Map(await Promise.all(converted));
}
