/** `npm run check` calls this: exit code 1 if a package that this one needs has a licence under which it may not be shipped. */
import { installedPackages } from "../src/node/packages/installed-packages.ts";
import { refusedPackages } from "../src/node/packages/licences.ts";

const packages = installedPackages(new URL("../package.json", import.meta.url));
const refused = refusedPackages(packages);
for (const { name, version, licence } of refused) {
  console.error(`${name} ${version} is under ${licence ?? "no stated licence"}.`);
}
if (refused.length > 0) {
  console.error("Use another package, or state in src/node/packages/licences.ts why it may stay.");
  process.exitCode = 1;
} else console.log(`Licences of ${packages.length} packages: all allowed.`);
