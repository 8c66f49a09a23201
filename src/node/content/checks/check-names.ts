/** Diagnostics for files and folders of a content folder that nothing reads. */

import { CONTENT_LAYOUT, type FolderLayout } from "../../../model/content/content-layout.ts";
import { foldedName, UNPORTABLE } from "../../../model/content/portable-name.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { diagnose } from "../../../rules/diagnose.ts";
import { GUIDE } from "../../../rules/guide.ts";
import { nearName } from "../../../text/words/near-name.ts";

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * Lists a folder by its path from the content folder; the path is empty for that folder itself, else it ends with a
 * slash. An absent folder has no entries.
 */
export type ListFolder = (path: string) => Promise<readonly FolderEntry[]>;

/** Names that are allowed in any folder. */
const ANYWHERE = /^(?:\.|README(?:\.|$)|LICEN[CS]E(?:\.|$))/iu;
/** Files that were probably meant as content. */
const CONTENT_FILE = /\.(?:ya?ml|txt)$/iu;

/** True for the name of a file or folder that is allowed everywhere and is not read. */
export function isBeside(name: string): boolean {
  return ANYWHERE.test(name);
}

/** A warning for each file or folder whose name is not part of the content layout; the hint proposes a similar name. */
export async function checkNames(list: ListFolder): Promise<Diagnostic[]> {
  return checkFolder("", CONTENT_LAYOUT, list);
}

async function checkFolder(
  path: string,
  layout: FolderLayout,
  list: ListFolder,
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  const entries = (await list(path)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  /** Names of entries that are read, by the form in which some systems compare them. */
  const read = new Map<string, string>();
  for (const entry of entries) {
    if (isBeside(entry.name)) continue;
    const inner = innerLayout(entry, layout);
    if (inner === undefined) {
      found.push(...unknownName(path, entry, layout));
      continue;
    }
    const twin = read.get(foldedName(entry.name));
    read.set(foldedName(entry.name), entry.name);
    if (twin !== undefined || UNPORTABLE.test(entry.name))
      found.push(unportable(path, entry, twin));
    if (inner !== null) found.push(...(await checkFolder(`${path}${entry.name}/`, inner, list)));
  }
  return found;
}

/** @param twin the name of another entry that differs in case only */
function unportable(path: string, { name }: FolderEntry, twin: string | undefined): Diagnostic {
  return diagnose(
    "content/unportable-name",
    { file: `${path}${name}`, line: 1, column: 1 },
    twin === undefined
      ? {
          message: `Windows has no file or folder with the name “${name}”.`,
          hint: "Rename it: letters, digits and hyphens are safe everywhere.",
        }
      : {
          message: `Windows and macOS cannot tell “${name}” from “${twin}”: where the content is copied there, one is lost.`,
          hint: "Rename one of them, so that they differ in more than capitals.",
        },
  );
}

/** The layout of a folder that is read; null if there is nothing to check inside, undefined if nothing reads the entry. */
function innerLayout(
  { name, isFolder }: FolderEntry,
  { files, folders, anyFolder, anyFile }: FolderLayout,
): FolderLayout | null | undefined {
  if (isFolder) return Object.hasOwn(folders, name) ? folders[name] : anyFolder;
  const isKnown = files.includes(name) || anyFile?.test(name) === true;
  return isKnown ? null : undefined;
}

function unknownName(path: string, entry: FolderEntry, layout: FolderLayout): Diagnostic[] {
  const { name, isFolder } = entry;
  const near = intendedName(entry, layout);
  const isContent = !isFolder && CONTENT_FILE.test(name);
  if (layout.isOpen && near === null && !isContent) return [];
  const other = layout.advice ?? `Rename it, or take it out; ${GUIDE} lists the names.`;
  const kind = isFolder ? "folder" : "file";
  return [
    diagnose(
      "content/unknown-file",
      { file: `${path}${name}`, line: 1, column: 1 },
      {
        message: `Nothing reads the ${kind} “${name}”: content has no ${kind} of that name here.`,
        hint: near === null ? other : `Did you mean ${near}? Rename it, or take it out.`,
      },
    ),
  ];
}

/** The probably intended name: a similar one of the same kind, or the same name of the other kind. */
function intendedName(
  { name, isFolder }: FolderEntry,
  { files, folders }: FolderLayout,
): string | null {
  const folderNames = Object.keys(folders);
  const asFile = nearName(name, isFolder ? files.filter((file) => file === name) : files);
  const asFolder = nearName(
    name,
    isFolder ? folderNames : folderNames.filter((each) => each === name),
  );
  if (asFile !== null) return isFolder ? `the file ${asFile}` : asFile;
  if (asFolder !== null) return isFolder ? `${asFolder}/` : `the folder ${asFolder}/`;
  return null;
}
