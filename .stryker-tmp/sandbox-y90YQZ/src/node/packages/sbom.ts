/** The bill of materials of a site: CycloneDX 1.6 (ECMA-424) as JSON. The same packages make the same bytes. */
// @ts-nocheck

import type { InstalledPackage } from "./installed-packages.ts";

/** CONTRACT: its path below the root of the site. */
export const SBOM_FILE = "data/sbom.cdx.json";

/** A package URL, as purl-spec writes those of npm. */
function purl({ name, version }: Pick<InstalledPackage, "name" | "version">): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/**
 * @param maker this package
 * @param packages all that took part in the build
 * @param shipped names of the packages whose code is in the scripts of the site; the others are marked as excluded
 */
export function billOfMaterials(
  maker: Pick<InstalledPackage, "name" | "version">,
  packages: readonly InstalledPackage[],
  shipped: ReadonlySet<string>,
): string {
  const components = packages.map((each) => ({
    type: "library",
    "bom-ref": purl(each),
    name: each.name,
    version: each.version,
    scope: shipped.has(each.name) ? "required" : "excluded",
    ...(each.licence === null ? {} : { licenses: [{ expression: each.licence }] }),
    purl: purl(each),
  }));
  const own = { type: "application", "bom-ref": purl(maker), purl: purl(maker), ...maker };
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: own },
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
