/** Which licences packages may have. */
// @ts-nocheck

import type { InstalledPackage } from "./installed-packages.ts";

/** Licences under which software may be shipped: permissive, without conditions on what it is combined with. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC"],
  ...["BlueOak-1.0.0", "Python-2.0", "CC0-1.0"],
]);

/** Packages under other licences, by the beginning of their names, each with the reason why it may be there. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ["lightningcss", "MPL-2.0: Vite makes style sheets with it; nothing of it is in a site"],
  ["@img/sharp", "LGPL: an optional part of Astro for pictures, which no build loads"],
]);

/** True for an SPDX expression of which every part, or one alternative, is allowed. */
function isAllowed(licence: string): boolean {
  return licence
    .replaceAll(/[()]/gu, "")
    .split(/\s+OR\s+/u)
    .some((alternative) => alternative.split(/\s+AND\s+/u).every((part) => ALLOWED.has(part)));
}

/** The packages whose licence is not allowed and that are no exception. */
export function refusedPackages(packages: readonly InstalledPackage[]): InstalledPackage[] {
  const isException = ({ name }: InstalledPackage): boolean =>
    [...EXCEPTIONS.keys()].some((beginning) => name.startsWith(beginning));
  return packages.filter(
    (each) => !isException(each) && (each.licence === null || !isAllowed(each.licence)),
  );
}
