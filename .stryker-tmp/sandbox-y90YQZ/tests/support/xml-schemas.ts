/** Validates XML by the schemas of the standards, with programs that did not write it: libxml2, and jing, which epubcheck brings along. */
// @ts-nocheck

import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { findEpubcheck } from "./programs.ts";

const SCHEMAS = fileURLToPath(new URL("../fixtures/schemas", import.meta.url));

/** A folder with the unpacked schemas, and its removal. */
async function unpacked(...names: string[]) {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-schemas-"));
  for (const name of names) {
    const packed = await readFile(join(SCHEMAS, `${name}.gz`));
    await writeFile(join(folder, name), gunzipSync(packed));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** What the schema of Akoma Ntoso says of each file; an empty list for valid ones. */
export async function akomaNtosoErrors(files: ReadonlyMap<string, string>): Promise<string[]> {
  const { folder, remove } = await unpacked("akomantoso30.xsd", "xml.xsd");
  xmlRegisterFsInputProviders();
  try {
    const path = join(folder, "akomantoso30.xsd");
    using schema = XmlDocument.fromBuffer(await readFile(path), { url: path });
    using validator = XsdValidator.fromDoc(schema);
    return [...files].flatMap(([name, content]) => {
      using document = XmlDocument.fromString(content);
      try {
        validator.validate(document);
        return [];
      } catch (error) {
        return [`${name}: ${error}`];
      }
    });
  } finally {
    await remove();
  }
}

/** What TEI All says of the files, line by line; an empty list for valid ones. */
export async function teiErrors(files: ReadonlyMap<string, string>): Promise<string[]> {
  const { folder, remove } = await unpacked("tei_all.rng");
  try {
    const paths = [...files.keys()].map((_, index) => join(folder, `${index}.xml`));
    for (const [index, content] of [...files.values()].entries()) {
      await writeFile(join(folder, `${index}.xml`), content);
    }
    const driver = "com.thaiopensource.relaxng.util.Driver";
    const classes = ["-cp", await findEpubcheck(), driver, join(folder, "tei_all.rng")];
    const { stdout, stderr } = await promisify(execFile)("java", [...classes, ...paths]).catch(
      (error) => error,
    );
    return `${stdout}${stderr}`.split("\n").filter((line) => line !== "");
  } finally {
    await remove();
  }
}
