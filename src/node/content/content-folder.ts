/** Reads a content folder from disk: bytes to text, nothing interpreted. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Diagnostic, Rule } from "../../model/diagnostic.ts";
import type { Script } from "../../model/types.ts";
import { decodeUtf8 } from "./decode.ts";

/** A decoded file; `file` is its path from the content folder. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** A folder under `sources/`. */
export interface SourceFolder {
  readonly name: string;
  readonly source: TextFile & { readonly sha256: string; readonly format: "text" | "markdown" };
  readonly metadata: TextFile;
  readonly repairs: TextFile | null;
}

/** What a content folder holds; a file that is absent or not UTF-8 is null. */
export interface ContentFolder {
  readonly sources: readonly SourceFolder[];
  readonly site: TextFile | null;
  readonly hierarchies: TextFile | null;
  readonly translations: TextFile | null;
  readonly glossary: TextFile | null;
  readonly names: TextFile | null;
  readonly correspondences: TextFile | null;
  readonly words: TextFile | null;
  /** Words for the conversion, by the script converted to. */
  readonly dictionaries: Readonly<Record<Script, TextFile | null>>;
  /** Decisions on conversions. */
  readonly reviewed: TextFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the folder.
 * @throws only where the disk fails; what is missing or not UTF-8 is a diagnostic
 */
export async function readContentFolder(root: string): Promise<ContentFolder> {
  const diagnostics: Diagnostic[] = [];
  const read = async (file: string): Promise<{ text: string; bytes: Uint8Array } | null> => {
    const bytes = await readFile(join(root, file)).catch(ignoreMissing);
    if (!bytes) return null;
    const text = decodeUtf8(bytes, file);
    if (typeof text === "string") return { text, bytes };
    diagnostics.push(text);
    return null;
  };
  const optional = async (file: string): Promise<TextFile | null> => {
    const found = await read(file);
    return found && { file, text: found.text };
  };

  const entries =
    (await readdir(join(root, "sources"), { withFileTypes: true }).catch(ignoreMissing)) ?? [];
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  if (names.length === 0) {
    diagnostics.push({
      ...problem("content/no-sources", "sources"),
      message: "There is no source: `sources/` is missing or has no folder.",
      hint: "Make a folder sources/<name>/ with source.txt (or source.md) and source.yaml.",
    });
  }
  const sources: SourceFolder[] = [];
  for (const name of names.sort()) {
    const folder = `sources/${name}`;
    const before = diagnostics.length;
    const markdown = await read(`${folder}/source.md`);
    const text = markdown ?? (await read(`${folder}/source.txt`));
    const metadata = await optional(`${folder}/source.yaml`);
    if (text && metadata) {
      const format = markdown ? "markdown" : "text";
      const file = `${folder}/source.${markdown ? "md" : "txt"}`;
      const sha256 = createHash("sha256").update(text.bytes).digest("hex");
      const repairs = await optional(`${folder}/repairs.yaml`);
      sources.push({ name, metadata, repairs, source: { file, text: text.text, sha256, format } });
    } else if (diagnostics.length === before) {
      diagnostics.push(text ? missingMetadata(folder) : missingSource(folder));
    }
  }
  return {
    sources,
    site: await optional("site.yaml"),
    hierarchies: await optional("hierarchies.yaml"),
    translations: await optional("translations.yaml"),
    glossary: await optional("glossary.yaml"),
    names: await optional("names.yaml"),
    correspondences: await optional("correspondences.yaml"),
    words: await optional("words.yaml"),
    dictionaries: {
      "zh-Hans": await optional("dictionaries/zh-Hans.yaml"),
      "zh-Hant": await optional("dictionaries/zh-Hant.yaml"),
    },
    reviewed: await optional("dictionaries/reviewed.yaml"),
    diagnostics,
  };
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
}

function problem(rule: Rule, file: string) {
  return { rule, severity: "error", file, line: 1, column: 1 } as const;
}

function missingSource(folder: string): Diagnostic {
  return {
    ...problem("content/missing-source", folder),
    message: "The folder has neither source.txt nor source.md.",
    hint: "Put the text as received into one of them, or remove the folder.",
  };
}

function missingMetadata(folder: string): Diagnostic {
  return {
    ...problem("content/missing-metadata", `${folder}/source.yaml`),
    message: "source.yaml is missing: nothing says which documents the source holds.",
    hint: "Write one; an `id` and a `title` are enough.",
  };
}
