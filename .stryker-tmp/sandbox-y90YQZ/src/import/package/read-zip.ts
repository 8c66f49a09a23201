/** Reads the entries of a ZIP archive (DOCX, ODT, OFD) with limits. */
// @ts-nocheck

import { strFromU8, unzipSync } from "fflate";
import { ImportFailure } from "../imported.ts";

/** Most bytes of one entry, and of all that are read, after decompression. */
const MOST_BYTES = { entry: 128 << 20, all: 256 << 20 } as const;
const MOST_ENTRIES = 20_000;

/** The XML files of an archive by path, with forward slashes. */
export type PackageFiles = ReadonlyMap<string, string>;

/** @throws ImportFailure for an archive that is damaged, or that would unpack to more than the limits */
export function readPackage(bytes: Uint8Array, kind: string): PackageFiles {
  let total = 0;
  let count = 0;
  const names: string[] = [];
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count++;
        names.push(name);
        if (count > MOST_ENTRIES) throw tooLarge(kind, `it has more than ${MOST_ENTRIES} entries`);
        if (!/\.(?:xml|rels)$/iu.test(name)) return false;
        total += originalSize;
        if (originalSize > MOST_BYTES.entry || total > MOST_BYTES.all) {
          throw tooLarge(kind, `“${name}” would unpack to ${originalSize} bytes`);
        }
        return true;
      },
    });
    if (names.includes("EncryptionInfo")) throw encrypted(kind);
    return new Map(
      Object.entries(entries).map(([name, data]) => [
        name.replaceAll("\\", "/").replace(/^\//u, ""),
        decodeXml(data),
      ]),
    );
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw damaged(kind, reason);
  }
}

/** XML says its encoding in its first line; packages use UTF-8 and, rarely, UTF-16. */
function decodeXml(data: Uint8Array): string {
  const isWide = (data[0] === 0xff && data[1] === 0xfe) || (data[0] === 0xfe && data[1] === 0xff);
  if (isWide) return new TextDecoder(data[0] === 0xff ? "utf-16le" : "utf-16be").decode(data);
  return strFromU8(data).replace(/^\uFEFF/u, "");
}

export function damaged(kind: string, reason: string): ImportFailure {
  return new ImportFailure(
    `The ${kind} file is damaged: ${reason}.`,
    "Get the file again; where it still opens in an office program, save it from there under a new name.",
  );
}

function encrypted(kind: string): ImportFailure {
  return new ImportFailure(
    `The ${kind} file is encrypted.`,
    "Open it with its password, save a copy without one, and import the copy.",
  );
}

function tooLarge(kind: string, reason: string): ImportFailure {
  return new ImportFailure(
    `The ${kind} file is refused: ${reason}, more than any text needs.`,
    "If the file is genuine, save its text under a new name, without pictures, and import that.",
  );
}
