/** This package as npm installs it for a stranger, without the network. */
import { execFile } from "node:child_process";
import { copyFile, link, mkdir, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** The part of a lockfile that says which packages lie where. */
interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/**
 * Packs the package and unpacks it among the packages of a folder, beside all that it depends on. These lie where npm has put them in
 * this repository; what only its developers need is not there.
 *
 * @returns the path of the program, as the packed manifest names it
 * @throws Error if npm cannot pack it
 */
export async function installPackage(folder: string): Promise<string> {
  const place = join(folder, "node_modules/tiaowen");
  await mkdir(place, { recursive: true });
  const packed = await execute("npm", ["pack", "--silent", "--pack-destination", folder]);
  await execute("tar", ["-xzf", packed.stdout.trim(), "-C", place, "--strip-components", "1"], {
    cwd: folder,
  });
  const { packages }: Lock = JSON.parse(await readFile("package-lock.json", "utf8"));
  for (const [path, { dev }] of Object.entries(packages)) {
    if (path !== "" && dev !== true) await linkFiles(path, join(folder, path));
  }
  const manifest: { readonly bin: { readonly tiaowen: string } } = JSON.parse(
    await readFile(join(place, "package.json"), "utf8"),
  );
  return join(place, manifest.bin.tiaowen);
}

/** Gives the files of a package a second place. Nothing is done if it is not installed, as those for other systems are not. */
async function linkFiles(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => []);
  if (entries.length > 0) await mkdir(to, { recursive: true });
  for (const entry of entries) {
    // A package inside of another one has a place of its own in the lockfile.
    if (entry.name === "node_modules") continue;
    const [old, other] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkFiles(old, other);
    // Two disks share no file.
    else await link(old, other).catch(() => copyFile(old, other));
  }
}
