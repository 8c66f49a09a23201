/** What a cached result depends on besides its inputs. */
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { PACKAGE } from "../../own-module.ts";
import type { InstalledPackage } from "../../packages/installed-packages.ts";
import { sumOfFolder } from "./cached-folder.ts";

/** The sum of all code: this package, the packages that it depends on, and Node. */
export function codeVersion(packages: readonly InstalledPackage[]): string {
  const versions = packages.map(({ name, version }) => `${name}@${version}`);
  const sources = sumOfFolder(fileURLToPath(new URL("src/", PACKAGE)), new Set());
  return createHash("sha256")
    .update(JSON.stringify([process.version, sources, versions]))
    .digest("hex");
}
