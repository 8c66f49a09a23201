/** `tiaowen import`: files and web addresses become sources of the content folder. */
import { resolve } from "node:path";
import { ImportFailure } from "../../../import/imported.ts";
import type { Command } from "../command.ts";
import { CallError, readArgs } from "../options/read-args.ts";
import { siteOptions } from "../options/site-options.ts";

const USAGE = `\
tiaowen import FILE|ADDRESS… [OPTIONS]

Reads PDF, DOCX, ODT, OFD, web pages and plain texts (UTF-8, UTF-16, GB18030, Big5), and makes a folder of each
below content/sources/: the received file as it was, its text, the place of each line in the file, and a draft of
source.yaml. What is left out (running heads, page numbers, watermarks) is named. The characters are compared with
a second extraction: pdftotext where it is installed, or the file's own XML.

  --id ID         the name of the source, for a single file; otherwise made of the file's name
  --page ADDRESS  the web page that links to the file, for the record
  --update        takes a changed text over; without it a second import only says what has changed
  --ocr           recognizes scanned pages, with tesseract and its chi_sim or chi_tra
  --convert       converts .doc and .rtf, with LibreOffice
  --private       allows addresses of this machine and of private networks
  --content DIR   the content folder (CONTENT_DIR; content)

  tiaowen import plan.pdf --id plan-2024
  tiaowen import https://example.org/policy.html`;

const OPTIONS = {
  id: { type: "string" },
  page: { type: "string" },
  update: { type: "boolean", default: false },
  ocr: { type: "boolean", default: false },
  convert: { type: "boolean", default: false },
  private: { type: "boolean", default: false },
  content: { type: "string" },
} as const;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export const IMPORT: Command = {
  name: "import",
  summary: "makes sources of files and web addresses",
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readArgs(args, OPTIONS);
    if (positionals.length === 0) throw new CallError("import takes a FILE or an ADDRESS.");
    if (values.id !== undefined && positionals.length > 1)
      throw new CallError("--id names one source: import one file at a time.");
    if (values.id !== undefined && !ID.test(values.id))
      throw new CallError("An id has lower-case letters a–z, digits and single hyphens.");
    const { contentDir } = siteOptions({ content: values.content }, io);
    const [{ importSource, isAddress }, { importReport }] = await Promise.all([
      import("../../import/import-source.ts"),
      import("../import-report.ts"),
    ]);
    let hasFailed = false;
    for (const from of positionals) {
      try {
        const result = await importSource({
          from: isAddress(from) ? from : resolve(io.folder, from),
          contentDir,
          id: values.id ?? null,
          page: values.page ?? null,
          mayBePrivate: values.private,
          ocr: values.ocr,
          convert: values.convert,
          update: values.update,
          today: new Date().toISOString().slice(0, 10),
        });
        io.print(importReport(result));
      } catch (error) {
        if (!(error instanceof ImportFailure)) throw error;
        hasFailed = true;
        io.printError(`${from}: ${error.message}\n  ${error.hint}`);
      }
    }
    return hasFailed ? 1 : 0;
  },
};
