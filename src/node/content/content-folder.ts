/** Reads a content folder from disk and decodes its files, without interpreting them. */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ASSET_FILE, PAGE_FILE, TRANSLATION_FILE } from "../../model/content/content-layout.ts";
import type { Diagnostic, FilePosition } from "../../model/diagnostic.ts";
import type { Script } from "../../model/types.ts";
import { diagnose } from "../../rules/diagnose.ts";
import { checkNames, type FolderEntry, isBeside } from "./checks/check-names.ts";
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
  /** The places of an imported text in the received file. */
  readonly origins: TextFile | null;
  /** The names of the files in `originals/`. */
  readonly originals: readonly string[];
}

/** A file of `assets/`; `text` is null unless it is a style sheet or an SVG. */
interface AssetFile {
  readonly name: string;
  readonly text: string | null;
}

/** The files of a content folder; a file that is absent or not UTF-8 is null. */
export interface ContentFolder {
  readonly sources: readonly SourceFolder[];
  readonly site: TextFile | null;
  readonly hierarchies: TextFile | null;
  readonly translations: TextFile | null;
  /** Translated texts, in the order of their names. */
  readonly translatedTexts: readonly TextFile[];
  /** The pages that the collection adds, in the order of their names. */
  readonly pages: readonly TextFile[];
  /** The files of its site, in the order of their names. */
  readonly assets: readonly AssetFile[];
  readonly glossary: TextFile | null;
  readonly names: TextFile | null;
  readonly correspondences: TextFile | null;
  readonly words: TextFile | null;
  readonly indicators: TextFile | null;
  /** Words for the conversion, by target script. */
  readonly dictionaries: Readonly<Record<Script, TextFile | null>>;
  /** Reviewed decisions on conversions. */
  readonly reviewed: TextFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Error codes for an absent path, for a file instead of a folder, and for a folder instead of a file. */
const MISSING: readonly string[] = ["ENOENT", "ENOTDIR", "EISDIR"];

/**
 * Reads the folder.
 * @throws only if the disk fails; a file that is missing or not UTF-8 is a diagnostic
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

  const list = (path: string) => listFolder(join(root, path));

  const entries = (await list("sources")).filter(
    ({ name, isFolder }) => isFolder && !isBeside(name),
  );
  if (entries.length === 0) {
    diagnostics.push(
      diagnose("content/no-sources", whole("sources"), {
        message: "There is no source: `sources/` is missing or has no folder.",
        hint: "Make a folder sources/<name>/ with source.txt (or source.md) and source.yaml.",
      }),
    );
  }
  const sources: SourceFolder[] = [];
  for (const name of entries.map((entry) => entry.name).sort()) {
    const folder = `sources/${name}`;
    const files = (await list(folder)).flatMap((entry) => (entry.isFolder ? [] : entry.name));
    const isMarkdown = files.includes("source.md");
    if (isMarkdown && files.includes("source.txt")) diagnostics.push(twoSources(folder));
    const before = diagnostics.length;
    const file = `${folder}/${isMarkdown ? "source.md" : "source.txt"}`;
    const text = await read(file);
    const metadata = await optional(`${folder}/source.yaml`);
    if (text && metadata) {
      const format = isMarkdown ? "markdown" : "text";
      const sha256 = createHash("sha256").update(text.bytes).digest("hex");
      const repairs = await optional(`${folder}/repairs.yaml`);
      const origins = await optional(`${folder}/origins.json`);
      const originals = (await list(`${folder}/originals`)).map((entry) => entry.name);
      sources.push({
        name,
        metadata,
        repairs,
        origins,
        originals,
        source: { file, text: text.text, sha256, format },
      });
    } else if (diagnostics.length === before) {
      diagnostics.push(text ? missingMetadata(folder) : missingSource(folder));
    }
  }
  /** The names of files in a folder, in order. */
  const namesIn = async (folder: string, pattern: RegExp): Promise<string[]> =>
    (await list(folder))
      .flatMap(({ name, isFolder }) => (isFolder || !pattern.test(name) ? [] : name))
      .sort();
  const textsIn = async (folder: string, pattern: RegExp): Promise<TextFile[]> => {
    const texts: TextFile[] = [];
    for (const name of await namesIn(folder, pattern)) {
      const text = await optional(`${folder}/${name}`);
      if (text) texts.push(text);
    }
    return texts;
  };
  const assets: AssetFile[] = [];
  for (const name of await namesIn("assets", ASSET_FILE)) {
    const found = /\.(?:css|svg)$/iu.test(name) ? await optional(`assets/${name}`) : null;
    assets.push({ name, text: found?.text ?? null });
  }
  diagnostics.push(...(await checkNames(list)));
  return {
    sources,
    site: await optional("site.yaml"),
    hierarchies: await optional("hierarchies.yaml"),
    translations: await optional("translations.yaml"),
    translatedTexts: await textsIn("translations", TRANSLATION_FILE),
    pages: await textsIn("pages", PAGE_FILE),
    assets,
    glossary: await optional("glossary.yaml"),
    names: await optional("names.yaml"),
    correspondences: await optional("correspondences.yaml"),
    words: await optional("words.yaml"),
    indicators: await optional("indicators.yaml"),
    dictionaries: {
      "zh-Hans": await optional("dictionaries/zh-Hans.yaml"),
      "zh-Hant": await optional("dictionaries/zh-Hant.yaml"),
    },
    reviewed: await optional("dictionaries/reviewed.yaml"),
    diagnostics,
  };
}

/** The entries of a folder, with links followed; none if it is absent or is not a folder. */
async function listFolder(path: string): Promise<FolderEntry[]> {
  const entries = (await readdir(path, { withFileTypes: true }).catch(ignoreMissing)) ?? [];
  return Promise.all(
    entries.map(async (entry) => {
      const target = entry.isSymbolicLink()
        ? await stat(join(path, entry.name)).catch(ignoreMissing)
        : entry;
      return { name: entry.name, isFolder: target?.isDirectory() ?? false };
    }),
  );
}

/** Returns null for an absent file, and for a folder in its place, which `checkNames` reports. */
function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code !== undefined && MISSING.includes(error.code)) return null;
  throw error;
}

/** The position of a diagnostic about a whole file or folder. */
function whole(file: string): FilePosition {
  return { file, line: 1, column: 1 };
}

function missingSource(folder: string): Diagnostic {
  return diagnose("content/missing-source", whole(folder), {
    message: "The folder has neither source.txt nor source.md.",
    hint: "Put the text as received into one of them, or remove the folder.",
  });
}

function twoSources(folder: string): Diagnostic {
  return diagnose("content/two-sources", whole(`${folder}/source.txt`), {
    message: "The folder has two texts: source.md is read, source.txt is not.",
    hint: "Move one of them into a source folder of its own, or into originals/ if the other was made of it.",
  });
}

function missingMetadata(folder: string): Diagnostic {
  return diagnose("content/missing-metadata", whole(`${folder}/source.yaml`), {
    message: "source.yaml is missing: nothing says which documents the source holds.",
    hint: "Write one; an `id` and a `title` are enough.",
  });
}
