/**
 * The folder in which Astro works. Nothing is written into this package, and Astro names the styles of a component by its path
 * below the folder: pages are copied into it, so that they have the same names on every machine.
 */
import { cpSync } from "node:fs";
import { mkdir, mkdtemp, readFile, symlink } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PACKAGE } from "../../own-module.ts";

/** Pages, components and browser code, as a copy in a work folder. */
export const PAGES = "src";

/**
 * Makes a work folder for one run: a copy of the pages, and links to the packages that they import.
 * @returns its absolute path
 */
export async function makeWorkFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-"));
  const packages = join(folder, "node_modules");
  await mkdir(packages);
  const { dependencies } = JSON.parse(await readFile(new URL("package.json", PACKAGE), "utf8"));
  await Promise.all(Object.keys(dependencies).map((name) => linkPackage(name, packages)));
  // To wait for each of a thousand small files takes longer than to copy all at once.
  cpSync(fileURLToPath(new URL("src/", PACKAGE)), join(folder, PAGES), { recursive: true });
  return folder;
}

async function linkPackage(name: string, packages: string): Promise<void> {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`The package ${name} is not installed.`);
  const link = join(packages, name);
  await mkdir(dirname(link), { recursive: true });
  // Windows lets everybody make junctions, but not links.
  await symlink(dirname(file), link, "junction");
}
