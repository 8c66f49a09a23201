/** What is known of the packages that a site is made with. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { installedPackages } from "../../../src/node/packages/installed-packages.ts";
import { refusedPackages } from "../../../src/node/packages/licences.ts";
import { billOfMaterials } from "../../../src/node/packages/sbom.ts";

/** A folder with packages, by path below `node_modules`. */
async function folderWith(packages: Readonly<Record<string, object>>): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), "tiaowen-packages-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, manifest] of Object.entries(packages)) {
    const place = path === "." ? folder : join(folder, "node_modules", path);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, "package.json"), JSON.stringify(manifest));
  }
  return pathToFileURL(join(folder, "package.json"));
}

test("packages are found through others, in each version once, and those that are not installed are left out", async () => {
  const root = await folderWith({
    ".": {
      name: "own",
      version: "1.0.0",
      dependencies: { a: "1", b: "1" },
      devDependencies: { d: "1" },
    },
    a: { name: "a", version: "1.0.0", license: "MIT", dependencies: { b: "2", a: "1" } },
    "a/node_modules/b": { name: "b", version: "2.0.0", license: { type: "ISC" } },
    b: { name: "b", version: "1.0.0", optionalDependencies: { missing: "1" } },
    d: { name: "d", version: "1.0.0", license: "GPL-3.0" },
  });
  expect(installedPackages(root)).toEqual([
    { name: "a", version: "1.0.0", licence: "MIT" },
    { name: "b", version: "1.0.0", licence: null },
    { name: "b", version: "2.0.0", licence: "ISC" },
  ]);
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0)", true],
  ["MIT AND Apache-2.0", true],
  ["MIT AND GPL-3.0", false],
  ["AGPL-3.0-only", false],
  [null, false],
])("a package under %s may be shipped: %s", (licence, isAllowed) => {
  const refused = refusedPackages([{ name: "a", version: "1.0.0", licence }]);
  expect(refused).toHaveLength(isAllowed ? 0 : 1);
});

test("the bill of materials tells what is in the scripts from what only took part", () => {
  const packages = [
    { name: "@x/a", version: "1.0.0", licence: "MIT" },
    { name: "b", version: "2.0.0", licence: null },
  ];
  const bill = JSON.parse(
    billOfMaterials({ name: "own", version: "3.0.0" }, packages, new Set(["b"])),
  );
  expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6" });
  expect(bill.components).toEqual([
    {
      type: "library",
      "bom-ref": "pkg:npm/%40x/a@1.0.0",
      name: "@x/a",
      version: "1.0.0",
      scope: "excluded",
      licenses: [{ expression: "MIT" }],
      purl: "pkg:npm/%40x/a@1.0.0",
    },
    {
      type: "library",
      "bom-ref": "pkg:npm/b@2.0.0",
      name: "b",
      version: "2.0.0",
      scope: "required",
      purl: "pkg:npm/b@2.0.0",
    },
  ]);
});
