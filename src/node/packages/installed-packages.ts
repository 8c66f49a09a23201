/** The packages that this one depends on, as they are installed. */
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { pathToFileURL } from "node:url";

export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it; null if it states none. */
  readonly licence: string | null;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The file of a package as another one finds it; undefined if it is not installed, as optional ones may be. */
function fileOf(name: string, from: URL): string | undefined {
  try {
    return findPackageJSON(name, from);
  } catch {
    return undefined;
  }
}

/**
 * All packages that one needs when it runs, directly or through others, sorted by name and version.
 * @param root the `package.json` of that package
 */
export function installedPackages(root: URL): InstalledPackage[] {
  const found = new Map<string, InstalledPackage>();
  const waiting: URL[] = [root];
  const seen = new Set([root.href]);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const manifest: Manifest = JSON.parse(readFileSync(file, "utf8"));
    const { name = "", version = "", license, dependencies, optionalDependencies } = manifest;
    const licence = (typeof license === "object" ? license.type : license) ?? null;
    if (file !== root) found.set(`${name}@${version}`, { name, version, licence });
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const path = fileOf(needed, file);
      if (path === undefined) continue;
      const next = pathToFileURL(path);
      if (seen.has(next.href)) continue;
      seen.add(next.href);
      waiting.push(next);
    }
  }
  return [...found.values()].toSorted((one, other) =>
    `${one.name}@${one.version}` < `${other.name}@${other.version}` ? -1 : 1,
  );
}
